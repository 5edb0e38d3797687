"""What an edit resets because it was left out: the school does it, the reply says so, an explicit value silences it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest

from classin_api.keywords import snake_case
from classin_api.operations import OPERATIONS, LeftOut, Operation
from classin_client import ClassIn
from classin_simulator import Simulator

from client.conftest import NOW, SECRET, SID

HOUR = 3600


class Case(NamedTuple):
    """A parameter that an edit resets: a value that differs from what it becomes, and how the school shows it."""

    value: Any
    explicit: Any
    shown: Callable[[Simulator, dict[str, int]], Any]
    beside: Mapping[str, Any] = MappingProxyType({})


def _course(school: Simulator, ids: dict[str, int]) -> Any:
    return school.school.courses[ids["course_id"]]


def _lesson(school: Simulator, ids: dict[str, int]) -> Any:
    return school.school.lessons[ids["class_id"]]


def _setting(name: str) -> Callable[[Simulator, dict[str, int]], Any]:
    return lambda school, ids: _lesson(school, ids).settings[name]


CASES: dict[tuple[str, str], Case] = {
    ("editCourse", "subjectId"): Case(3, 0, lambda school, ids: _course(school, ids).subject_id),
    ("editCourse", "classroomSettingId"): Case(
        235, 0, lambda school, ids: _course(school, ids).settings["classroomSettingId"]
    ),
    ("editCourseClass", "folderId"): Case("FOLDER", "FOLDER", lambda school, ids: _lesson(school, ids).folder_id),
    ("editCourseClass", "omoStationBroadcast"): Case(1, 0, _setting("omoStationBroadcast")),
    ("editCourseClass", "recordScene"): Case(
        1, 0, lambda school, ids: int(_setting("recordType")(school, ids) == 2), {"record": 1, "live": 0, "replay": 0}
    ),
    ("modifyClassSeatNum", "isDc"): Case(3, 0, _setting("isDc"), {"seat_num": 1}),
    ("lmsActivityUpdateClass", "assistantUids"): Case(
        ["CO_TEACHER"], [], lambda school, ids: list(_lesson(school, ids).assistant_uids)
    ),
}


def _described() -> list[tuple[Operation, str, LeftOut]]:
    return [
        (operation, name, field.left_out)
        for operation in OPERATIONS.values()
        for name, field in operation.request.fields.items()
        if field.left_out is not None
    ]


CERTAIN = [
    pytest.param(operation, name, reset, id=f"{operation.id}-{name}")
    for operation, name, reset in _described()
    if not reset.disputed
]
"""Every parameter of which the description says so; those that its page disputes are tested apart."""


@pytest.fixture(name="school")
def _school() -> Iterator[Simulator]:
    with Simulator(sid=SID, secret=SECRET, clock=lambda: NOW) as school:
        yield school


@pytest.fixture(name="classin")
def _classin(school: Simulator) -> Iterator[ClassIn]:
    settings: dict[str, Any] = {"sid": SID, "secret": SECRET, "base_url": school.url}
    with ClassIn(**settings, clock=lambda: NOW) as client:
        yield client


@pytest.fixture(name="ids")
def _ids(school: Simulator, classin: ClassIn) -> dict[str, int]:
    """A course with a lesson and a classroom, a folder, and a co-teacher."""
    people = [
        school.school.add_user(telephone=f"1380000100{n}", email=None, nickname="Lin", password_md5="").uid
        for n in range(2)
    ]
    for uid in people:
        school.school.add_teacher(uid, "Lin")
    course = classin.courses.create(course_name="Maths").data
    times = {"course_id": course, "teacher_uid": people[0]}
    lesson = classin.lessons.create(class_name="x", begin_time=NOW + HOUR, end_time=NOW + 2 * HOUR, seat_num=1, **times)
    unit = classin.units.create(course_id=course, name="u", publish_flag=2).data.unit_id
    room = classin.classrooms.create(
        name="y", unit_id=unit, start_time=NOW + 3 * HOUR, end_time=NOW + 4 * HOUR, **times
    ).data
    assert isinstance(room.class_id, int)
    return {
        "course_id": course,
        "lesson": lesson.data,
        "room": room.class_id,
        "activity_id": room.activity_id,
        "co_teacher": people[1],
        "folder": int(classin.cloud.create_folder(folder_id=classin.cloud.root_folder().data, folder_name="f").data),
    }


def _edit(classin: ClassIn, ids: dict[str, int], operation: Operation, **changes: Any) -> Any:
    """The edit, with what it requires and something harmless to change."""
    resource, _, method = operation.method.partition(".")
    required: dict[str, Any] = {"course_id": ids["course_id"]}
    if operation.id == "lmsActivityUpdateClass":
        required |= {"activity_id": ids["activity_id"], "name": "z"}
    elif operation.id == "modifyClassSeatNum":
        required |= {"class_id": ids["lesson"], "seat_num": 1}
    elif operation.id == "editCourseClass":
        required |= {"class_id": ids["lesson"], "class_name": "z"}
    return getattr(getattr(classin, resource), method)(**{**required, **changes})


def _value(value: Any, ids: dict[str, int]) -> Any:
    """A value of a case, with the ids of this school."""
    return {"FOLDER": str(ids["folder"]), "['CO_TEACHER']": [ids["co_teacher"]]}.get(str(value), value)


def _shown(case: Case, school: Simulator, ids: dict[str, int], operation: Operation) -> Any:
    lesson = ids["room"] if operation.id == "lmsActivityUpdateClass" else ids["lesson"]
    return case.shown(school, {**ids, "class_id": lesson})


def test_every_parameter_has_a_case() -> None:
    """The description says of no other parameter that leaving it out resets it."""
    assert set(CASES) == {(operation.id, name) for operation, name, reset in _described() if not reset.disputed}


@pytest.mark.parametrize(("operation", "name", "reset"), CERTAIN)
def test_left_out(
    school: Simulator, classin: ClassIn, ids: dict[str, int], operation: Operation, name: str, reset: LeftOut
) -> None:
    """Left out, the school resets it, and the reply names it."""
    case, keyword = CASES[operation.id, name], snake_case(name)
    _edit(classin, ids, operation, **{**case.beside, keyword: _value(case.value, ids)})
    before = _shown(case, school, ids, operation)

    reply = _edit(classin, ids, operation, **case.beside)

    becomes: Any = list(reset.becomes) if isinstance(reset.becomes, tuple) else reset.becomes
    expected = None if name == "folderId" else becomes  # The course has no folder of its own.
    assert _value(case.value, ids) == before
    assert expected == _shown(case, school, ids, operation)
    assert [f"{keyword} was left out: ClassIn resets it to {becomes}. Send it with every edit to keep it."] == [
        warning for warning in reply.warnings if warning.startswith(f"{keyword} ")
    ]


@pytest.mark.parametrize(("operation", "name", "reset"), CERTAIN)
def test_explicit(classin: ClassIn, ids: dict[str, int], operation: Operation, name: str, reset: LeftOut) -> None:
    """A value that is given, also the empty one, brings no warning."""
    case, keyword = CASES[operation.id, name], snake_case(name)

    reply = _edit(classin, ids, operation, **{**case.beside, keyword: _value(case.explicit, ids)})

    assert [] == [warning for warning in reply.warnings if warning.startswith(f"{keyword} ")]


def test_none_leaves_out(classin: ClassIn, ids: dict[str, int]) -> None:
    """None stands for leaving out, so it is warned of as well."""
    reply = classin.call("editCourse", {"courseId": ids["course_id"], "courseName": "x", "subjectId": None})

    assert ["subjectId", "classroomSettingId"] == [warning.partition(" ")[0] for warning in reply.warnings]


def test_beside(classin: ClassIn, ids: dict[str, int]) -> None:
    """What is reset only beside another parameter is not warned of without it."""
    reply = _edit(classin, ids, OPERATIONS["editCourseClass"])

    assert ["folder_id", "omo_station_broadcast"] == [warning.partition(" ")[0] for warning in reply.warnings]


def test_a_refused_edit_resets_nothing(classin: ClassIn) -> None:
    """An edit that fails raises, and says nothing of what it left out."""
    with pytest.raises(Exception, match="147") as caught:
        classin.courses.edit(course_id=1, course_name="x")

    assert "left out" not in str(caught.value)
