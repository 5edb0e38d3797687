# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of the client, grouped as in openapi.yaml; a group is imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..replies import AsyncCaller, Caller

if TYPE_CHECKING:
    from .activities import Activities, AsyncActivities
    from .classrooms import AsyncClassrooms, Classrooms
    from .cloud import AsyncCloud, Cloud
    from .courses import AsyncCourses, Courses
    from .dual_teacher import AsyncDualTeacher, DualTeacher
    from .labels import AsyncLabels, Labels
    from .lessons import AsyncLessons, Lessons
    from .recordings import AsyncRecordings, Recordings
    from .school import AsyncSchool, School
    from .students import AsyncStudents, Students
    from .teachers import AsyncTeachers, Teachers
    from .units import AsyncUnits, Units
    from .users import AsyncUsers, Users


class Resources:
    """The groups of methods of a client."""

    _caller: Caller

    @cached_property
    def users(self) -> Users:
        """Accounts. An account is a person with a telephone number or e-mail address, known to all of ClassIn by its UID."""
        from .users import Users

        return Users(self._caller)

    @cached_property
    def students(self) -> Students:
        """Students of the school. An account becomes one before it can join a course."""
        from .students import Students

        return Students(self._caller)

    @cached_property
    def teachers(self) -> Teachers:
        """Teachers of the school."""
        from .teachers import Teachers

        return Teachers(self._caller)

    @cached_property
    def courses(self) -> Courses:
        """Courses. ClassIn's word now means the group of people that learns together (a class); lessons and units are held in it."""
        from .courses import Courses

        return Courses(self._caller)

    @cached_property
    def cloud(self) -> Cloud:
        """The school's cloud drive, its folders and files."""
        from .cloud import Cloud

        return Cloud(self._caller)

    @cached_property
    def labels(self) -> Labels:
        """The school's labels, which can be put on courses and lessons."""
        from .labels import Labels

        return Labels(self._caller)

    @cached_property
    def lessons(self) -> Lessons:
        """Lessons in the sense of v1. Classrooms, a kind of LMS activity, replace them."""
        from .lessons import Lessons

        return Lessons(self._caller)

    @cached_property
    def recordings(self) -> Recordings:
        """Recording, live pages and replays of lessons."""
        from .recordings import Recordings

        return Recordings(self._caller)

    @cached_property
    def units(self) -> Units:
        """Units of a course (LMS), which hold its activities."""
        from .units import Units

        return Units(self._caller)

    @cached_property
    def classrooms(self) -> Classrooms:
        """Classrooms, the LMS activity in which a live lesson is held."""
        from .classrooms import Classrooms

        return Classrooms(self._caller)

    @cached_property
    def activities(self) -> Activities:
        """LMS activities of any kind."""
        from .activities import Activities

        return Activities(self._caller)

    @cached_property
    def dual_teacher(self) -> DualTeacher:
        """Online dual-teacher lessons. Sub lessons, each in a course of its own, follow the teacher and the times of a main lesson."""
        from .dual_teacher import DualTeacher

        return DualTeacher(self._caller)

    @cached_property
    def school(self) -> School:
        """Settings of the school and its sub-accounts."""
        from .school import School

        return School(self._caller)


class AsyncResources:
    """The groups of methods of a client, awaited."""

    _caller: AsyncCaller

    @cached_property
    def users(self) -> AsyncUsers:
        """Accounts. An account is a person with a telephone number or e-mail address, known to all of ClassIn by its UID."""
        from .users import AsyncUsers

        return AsyncUsers(self._caller)

    @cached_property
    def students(self) -> AsyncStudents:
        """Students of the school. An account becomes one before it can join a course."""
        from .students import AsyncStudents

        return AsyncStudents(self._caller)

    @cached_property
    def teachers(self) -> AsyncTeachers:
        """Teachers of the school."""
        from .teachers import AsyncTeachers

        return AsyncTeachers(self._caller)

    @cached_property
    def courses(self) -> AsyncCourses:
        """Courses. ClassIn's word now means the group of people that learns together (a class); lessons and units are held in it."""
        from .courses import AsyncCourses

        return AsyncCourses(self._caller)

    @cached_property
    def cloud(self) -> AsyncCloud:
        """The school's cloud drive, its folders and files."""
        from .cloud import AsyncCloud

        return AsyncCloud(self._caller)

    @cached_property
    def labels(self) -> AsyncLabels:
        """The school's labels, which can be put on courses and lessons."""
        from .labels import AsyncLabels

        return AsyncLabels(self._caller)

    @cached_property
    def lessons(self) -> AsyncLessons:
        """Lessons in the sense of v1. Classrooms, a kind of LMS activity, replace them."""
        from .lessons import AsyncLessons

        return AsyncLessons(self._caller)

    @cached_property
    def recordings(self) -> AsyncRecordings:
        """Recording, live pages and replays of lessons."""
        from .recordings import AsyncRecordings

        return AsyncRecordings(self._caller)

    @cached_property
    def units(self) -> AsyncUnits:
        """Units of a course (LMS), which hold its activities."""
        from .units import AsyncUnits

        return AsyncUnits(self._caller)

    @cached_property
    def classrooms(self) -> AsyncClassrooms:
        """Classrooms, the LMS activity in which a live lesson is held."""
        from .classrooms import AsyncClassrooms

        return AsyncClassrooms(self._caller)

    @cached_property
    def activities(self) -> AsyncActivities:
        """LMS activities of any kind."""
        from .activities import AsyncActivities

        return AsyncActivities(self._caller)

    @cached_property
    def dual_teacher(self) -> AsyncDualTeacher:
        """Online dual-teacher lessons. Sub lessons, each in a course of its own, follow the teacher and the times of a main lesson."""
        from .dual_teacher import AsyncDualTeacher

        return AsyncDualTeacher(self._caller)

    @cached_property
    def school(self) -> AsyncSchool:
        """Settings of the school and its sub-accounts."""
        from .school import AsyncSchool

        return AsyncSchool(self._caller)


__all__ = ["AsyncResources", "Resources"]
