"""A folder that tests change, a simulated school, and what of the school a folder describes."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

from classin_client.sync import FILES, Desired, PasswordFile, Plan, Result, State, apply, plan, read_folder
from classin_client.testing import SimulatedSchool, simulated_school
from classin_simulator.school.school import School

NOW = 1_795_900_000
"""Of the schools of tests: 29 November 2026."""

PEOPLE = [
    {"key": "lin", "name": "Mei Lin", "role": "teacher", "phone": "13800001001", "password": "correct-1"},
    {"key": "reed", "name": "Tom Reed", "role": "teacher", "phone": "13800001002", "password": "correct-2"},
    {"key": "ada", "name": "Ada", "role": "student", "phone": "13800001003", "password": "correct-3"},
    {"key": "bob", "name": "Bob", "role": "student", "email": "bob@example.com", "password": "correct-4"},
]
COURSES = [{"key": "maths", "name": "Mathematics", "teacher": "lin"}]
ENROLMENTS = [{"course": "maths", "person": "ada", "role": "student"}]
LESSONS = [
    {
        "key": "maths-1",
        "course": "maths",
        "name": "Halves",
        "teacher": "lin",
        "start": "2026-12-07T10:00Z",
        "end": "2026-12-07T11:00Z",
    },
    {
        "key": "maths-2",
        "course": "maths",
        "name": "Thirds",
        "teacher": "lin",
        "start": "2026-12-08T10:00Z",
        "end": "2026-12-08T11:00Z",
    },
]
Cells = Mapping[str, str]


@attrs.define
class Folder:
    """A folder of four files.

    Attributes:
        path: Where it is.
        rows: The rows of each file; a test changes them in place.
    """

    path: Path
    rows: dict[str, list[dict[str, str]]]

    @property
    def people(self) -> list[dict[str, str]]:
        """The rows of `people.csv`."""
        return self.rows["people.csv"]

    @property
    def courses(self) -> list[dict[str, str]]:
        """The rows of `courses.csv`."""
        return self.rows["courses.csv"]

    @property
    def enrolments(self) -> list[dict[str, str]]:
        """The rows of `enrolments.csv`."""
        return self.rows["enrolments.csv"]

    @property
    def lessons(self) -> list[dict[str, str]]:
        """The rows of `lessons.csv`."""
        return self.rows["lessons.csv"]

    def folder(self) -> Desired:
        """Writes the rows, and reads them."""
        for name, rows in self.rows.items():
            write(self.path / name, name, rows)
        return read_folder(self.path)


@attrs.define
class World(Folder):
    """A school, its folder and its state.

    Attributes:
        school: The simulated school.
        state: The state.
    """

    school: SimulatedSchool
    state: State

    def plan(self, **options: Any) -> Plan:
        """What would be done now."""
        return plan(self.folder(), self.state, clock=self.school.simulator.clock, **options)

    def apply(self, **options: Any) -> Result:
        """Plans and applies, with all removals allowed where the test does not say."""
        options = {"allow_removals": 1, **options}
        return apply(self.plan(), self.state, self.school.client, clock=self.school.simulator.clock, **options)

    def calls(self) -> int:
        """How many requests have come so far."""
        last = self.school.simulator.requests.last(1)
        return last[0].number if last else 0

    def sent(self, since: int) -> list[str]:
        """The operations of the requests after the first `since`, in their order."""
        logged = self.school.simulator.requests.last(1000)
        return [str(one.operation) for one in reversed(logged) if one.number > since]

    def passwords(self) -> PasswordFile:
        """The file of passwords that are made."""
        return PasswordFile(self.path / "passwords.csv")


def write(path: Path, name: str, rows: Iterable[Cells]) -> None:
    """Writes rows as a CSV file with all columns."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [column.name for column in FILES[name]], restval="")
        writer.writeheader()
        writer.writerows(rows)


def rows() -> dict[str, list[dict[str, str]]]:
    """Four people, a course and two lessons, to be changed."""
    given = {"people": PEOPLE, "courses": COURSES, "enrolments": ENROLMENTS, "lessons": LESSONS}
    return {f"{name}.csv": [dict(row) for row in some] for name, some in given.items()}


@contextmanager
def world(path: Path, place: str | Path) -> Iterator[World]:
    """A new school, whose clock stands unless it is moved, and a folder of four people, a course and two lessons."""
    path.mkdir(exist_ok=True)
    with simulated_school(clock=lambda: NOW) as school, State(place, school.sid) as state:
        yield World(path, rows(), school, state)


def in_school(one: World) -> dict[str, Any]:
    """What a folder describes, of the school."""
    return school_as_folder(one.school.simulator.school)


def school_as_folder(school: School) -> dict[str, Any]:
    """The same of any simulated school: by names, numbers and times, without ids."""
    courses = [course for course in school.courses.values() if not (course.ended or course.deleted)]
    teachers = {uid: teacher.name for uid, teacher in school.teachers.items() if teacher.standing.value == "enabled"}
    members = {**teachers, **{uid: student.name for uid, student in school.students.items()}}

    def names(uids: Iterable[int]) -> list[str]:
        return sorted(members[uid] for uid in uids)

    return {
        "teachers": sorted(teachers.values()),
        "courses": sorted(
            (course.name, members[course.head_teacher_uid or 0], names(course.student_uids), names(course.auditors))
            for course in courses
        ),
        "lessons": sorted(
            (
                school.courses[lesson.course_id].name,
                school.units[school.activities[lesson.activity_id or 0].unit_id].name,
                lesson.name,
                members[lesson.teacher_uid],
                lesson.start_time,
                lesson.end_time,
                names(lesson.assistant_uids),
                names(lesson.added_uids),
            )
            for lesson in school.lessons.values()
            if not lesson.deleted and not school.courses[lesson.course_id].ended
        ),
    }


def in_folder(desired: Desired) -> dict[str, Any]:
    """The same of a folder."""
    name = {one.key: one.name for one in desired.people}
    course = {one.key: one.name for one in desired.courses}

    def enrolled(key: str, role: str) -> list[str]:
        return sorted(name[one.person] for one in desired.enrolments if (one.course, one.role) == (key, role))

    return {
        "teachers": sorted(one.name for one in desired.people if one.role == "teacher"),
        "courses": sorted(
            (one.name, name[one.teacher], enrolled(one.key, "student"), enrolled(one.key, "auditor"))
            for one in desired.courses
        ),
        "lessons": sorted(
            (
                course[one.course],
                one.unit,
                one.name,
                name[one.teacher],
                int(one.start.timestamp()),
                int(one.end.timestamp()),
                sorted(name[key] for key in one.assistants),
                sorted(name[key] for key in one.guests),
            )
            for one in desired.lessons
        ),
    }
