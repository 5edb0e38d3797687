"""Groupings, which divide the students of a course into groups; a course has at most one."""

from collections.abc import Sequence
from dataclasses import dataclass

from .directory import Directory


@dataclass(frozen=True, slots=True)
class GroupMember:
    """A student in a group."""

    uid: int
    leads: bool


Group = Sequence[GroupMember]


@dataclass(slots=True)
class Grouping:
    """The groups of a course."""

    grouping_id: int
    course_id: int
    name: str
    groups: Sequence[Group]


class Groupings:
    """The groupings of a school's courses."""

    def __init__(self, sid: str, directory: Directory) -> None:
        self._by_course: dict[int, Grouping] = {}
        self._sid = sid
        self._directory = directory

    def of_course(self, course_id: int) -> Grouping | None:
        """The grouping of a course."""
        return self._by_course.get(course_id)

    def find(self, course_id: int, grouping_id: int) -> Grouping | None:
        """The grouping of a course, if it has this id."""
        grouping = self._by_course.get(course_id)
        return grouping if grouping is not None and grouping.grouping_id == grouping_id else None

    def add(self, course_id: int, name: str, groups: Sequence[Group]) -> Grouping:
        """Give a course its grouping."""
        grouping_id = self._directory.new_id("grouping", self._sid)
        grouping = self._by_course[course_id] = Grouping(grouping_id, course_id, name, groups)
        return grouping

    def remove(self, grouping: Grouping) -> None:
        """Take a grouping from its course."""
        del self._by_course[grouping.course_id]
