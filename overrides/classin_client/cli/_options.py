"""The options that several commands have."""

from __future__ import annotations

import datetime
import zoneinfo
from typing import Annotated

import typer

from classin_client.cli._failures import CommandError, Exit
from classin_client.cli._output import Format


def _schools(incomplete: str) -> list[str]:
    from classin_client.cli._schools import school_names

    return [name for name in school_names() if name.startswith(incomplete)]


def complete_operations(incomplete: str) -> list[str]:
    """The names of operations that begin so, for a shell.

    Args:
        incomplete: What was typed.
    """
    from classin_client.cli._description import names

    return [name for name in names() if name.lower().startswith(incomplete.lower())]


SchoolName = Annotated[
    str | None,
    typer.Option(
        "--school",
        metavar="NAME",
        envvar="CLASSIN_SCHOOL",
        help="The school's name in the config file. Left out: CLASSIN_SID, else the file's default.",
        autocompletion=_schools,
    ),
]
Output = Annotated[Format, typer.Option("--output", "-o", help="How to print the result.")]
StateAddress = Annotated[
    str | None,
    typer.Option(
        "--state",
        metavar="STATE",
        help="The state: a file, or postgresql://… Left out: CLASSIN_STATE, else a file for each school.",
    ),
]
InboxAddress = Annotated[
    str | None,
    typer.Option("--inbox", metavar="DATABASE", help="The inbox. Left out: CLASSIN_INBOX, else classin-inbox.db."),
]
Operation = Annotated[
    str,
    typer.Argument(
        metavar="OPERATION",
        help="Its id, as addCourse, or its method, as courses.create.",
        autocompletion=complete_operations,
    ),
]
Parameters = Annotated[
    list[str] | None,
    typer.Argument(metavar="[NAME=VALUE]...", help="Parameters. Lists are JSON; @FILE and @- read a value."),
]
Zone = Annotated[
    str | None,
    typer.Option("--zone", metavar="ZONE", help="The zone of times where a file names none, as Asia/Shanghai."),
]
Maintenance = Annotated[
    list[str] | None,
    typer.Option(
        "--maintenance",
        metavar="FROM/UNTIL",
        help="A maintenance window of ClassIn's, as 2027-03-01T00:00+08:00/2027-03-01T06:00+08:00. May be repeated.",
    ),
]


def read_zone(name: str | None) -> zoneinfo.ZoneInfo | None:
    """A time zone by its name.

    Args:
        name: The name; None for none.

    Raises:
        CommandError: If there is no such zone.
    """
    if name is None:
        return None
    try:
        return zoneinfo.ZoneInfo(name)
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
        raise CommandError(f"There is no time zone {name!r}: write it as Asia/Shanghai.", Exit.USAGE) from None


def read_windows(given: list[str] | None) -> list[tuple[datetime.datetime, datetime.datetime]]:
    """Maintenance windows.

    Args:
        given: `FROM/UNTIL` each.

    Raises:
        CommandError: If one is none.
    """
    windows = []
    for text in given or ():
        since, _, until = text.partition("/")
        try:
            window = datetime.datetime.fromisoformat(since), datetime.datetime.fromisoformat(until)
        except ValueError:
            window = None
        if window is None or None in (window[0].tzinfo, window[1].tzinfo) or window[0] >= window[1]:
            example = "2027-03-01T00:00+08:00/2027-03-01T06:00+08:00"
            raise CommandError(f"--maintenance takes two times with their offsets, as {example}.", Exit.USAGE)
        windows.append(window)
    return windows


__all__ = [
    "InboxAddress",
    "Maintenance",
    "Operation",
    "Output",
    "Parameters",
    "SchoolName",
    "StateAddress",
    "Zone",
    "complete_operations",
    "read_windows",
    "read_zone",
]
