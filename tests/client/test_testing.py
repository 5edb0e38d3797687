"""The test kit, as a project that uses it sees it."""

from __future__ import annotations

import asyncio
import importlib.metadata
from typing import Any

import pytest

from classin_client import BatchReply, Conflict, NotFound, Outcome, errors
from classin_client.testing import CannedAnswers, SimulatedSchool, error, reply


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
