"""The test kit, as a project that uses it sees it."""

from __future__ import annotations

import asyncio
import importlib.metadata
import importlib.resources
import json
from functools import cache
from typing import Any

import pytest

from classin_api.operations import OPERATIONS
from classin_client import BatchReply, Conflict, NotFound, Outcome, errors
from classin_client.testing import CannedAnswers, SimulatedSchool, error, reply


@cache
def _spec() -> dict[str, Any]:
    text = importlib.resources.files("classin_api").joinpath("openapi.json").read_text(encoding="utf-8")
    spec: dict[str, Any] = json.loads(text)
    return spec


def request_example(name: str) -> dict[str, Any]:
    """The parameters of an operation's example, JSON text as lists, with a file where the example describes one."""
    operation = OPERATIONS[name]
    content = _spec()["paths"][operation.path]["post"].get("requestBody", {}).get("content", {})
    for media in content.values():
        example = media["example"] if "example" in media else next(iter(media["examples"].values()))["value"]
        shapes = operation.request.fields
        files = {
            one: b"x" for one, shape in shapes.items() if shape.kind == "file" and one in operation.request.required
        }
        return {
            **{
                one: json.loads(it) if shapes[one].kind == "json" else it
                for one, it in example.items()
                if one not in files
            },
            **files,
        }
    return {}


def test_the_school_is_there_and_empty(classin_school: SimulatedSchool) -> None:
    """A fixture away: register, and look at the state."""
    uid = classin_school.client.users.register(telephone="13800001001", password="example-pass").data

    assert uid in classin_school.simulator.school.users


def test_waiting_takes_no_time(classin_school: SimulatedSchool) -> None:
    """The 5 seconds of a repeated call pass on the school's clock."""
    first = classin_school.client.users.register(telephone="13800001001", password="example-pass")
    second = classin_school.client.users.register(telephone="13800001001", password="example-pass")

    assert (first.data, Outcome.EXISTED) == (second.data, second.outcome)


def test_the_school_can_be_awaited(classin_school: SimulatedSchool) -> None:
    """The async client of the same school."""

    async def main() -> Any:
        async with classin_school.async_client() as classin:
            return await classin.courses.create(course_name="Maths")

    assert asyncio.run(main()).data in classin_school.simulator.school.courses


def test_answers_are_given_in_order(classin_answers: CannedAnswers) -> None:
    """Two answers, then what was sent."""
    classin_answers.answer("addCourse", data=7)
    classin_answers.answer("addCourse", code=334)

    assert 7 == classin_answers.client.courses.create(course_name="Maths", course_unique_identity="a").data
    with pytest.raises(NotFound):
        classin_answers.client.courses.create(course_name="Physics", course_unique_identity="b")
    assert [
        ("addCourse", {"courseName": "Maths", "courseUniqueIdentity": "a"}),
        ("addCourse", {"courseName": "Physics", "courseUniqueIdentity": "b"}),
    ] == [(sent.operation, sent.parameters) for sent in classin_answers.sent]


def test_answers_are_awaited(classin_answers: CannedAnswers) -> None:
    """v2, by an async client."""
    classin_answers.answer("lmsUnitCreate", data={"unitId": 5})

    async def main() -> Any:
        async with classin_answers.async_client() as classin:
            return await classin.units.create(course_id=1, name="x", publish_flag=2)

    assert 5 == asyncio.run(main()).data.unit_id


@pytest.mark.parametrize("name", [operation.id for operation in OPERATIONS.values()])
def test_every_operation_succeeds_without_an_answer(classin_answers: CannedAnswers, name: str) -> None:
    """With the parameters of its example, and the answer of its example."""
    parameters = request_example(name)

    answered = classin_answers.client.call(name, parameters)

    assert (Outcome.SUCCESS, name) == (answered.outcome, answered.operation)


def test_an_unanswered_call_is_answered_as_the_example(classin_answers: CannedAnswers) -> None:
    """The ids that openapi.yaml shows."""
    made = classin_answers.client.classrooms.create(
        course_id=1, unit_id=2, name="Halves", start_time=1_800_000_000, end_time=1_800_003_600, teacher_uid=3
    )

    assert (25107347, 1152680) == (made.data.activity_id, made.data.class_id)


def test_an_unanswered_batch_has_a_result_for_each_item(classin_answers: CannedAnswers) -> None:
    """By position, whatever the example holds: as many as were sent, none failed, each with an id of its own."""
    people = [{"telephone": f"138000010{number:02}", "password": "example-pass"} for number in range(25)]

    made = classin_answers.client.users.register_many(user_json=people)

    assert (Outcome.SUCCESS, 25) == (made.outcome, len(made.succeeded))
    assert 10 == len({item.data for item in made.items[:10]})
    assert [one["telephone"] for one in people] == [result["telephone"] for raw in made.raw for result in raw["data"]]


