# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of the client, grouped as in openapi.yaml; a group is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..resource import Resource

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller
    from .activities import (
        Activities,
        AsyncActivities,
        AsyncRawActivities,
        RawActivities,
    )
    from .classrooms import (
        AsyncClassrooms,
        AsyncRawClassrooms,
        Classrooms,
        RawClassrooms,
    )
    from .cloud import AsyncCloud, AsyncRawCloud, Cloud, RawCloud
    from .courses import AsyncCourses, AsyncRawCourses, Courses, RawCourses
    from .dual_teacher import (
        AsyncDualTeacher,
        AsyncRawDualTeacher,
        DualTeacher,
        RawDualTeacher,
    )
    from .labels import AsyncLabels, AsyncRawLabels, Labels, RawLabels
    from .lessons import AsyncLessons, AsyncRawLessons, Lessons, RawLessons
    from .recordings import (
        AsyncRawRecordings,
        AsyncRecordings,
        RawRecordings,
        Recordings,
    )
    from .school import AsyncRawSchool, AsyncSchool, RawSchool, School
    from .students import AsyncRawStudents, AsyncStudents, RawStudents, Students
    from .teachers import AsyncRawTeachers, AsyncTeachers, RawTeachers, Teachers
    from .units import AsyncRawUnits, AsyncUnits, RawUnits, Units
    from .users import AsyncRawUsers, AsyncUsers, RawUsers, Users


class Resources:
    """The groups of methods of a client."""

    _caller: Caller

    users: Resource[Users] = Resource("classin_api.resources.users", "Users")
    """Accounts. An account is a person with a telephone number or e-mail address, known to all of ClassIn by its UID."""

    students: Resource[Students] = Resource("classin_api.resources.students", "Students")
    """Students of the school. An account becomes one before it can join a course."""

    teachers: Resource[Teachers] = Resource("classin_api.resources.teachers", "Teachers")
    """Teachers of the school."""

    courses: Resource[Courses] = Resource("classin_api.resources.courses", "Courses")
    """Courses. ClassIn's word now means the group of people that learns together (a class); lessons and units are held in it."""

    cloud: Resource[Cloud] = Resource("classin_api.resources.cloud", "Cloud")
    """The school's cloud drive, its folders and files."""

    labels: Resource[Labels] = Resource("classin_api.resources.labels", "Labels")
    """The school's labels, which can be put on courses and lessons."""

    lessons: Resource[Lessons] = Resource("classin_api.resources.lessons", "Lessons")
    """Lessons in the sense of v1. Classrooms, a kind of LMS activity, replace them."""

    recordings: Resource[Recordings] = Resource("classin_api.resources.recordings", "Recordings")
    """Recording, live pages and replays of lessons."""

    units: Resource[Units] = Resource("classin_api.resources.units", "Units")
    """Units of a course (LMS), which hold its activities."""

    classrooms: Resource[Classrooms] = Resource("classin_api.resources.classrooms", "Classrooms")
    """Classrooms, the LMS activity in which a live lesson is held."""

    activities: Resource[Activities] = Resource("classin_api.resources.activities", "Activities")
    """LMS activities of any kind."""

    dual_teacher: Resource[DualTeacher] = Resource("classin_api.resources.dual_teacher", "DualTeacher")
    """Online dual-teacher lessons. Sub lessons, each in a course of its own, follow the teacher and the times of a main lesson."""

    school: Resource[School] = Resource("classin_api.resources.school", "School")
    """Settings of the school and its sub-accounts."""


class AsyncResources:
    """The groups of methods of a client, awaited."""

    _caller: AsyncCaller

    users: Resource[AsyncUsers] = Resource("classin_api.resources.users", "AsyncUsers")
    """Accounts. An account is a person with a telephone number or e-mail address, known to all of ClassIn by its UID."""

    students: Resource[AsyncStudents] = Resource("classin_api.resources.students", "AsyncStudents")
    """Students of the school. An account becomes one before it can join a course."""

    teachers: Resource[AsyncTeachers] = Resource("classin_api.resources.teachers", "AsyncTeachers")
    """Teachers of the school."""

    courses: Resource[AsyncCourses] = Resource("classin_api.resources.courses", "AsyncCourses")
    """Courses. ClassIn's word now means the group of people that learns together (a class); lessons and units are held in it."""

    cloud: Resource[AsyncCloud] = Resource("classin_api.resources.cloud", "AsyncCloud")
    """The school's cloud drive, its folders and files."""

    labels: Resource[AsyncLabels] = Resource("classin_api.resources.labels", "AsyncLabels")
    """The school's labels, which can be put on courses and lessons."""

    lessons: Resource[AsyncLessons] = Resource("classin_api.resources.lessons", "AsyncLessons")
    """Lessons in the sense of v1. Classrooms, a kind of LMS activity, replace them."""

    recordings: Resource[AsyncRecordings] = Resource("classin_api.resources.recordings", "AsyncRecordings")
    """Recording, live pages and replays of lessons."""

    units: Resource[AsyncUnits] = Resource("classin_api.resources.units", "AsyncUnits")
    """Units of a course (LMS), which hold its activities."""

    classrooms: Resource[AsyncClassrooms] = Resource("classin_api.resources.classrooms", "AsyncClassrooms")
    """Classrooms, the LMS activity in which a live lesson is held."""

    activities: Resource[AsyncActivities] = Resource("classin_api.resources.activities", "AsyncActivities")
    """LMS activities of any kind."""

    dual_teacher: Resource[AsyncDualTeacher] = Resource("classin_api.resources.dual_teacher", "AsyncDualTeacher")
    """Online dual-teacher lessons. Sub lessons, each in a course of its own, follow the teacher and the times of a main lesson."""

    school: Resource[AsyncSchool] = Resource("classin_api.resources.school", "AsyncSchool")
    """Settings of the school and its sub-accounts."""


