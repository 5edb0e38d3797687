"""Calls of `ClassIn`, for type checkers; see README.md."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any, assert_type

import httpx

from classin_api.models import (
    AddCourseStudentMultipleResult,
    GetCloudListResponse,
    GetFolderListData,
    LmsUnitCreateData,
    RegisterMultipleResult,
    RegisterMultipleUser,
)
from classin_api.params import AddCourseStudentMultipleStudentParam
from classin_client import BatchReply, ClassIn, Item, Outcome, Reply


def answers(classin: ClassIn) -> None:
    """What the methods return."""
    created = classin.courses.create(course_name="Maths")
    assert_type(created, Reply[int])
    assert_type(created.data, int)
    assert_type(classin.courses.ensure(key="maths-7", course_name="Maths"), Reply[int])
    assert_type(created.outcome, Outcome)
    assert_type(created.warnings, tuple[str, ...])
    assert_type(classin.lessons.launch_url(uid=1, course_id=2, class_id=3), Reply[str])
    assert_type(classin.cloud.list(folder_id="22419"), Reply[GetCloudListResponse])
    assert_type(classin.cloud.list_folders(), Reply[GetFolderListData])
    unit = classin.units.create(course_id=1, name="Fractions", publish_flag=2)
    assert_type(unit, Reply[LmsUnitCreateData])
    assert_type(classin.call("addCourse", {"courseName": "Maths"}), Reply[Any])
    assert_type(classin.call_action("getCourseList", {"page": 1}, api="course"), Reply[Any])


def batches(classin: ClassIn) -> None:
    """What the methods return that ClassIn answers item by item."""
    registered = classin.users.register_many(user_json=[{"telephone": "13800001001", "nickname": "Lin Xia"}])
    assert_type(registered, BatchReply[RegisterMultipleResult, int])
    assert_type(registered.items[0], Item[int])
    assert_type(registered.items[0].data, int | None)
    assert_type(registered.failed, tuple[Item[int], ...])
    assert_type(registered.data, list[RegisterMultipleResult])
    added = classin.courses.add_students(course_id=1, identity=1, student_json=[{"uid": 1001}])
    assert_type(added, BatchReply[AddCourseStudentMultipleResult, AddCourseStudentMultipleResult])


def ids(classin: ClassIn) -> None:
    """What an answer promises is passed on as it is."""
    course = classin.courses.ensure(key="maths-7", course_name="Maths")
    unit = classin.units.create(course_id=course.data, name="Fractions", publish_flag=2)
    assert_type(unit.data.unit_id, int)
    room = classin.classrooms.create(
        course_id=course.data,
        unit_id=unit.data.unit_id,
        name="x",
        teacher_uid=1,
        start_time=1893456000,
        end_time=1893459600,
    )
    assert_type(room.data.activity_id, int)
    classin.activities.delete(course_id=course.data, activity_id=room.data.activity_id)
    assert_type((classin.labels.create(label_name="year 7")).data.label_id, str)
    # Somebody who teaches here already has no new id.
    assert_type((classin.teachers.add(teacher_account="13800001001", teacher_name="Lin")).data, int | None)
    assert_type((classin.teachers.ensure(account="13800001001", name="Lin", password="secret")).data, int)


def items(classin: ClassIn) -> None:
    """What the lists take: typed dicts, and the models."""
    classin.courses.add_students(course_id=1, identity=1, student_json=[{"uid": 1001, "custom_column": "row 1"}])
    student: AddCourseStudentMultipleStudentParam = {"uid": 1001}
    classin.courses.add_students(course_id=1, identity=1, student_json=[student])
    classin.courses.add_students(course_id=1, identity=1, student_json=[{"uid": 1, "nmae": "x"}])  # type: ignore[list-item]
    classin.courses.add_students(course_id=1, identity=1, student_json=[{"customColumn": "x"}])  # type: ignore[list-item]
    classin.courses.add_students(course_id=1, identity=1, student_json=[{"uid": "1001"}])  # type: ignore[list-item]
    anything: Mapping[str, object] = {"uid": 1001}
    classin.courses.add_students(course_id=1, identity=1, student_json=[anything])  # type: ignore[list-item]


def values(classin: ClassIn) -> None:
    """What the methods take."""
    start = datetime.datetime(2030, 1, 1, tzinfo=datetime.UTC)
    classin.courses.create(course_name="Maths", expiry_time=start)
    classin.courses.create(course_name="Maths", expiry_time=1893456000, extra={"newParameter": 1})
    classin.users.register_many(user_json=[RegisterMultipleUser(telephone="13800001001")])
    classin.users.register_many(user_json=({"telephone": "13800001001"},))
    for file in ("a.png", Path("a.png"), b"\x89PNG"):
        classin.cloud.upload(folder_id="22419", filedata=file)
    with Path("a.png").open("rb") as opened:
        classin.cloud.upload(folder_id="22419", filedata=opened)
    with ClassIn(sid=2339736) as entered:
        assert_type(entered, ClassIn)


def mistakes(classin: ClassIn) -> None:
    """What has to be an error."""
    ClassIn("1000082", "made-up")  # type: ignore[call-arg]
    classin.for_school("1000083", "made-up")  # type: ignore[call-arg]
    classin.courses.create(coursename="Maths")  # type: ignore[call-arg]
    classin.courses.create()  # type: ignore[call-arg]
    classin.courses.create("Maths")  # type: ignore[call-arg]
    classin.courses.create(course_name=1)  # type: ignore[arg-type]
    classin.courses.create(course_name=None)  # type: ignore[arg-type]
    classin.courses.create(course_name="Maths", main_teacher_uid="1001")  # type: ignore[arg-type]
    classin.courses.create(course_name="Maths", expiry_time="tomorrow")  # type: ignore[arg-type]
    classin.courses.create(course_name="Maths", subject_id=17)  # type: ignore[arg-type]
    classin.courses.add_students(course_id=1, identity=3, student_json=[])  # type: ignore[arg-type]
    classin.users.register_many(user_json="[]")  # type: ignore[arg-type]
    classin.cloud.upload(folder_id="22419", filedata=1)  # type: ignore[arg-type]
    with Path("a.txt").open() as text:
        classin.cloud.upload(folder_id="22419", filedata=text)  # type: ignore[arg-type]
    classin.courses.creat(course_name="Maths")  # type: ignore[attr-defined]
    classin.course.create(course_name="Maths")  # type: ignore[attr-defined]
    classin.call("addCourse", course_name="Maths")  # type: ignore[call-arg]
    created = classin.courses.create(course_name="Maths")
    classin.courses.ensure(course_name="Maths")  # type: ignore[call-arg]
    created.data = 1  # type: ignore[misc]
    _ = created.items  # type: ignore[attr-defined]
    ClassIn(school=1)  # type: ignore[call-arg]
    ClassIn(http_client=httpx.AsyncClient())  # type: ignore[arg-type]
