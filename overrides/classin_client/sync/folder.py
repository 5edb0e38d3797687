"""Reads a school from a folder of CSV files, and says everything that is wrong with them at once."""

from __future__ import annotations

import csv
import difflib
import io
import os
import re
import zoneinfo
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from classin_client.sync._arguments import expect, path_of
from classin_client.sync._cells import BadCell, is_clock, read_cell, read_time, read_zone
from classin_client.sync._checks import Rows, check
from classin_client.sync.columns import COURSES, ENROLMENTS, FILES, LESSONS, PEOPLE, Column
from classin_client.sync.desired import Desired
from classin_client.sync.problems import FolderErrors, Problem
from classin_client.sync.records import Course, Enrolment, Lesson, Person

_HEADER = re.compile(r"(.*?)\s*[(\[（](.+)[)\]）]\s*")
_MAKES: Mapping[str, Callable[..., Any]] = {PEOPLE: Person, COURSES: Course, ENROLMENTS: Enrolment, LESSONS: Lesson}
_OWN = ("#", "x-")
"""What the header of a column begins with that is for its owner alone."""


@attrs.define
class _File:
    """A file as far as it could be read."""

    name: str
    columns: dict[str, int] = attrs.field(factory=dict)
    width: int = 0
    zone: zoneinfo.ZoneInfo | None = None
    records: list[tuple[int, list[str]]] = attrs.field(factory=list, repr=False)
    rows: list[Any] = attrs.field(factory=list, repr=False)
    unread: set[str] = attrs.field(factory=set)
    problems: list[Problem] = attrs.field(factory=list)

    def problem(self, row: int, column: str, text: str, remedy: str) -> None:
        self.problems.append(Problem(self.name, row, column, text, remedy))


def read_folder(path: str | os.PathLike[str], *, zone: str | None = None) -> Desired:
    """Reads `people.csv`, `courses.csv`, `enrolments.csv` and `lessons.csv`; docs/sync.md has their columns.

    The files are UTF-8, with or without a byte order mark; commas, semicolons or tabs stand between the cells. A column
    whose header begins with `#` or `x-` is passed over.

    Args:
        path: The folder.
        zone: The zone of times where a file names none, such as `Asia/Shanghai`. Left out, each file has to name its
            own, in a header such as `start (Asia/Shanghai)`.

    Returns:
        The desired state.

    Raises:
        FolderErrors: With every bad cell, missing file and contradiction: file, row, column and remedy.
        ValueError: If there is no zone of that name.
        TypeError: If an argument is of another type.
    """
    folder = path_of(path, "path")
    if zone is not None:
        expect(zone, str, "zone")
    try:
        default = None if zone is None else read_zone(zone)
    except BadCell as bad:
        raise ValueError(f"zone: {bad.text}. {bad.remedy}") from None
    if not folder.is_dir():
        remedy = f"Name the folder that holds {', '.join(FILES)}."
        raise FolderErrors([Problem(str(folder), 0, "", "there is no such folder", remedy)])
    files = {name: _read(folder, name, default) for name in FILES}
    people, courses, enrolments, lessons = (files[name].rows for name in (PEOPLE, COURSES, ENROLMENTS, LESSONS))
    unread = {name: file.unread for name, file in files.items()}
    problems = [problem for file in files.values() for problem in file.problems]
    # Without a file nothing can be said of what refers to it.
    whole = all(file.columns for file in files.values())
    problems += check(Rows(people, courses, enrolments, lessons, unread)) if whole else []
    if problems:
        order = [*FILES]
        raise FolderErrors(sorted(problems, key=lambda one: (order.index(one.file), one.row)))
    return Desired(people=people, courses=courses, enrolments=enrolments, lessons=lessons)


def _read(folder: Path, name: str, zone: zoneinfo.ZoneInfo | None) -> _File:
    file = _File(name, zone=zone)
    text = _text(folder, file)
    if text is not None:
        _split(text, file)
        if file.columns:
            for number, cells in file.records:
                _read_row(file, number, cells)
    return file


def _text(folder: Path, file: _File) -> str | None:
    try:
        return (folder / file.name).read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        remedy = "Every school has the four files; one with its header alone stands for none."
        file.problem(0, "", "there is no such file in the folder", remedy)
    except OSError as error:
        file.problem(0, "", f"it cannot be read: {error.strerror}", "Look at the folder and its permissions.")
    except UnicodeDecodeError:
        file.problem(0, "", "it is not in UTF-8", "Save it as `CSV UTF-8`.")
    return None


