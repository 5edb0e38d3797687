"""What a call raises, and that the error says what to do without giving anything away."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import pytest

from classin_api.errnos import ERRNOS
from classin_api.operations import OPERATIONS
from classin_client import errors
from classin_client._response import errnos

from client.conftest import NOW, SECRET
from client.recorder import Canned, Recorder, v1, v2

Run = Callable[..., Any]


@pytest.mark.parametrize(
    ("code", "cls"),
    [
        (102, errors.AuthenticationError),
        (100, errors.InvalidRequest),
        (160, errors.NotFound),
        (154, errors.InvalidRequest),
        (883, errors.AccountClosed),
    ],
)
def test_a_refusal_is_raised_as_its_kind(run: Run, recorder: Recorder, code: int, cls: type[Exception]) -> None:
    """The class says what to do next, the code which of them it was."""
    recorder.answer(v1(code))

    with pytest.raises(cls) as caught:
        run("courses.create", course_name="Maths")

    assert ("addCourse", code, True) == (caught.value.operation, caught.value.code, caught.value.outcome_known)


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=lambda operation: operation.id)
def test_every_code_of_every_page_has_a_class(operation: Any) -> None:
    """No code that ClassIn documents falls through."""
    for code in operation.codes:
        reading = errnos.look_up(operation, code, {})
        known = reading.outcome is not None or reading.kind in errors.CLASS_OF_KIND or reading.kind == "transient"
        assert known, f"{operation.id} {code}: {reading}"


def test_every_kind_of_the_registry_has_an_outcome_or_a_class() -> None:
    """A new kind in the description must be given a class here."""
    kinds = {errno.kind for errno in ERRNOS.values()}

    assert set() == kinds - set(errors.CLASS_OF_KIND) - set(errnos.OUTCOME_OF_KIND) - {"transient"}


def test_an_unknown_code_is_the_general_class_with_the_code(run: Run, recorder: Recorder) -> None:
    """A code that no page lists is not guessed at."""
    recorder.answer(v1(987654))

    with pytest.raises(errors.ClassInError, match="987654") as caught:
        run("courses.create", course_name="Maths")

    assert (errors.ClassInError, 987654, False) == (type(caught.value), caught.value.code, caught.value.outcome_known)


@pytest.mark.parametrize("identity", [1, 2])
def test_the_same_code_may_be_a_conflict(run: Run, recorder: Recorder, identity: int) -> None:
    """An auditor is not made a student, nor a student an auditor."""
    recorder.answer(v1({1: 164, 2: 163}[identity]))

    with pytest.raises(errors.Conflict):
        run("courses.add_student", course_id=1, identity=identity, student_uid=2, student_name="Ada")


_MALFORMED = {
    "empty": Canned(b""),
    "blank": Canned(b"  \n"),
    "html": Canned(b"<html>Bad Gateway</html>"),
    "php notice": Canned(b"<br />\n<b>Notice</b>: x\n" + v1(data=1).body),
    "truncated": Canned(b'{"data": 1, "error_info": {"errno"'),
    "deep": Canned(b"[" * 200_000),
    "list": Canned(b"[]"),
    "no code": Canned(b'{"data": 1}'),
    "null code": v1(None, data=1),
    "true for a code": v1(True, data=1),
    "text for a code": v1("done", data=1),
    "redirect": Canned(b"", 302, {"Location": "http://127.0.0.1:9/"}),
    "no id": v1(1),
    "null id": v1(1, data=None),
    "empty id": v1(1, data=""),
    "an object for an id": v1(1, data={"id": 1}),
}


@pytest.mark.parametrize("answer", _MALFORMED.values(), ids=_MALFORMED.keys())
def test_what_is_no_answer_is_never_success(run: Run, recorder: Recorder, answer: Canned) -> None:
    """Nobody can know whether it was done, and the error says so."""
    recorder.answer(answer)

    with pytest.raises(errors.MalformedResponse) as caught:
        run("courses.create", course_name="Maths", options={"max_retries": 0})

    assert not caught.value.outcome_known


def test_a_wrong_clock_is_named(run: Run, recorder: Recorder) -> None:
    """The server dates its answers: ten minutes off is said to be ten minutes off."""
    recorder.answer(Canned(v2(101002006).body, headers={"Date": "Tue, 14 Nov 2023 22:23:20 GMT"}))

    with pytest.raises(errors.AuthenticationError, match="clock is 10 minutes behind the server's"):
        run("units.create", course_id=1, name="x", publish_flag=2, options={"clock": lambda: NOW})


def test_a_right_clock_is_not_blamed(run: Run, recorder: Recorder) -> None:
    """The header `Date` agrees, so that the sid and the secret are what is left."""
    recorder.answer(Canned(v2(101002005).body, headers={"Date": "Tue, 14 Nov 2023 22:13:20 GMT"}))

    with pytest.raises(errors.AuthenticationError, match="the secret may not be that of the SID") as caught:
        run("units.create", course_id=1, name="x", publish_flag=2)

    assert "clock" not in str(caught.value)


_REGISTER = {"telephone": "13800001001", "password": "example-pass", "nickname": "Lin Xia", "email": "lin@example.com"}


def _register_fails(run: Run, recorder: Recorder) -> errors.ClassInError:
    recorder.answer(v1(134))
    with pytest.raises(errors.InvalidRequest) as caught:
        run("users.register", **_REGISTER, add_to_school_member=1)
    return caught.value


@pytest.mark.parametrize("secret", [*_REGISTER.values(), SECRET])
def test_an_error_gives_nobody_away(run: Run, recorder: Recorder, secret: str) -> None:
    """Neither its text nor its request holds a secret or anything about the person."""
    error = _register_fails(run, recorder)

    assert secret not in f"{error} {error!r} {error.request} {error.__dict__}"


def test_an_error_shows_what_is_harmless(run: Run, recorder: Recorder) -> None:
    """Choices and ids are what one needs to find the call."""
    error = _register_fails(run, recorder)

    assert {"telephone": "<phone>", "password": "<password>", "addToSchoolMember": 1}.items() <= error.request.items()


def test_errors_can_be_pickled(run: Run, recorder: Recorder) -> None:
    """A worker process hands on the same error, with its code."""
    error = _register_fails(run, recorder)

    restored = pickle.loads(pickle.dumps(error))

    # The response is not handed on: it knows the request, which holds the password.
    assert 200 == error.http_response.status_code
    assert (type(error), str(error)) == (type(restored), str(restored))
    assert {**error.__dict__, "http_response": None} == restored.__dict__


def test_a_failed_batch_can_be_pickled(run: Run, recorder: Recorder) -> None:
    """The error of a batch travels without its reply."""
    recorder.answer(v1(data=[{"errno": 134, "error": "x"}]))
    reply = run("users.register_many", user_json=[{"telephone": "1"}])
    with pytest.raises(errors.BatchFailed) as caught:
        reply.raise_for_failures()

    restored = pickle.loads(pickle.dumps(caught.value))

    assert (str(caught.value), None) == (str(restored), restored.reply)
    assert reply is caught.value.reply


_CLASSES = [getattr(errors, name) for name in errors.__all__ if name != "CLASS_OF_KIND"]


@pytest.mark.parametrize("cls", _CLASSES, ids=lambda cls: cls.__name__)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_every_class_can_be_pickled(cls: type[errors.ClassInError], protocol: int) -> None:
    """With all that it carries, in every protocol."""
    error = cls(
        "made up",
        operation="addCourse",
        code=334,
        message="x",
        meaning="y",
        kind="not_found",
        retryable=True,
        outcome_known=False,
        request={"subjectId": 2},
        status=200,
        raw={"data": [1]},
    )
    error.request_id = "0123abcd"

    restored = pickle.loads(pickle.dumps(error, protocol))

    assert (cls, "made up", error.__dict__) == (type(restored), str(restored), restored.__dict__)


@pytest.mark.parametrize("cls", _CLASSES, ids=lambda cls: cls.__name__)
def test_every_class_can_be_copied_and_has_its_place(cls: type[errors.ClassInError]) -> None:
    """It is caught as a `ClassInError`, and copied as other errors are."""
    assert issubclass(cls, errors.ClassInError)
    assert cls is type(copy.copy(cls("made up")))
    assert "made up" == str(cls("made up"))


@pytest.mark.parametrize("cls", _CLASSES, ids=lambda cls: cls.__name__)
def test_only_bad_input_is_an_error_of_python(cls: type[errors.ClassInError]) -> None:
    """Who catches `ValueError` around a call catches what the client refused, and nothing that ClassIn did."""
    python = [one for one in (ValueError, TypeError, OSError) if issubclass(cls, one)]
    expected: dict[type, list[type]] = {
        errors.InvalidValue: [ValueError],
        errors.InvalidType: [TypeError],
        errors.UnreadableFile: [OSError],
        errors.MissingFile: [OSError],
    }

    assert expected.get(cls, []) == python
    assert not python or issubclass(cls, errors.InvalidRequest)


def test_an_error_crosses_processes(run: Run, recorder: Recorder) -> None:
    """A pool of workers hands on the class and the code, not an error about errors."""
    error = _register_fails(run, recorder)

    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        restored = pool.submit(copy.copy, error).result(timeout=60)

    assert (type(error), error.code, error.request) == (type(restored), restored.code, restored.request)


def test_a_small_skew_is_not_blamed_alone(run: Run, recorder: Recorder) -> None:
    """Two minutes are within what v1 takes: they are named, and the other causes too."""
    recorder.answer(Canned(v1(102).body, headers={"Date": "Tue, 14 Nov 2023 22:15:20 GMT"}))

    with pytest.raises(errors.AuthenticationError, match=r"Check the sid.*clock is 2 minutes behind the server's"):
        run("courses.create", course_name="Maths")


def test_what_is_safe_to_repeat_says_so(run: Run, recorder: Recorder) -> None:
    """A change that got no answer may be made again; a create with a made key only with that key."""
    recorder.answer(v1(104))

    with pytest.raises(errors.OutcomeUnknown, match=r"sending it again is safe\.$") as changed:
        run("courses.edit", course_id=1, course_name="x", options={"max_retries": 0})
    with pytest.raises(errors.OutcomeUnknown, match="safe with the same courseUniqueIdentity") as created:
        run("courses.create", course_name="x", options={"max_retries": 0})

    assert (True, False) == (changed.value.retryable, created.value.retryable)
    assert "made-identity-1" == created.value.request["courseUniqueIdentity"]
