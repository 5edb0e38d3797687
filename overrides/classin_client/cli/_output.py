"""Printing: tables for people, JSON and CSV for programs."""

from __future__ import annotations

import csv
import enum
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

_UNBOUNDED = 100_000
"""Columns of a pipe: nothing is wrapped or cut there."""


_NARROW, _FEW = 70, 3
"""Below so many columns of a terminal, a row with more than so many cells is written as a list of them."""


class Format(enum.StrEnum):
    """How a command prints its result."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


def console(*, stderr: bool = False) -> Console:
    """Where people read: in colour on a terminal without `NO_COLOR`, in plain lines in a pipe.

    Args:
        stderr: Whether to write to standard error.
    """
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() or "COLUMNS" in os.environ else _UNBOUNDED
    return Console(stderr=stderr, highlight=False, markup=False, emoji=False, width=width)


def printable(text: str) -> str:
    """The text with an escape for each character that would break the line or control the terminal.

    Args:
        text: The text.
    """
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in text)


def print_rows(rows: Sequence[Mapping[str, Any]], output: Format, columns: Sequence[str]) -> None:
    """Prints rows that have the same columns.

    Args:
        rows: The rows; what a row lacks is left empty.
        output: How.
        columns: The columns, in their order.
    """
    if output is Format.JSON:
        print_json([{name: row.get(name) for name in columns} for row in rows])
    elif output is Format.CSV:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([_cell(row.get(name)) for name in columns] for row in rows)
    else:
        _print_table(rows, columns)


def print_json(value: object) -> None:
    """Prints JSON.

    Args:
        value: What JSON can hold; of anything else its text.
    """
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2, default=str) + "\n")


def print_lines(lines: Iterable[str]) -> None:
    """Prints lines, wrapped to the terminal.

    Args:
        lines: The lines.
    """
    out = console()
    for line in map(printable, lines):
        if out.width >= _UNBOUNDED:
            sys.stdout.write(f"{line}\n")
            continue
        from rich.text import Text

        indent = len(line) - len(line.lstrip())
        # What goes on in the next line stands under its beginning.
        for piece in Text(line.lstrip()).wrap(out, max(10, out.width - indent)) or [Text()]:
            out.print(f"{' ' * indent}{piece.plain}".rstrip(), soft_wrap=True)


def _print_table(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> None:
    from rich import box
    from rich.table import Table

    out = console()
    if out.width < _NARROW and len(columns) > _FEW:
        for row in rows:
            head, *rest = columns
            print_lines([_cell(row.get(head)), *(f"  {name}: {_cell(row[name])}" for name in rest if row.get(name))])
        return
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 2, 0, 0))
    for name in columns:
        values = [row.get(name) for row in rows]
        number = bool(values) and all(isinstance(one, int | float) for one in values if one is not None)
        table.add_column(name.replace("_", " "), justify="right" if number else "left", overflow="fold")
    for row in rows:
        table.add_row(*(printable(_cell(row.get(name))) for name in columns))
    out.print(table)


def _cell(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


__all__ = ["Format", "console", "print_json", "print_lines", "print_rows", "printable"]
