"""What the commands share: exit codes, their error, and printing."""

from __future__ import annotations

import datetime
import json
import os
import sys

from classin_client.webhooks._printing import printable

OK, FAILED, NOT_STARTED, NOT_INSTALLED = 0, 1, 2, 3


class CommandError(Exception):
    """A command cannot be carried out; the text is printed."""


def print_lines(*lines: str) -> None:
    """Print lines; what a stranger sent is escaped, so that no line becomes two."""
    sys.stdout.write("".join(f"{printable(line)}\n" for line in lines))


def discard_output() -> None:
    """Have what is printed from now on, or was not written yet, go nowhere: its reader has gone, as `head` does.

    Python writes what is left once more at its end, and would complain.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def moment_text(seconds: float | None) -> str:
    """A time in seconds since 1970 as text in UTC; `-` for None, and for what is no time."""
    try:
        return "-" if seconds is None else f"{datetime.datetime.fromtimestamp(seconds, datetime.UTC):%Y-%m-%d %H:%M:%S}"
    except (OverflowError, OSError, TypeError, ValueError):
        return "-"


def indented(value: object) -> list[str]:
    """A value as JSON in lines. Line breaks inside of texts are escapes already."""
    try:
        return json.dumps(value, ensure_ascii=False, indent=2).split("\n")
    except RecursionError:
        # Only what writes no lines reads as deep a nest as can be stored.
        return [json.dumps(value, ensure_ascii=False)]


__all__ = [
    "FAILED",
    "NOT_INSTALLED",
    "NOT_STARTED",
    "OK",
    "CommandError",
    "discard_output",
    "indented",
    "moment_text",
    "print_lines",
]
