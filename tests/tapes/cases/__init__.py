"""What is on tape, as data: for each operation one success with all its parameters, and one call more for each other
shape that it has on the wire or in its answer. One module for each family of operations."""

from __future__ import annotations

from . import cloud, courses, dual_teacher, lesson_members, lessons, lms, members, users
from .case import Case, Upload

CASES: tuple[Case, ...] = (
    *users.CASES,
    *courses.CASES,
    *members.CASES,
    *cloud.CASES,
    *lessons.CASES,
    *lesson_members.CASES,
    *lms.CASES,
    *dual_teacher.CASES,
)

__all__ = ["CASES", "Case", "Upload"]
