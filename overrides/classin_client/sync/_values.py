"""Looks at the fields of records that were made in Python, as reading looks at the cells of files."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TypeVar

from classin_client.sync._cells import BadCell, check_value
from classin_client.sync._checks import Rows, problem
from classin_client.sync.columns import COURSES, ENROLMENTS, FILES, LESSONS, PEOPLE
from classin_client.sync.problems import Problem
from classin_client.sync.records import Course, Enrolment, Lesson, Person

T = TypeVar("T", Person, Course, Enrolment, Lesson)


def usable(rows: Rows) -> tuple[Rows, list[Problem]]:
    """The records whose fields can be used, and what is wrong with those of the others."""
    unread: dict[str, Collection[str]] = {}
    problems: list[Problem] = []

    def good(file: str, given: Sequence[T]) -> list[T]:
        found, bad = [], set()
        for one in given:
            wrong = _wrong(file, one)
            problems.extend(wrong)
            if wrong:
                bad.add(one.key)
            else:
                found.append(one)
        unread[file] = bad
        return found

    return (
        Rows(
            people=good(PEOPLE, rows.people),
            courses=good(COURSES, rows.courses),
            enrolments=good(ENROLMENTS, rows.enrolments),
            lessons=good(LESSONS, rows.lessons),
            unread=unread,
        ),
        problems,
    )


def _wrong(file: str, record: Person | Course | Enrolment | Lesson) -> list[Problem]:
    found = []
    for column in FILES[file]:
        try:
            check_value(getattr(record, column.name), column)
        except BadCell as bad:
            found.append(problem(record, column.name, bad.text, bad.remedy))
    return found


__all__ = ["usable"]
