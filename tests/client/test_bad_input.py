"""What the client refuses before sending: one family, which is Python's own as well, and names the parameter."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from classin_client import ClassIn, errors

from client.recorder import Recorder

Run = Callable[..., Any]

_UNIT = {"course_id": 1, "name": "Fractions", "publish_flag": 2}
_NAIVE = datetime.datetime(2027, 3, 1, 9, 0)
_CLASSROOM = {"course_id": 1, "unit_id": 2, "name": "x", "teacher_uid": 3}


@pytest.mark.parametrize(
    ("name", "given", "cls", "param"),
    [
        ("courses.create", {"course_name": None}, errors.InvalidType, "course_name"),
        ("courses.create", {"course_name": ["x"]}, errors.InvalidType, "course_name"),
        ("courses.create", {"course_name": "\ud800"}, errors.InvalidValue, "course_name"),
        ("courses.ensure", {"key": "", "course_name": "x"}, errors.InvalidValue, "key"),
        ("courses.ensure", {"key": "x" * 33, "course_name": "x"}, errors.InvalidValue, "key"),
        ("courses.ensure", {"key": None, "course_name": "x"}, errors.InvalidType, "key"),
        ("courses.edit", {"course_id": 1, "cat_id": 3}, errors.InvalidValue, "course_name"),
        ("units.create", {**_UNIT, "publish_flag": True}, errors.InvalidType, "publish_flag"),
        (
            "classrooms.create",
            {**_CLASSROOM, "start_time": _NAIVE, "end_time": _NAIVE},
            errors.InvalidValue,
            "start_time",
        ),
        ("users.register_many", {"user_json": "x"}, errors.InvalidValue, "user_json"),
        ("users.register_many", {"user_json": []}, errors.InvalidValue, "user_json"),
        ("users.register_many", {"user_json": [{}, 7]}, errors.InvalidType, "user_json[1]"),
        (
            "users.register_many",
            {"user_json": [{}, {"telephone": "+999 1"}]},
            errors.InvalidValue,
            "user_json[1].telephone",
        ),
        (
            "courses.add_students",
            {"course_id": 1, "identity": 1, "student_json": [{"uid": 1, "name": "x"}, {"name": "x"}]},
            errors.InvalidType,
            "student_json[1].uid",
        ),
        ("lessons.edit", {"course_id": 1, "class_id": 2, "record": 1}, errors.InvalidValue, "live"),
        ("cloud.upload", {"folder_id": "1", "filedata": "/no/such/file"}, errors.MissingFile, "filedata"),
        ("cloud.upload", {"folder_id": "1", "filedata": b""}, errors.InvalidValue, "filedata"),
        ("students.ensure", {"account": "", "name": "x", "password": "secret7"}, errors.InvalidValue, "account"),
        ("students.ensure", {"account": "+999 1", "name": "x", "password": "secret7"}, errors.InvalidValue, "account"),
        ("students.ensure", {"account": "a@b.cd", "name": "x", "password": 5.5}, errors.InvalidType, "password"),
    ],
)
def test_bad_input_is_of_one_family_and_names_the_parameter(
    run: Run, recorder: Recorder, name: str, given: dict[str, Any], cls: type[errors.ClassInError], param: str
) -> None:
    """One `except ClassInError` around a row is enough, and `param` is spelled as the caller spells it."""
    with pytest.raises(errors.ClassInError) as caught:
        run(name, **given)

    assert (cls, param) == (type(caught.value), caught.value.param)
    assert not recorder.sent
    assert (True, False) == (caught.value.outcome_known, caught.value.retryable)


@pytest.mark.parametrize(
    ("parameters", "param"),
    [
        ({"courseId": "x", "folderId": "1"}, "courseId"),
        ({"courseId": 1, "identity": 1, "studentJson": [{"uid": "x", "name": "x"}]}, "studentJson[0].uid"),
        ({"courseId": 1, "identity": 1, "studentJson": [{"uid": 1, "name": ["x"]}]}, "studentJson[0].name"),
    ],
)
def test_call_names_the_parameter_as_on_the_wire(run: Run, parameters: dict[str, Any], param: str) -> None:
    """As its caller does."""
    with pytest.raises(errors.InvalidType) as caught:
        run("call", "addCourseStudentMultiple" if "identity" in parameters else "editCourse", parameters)

    assert param == caught.value.param


@pytest.mark.parametrize(
    ("name", "args", "given"),
    [
        ("courses.create", (), {"coursename": "x"}),
        ("courses.create", (), {"courseName": "x"}),
        ("courses.create", ("x",), {}),
        ("call", ("addCourse", {"coursename": "x"}), {}),
        ("users.register_many", (), {"user_json": [{"nicknme": "x"}]}),
    ],
)
def test_a_mistake_of_the_program_stays_pythons_own(
    run: Run, name: str, args: tuple[Any, ...], given: dict[str, Any]
) -> None:
    """A name that does not exist is wrong for every row, so that no `except ClassInError` hides it."""
    with pytest.raises(TypeError) as caught:
        run(name, *args, **given)

    assert not isinstance(caught.value, errors.ClassInError)


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("sid", "x"),
        ("sid", 1.5),
        ("secret", "a\u200bb"),
        ("secret", 5),
        ("base_url", "api.eeo.cn"),
        ("base_url", "http://api.eeo.cn"),
        ("timeout", 0),
        ("deadline", -1),
        ("max_retries", -1),
        ("headers", {"Host": "x"}),
        ("http_client", object()),
    ],
)
def test_a_setting_is_named_too(setting: str, value: Any) -> None:
    """A program for many schools reads sid and secret from somewhere, too."""
    settings: dict[str, Any] = {"sid": 1, "secret": "made-up-secret", setting: value}
    with pytest.raises(errors.InvalidRequest) as caught:
        ClassIn(**settings)

    assert setting == caught.value.param


def test_an_unreadable_file_is_refused_before_sending(run: Run, recorder: Recorder, tmp_path: Path) -> None:
    """Not by the attempt that would open it: what the system says of it is in the sentence."""
    link = tmp_path / "loop.pdf"
    link.symlink_to(link)
    with pytest.raises(errors.UnreadableFile, match=r"filedata: the (path leads to no file|file '.*' does not exist)"):
        run("cloud.upload", folder_id="1", filedata=link)

    assert not recorder.sent


def test_errors_and_replies_know_the_method_beside_the_name_on_the_wire(run: Run) -> None:
    """The one is what a program calls, the other what ClassIn's pages have."""
    reply = run("courses.create", course_name="x")
    with pytest.raises(errors.InvalidValue, match=r"^courses\.create \(addCourse\): course_name") as caught:
        run("courses.create", course_name="\ud800")

    assert ("courses.create", "addCourse") == (reply.method, reply.operation)
    assert ("courses.create", "addCourse") == (caught.value.method, caught.value.operation)
