"""A refusal names the parameter that it is about, where its code or the bounds of openapi.yaml tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from classin_api.errnos import ERRNOS
from classin_api.keywords import snake_case
from classin_api.operations import OPERATIONS, Operation, Shape
from classin_client import InvalidRequest, NotFound, errors
from classin_client._response.parameter import name_parameter

from client.recorder import Recorder, v1, v2

Run = Callable[..., Any]

_CLASSROOM = {"course_id": 1, "unit_id": 2, "name": "x", "teacher_uid": 3, "start_time": 1, "end_time": 2}
_GENERAL = {"safeKey": 100, "lms": 101001001}


@pytest.mark.parametrize(
    ("code", "given", "param", "sentence"),
    [
        (101001001, {"is_hd": 3}, "is_hd", "is_hd is 3; ClassIn takes 0, 1 or 2."),
        (
            101001001,
            {"is_hd": 3, "camera_hide": 2},
            "camera_hide",
            "camera_hide is 2; ClassIn takes 0 or 1; is_hd is 3;",
        ),
        (101001001, {"name": ""}, "name", "name is empty."),
        (121601020, {"name": "x" * 80}, "name", "name has 80 characters; ClassIn takes at most 50."),
        (
            121601020,
            {},
            "",
            "What was sent is within the documented bounds, so look at the ids course_id, unit_id and teacher_uid.",
        ),
    ],
)
def test_a_general_code_is_explained_by_what_was_sent(
    run: Run, recorder: Recorder, code: int, given: dict[str, Any], param: str, sentence: str
) -> None:
    """ClassIn says that something is wrong; the bounds of the description say what."""
    recorder.answer(v2(code))

    with pytest.raises(InvalidRequest) as caught:
        run("classrooms.create", **{**_CLASSROOM, **given})

    assert param == caught.value.param
    assert f"ended with {code}: {ERRNOS[code].en} {sentence}" in str(caught.value)


def test_the_name_is_spelled_as_the_caller_spells_it(run: Run, recorder: Recorder) -> None:
    """By `call`, as on the wire; an item of a list by its index."""
    recorder.answer(v1(100))

    with pytest.raises(InvalidRequest) as wire:
        run("call", "addCourse", {"courseName": ""})
    with pytest.raises(InvalidRequest) as keyword:
        run("courses.create", course_name="")
    with pytest.raises(InvalidRequest) as item:
        run("students.ensure", account="a@example.com", name="x", password="")

    assert ["courseName", "course_name", "password"] == [one.value.param for one in (wire, keyword, item)]


@pytest.mark.parametrize(
    ("name", "given", "code", "param"),
    [
        ("courses.edit", {"course_id": 5, "course_name": "x"}, 147, "course_id"),
        ("users.register", {"telephone": "123456", "password": "secret7"}, 134, "telephone"),
        ("users.register", {"telephone": "13800001001", "password": "short"}, 137, "password"),
        ("lessons.delete", {"course_id": 5, "class_id": 6}, 143, "class_id"),
        ("teachers.add", {"teacher_account": "13800001001", "teacher_name": "x"}, 113, "teacher_account"),
    ],
)
def test_a_code_about_one_parameter_names_it(
    run: Run, recorder: Recorder, name: str, given: dict[str, Any], code: int, param: str
) -> None:
    """The registry of openapi.yaml says which: `param`."""
    recorder.answer(v1(code))

    with pytest.raises((InvalidRequest, NotFound)) as caught:
        run(name, **given)

    assert param == caught.value.param


def test_a_failure_about_nothing_that_was_sent_names_nothing(run: Run, recorder: Recorder) -> None:
    """A school in arrears cannot be mended by a parameter."""
    recorder.answer(v1(102))

    with pytest.raises(errors.AuthenticationError) as caught:
        run("courses.create", course_name="")

    assert "" == caught.value.param


def test_what_stands_twice_in_a_list_is_named(run: Run, recorder: Recorder) -> None:
    """By the index in the caller's list, also where a part of it was refused."""
    done = v1(data=[{"errno": 1, "data": {}}] * 30)
    recorder.answer(done, v1(133))
    students = [{"uid": number, "name": "Ada"} for number in range(30)]
    students += [{"uid": 99, "name": "Mia"}, {"uid": 98, "name": "Eve"}, {"uid": 99, "name": "M."}]

    reply = run("courses.add_students", course_id=1, identity=1, student_json=students)

    assert "student_json[32] is the same as student_json[30]." in reply.warnings[0]


def test_a_repeated_number_is_named(run: Run, recorder: Recorder) -> None:
    """A list of UIDs has entries without fields."""
    recorder.answer(v1(21316))
    lesson = {"course_id": 1, "class_name": "x", "begin_time": 1, "end_time": 2, "teacher_uid": 3}

    with pytest.raises(InvalidRequest, match=r"assistant_uids\[2\] is the same as assistant_uids\[0\]\.") as caught:
        run("lessons.create", **lesson, assistant_uids=[7, 8, 7])

    assert "assistant_uids[2]" == caught.value.param


def _breaking(shape: Shape) -> Any:
    """A value that breaks a bound for which ClassIn refuses it; None where it has none."""
    if {"becomes", "ignored", "clipped"} & shape.wrong.keys():
        return None
    limits = shape.limits
    if shape.values and shape.kind == "integer":
        return max(int(one) for one in shape.values) + 1
    if "minimum" in limits:
        return limits["minimum"] - 1
    if limits.get("minLength", 0) > 1:
        return "x" * (limits["minLength"] - 1)
    return "" if "minLength" in limits else None


def _bounded() -> Iterator[tuple[Operation, str, Any]]:
    for operation in OPERATIONS.values():
        for name, shape in operation.request.fields.items():
            value = _breaking(shape)
            if value is not None and not operation.sunset:
                yield operation, name, value


@pytest.mark.parametrize(
    ("operation", "name", "value"), [pytest.param(*one, id=f"{one[0].id}-{one[1]}") for one in _bounded()]
)
def test_every_bound_that_classin_checks_is_found(operation: Operation, name: str, value: Any) -> None:
    """With the code that the description has for it, or the general one of the generation."""
    code = operation.request.fields[name].wrong.get("code", _GENERAL[operation.auth])
    assert isinstance(code, int)
    error = InvalidRequest("made up", operation=operation.id, code=code)

    name_parameter(operation, {name: value}, error, snake_case, 0)

    assert snake_case(name) == error.param
    assert str(value) not in str(error) or isinstance(value, int) or not value


def test_every_code_is_about_parameters_that_there_are() -> None:
    """A name in the registry that no operation has would never be found."""
    known = {name for operation in OPERATIONS.values() for name in operation.request.fields}
    named = {name for errno in ERRNOS.values() for name in errno.params}

    assert {"any"} == named - known
