"""The class list: a CSV file of people, read and checked as a whole before anything is sent."""

from __future__ import annotations

import csv
import io
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from classin_client.phone_numbers import classin_form

ROLES = ("teacher", "student", "auditor")
NEEDED = ("name", "role", "account")
MOST_SHOWN = 20


class RosterError(Exception):
    """The file cannot be used: one sentence for each thing to mend."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))


@dataclass(frozen=True)
class Person:
    """One line of the class list; `account` is written as ClassIn wants it."""

    line: int
    name: str = field(repr=False)
    role: str
    account: str = field(repr=False)

    @property
    def key(self) -> str:
        """What makes the account one and the same."""
        return self.account.casefold()


def read_roster(path: Path) -> list[Person]:
    """The people of a class list.

    Raises:
        RosterError: When anything in the file is wrong.
    """
    people, problems = _people(path, _rows(path))
    problems += _clashes(path, people)
    if not problems and not people:
        problems = [f"{path.name} has no people in it: add a line for each person below the heading."]
    if not problems and not any(person.role == "teacher" for person in people):
        problems = [f"{path.name} has no teacher in it: add a line with the role teacher, for who leads the course."]
    if len(problems) > MOST_SHOWN:
        problems = [*problems[:MOST_SHOWN], f"{path.name} has {len(problems) - MOST_SHOWN} more problems like these."]
    if problems:
        raise RosterError(problems)
    return people


def _rows(path: Path) -> list[tuple[int, list[str]]]:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise RosterError([f"{path} does not exist: check the name of the file and the folder."]) from None
    except OSError as problem:
        raise RosterError([f"{path} cannot be read ({problem.strerror}): it must be a file you may open."]) from None
    try:
        # Spreadsheets put a mark before UTF-8.
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise RosterError(
            [f'{path.name}, line {line}: this is no UTF-8 text; save the file again in the format "CSV UTF-8".']
        ) from None
    if not text.strip():
        raise RosterError([f"{path.name} is empty: write the heading {','.join(NEEDED)} and a line for each person."])
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows = []
    begins = 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append((begins, [unicodedata.normalize("NFC", cell).strip() for cell in row]))
            begins = reader.line_num + 1
    except csv.Error:
        raise RosterError(
            [f'{path.name}, line {begins}: a quotation mark (") stands alone; close it, or take it out.']
        ) from None
    return rows


def _people(path: Path, rows: list[tuple[int, list[str]]]) -> tuple[list[Person], list[str]]:
    begins, heading = rows[0]
    heading = [name.casefold() for name in heading]
    if missing := [name for name in NEEDED if name not in heading]:
        separator = " Separate the columns by commas, not semicolons or tabs." if len(heading) == 1 else ""
        raise RosterError(
            [
                f"{path.name}, line {begins}: the heading has no column {' or '.join(missing)};"
                f" write {','.join(NEEDED)} there (a column note may follow).{separator}"
            ]
        )
    people: list[Person] = []
    problems: list[str] = []
    for line, row in rows[1:]:
        problem = _problem(heading, row)
        if problem:
            problems.append(f"{path.name}, line {line}: {problem}")
            continue
        cells = dict(zip(heading, row, strict=False))
        name, role = " ".join(cells["name"].split()), cells["role"].casefold()
        # A number is known again however it is written: +86 138 0000 1001 is 13800001001.
        people.append(Person(line, name, role, classin_form(cells["account"], "the account")))
    return people, problems


def _problem(heading: list[str], row: list[str]) -> str | None:
    """What is wrong with a line, and what to do about it."""
    if len(row) > len(heading):
        return (
            f"it has {len(row)} columns and the heading {len(heading)};"
            ' put a name with a comma in it in quotation marks ("Carter, Emily").'
        )
    cells = dict(zip(heading, row, strict=False))
    if missing := [name for name in NEEDED if name not in cells]:
        return f"the column {' and '.join(missing)} is missing; write all of {','.join(NEEDED)}."
    if empty := [name for name in NEEDED if not cells[name]]:
        return f"the {' and the '.join(empty)} is empty; fill it in, or take the line out."
    if cells["role"].casefold() not in ROLES:
        return f"the role {cells['role']!r} is unknown; write {', '.join(ROLES[:-1])} or {ROLES[-1]}."
    try:
        classin_form(cells["account"], "the account")
    except ValueError as problem:
        return str(problem)
    return None


def _clashes(path: Path, people: list[Person]) -> list[str]:
    """One account with two names: ClassIn would take the second person for the first, without a word."""
    owners: dict[str, Person] = {}
    problems = []
    for person in people:
        owner = owners.setdefault(person.key, person)
        if owner.name.casefold() != person.name.casefold():
            problems.append(
                f"{path.name}, line {person.line}: the account is that of another name on line {owner.line};"
                " an account is one person, so give each their own."
            )
    return problems
