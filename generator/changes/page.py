"""`docs/spec-changelog.md`: what changed from release to release, in API terms, and the entries as they are printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from generator.changes.entries import Change, Effect

GROUPS = ("Description", "Operations", "Messages", "Codes", "Python")

_HEAD = """\
# What changed in the API

`openapi.yaml` and the methods made from it, release by release, in the API's own terms. `make changes FROM=HEAD`
drafts the entries of what is not released yet, with `WRITE=1` into this page. What else changed is in the
[changelog](../CHANGELOG.md).

⚠️ callers may notice it. Whether that makes a release major is settled in [SECURITY.md](../SECURITY.md#what-is-public).
"""


def entries(changes: Sequence[Change]) -> str:
    """The entries, grouped; changes of texts share a line."""
    blocks: list[str] = []
    for group in GROUPS:
        told = [
            change.line for change in changes if change.subject.group == group and change.effect is not Effect.WORDS
        ]
        if told:
            blocks.append("\n".join([f"### {group}", "", *(f"- {line}" for line in told)]))
    words = [change.subject.title for change in changes if change.effect is Effect.WORDS]
    if words:
        blocks.append(f"Documentation only: {', '.join(words)}.")
    return "\n\n".join(blocks) + "\n" if blocks else ""


def written(page: str, heading: str, changes: Sequence[Change]) -> str:
    """The page with a section for the changes at its top; one of the same heading is written anew."""
    section = f"## {heading}\n\n{entries(changes) or 'Nothing changed.' + chr(10)}"
    start, *rest = re.split(r"^(?=## )", page or _HEAD, flags=re.MULTILINE)
    kept = [old for old in rest if old.partition("\n")[0] != f"## {heading}"]
    return "\n\n".join(part.strip("\n") for part in (start, section, *kept)) + "\n"


def write(path: Path, heading: str, changes: Sequence[Change]) -> None:
    """Writes the page."""
    page = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(written(page, heading, changes), encoding="utf-8")
