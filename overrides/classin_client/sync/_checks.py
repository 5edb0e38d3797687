"""What rows must be to each other: keys once, references that exist, limits of ClassIn's that are known beforehand."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

import attrs

from classin_client.sync.columns import COURSES, ENROLMENTS, LESSONS, PEOPLE
from classin_client.sync.problems import Problem
from classin_client.sync.records import Course, Enrolment, Lesson, Person

SHORTEST = datetime.timedelta(minutes=15)
LONGEST = datetime.timedelta(hours=24)
AUDITORS = 20
ACTIVITIES_OF_A_UNIT = 100
CO_TEACHER_IS_TEACHER = "the teacher is an assistant as well"


@attrs.frozen
class Rows:
    """The rows that could be read.

    Attributes:
        people: Of `people.csv`.
        courses: Of `courses.csv`.
        enrolments: Of `enrolments.csv`.
        lessons: Of `lessons.csv`.
        unread: By file, the keys of rows that have a bad cell: naming one of them is no further mistake.
    """

    people: Sequence[Person]
    courses: Sequence[Course]
    enrolments: Sequence[Enrolment]
    lessons: Sequence[Lesson]
    unread: Mapping[str, Collection[str]] = attrs.field(factory=dict)


Record = Person | Course | Enrolment | Lesson
_FILES: Mapping[type, str] = {Person: PEOPLE, Course: COURSES, Enrolment: ENROLMENTS, Lesson: LESSONS}


def problem(record: Record, column: str, text: str, remedy: str) -> Problem:
    """Something that is wrong with a record."""
    kind = type(record).__name__.lower()
    return Problem(_FILES[type(record)], record.row, column, text, remedy, f"{kind} {record.key}")


def check(rows: Rows) -> list[Problem]:
    """Everything that is wrong between the rows, in the order of files and rows."""
    found = [*_repeated(rows), *_accounts(rows), *_courses(rows), *_enrolments(rows), *_lessons(rows), *_units(rows)]
    order = {file: number for number, file in enumerate((PEOPLE, COURSES, ENROLMENTS, LESSONS))}
    return sorted(found, key=lambda one: (order[one.file], one.row))


def look(rows: Rows) -> Iterator[Problem]:
    """What is possible and looks like a mistake: two lessons of one teacher at one time."""
    teaching: dict[str, list[Lesson]] = defaultdict(list)
    for lesson in rows.lessons:
        for key in (lesson.teacher, *lesson.assistants):
            teaching[key].append(lesson)
    for key, lessons in teaching.items():
        lessons.sort(key=lambda one: (one.start, one.row))
        latest = lessons[0]
        for lesson in lessons[1:]:
            if lesson.start < latest.end:
                text = f"{key} teaches {latest.key} at the same time"
                yield problem(lesson, "teacher", text, "Move one of them, or give it to somebody else.")
            latest = max(latest, lesson, key=lambda one: one.end)


def _repeated(rows: Rows) -> Iterator[Problem]:
    every: tuple[tuple[Sequence[Any], str], ...] = (
        (rows.people, "key"),
        (rows.courses, "key"),
        (rows.enrolments, "person"),
        (rows.lessons, "key"),
    )
    for given, column in every:
        first: dict[str, int] = {}
        for row in given:
            if row.key in first:
                text = f"{row.key} stands {_in_row(first[row.key]) or 'there '}already"
                yield problem(row, column, text, "Each key once: take one row out, or give it another key.")
            first.setdefault(row.key, row.row)


def _accounts(rows: Rows) -> Iterator[Problem]:
    first: dict[str, Person] = {}
    for person in rows.people:
        if not person.account:
            text = "there is neither a telephone number nor an e-mail address"
            yield problem(person, "phone", text, "Give one of them: it is what the account is found by.")
            continue
        account = person.account.casefold()
        if account in first and first[account].key != person.key:
            text = f"{first[account].key} {_in_row(first[account].row)}has the same account"
            remedy = "ClassIn takes them for one person: give one another account, such as an e-mail address."
            yield problem(person, "phone" if person.phone else "email", text, remedy)
        first.setdefault(account, person)


def _courses(rows: Rows) -> Iterator[Problem]:
    teachers = _Teachers(rows)
    for course in rows.courses:
        yield from teachers.problems(course, "teacher", [course.teacher])


def _enrolments(rows: Rows) -> Iterator[Problem]:
    people, teachers = {one.key: one for one in rows.people}, _Teachers(rows)
    courses = {one.key: one for one in rows.courses}
    auditors: Counter[str] = Counter()
    for one in rows.enrolments:
        yield from _unknown(rows, one, "course", COURSES, courses, [one.course])
        if one.role == "teacher":
            yield from teachers.problems(one, "person", [one.person])
            continue
        yield from _unknown(rows, one, "person", PEOPLE, people, [one.person])
        person = people.get(one.person)
        if person is not None and one.role == "student" and person.role != "student":
            text = f"{one.person} is a teacher of the school, not a student"
            yield problem(one, "role", text, "Write auditor or teacher, or change the role of the person.")
        if one.course in courses and courses[one.course].teacher == one.person:
            text = f"{one.person} is the head teacher of {one.course}"
            yield problem(one, "person", text, "Take the row out, or give the course another teacher.")
        if one.role == "auditor":
            auditors[one.course] += 1
            if auditors[one.course] == AUDITORS + 1:
                number = sum(each.role == "auditor" and each.course == one.course for each in rows.enrolments)
                text = f"{one.course} has {number} auditors; ClassIn takes {AUDITORS} in a course"
                yield problem(one, "role", text, "Take some out, or make them students.")


def _lessons(rows: Rows) -> Iterator[Problem]:
    people, teachers = {one.key: one for one in rows.people}, _Teachers(rows)
    courses = {one.key: one for one in rows.courses}
    members = {(one.course, one.person): one.role for one in rows.enrolments}
    for lesson in rows.lessons:
        yield from _unknown(rows, lesson, "course", COURSES, courses, [lesson.course])
        yield from teachers.problems(lesson, "teacher", [lesson.teacher])
        yield from teachers.problems(lesson, "assistants", lesson.assistants)
        yield from _unknown(rows, lesson, "guests", PEOPLE, people, lesson.guests)
        yield from _times(lesson, courses.get(lesson.course))
        if lesson.teacher in lesson.assistants:
            yield problem(lesson, "assistants", CO_TEACHER_IS_TEACHER, "Take one of them out.")
        for column, keys in (("assistants", lesson.assistants), ("guests", lesson.guests)):
            for key in sorted(key for key, times in Counter(keys).items() if times > 1):
                yield problem(lesson, column, f"{key} is named twice", "Once is enough.")
        for column, keys in (("teacher", (lesson.teacher,)), ("assistants", lesson.assistants)):
            for key in keys:
                if members.get((lesson.course, key)) in ("student", "auditor"):
                    text = f"{key} is enrolled in {lesson.course} as {members[lesson.course, key]}"
                    yield problem(lesson, column, text, "Who teaches in a course is no student or auditor of it.")
        for key in lesson.guests:
            if (lesson.course, key) in members:
                text = f"{key} is in {lesson.course} and so in its lessons"
                yield problem(lesson, "guests", text, "Take the guest out.")
            elif key in people and people[key].role != "student":
                yield problem(lesson, "guests", f"{key} is no student", "Guests are students of the school.")


def _times(lesson: Lesson, course: Course | None) -> Iterator[Problem]:
    length = lesson.end - lesson.start
    if length <= datetime.timedelta(0):
        yield problem(lesson, "end", "it ends before it begins", "Mend start or end.")
    elif not SHORTEST <= length <= LONGEST:
        hours = length.total_seconds() / 3600
        text = f"it lasts {hours:.4g} hours; ClassIn takes 15 minutes to 24 hours"
        yield problem(lesson, "end", text, "Mend start or end, or split it.")
    if course is not None and course.expires is not None and course.expires < lesson.end:
        text = f"{course.key} expires before the lesson ends"
        yield problem(lesson, "end", text, "Give the course a later `expires`, or none.")


def _units(rows: Rows) -> Iterator[Problem]:
    held: Counter[tuple[str, str]] = Counter()
    for lesson in rows.lessons:
        held[lesson.course, lesson.unit] += 1
        if held[lesson.course, lesson.unit] == ACTIVITIES_OF_A_UNIT + 1:
            text = f"{lesson.course} has more than {ACTIVITIES_OF_A_UNIT} lessons in the unit {lesson.unit!r}"
            yield problem(lesson, "unit", text, "Name several units, a month or a chapter each.")


def _in_row(row: int) -> str:
    return f"in row {row} " if row else ""


class _Teachers:
    """Finds out whether keys name teachers."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._people = {one.key: one for one in rows.people}

    def problems(self, record: Record, column: str, keys: Sequence[str]) -> Iterator[Problem]:
        yield from _unknown(self._rows, record, column, PEOPLE, self._people, keys)
        for key in keys:
            if key in self._people and self._people[key].role != "teacher":
                remedy = "Give the person the role teacher, or name somebody else."
                yield problem(record, column, f"{key} is no teacher of the school", remedy)


def _unknown(
    rows: Rows, record: Record, column: str, other: str, known: Collection[str], keys: Sequence[str]
) -> Iterator[Problem]:
    for key in keys:
        if key not in known and key not in rows.unread.get(other, ()):
            yield problem(record, column, f"{other} has no {key}", f"Mend the key, or add a row to {other}.")


__all__ = ["Record", "Rows", "check", "look", "problem"]