def _split(text: str, file: _File) -> None:
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    try:
        records = [*enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), start=1)]
    except csv.Error as error:
        file.problem(0, "", f"it is no CSV: {error}", "Look for a quotation mark that is not closed.")
        return
    if not records:
        file.problem(
            0, "", "it is empty", f"It begins with a header: {', '.join(one.name for one in FILES[file.name])}."
        )
        return
    file.records = [(number, cells) for number, cells in records[1:] if any(cell.strip() for cell in cells)]
    file.width, file.columns = len(records[0][1]), _columns(file, records[0][1])


def _columns(file: _File, header: list[str]) -> dict[str, int]:
    known = {one.name: one for one in FILES[file.name]}
    if not any(_name(cell, known) in known for cell in header):
        # The first row is somebody's: its cells are not repeated.
        file.problem(1, "", "the header is missing", f"The first row names the columns: {', '.join(known)}.")
        return {}
    found: dict[str, int] = {}
    before = len(file.problems)
    for place, cell in enumerate(header):
        name, zone = _named(cell, known, file)
        if not name or name.startswith(_OWN):
            continue
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            remedy = f"Did you mean {near[0]}?" if near else "Begin it with x- if it is your own."
            file.problem(1, name, "there is no such column", f"{remedy} The columns are {', '.join(known)}.")
        elif name in found:
            file.problem(1, name, "the column is there twice", "Take one out.")
        found.setdefault(name, place)
        file.zone = zone or file.zone
    for name, column in known.items():
        if column.required and name not in found:
            file.problem(1, name, "the column is missing", f"Add it: {column.text[0].lower()}{column.text[1:]}")
    return found if len(file.problems) == before else {}


def _named(cell: str, known: Mapping[str, Column], file: _File) -> tuple[str, zoneinfo.ZoneInfo | None]:
    """The name in a header, and the time zone that stands with it."""
    name = _name(cell, known)
    found = _HEADER.fullmatch(cell.strip())
    if found is None or found[1].casefold() != name:
        return name, None
    try:
        return name, read_zone(found[2])
    except BadCell as bad:
        file.problem(1, name, bad.text, bad.remedy)
        return name, None


def _name(cell: str, known: Mapping[str, Column]) -> str:
    """The name in a header, without the time zone."""
    found = _HEADER.fullmatch(cell.strip())
    name = found[1].casefold() if found else ""
    return name if name in known and known[name].form in ("time", "end") else cell.strip().casefold()


def _read_row(file: _File, number: int, cells: list[str]) -> None:
    values: dict[str, Any] = {}
    bad = len(file.problems)
    if any(cell.strip() for cell in cells[file.width :]):
        # More cells than headers: a comma within a name that is not quoted moves all that follows.
        file.problem(number, "", "it has more cells than the header", "Put text with a comma in quotation marks.")
    for column, cell in _cells(file, cells):
        try:
            values[column.name] = _value(file, column, cell, values)
        except BadCell as problem:
            file.problem(number, column.name, problem.text, problem.remedy)
    if len(file.problems) == bad:
        file.rows.append(_MAKES[file.name](**{name: one for name, one in values.items() if one != ""}, row=number))
    elif isinstance(key := values.get("key"), str):
        file.unread.add(key)


def _cells(file: _File, cells: list[str]) -> Iterator[tuple[Column, str]]:
    for column in FILES[file.name]:
        place = file.columns.get(column.name)
        if place is not None:
            yield column, cells[place] if place < len(cells) else ""


def _value(file: _File, column: Column, cell: str, values: Mapping[str, Any]) -> Any:
    if column.form not in ("time", "end"):
        return read_cell(cell, column)
    if not cell.strip():
        if column.required:
            raise BadCell("it is empty", f"Fill in: {column.text[0].lower()}{column.text[1:]}")
        return ""
    if column.form == "end" and "start" not in values and is_clock(cell):
        # What is wrong with the start is said: it lies on the day of that.
        return ""
    return read_time(cell, file.zone, day=values.get("start") if column.form == "end" else None)


__all__ = ["read_folder"]
