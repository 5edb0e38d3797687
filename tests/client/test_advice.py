"""What an error tells its reader to do: only what can be the cause, and only what can be done."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from classin_api.replies import Reply
from classin_client import ClassIn, errors
from classin_simulator import Simulator

from client.conftest import NOW
from client.recorder import Canned, Recorder, v1, v2

Run = Callable[..., Any]

_RIGHT = {"Date": "Tue, 14 Nov 2023 22:13:20 GMT"}
_CLASSROOM = {"course_id": 1, "unit_id": 2, "name": "x", "teacher_uid": 3, "end_time": NOW + 9000}


@pytest.fixture
def school() -> Iterator[Simulator]:
    """A simulated school of its own for each test."""
    with Simulator(sid="1000082", secret="simulator-secret") as simulator:
        yield simulator


@pytest.fixture
def classin(school: Simulator) -> Iterator[ClassIn]:
    """A client of the school."""
    with ClassIn(sid="1000082", secret="simulator-secret", base_url=school.url, clock=school.clock) as client:
        yield client


@pytest.mark.parametrize("value", [NOW * 1000, str(NOW * 1000)])
def test_milliseconds_are_recognised(run: Run, recorder: Recorder, value: object) -> None:
    """They would be a time thousands of years ahead, which ClassIn calls too far."""
    with pytest.raises(errors.InvalidValue, match=rf"start_time: these are milliseconds.* 1970: {NOW}\.$") as caught:
        run("classrooms.create", **_CLASSROOM, start_time=value)

    assert "start_time" == caught.value.param
    assert not recorder.sent


def test_a_clock_in_milliseconds_is_recognised(run: Run) -> None:
    """Before a signature is refused for it."""
    with pytest.raises(ValueError, match=rf"clock returns milliseconds, not the seconds since 1970 \({NOW}\)"):
        run("courses.create", course_name="x", options={"clock": lambda: NOW * 1000})


@pytest.mark.parametrize(
    ("name", "action", "says"),
    [
        ("call_action", "addCours", "No page of ClassIn's has the action addCours; did you mean addCourse?"),
        ("call_action", "delCourse", "switched delCourse off since 2020-06-01; use courses.end (endCourse)."),
        ("call", "delCourse", "switched delCourse off since 2020-06-01; use courses.end (endCourse)."),
        ("call", "editUserInfo", "ClassIn has switched editUserInfo off since 2020-06-01."),
    ],
)
def test_an_action_that_is_not_there_is_the_cause(
    run: Run, recorder: Recorder, name: str, action: str, says: str
) -> None:
    """ClassIn answers as to a wrong secret, and the secret is right."""
    recorder.answer(v1(102))
    parameters = {"courseId": 1} if action == "delCourse" else {"uid": 1} if name == "call" else {}

    with pytest.raises(errors.AuthenticationError) as caught:
        run(name, action, parameters)

    assert str(caught.value).endswith(says)
    assert "secret" not in str(caught.value)


def test_an_authentication_error_names_the_doctor(run: Run, recorder: Recorder) -> None:
    """And not the clock, which the answer has just shown to be right."""
    recorder.answer(Canned(v1(102).body, headers=_RIGHT))

    with pytest.raises(errors.AuthenticationError, match=r"Check the sid and the secret.*`doctor\(\)`") as caught:
        run("courses.create", course_name="x")

    assert "clock" not in str(caught.value)


def test_a_refused_signature_blames_neither_clock_nor_contract(run: Run, recorder: Recorder) -> None:
    """v2 says which it is."""
    recorder.answer(v2(101002005))

    with pytest.raises(errors.AuthenticationError, match=r"`doctor\(\)` finds out more") as caught:
        run("units.create", course_id=1, name="x", publish_flag=2)

    assert not {"clock", "opened"} & set(str(caught.value).split())


@pytest.mark.parametrize("code", [100, 119, 150, 147])
def test_no_error_says_what_says_nothing(run: Run, recorder: Recorder, code: int) -> None:
    """That a call has to be corrected is known from its class."""
    recorder.answer(v1(code))

    with pytest.raises(errors.ClassInError) as caught:
        run("lessons.launch_url", uid=1, course_id=2, class_id=3)

    assert not any(words in str(caught.value) for words in ("Correct the call", "Mend the call", "may not do this"))


def test_a_wrong_api_is_named(run: Run, recorder: Recorder) -> None:
    """What ClassIn answers to a file that it does not have is no word about the file."""
    with pytest.raises(ValueError, match="api='courses' is no file of ClassIn's API; did you mean 'course'"):
        run("call_action", "addCourse", {}, api="courses")
    run("call_action", "addCourse", {}, api="live")

    assert ["/partner/api/live.api.php?action=addCourse"] == [one.target for one in recorder.sent]


@pytest.mark.parametrize("name", ["call", "call_action", "with_raw_response.call", "explain_signature"])
def test_parameters_are_a_dict(name: str) -> None:
    """Of `call`, whose methods take keywords elsewhere."""
    with ClassIn(sid=1, secret="made-up-secret") as classin:
        called: Any = classin
        for part in name.split("."):
            called = getattr(called, part)
        with pytest.raises(TypeError, match=r"takes the parameters as a dict of names and values, not a str\."):
            called("addCourse", "Maths")


def test_both_missing_settings_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has set neither has not been told of either."""
    monkeypatch.delenv("CLASSIN_SID", raising=False)
    monkeypatch.delenv("CLASSIN_SECRET", raising=False)

    with pytest.raises(errors.InvalidValue, match=r"id and secret are missing.*CLASSIN_SID and CLASSIN_SECRET"):
        ClassIn()


def test_two_names_with_one_account_are_told(
    school: Simulator, classin: ClassIn, caplog: pytest.LogCaptureFixture
) -> None:
    """Siblings with a parent's number get one UID, and one of them all the lessons."""
    given = {"account": "13800001001", "password": "example-pass"}
    first, again = _ensured(school, classin, name="Ada", **given), _ensured(school, classin, name="Ada", **given)

    with caplog.at_level(logging.WARNING, "classin_client"):
        sibling = _ensured(school, classin, name="Bea", **given)

    assert () == first.warnings
    assert not any("another name" in warning for warning in again.warnings)
    assert first.data == sibling.data
    (namesake,) = (warning for warning in sibling.warnings if "ensured before under another name" in warning)
    assert namesake in caplog.text
    assert not any(name in caplog.text for name in ("Ada", "Bea"))


def _ensured(school: Simulator, classin: ClassIn, **given: str) -> Reply[int]:
    school.clock.advance(10)
    return classin.students.ensure(**given)
