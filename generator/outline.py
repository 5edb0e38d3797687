"""The groups of the spec with their lines, so that nobody scrolls through a file of thousands of lines."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TextIO

from generator.document import Document, load
from generator.lint.order import banners
from generator.lint.tree import SCHEMAS


def outline(document: Document, out: TextIO | None = None) -> int:
    """Prints the banners with their lines and how many entries each group has."""
    out = out or sys.stdout
    starts = [
        *((document.line(("x-classin-errnos", str(code))), "codes") for code in document.errnos()),
        *((document.line(operation.pointer[:2]), "operations") for operation in document.operations()),
        *((document.line(("webhooks", message.name)), "messages") for message in document.messages()),
        *((document.line((*SCHEMAS, schema)), "schemas") for schema in document.schemas()),
    ]
    found = banners(document)
    ends = [*(banner.line for banner in found[1:]), len(document.lines) + 1]
    for banner, end in zip(found, ends, strict=False):
        inside = [what for line, what in starts if banner.line < line < end]
        title = f"{banner.section} · {banner.group}" if banner.group else banner.section
        what = inside[0] if inside else "entries"
        print(f"{banner.line:>6}  {title:<28} {len(inside):>4} {what if len(inside) != 1 else what[:-1]}", file=out)
    return 0


def run(path: Path) -> int:
    """The command: prints the outline of a spec file."""
    return outline(load(path))
