"""A made-up school in a folder, of any size, and edits of it."""

from __future__ import annotations

import csv
import random
from pathlib import Path

from classin_client.sync import FILES

BEGINS = "2026-12-{day:02}T{hour:02}:00Z"


class SchoolFolder:
    """The rows of a school, which can be edited and written.

    Args:
        path: The folder, which is made.
        people: How many, a twentieth of them teachers.
        courses: How many.
        lessons: How many.
    """

    def __init__(self, path: Path, *, people: int, courses: int, lessons: int) -> None:
        path.mkdir()
        self.path = path
        self._chance = random.Random(18)
        teachers = max(2, people // 20)
        self.people = [
            {
                "key": f"p{number}",
                "name": f"Person {number}",
                "role": "teacher" if number < teachers else "student",
                "phone": f"138{number:08}",
                "password": "made-up-1",
            }
            for number in range(people)
        ]
        self.courses = [
            {"key": f"c{number}", "name": f"Course {number}", "teacher": f"p{number % teachers}"}
            for number in range(courses)
        ]
        self.enrolments = [
            {"course": f"c{(number + more) % courses}", "person": f"p{number}", "role": "student"}
            for number in range(teachers, people)
            for more in range(min(2, courses))
        ]
        self.lessons = [
            {
                "key": f"l{number}",
                "course": f"c{number % courses}",
                "name": f"Lesson {number}",
                "teacher": f"p{number % courses % teachers}",
                "start": BEGINS.format(day=7 + number // courses % 20, hour=8 + number % 10),
                "end": f"{8 + number % 10:02}:45",
            }
            for number in range(lessons)
        ]
        self.write()

    def write(self) -> None:
        """Writes the four files."""
        rows = {"people": self.people, "courses": self.courses, "enrolments": self.enrolments, "lessons": self.lessons}
        for name, columns in FILES.items():
            with (self.path / name).open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, [column.name for column in columns], restval="")
                writer.writeheader()
                writer.writerows(rows[name.removesuffix(".csv")])

    def change(self, share: float) -> None:
        """Renames and moves a share of the lessons, and renames as many people."""
        for lesson in self._some(self.lessons, share):
            lesson |= {"name": f"{lesson['name']}b"[:50], "end": f"{lesson['end'][:2]}:50"}
        for person in self._some(self.people, share):
            person["name"] = f"{person['name']}b"[:24]
        self.write()

    def remove(self, share: float) -> None:
        """Cancels a share of the lessons, and takes as many people out of courses."""
        for lesson in self._some(self.lessons, share):
            self.lessons.remove(lesson)
        for enrolment in self._some(self.enrolments, share):
            self.enrolments.remove(enrolment)
        self.write()

    def _some(self, rows: list[dict[str, str]], share: float) -> list[dict[str, str]]:
        return self._chance.sample(rows, int(len(rows) * share))
