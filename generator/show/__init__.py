"""One operation as plain text for a terminal: what fits one screen, or with `full` everything; or one code.

It answers what somebody who integrates ClassIn asks first: what to send, what comes back, what each code means for the
caller, and whether repeating the call is safe.
"""

from __future__ import annotations

import difflib
import sys
from pathlib import Path
from typing import TextIO

from generator.document import Document, load
from generator.model import Operation, operations
from generator.show import code as of_code
from generator.show import compact
from generator.show import full as whole

__all__ = ["run", "show"]


_LONGEST_CODE = 20
"""Digits; Python reads no number of thousands."""


def show(document: Document, name: str, out: TextIO | None = None, *, full: bool = False) -> int:
    """Prints an operation, found by operationId or by method, or a code; of anything else, one sentence."""
    out = out or sys.stdout
    if name.isdecimal() and len(name) <= _LONGEST_CODE:
        return _show_code(document, int(name), out)
    by_name: dict[str, Operation] = {}
    for operation in operations(document):
        by_name[operation.spec.id] = operation
        if operation.method:
            by_name |= dict.fromkeys(operation.spec.names, operation)
    found = by_name.get(name)
    if found is None:
        print(f"There is no operation {name}{_nearest(name, list(by_name))}.", file=out)
        return 1
    for line in (whole if full else compact).lines(document, found):
        print(line.rstrip(), file=out)
    return 0


def _show_code(document: Document, code: int, out: TextIO | None) -> int:
    known = document.errnos()
    if code not in known:
        print(f"There is no code {code} in {document.path.name}; the client reads it as unknown and raises.", file=out)
        return 1
    for line in of_code.lines(document, known[code], operations(document)):
        print(line.rstrip(), file=out)
    return 0


def run(path: Path, name: str, *, full: bool = False) -> int:
    """The command: shows an operation of a spec file."""
    return show(load(path), name, full=full)


def _nearest(name: str, names: list[str]) -> str:
    lower = {known.lower(): known for known in names}
    near = [lower[match] for match in difflib.get_close_matches(name.lower(), lower, n=4, cutoff=0.6)]
    return f"; the nearest are {', '.join(near)}" if near else "; `make outline` lists the groups"
