"""The desired state of a school: its people, courses, enrolments and lessons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TypeVar

import attrs

from classin_client.sync._checks import Rows, check, look
from classin_client.sync._values import usable
from classin_client.sync.problems import FolderErrors, Problem
from classin_client.sync.records import Course, Enrolment, Lesson, Person

T = TypeVar("T", Person, Course, Enrolment, Lesson)


def _records(given: Iterable[T], kind: type[T], name: str) -> tuple[T, ...]:
    found = tuple(given) if isinstance(given, Iterable) else (given,)
    wrong = next((one for one in found if not isinstance(one, kind)), None)
    if wrong is not None or not isinstance(given, Iterable):
        is_a = type(given if not isinstance(given, Iterable) else wrong).__name__
        raise TypeError(f"{name} are {kind.__name__} records in a list, and not of the type {is_a}.")
    return found


def _people(given: Iterable[Person]) -> tuple[Person, ...]:
    return _records(given, Person, "people")


def _courses(given: Iterable[Course]) -> tuple[Course, ...]:
    return _records(given, Course, "courses")


def _enrolments(given: Iterable[Enrolment]) -> tuple[Enrolment, ...]:
    return _records(given, Enrolment, "enrolments")


def _lessons(given: Iterable[Lesson]) -> tuple[Lesson, ...]:
    return _records(given, Lesson, "lessons")


@attrs.frozen(kw_only=True, slots=False)
class Desired:
    """What a school is to look like.

    Attributes:
        people: Everybody.
        courses: Every course.
        enrolments: Who is in which course.
        lessons: Every lesson; those that are over may be left out.

    Raises:
        FolderErrors: If a field cannot be used, if it contradicts itself or breaks a limit of ClassIn's; with
            everything that is wrong.
        TypeError: If it is made of other things than records.
    """

    people: tuple[Person, ...] = attrs.field(default=(), converter=_people)
    courses: tuple[Course, ...] = attrs.field(default=(), converter=_courses)
    enrolments: tuple[Enrolment, ...] = attrs.field(default=(), converter=_enrolments)
    lessons: tuple[Lesson, ...] = attrs.field(default=(), converter=_lessons)

    def __attrs_post_init__(self) -> None:
        rows, problems = usable(self._rows)
        problems += check(rows)
        if problems:
            raise FolderErrors(problems)

    @cached_property
    def warnings(self) -> tuple[Problem, ...]:
        """What is possible, but looks like a mistake: a teacher with two lessons at one time."""
        return tuple(look(self._rows))

    @property
    def _rows(self) -> Rows:
        return Rows(self.people, self.courses, self.enrolments, self.lessons)

    @cached_property
    def people_by_key(self) -> Mapping[str, Person]:
        """The people by their keys."""
        return _by_key(self.people)

    @cached_property
    def courses_by_key(self) -> Mapping[str, Course]:
        """The courses by their keys."""
        return _by_key(self.courses)

    @cached_property
    def enrolments_by_key(self) -> Mapping[str, Enrolment]:
        """The enrolments by the keys of course and person."""
        return _by_key(self.enrolments)

    @cached_property
    def lessons_by_key(self) -> Mapping[str, Lesson]:
        """The lessons by their keys."""
        return _by_key(self.lessons)


def _by_key(rows: Iterable[T]) -> dict[str, T]:
    return {row.key: row for row in rows}


__all__ = ["Desired"]
