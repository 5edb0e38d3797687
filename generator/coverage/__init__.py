"""`python -m generator coverage FOLDER`: what the spec lacks or has in excess, against facts taken from the pages.

The facts stay outside of the project: whoever has ClassIn's pages takes them anew, and this says what is missing here.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TextIO

from generator.coverage import exceptions as excepted
from generator.coverage.compare import Report, compare
from generator.coverage.exceptions import Exceptions
from generator.coverage.facts import read
from generator.document import load

__all__ = ["EXCEPTIONS", "print_report", "run"]

EXCEPTIONS = Path(__file__).with_name("exceptions.yaml")


def run(spec: Path, folder: Path, exceptions: Path = EXCEPTIONS, out: TextIO | None = None) -> int:
    """The command: compares a spec file with a folder of facts; 1 when a difference has no reason."""
    return print_report(compare(load(spec), read(folder)), excepted.read(exceptions), out or sys.stdout)


def print_report(report: Report, exceptions: Exceptions, out: TextIO) -> int:
    """Prints the differences, those without a reason first, and the totals."""
    reasons = exceptions.reasons
    unexplained = [line for line in report.differences if line not in reasons]
    stale = [line for line in reasons if line not in report.differences]
    _section(f"Differences without a reason in {exceptions.path.name}:", unexplained, out)
    _section(f"No longer a difference, take it out of {exceptions.path.name}:", stale, out)
    meant = [f"{line}\n      {' '.join(reasons[line].split())}" for line in report.differences if line in reasons]
    _section("Meant:", meant, out)
    for total, known in report.known.items():
        lacking = report.lacking[total]
        reasoned = sum(line in reasons for line in lacking)
        print(f"{total} {known - len(lacking)}/{known}{f', {reasoned} meant' if reasoned else ''}", file=out)
    print(f"{len(unexplained)} without a reason, {len(meant)} meant, {len(stale)} no longer there.", file=out)
    return 1 if unexplained or stale else 0


def _section(title: str, lines: list[str], out: TextIO) -> None:
    if lines:
        print(title, *(f"  {line}" for line in lines), "", sep="\n", file=out)