def test_an_unanswered_batch_names_its_items(classin_answers: CannedAnswers) -> None:
    """Where each result says whose it is."""
    made = classin_answers.client.activities.add_students(course_id=1, activity_id=2, student_uids=[7, 8, 9])

    assert [7, 8, 9] == [item.data.student_uid for item in made.items]


@pytest.mark.parametrize("name", [operation.method for operation in OPERATIONS.values() if operation.method])
def test_answers_are_given_by_method(classin_answers: CannedAnswers, name: str) -> None:
    """As the code under test calls it, and it is told so afterwards."""
    (operation,) = [one for one in OPERATIONS.values() if one.method == name]
    classin_answers.answer(name, code=99999)

    with pytest.raises(errors.ClassInError) as caught:
        classin_answers.client.call(operation.id, request_example(operation.id))
    assert 99999 == caught.value.code
    assert {name} == {sent.method for sent in classin_answers.sent}


@pytest.mark.parametrize(
    ("name", "meant"), [("courses.crate", "courses.create"), ("addCours", "addCourse"), ("lessons.launch", "")]
)
def test_a_misspelt_name_is_reported(classin_answers: CannedAnswers, name: str, meant: str) -> None:
    """By either kind of name."""
    with pytest.raises(ValueError, match=f"did you mean '{meant}'" if meant else "no method of the client"):
        classin_answers.answer(name)


def test_a_reply_is_built_by_method() -> None:
    """Replies and errors take the same names."""
    assert "addCourse" == reply("courses.create", data=7).operation
    assert 334 == error("courses.create", 334).code


def test_unanswered_actions_succeed(classin_answers: CannedAnswers) -> None:
    """Any v1 action, and what it was sent."""
    classin_answers.client.call_action("getCourseList", {"page": 1})

    assert [("getCourseList", {"page": "1"})] == [(sent.operation, sent.parameters) for sent in classin_answers.sent]


def test_a_reply_is_built() -> None:
    """What a stand-in gives back is what the client would give back."""
    made = reply("addCourse", code=398, data=7)

    assert (7, Outcome.EXISTED, "addCourse") == (made.data, made.outcome, made.operation)


def test_a_batch_reply_is_built() -> None:
    """With its items, from the list that was sent."""
    made = reply(
        "registerMultiple",
        parameters={"userJson": [{"telephone": "1"}, {"telephone": "2"}]},
        data=[{"errno": 1, "data": 7}, {"errno": 134}],
    )

    assert isinstance(made, BatchReply)
    assert [Outcome.SUCCESS, Outcome.FAILED] == [item.outcome for item in made.items]


def test_an_error_is_built() -> None:
    """To be raised by a stand-in."""
    made = error("addCourseStudent", 332)

    assert (Conflict, 332) == (type(made), made.code)


@pytest.mark.parametrize(("code", "fields"), [(398, {"data": 7}), (1, {"data": 7}), (1, {})])
def test_success_is_no_error(code: int, fields: dict[str, Any]) -> None:
    """The mistake is in the test, and says so."""
    with pytest.raises(ValueError, match=f"^{code} is no failure of addCourse"):
        error("addCourse", code, **fields)


@pytest.mark.parametrize("operation", ["addCourse", "lmsUnitCreate"])
def test_an_error_has_the_message_that_was_given(operation: str) -> None:
    """For a code that nobody knows, of either generation."""
    assert "满了" == error(operation, 99999, message="满了").message


def test_an_answer_has_the_message_that_was_given(classin_answers: CannedAnswers) -> None:
    """The client shows it where it does not know the code."""
    classin_answers.answer("register", code=99999, message="满了")

    with pytest.raises(errors.ClassInError, match="ClassIn says: '满了'"):
        classin_answers.client.users.register(telephone="13800001001")


def test_an_envelope_of_ones_own_is_kept(classin_answers: CannedAnswers) -> None:
    """For an answer that ClassIn should not give."""
    classin_answers.answer("addCourse", error_info={"errno": "334"})

    with pytest.raises(NotFound):
        classin_answers.client.courses.create(course_name="Maths")


@pytest.mark.parametrize("code", ["x", "334", None, True])
def test_a_code_is_a_number(classin_answers: CannedAnswers, code: Any) -> None:
    """Said where the mistake is, not when the answer is read."""
    with pytest.raises(TypeError, match="code is a number of ClassIn's, such as 334, not "):
        classin_answers.answer("addCourse", code=code)


def test_a_failure_is_no_reply() -> None:
    """It is raised, as the client would raise it."""
    with pytest.raises(errors.AuthenticationError):
        reply("addCourse", code=102)


def test_pytest_finds_the_fixtures() -> None:
    """The package names its plugin."""
    names = {entry.name: entry.value for entry in importlib.metadata.entry_points(group="pytest11")}

    assert "classin_client.testing.plugin" == names["classin"]
