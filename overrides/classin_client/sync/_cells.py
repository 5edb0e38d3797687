"""How a cell is read, with the habits of spreadsheets."""

from __future__ import annotations

import datetime
import re
import zoneinfo

from classin_client.phone_numbers import classin_form
from classin_client.sync.columns import KEY_PATTERN, Column
from classin_client.sync.records import trimmed

_SHORTENED = re.compile(r"[+-]?\d(?:[.,]\d+)?[eE][+]?\d{1,3}")
"""What a spreadsheet makes of a long number: 1.38E+10."""
_TIME = re.compile(
    r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]\s*(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:\.\d+)?)?)?"
    r"\s*(Z|[+-]\d{2}:?\d{2})?"
)
_CLOCK = re.compile(r"(\d{1,2})[:：](\d{2})(?::(\d{2}))?")
_IN_CLASSIN_FORM = re.compile(r"1\d{10}|00[1-9]\d{0,3}-\d{4,14}")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


class BadCell(ValueError):
    """A cell that cannot be read.

    Attributes:
        text: What is wrong.
        remedy: What to do.
    """

    def __init__(self, text: str, remedy: str) -> None:
        super().__init__(text)
        self.text = text
        self.remedy = remedy


def read_cell(cell: str, column: Column) -> str | int | tuple[str, ...]:
    """The value of a cell of any form but times.

    Raises:
        BadCell: If it cannot be used.
    """
    text = trimmed(cell)
    shown = "the cell" if column.personal else repr(text[:40])
    if not text:
        if column.required:
            raise BadCell("it is empty", f"Fill in: {column.text[0].lower()}{column.text[1:]}")
        return 0 if column.form == "number" else () if column.form == "keys" else ""
    if _SHORTENED.fullmatch(text) and column.form != "password":
        raise BadCell(
            f"{shown} is a number that a spreadsheet has shortened",
            "Format the column as text and type the number again: its last digits are lost.",
        )
    if column.longest and len(text) > column.longest:
        raise BadCell(f"it has {len(text)} characters", f"ClassIn takes {column.longest}: shorten it.")
    if column.form == "key":
        return _key(text, shown)
    if column.form == "keys":
        return tuple(_key(one, repr(one[:40])) for one in re.split(r"[\s,;]+", text) if one)
    if column.form == "phone":
        return _phone(text)
    if column.form == "email":
        if not _EMAIL.fullmatch(text):
            raise BadCell("it is no e-mail address", "Write it as ada@example.com.")
    elif column.form == "choice":
        if text.casefold() not in column.choices:
            raise BadCell(f"{shown} is not known", f"Write one of: {', '.join(column.choices)}.")
        return text.casefold()
    elif column.form == "number":
        if not re.fullmatch(r"\d{1,15}", text):
            raise BadCell(f"{shown} is no whole number", "Write digits only.")
        return int(text)
    elif column.form == "password":
        # Blanks around it may belong to it.
        if not 6 <= len(cell) <= 20:
            raise BadCell("it does not have 6 to 20 characters", "Choose another one, or leave it empty.")
        return cell
    return text


def check_value(value: object, column: Column) -> None:
    """Looks at a value that was made in Python as `read_cell` and `read_time` look at a cell.

    Raises:
        BadCell: If it cannot be used.
    """
    if column.form in ("time", "end"):
        if value is None and not column.required:
            return
        if not isinstance(value, datetime.datetime) or value.utcoffset() is None:
            raise BadCell("it is no time with a zone", "Give a datetime with a time zone.")
    elif column.form == "number":
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 10**15:
            raise BadCell("it is no whole number from 0", "Give an int.")
    elif column.form == "keys":
        if not isinstance(value, tuple):
            raise BadCell(f"it is of the type {type(value).__name__}", "Give a list of keys.")
        for one in value:
            _check_text(one, _KEY)
    else:
        _check_text(value, column)


_KEY = Column("key", "key", "A key.", required=True)


