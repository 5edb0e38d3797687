"""The style guide that opens `openapi.yaml`, as rules that can be run.

Each module holds the rules of one subject and registers them when it is imported. A rule without a failing fixture in
`tests/generator/lint/` fails the tests.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TextIO

from generator.document import SpecError, load
from generator.lint import (  # noqa: F401  (imported to register their rules)
    errnos,
    examples,
    extensions,
    ids,
    layout,
    messages,
    names,
    omission,
    openapi,
    operations,
    order,
    promises,
    schemas,
    text,
    wrong,
)
from generator.lint.engine import RULES, Finding, Rule, lint, rule

__all__ = ["RULES", "Finding", "Rule", "lint", "list_rules", "rule", "run"]


def run(path: Path | str, out: TextIO | None = None) -> int:
    """Prints what breaks the style guide, a line each, and returns 1 if anything does."""
    out = out or sys.stdout
    try:
        document = load(path)
    except SpecError as error:
        print(error, file=out)
        return 1
    findings = lint(document)
    for finding in findings:
        print(finding.render(document), file=out)
    count = len(findings)
    print(
        f"{document.label}: {count or 'no'} finding{'' if count == 1 else 's'} by {len(RULES)} rules.",
        file=out,
    )
    return 1 if any(finding.severity == "error" for finding in findings) else 0


def list_rules(out: TextIO | None = None) -> int:
    """Prints every rule with its one-line description."""
    out = out or sys.stdout
    width = max(map(len, RULES))
    for each in sorted(RULES.values(), key=lambda each: each.id):
        print(f"{each.id:<{width}}  {each.description}", file=out)
    return 0
