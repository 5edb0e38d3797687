"""Calls of `AsyncClassIn`, for type checkers; see README.md."""

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
from classin_client import AsyncClassIn, BatchReply, Item, Outcome, Reply


async def answers(classin: AsyncClassIn) -> None:
    """What the methods return."""
    created = await classin.courses.create(course_name="Maths")
    assert_type(created, Reply[int])
    assert_type(created.data, int)
    assert_type(await classin.courses.ensure(key="maths-7", course_name="Maths"), Reply[int])
    assert_type(created.outcome, Outcome)
    assert_type(created.warnings, tuple[str, ...])
    assert_type(await classin.lessons.launch_url(uid=1, course_id=2, class_id=3), Reply[str])
    assert_type(await classin.cloud.list(folder_id="22419"), Reply[GetCloudListResponse])
    assert_type(await classin.cloud.list_folders(), Reply[GetFolderListData])
    unit = await classin.units.create(course_id=1, name="Fractions", publish_flag=2)
    assert_type(unit, Reply[LmsUnitCreateData])
    assert_type(await classin.call("addCourse", {"courseName": "Maths"}), Reply[Any])
    assert_type(await classin.call_action("getCourseList", {"page": 1}, api="course"), Reply[Any])


async def batches(classin: AsyncClassIn) -> None:
    """What the methods return that ClassIn answers item by item."""
    registered = await classin.users.register_many(user_json=[{"telephone": "13800001001", "nickname": "Lin Xia"}])
    assert_type(registered, BatchReply[RegisterMultipleResult, int])
    assert_type(registered.items[0], Item[int])
    assert_type(registered.items[0].data, int | None)
    assert_type(registered.failed, tuple[Item[int], ...])
    assert_type(registered.data, list[RegisterMultipleResult])
    added = await classin.courses.add_students(course_id=1, identity=1, student_json=[{"uid": 1001}])
    assert_type(added, BatchReply[AddCourseStudentMultipleResult, AddCourseStudentMultipleResult])


async def ids(classin: AsyncClassIn) -> None:
    """What an answer promises is passed on as it is."""
    course = await classin.courses.ensure(key="maths-7", course_name="Maths")
    unit = await classin.units.create(course_id=course.data, name="Fractions", publish_flag=2)
    assert_type(unit.data.unit_id, int)
    room = await classin.classrooms.create(
        course_id=course.data,
        unit_id=unit.data.unit_id,
        name="x",
        teacher_uid=1,
        start_time=1893456000,
        end_time=1893459600,
    )
    assert_type(room.data.activity_id, int)
    await classin.activities.delete(course_id=course.data, activity_id=room.data.activity_id)
    assert_type((await classin.labels.create(label_name="year 7")).data.label_id, str)
    # Somebody who teaches here already has no new id.
    assert_type((await classin.teachers.add(teacher_account="13800001001", teacher_name="Lin")).data, int | None)
    assert_type((await classin.teachers.ensure(account="13800001001", name="Lin", password="secret")).data, int)


async def items(classin: AsyncClassIn) -> None:
    """What the lists take: typed dicts, and the models."""
    await classin.courses.add_students(course_id=1, identity=1, student_json=[{"uid": 1001, "custom_column": "row 1"}])
    student: AddCourseStudentMultipleStudentParam = {"uid": 1001}
    await classin.courses.add_students(course_id=1, identity=1, student_json=[student])
    await classin.courses.add_students(course_id=1, identity=1, student_json=[{"uid": 1, "nmae": "x"}])  # type: ignore[list-item]
    await classin.courses.add_students(course_id=1, identity=1, student_json=[{"customColumn": "x"}])  # type: ignore[list-item]
    await classin.courses.add_students(course_id=1, identity=1, student_json=[{"uid": "1001"}])  # type: ignore[list-item]
    anything: Mapping[str, object] = {"uid": 1001}
    await classin.courses.add_students(course_id=1, identity=1, student_json=[anything])  # type: ignore[list-item]


async def values(classin: AsyncClassIn) -> None:
    """What the methods take."""
    start = datetime.datetime(2030, 1, 1, tzinfo=datetime.UTC)
    await classin.courses.create(course_name="Maths", expiry_time=start)
    await classin.courses.create(course_name="Maths", expiry_time=1893456000, extra={"newParameter": 1})
    await classin.users.register_many(user_json=[RegisterMultipleUser(telephone="13800001001")])
    await classin.users.register_many(user_json=({"telephone": "13800001001"},))
    for file in ("a.png", Path("a.png"), b"\x89PNG"):
        await classin.cloud.upload(folder_id="22419", filedata=file)
    with Path("a.png").open("rb") as opened:
        await classin.cloud.upload(folder_id="22419", filedata=opened)
    async with AsyncClassIn(sid=2339736) as entered:
        assert_type(entered, AsyncClassIn)


async def mistakes(classin: AsyncClassIn) -> None:
    """What has to be an error."""
    AsyncClassIn("1000082", "made-up")  # type: ignore[call-arg]
    classin.for_school("1000083", "made-up")  # type: ignore[call-arg]
    await classin.courses.create(coursename="Maths")  # type: ignore[call-arg]
    await classin.courses.create()  # type: ignore[call-arg]
    await classin.courses.create("Maths")  # type: ignore[call-arg]
    await classin.courses.create(course_name=1)  # type: ignore[arg-type]
    await classin.courses.create(course_name=None)  # type: ignore[arg-type]
    await classin.courses.create(course_name="Maths", main_teacher_uid="1001")  # type: ignore[arg-type]
    await classin.courses.create(course_name="Maths", expiry_time="tomorrow")  # type: ignore[arg-type]
    await classin.courses.create(course_name="Maths", subject_id=17)  # type: ignore[arg-type]
    await classin.courses.add_students(course_id=1, identity=3, student_json=[])  # type: ignore[arg-type]
    await classin.users.register_many(user_json="[]")  # type: ignore[arg-type]
    await classin.cloud.upload(folder_id="22419", filedata=1)  # type: ignore[arg-type]
    with Path("a.txt").open() as text:
        await classin.cloud.upload(folder_id="22419", filedata=text)  # type: ignore[arg-type]
    await classin.courses.creat(course_name="Maths")  # type: ignore[attr-defined]
    await classin.course.create(course_name="Maths")  # type: ignore[attr-defined]
    await classin.call("addCourse", course_name="Maths")  # type: ignore[call-arg]
    created = await classin.courses.create(course_name="Maths")
    await classin.courses.ensure(course_name="Maths")  # type: ignore[call-arg]
    created.data = 1  # type: ignore[misc]
    _ = created.items  # type: ignore[attr-defined]
    AsyncClassIn(school=1)  # type: ignore[call-arg]
    AsyncClassIn(http_client=httpx.Client())  # type: ignore[arg-type]
    _ = classin.courses.create(course_name="Maths").data  # type: ignore[attr-defined]