def _check_text(value: object, column: Column) -> None:
    if not isinstance(value, str):
        raise BadCell(f"it is of the type {type(value).__name__}", "Give a str.")
    if read_cell(value, column) != value:
        # A role in capitals, blanks around a key: in a file they are read as what they mean.
        example = f"one of: {', '.join(column.choices)}" if column.choices else "it without blanks around it"
        raise BadCell("it is not written as it is kept", f"Write {example}.")


def read_time(cell: str, zone: zoneinfo.ZoneInfo | None, *, day: datetime.datetime | None = None) -> datetime.datetime:
    """The time in a cell.

    Args:
        cell: `2026-03-01 19:00`, `2026/3/1 19:00`, with or without an offset; with `day`, also `20:30`.
        zone: The zone that the file names; None for none.
        day: The start, on whose day a time without a date lies.

    Raises:
        BadCell: If it cannot be read, has no zone, or did not happen exactly once.
    """
    text = cell.strip()
    clock = _CLOCK.fullmatch(text) if day is not None else None
    if clock and day is not None:
        local = day.replace(tzinfo=None)
        hour, minute, second = (int(one or 0) for one in clock.groups())
        return _placed(_made(local.year, local.month, local.day, hour, minute, second, text), day.tzinfo, text)
    found = _TIME.fullmatch(text)
    if found is None:
        raise BadCell(f"{text[:40]!r} is no time", "Write it as 2026-03-01 19:00.")
    *numbers, offset = found.groups()
    year, month, day_, hour, minute, second = (int(one or 0) for one in numbers)
    local = _made(year, month, day_, hour, minute, second, text)
    if offset:
        return local.replace(tzinfo=datetime.datetime.strptime(offset, "%z").tzinfo)
    if zone is None:
        raise BadCell("it has no time zone", "Name the zone in the header, as in `start (Asia/Shanghai)`.")
    return _placed(local, zone, text)


def is_clock(cell: str) -> bool:
    """Whether it is a time without a date, as `20:30`."""
    return _CLOCK.fullmatch(cell.strip()) is not None


def read_zone(name: str) -> zoneinfo.ZoneInfo:
    """The zone of that name.

    Raises:
        BadCell: If there is none.
    """
    try:
        return zoneinfo.ZoneInfo(name.strip())
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise BadCell(f"there is no time zone {name.strip()[:40]!r}", "Write it as Asia/Shanghai or UTC.") from None


def _made(year: int, month: int, day: int, hour: int, minute: int, second: int, text: str) -> datetime.datetime:
    try:
        return datetime.datetime(year, month, day, hour, minute, second)
    except ValueError:
        raise BadCell(f"{text[:40]!r} is not in the calendar", "Mend the date or the time.") from None


def _placed(local: datetime.datetime, zone: datetime.tzinfo | None, text: str) -> datetime.datetime:
    """The local time in its zone, if clocks there have shown it exactly once."""
    early, late = local.replace(tzinfo=zone), local.replace(tzinfo=zone, fold=1)
    if early.utcoffset() != late.utcoffset():
        there = early.astimezone(datetime.UTC).astimezone(zone).replace(tzinfo=None) == local
        text = f"{text[:40]!r} happens {'twice' if there else 'never'}: the clocks change that day"
        raise BadCell(text, "Write the offset with it, as in 2026-10-25 02:30+02:00.")
    return early


def _key(text: str, shown: str) -> str:
    if not re.fullmatch(KEY_PATTERN, text):
        raise BadCell(f"{shown} is no key", "A key has up to 64 characters, and no blank, comma or semicolon.")
    return text


def _phone(text: str) -> str:
    try:
        number = classin_form(text, "phone")
    except ValueError:
        number = ""
    if not _IN_CLASSIN_FORM.fullmatch(number):
        raise BadCell("it is no telephone number with a country", "Write it as +49 151 23456789.")
    return number


__all__ = ["BadCell", "check_value", "is_clock", "read_cell", "read_time", "read_zone"]