class RawResources:
    """The groups of methods that return the response of the HTTP library."""

    _caller: Caller

    users: Resource[RawUsers] = Resource("classin_api.resources.users", "RawUsers")
    """Accounts. An account is a person with a telephone number or e-mail address, known to all of ClassIn by its UID."""

    students: Resource[RawStudents] = Resource("classin_api.resources.students", "RawStudents")
    """Students of the school. An account becomes one before it can join a course."""

    teachers: Resource[RawTeachers] = Resource("classin_api.resources.teachers", "RawTeachers")
    """Teachers of the school."""

    courses: Resource[RawCourses] = Resource("classin_api.resources.courses", "RawCourses")
    """Courses. ClassIn's word now means the group of people that learns together (a class); lessons and units are held in it."""

    cloud: Resource[RawCloud] = Resource("classin_api.resources.cloud", "RawCloud")
    """The school's cloud drive, its folders and files."""

    labels: Resource[RawLabels] = Resource("classin_api.resources.labels", "RawLabels")
    """The school's labels, which can be put on courses and lessons."""

    lessons: Resource[RawLessons] = Resource("classin_api.resources.lessons", "RawLessons")
    """Lessons in the sense of v1. Classrooms, a kind of LMS activity, replace them."""

    recordings: Resource[RawRecordings] = Resource("classin_api.resources.recordings", "RawRecordings")
    """Recording, live pages and replays of lessons."""

    units: Resource[RawUnits] = Resource("classin_api.resources.units", "RawUnits")
    """Units of a course (LMS), which hold its activities."""

    classrooms: Resource[RawClassrooms] = Resource("classin_api.resources.classrooms", "RawClassrooms")
    """Classrooms, the LMS activity in which a live lesson is held."""

    activities: Resource[RawActivities] = Resource("classin_api.resources.activities", "RawActivities")
    """LMS activities of any kind."""

    dual_teacher: Resource[RawDualTeacher] = Resource("classin_api.resources.dual_teacher", "RawDualTeacher")
    """Online dual-teacher lessons. Sub lessons, each in a course of its own, follow the teacher and the times of a main lesson."""

    school: Resource[RawSchool] = Resource("classin_api.resources.school", "RawSchool")
    """Settings of the school and its sub-accounts."""


class AsyncRawResources:
    """The groups of methods that return the response of the HTTP library, awaited."""

    _caller: AsyncCaller

    users: Resource[AsyncRawUsers] = Resource("classin_api.resources.users", "AsyncRawUsers")
    """Accounts. An account is a person with a telephone number or e-mail address, known to all of ClassIn by its UID."""

    students: Resource[AsyncRawStudents] = Resource("classin_api.resources.students", "AsyncRawStudents")
    """Students of the school. An account becomes one before it can join a course."""

    teachers: Resource[AsyncRawTeachers] = Resource("classin_api.resources.teachers", "AsyncRawTeachers")
    """Teachers of the school."""

    courses: Resource[AsyncRawCourses] = Resource("classin_api.resources.courses", "AsyncRawCourses")
    """Courses. ClassIn's word now means the group of people that learns together (a class); lessons and units are held in it."""

    cloud: Resource[AsyncRawCloud] = Resource("classin_api.resources.cloud", "AsyncRawCloud")
    """The school's cloud drive, its folders and files."""

    labels: Resource[AsyncRawLabels] = Resource("classin_api.resources.labels", "AsyncRawLabels")
    """The school's labels, which can be put on courses and lessons."""

    lessons: Resource[AsyncRawLessons] = Resource("classin_api.resources.lessons", "AsyncRawLessons")
    """Lessons in the sense of v1. Classrooms, a kind of LMS activity, replace them."""

    recordings: Resource[AsyncRawRecordings] = Resource("classin_api.resources.recordings", "AsyncRawRecordings")
    """Recording, live pages and replays of lessons."""

    units: Resource[AsyncRawUnits] = Resource("classin_api.resources.units", "AsyncRawUnits")
    """Units of a course (LMS), which hold its activities."""

    classrooms: Resource[AsyncRawClassrooms] = Resource("classin_api.resources.classrooms", "AsyncRawClassrooms")
    """Classrooms, the LMS activity in which a live lesson is held."""

    activities: Resource[AsyncRawActivities] = Resource("classin_api.resources.activities", "AsyncRawActivities")
    """LMS activities of any kind."""

    dual_teacher: Resource[AsyncRawDualTeacher] = Resource("classin_api.resources.dual_teacher", "AsyncRawDualTeacher")
    """Online dual-teacher lessons. Sub lessons, each in a course of its own, follow the teacher and the times of a main lesson."""

    school: Resource[AsyncRawSchool] = Resource("classin_api.resources.school", "AsyncRawSchool")
    """Settings of the school and its sub-accounts."""


__all__ = ["AsyncRawResources", "AsyncResources", "RawResources", "Resources"]
