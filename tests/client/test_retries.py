"""When a call is sent again, and when it never is."""

from __future__ import annotations

import errno
import itertools
import os
import socket
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classin_api.operations import OPERATIONS
from classin_client import Outcome, errors
from classin_client._call import retries

from client.conftest import NOW
from client.recorder import Canned, Recorder, v1, v2

Run = Callable[..., Any]
_UNIT = {"course_id": 1, "name": "x", "publish_flag": 2}
_UPLOAD = {"folder_id": "1", "filedata": b"x"}

LOST = {
    "104": v1(104),
    "HTTP 502": Canned(b"Bad Gateway", 502),
    "half an answer": Canned(b'{"da', fault="half"),
    "reset": Canned(fault="reset"),
    "closed": Canned(fault="close"),
    "empty": Canned(b""),
}


@pytest.mark.parametrize("lost", LOST.values(), ids=LOST.keys())
def test_a_create_with_an_identity_is_retried(run: Run, recorder: Recorder, lost: Canned) -> None:
    """The identity makes the repeat harmless: ClassIn answers with the first course."""
    recorder.answer(lost, v1(398, data=7))

    reply = run("courses.create", course_name="Maths")

    assert (7, Outcome.EXISTED, 2) == (reply.data, reply.outcome, len(recorder.sent))


def test_the_identity_is_made_once_for_all_attempts(run: Run, recorder: Recorder) -> None:
    """Another identity for each attempt would make a course for each attempt."""
    identities = itertools.count(1)
    recorder.answer(v1(104), v1(104), v1(398, data=7))

    run("courses.create", course_name="Maths", options={"new_identity": lambda: f"made-{next(identities)}"})

    sent = [parse_qs(one.body.decode())["courseUniqueIdentity"] for one in recorder.sent]
    assert [["made-1"]] * 3 == sent


def test_the_callers_identity_is_kept(run: Run, recorder: Recorder) -> None:
    """One's own key is what a second run of a program needs."""
    recorder.answer(v1(data=7))

    run("courses.create", course_name="Maths", course_unique_identity="maths-7")

    assert ["maths-7"] == parse_qs(recorder.last.body.decode())["courseUniqueIdentity"]


def test_a_made_identity_is_as_long_as_classin_takes(recorder: Recorder) -> None:
    """32 characters, another each time."""
    from classin_client import ClassIn

    recorder.answer(v1(data=7))
    with ClassIn(sid=1, secret="x", base_url=recorder.url) as client:
        client.courses.create(course_name="Maths")
        client.courses.create(course_name="Maths")

    first, second = (parse_qs(one.body.decode())["courseUniqueIdentity"][0] for one in recorder.sent)
    assert (32, 32) == (len(first), len(second))
    assert first != second


def test_each_attempt_is_signed_anew(run: Run, recorder: Recorder) -> None:
    """The clock is read once for each attempt, and the signature is of that time."""
    ticks = itertools.count(NOW, 100)
    recorder.answer(v1(104), v1(data=7))

    run("courses.create", course_name="Maths", options={"clock": lambda: next(ticks)})

    first, second = (parse_qs(one.body.decode()) for one in recorder.sent)
    assert first["timeStamp"] != second["timeStamp"]
    assert first["safeKey"] != second["safeKey"]


@pytest.mark.parametrize("lost", [name for name in LOST if name != "empty"])
def test_what_has_no_key_is_never_sent_twice(run: Run, recorder: Recorder, lost: str) -> None:
    """A second upload would be a second file: the outcome is unknown."""
    recorder.answer(LOST[lost])

    with pytest.raises(errors.OutcomeUnknown, match="look before sending it again") as caught:
        run("cloud.upload", **_UPLOAD)

    assert (1, False, False) == (len(recorder.sent), caught.value.outcome_known, caught.value.retryable)


@pytest.mark.parametrize("method", ["cloud.upload", "courses.create"])
@pytest.mark.parametrize("answer", [Canned(b"", 901), Canned(b"", 429), v1(101003002), v1(460)])
def test_what_was_certainly_not_done_is_retried(run: Run, recorder: Recorder, method: str, answer: Canned) -> None:
    """Busy, repeated too soon, too often, under maintenance: nothing was done, whatever the operation."""
    recorder.answer(answer, v1(data="7"))
    arguments = _UPLOAD if method == "cloud.upload" else {"course_name": "Maths"}

    run(method, **arguments)

    assert 2 == len(recorder.sent)


@pytest.mark.parametrize("method", ["cloud.upload", "courses.create"])
def test_what_never_left_is_retried(run: Run, recorder: Recorder, method: str) -> None:
    """A refused connection has done nothing, so that every operation may try again, and at last says so."""
    arguments = _UPLOAD if method == "cloud.upload" else {"course_name": "Maths"}

    with pytest.raises(errors.Unavailable, match="Nothing was done") as caught:
        run(method, **arguments, options={"base_url": "http://127.0.0.1:9"})

    assert (True, True) == (caught.value.outcome_known, caught.value.retryable)
    assert 2 == len(run.waits)  # type: ignore[attr-defined]


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]"])
def test_a_refused_connection_names_the_server(run: Run, host: str) -> None:
    """The server without the path, what the system said, and where the address comes from: on each transport alike."""
    if host == "[::1]" and not _has_ipv6():
        pytest.skip("no IPv6 here")
    with pytest.raises(errors.Unavailable) as caught:
        run("courses.create", course_name="Maths", options={"base_url": f"http://{host}:9/made-up"})

    said = f"ConnectError ([Errno {errno.ECONNREFUSED}] {os.strerror(errno.ECONNREFUSED)})"
    where = f"on the way to http://{host}:9; check base_url (CLASSIN_BASE_URL)"
    assert f"courses.create (addCourse) could not be sent: {said} {where}. Nothing was done." == str(caught.value)


def _has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


def test_a_proxy_that_is_not_reached_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the server would be blamed for it."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")

    with pytest.raises(errors.Unavailable, match=r"names the proxy 127\.0\.0\.1:9\)\. Nothing was done"):
        run("courses.create", course_name="Maths", options={"base_url": "http://school.made-up"})


def test_a_repeat_waits_out_five_seconds(run: Run, recorder: Recorder) -> None:
    """101003002 stands for the same parameters within 5 seconds."""
    recorder.answer(v1(101003002), v1(135, data=7))

    run("users.register", telephone="13800001001")

    assert run.waits[0] >= 5  # type: ignore[attr-defined]


@pytest.mark.parametrize("status", [429, 503, 901])
@pytest.mark.parametrize(
    "headers",
    [
        {"Retry-After": "7"},
        {"Retry-After": "Wed, 01 Jan 2025 00:00:10 GMT", "Date": "Wed, 01 Jan 2025 00:00:03 GMT"},
    ],
    ids=["seconds", "date"],
)
def test_the_server_says_how_long_to_wait(run: Run, recorder: Recorder, status: int, headers: dict[str, str]) -> None:
    """In seconds or until a date, by the server's clock; the repeat does not come sooner."""
    recorder.answer(Canned(b"", status, headers), v1(data=7))

    run("courses.create", course_name="Maths")

    assert 7 <= run.waits[0] <= 8  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text", ["", "soon", "-5", "Wed, 01 Jan 2025 00:00:10 GMT", "Mon, 20 Nov 1995 19:12:08 +99999999999999999999"]
)
def test_a_wait_that_cannot_be_read_is_none(run: Run, recorder: Recorder, text: str) -> None:
    """A word, a negative number, a date where the answer itself has none, a time zone beyond all."""
    recorder.answer(Canned(b"", 429, {"Retry-After": text}), v1(data=7))

    run("courses.create", course_name="Maths")

    assert run.waits[0] <= 1  # type: ignore[attr-defined]


def test_a_wait_beyond_the_deadline_ends_the_call(run: Run, recorder: Recorder) -> None:
    """Nobody waits an hour for nothing; the error says how long the server asked for."""
    recorder.answer(Canned(b"", 429, {"Retry-After": "3600"}))

    with pytest.raises(errors.Unavailable) as caught:
        run("courses.create", course_name="Maths")

    assert (1, [], 3600) == (len(recorder.sent), run.waits, caught.value.retry_after)  # type: ignore[attr-defined]


@pytest.mark.parametrize("retries_allowed", [0, 1, 4])
def test_max_retries_is_the_most(run: Run, recorder: Recorder, retries_allowed: int) -> None:
    """After that the last error is raised."""
    recorder.answer(v1(104))

    with pytest.raises(errors.OutcomeUnknown):
        run("courses.create", course_name="Maths", options={"max_retries": retries_allowed, "deadline": 1e6})

    assert retries_allowed + 1 == len(recorder.sent)


def test_the_deadline_ends_the_waiting(run: Run, recorder: Recorder) -> None:
    """No repeat begins after it, however many are left."""
    recorder.answer(v1(101003002))

    with pytest.raises(errors.Unavailable):
        run("users.register", telephone="13800001001", options={"max_retries": 1000, "deadline": 60})

    assert sum(run.waits) <= 60  # type: ignore[attr-defined]


@pytest.mark.parametrize("code", [102, 100, 160, 883])
def test_a_refusal_is_not_repeated(run: Run, recorder: Recorder, code: int) -> None:
    """The same call would be refused again."""
    recorder.answer(v1(code))

    with pytest.raises(errors.ClassInError):
        run("courses.create", course_name="Maths")

    assert 1 == len(recorder.sent)


def test_a_read_that_fails_is_unavailable(run: Run, recorder: Recorder) -> None:
    """There is nothing to know about a question: it may be asked again."""
    recorder.answer(v1(104))

    with pytest.raises(errors.Unavailable) as caught:
        run("cloud.list")

    assert (3, True) == (len(recorder.sent), caught.value.retryable)


def test_the_hook_is_called_before_each_retry(run: Run, recorder: Recorder) -> None:
    """What failed, which attempt it was, and how long is waited."""
    seen: list[retries.Retry] = []
    recorder.answer(v1(104), v1(104), v1(data=7))

    run("courses.create", course_name="Maths", options={"on_retry": seen.append})

    assert [("addCourse", 1, 104), ("addCourse", 2, 104)] == [
        (one.operation, one.attempt, one.error.code) for one in seen
    ]
    assert run.waits == [one.wait for one in seen]  # type: ignore[attr-defined]


def test_a_file_is_retried_whole(run: Run, recorder: Recorder, tmp_path: Any) -> None:
    """The second attempt begins at the file's first byte."""
    path = tmp_path / "papers.pdf"
    path.write_bytes(b"made-up paper")
    recorder.answer(Canned(b"", 901), v1(data="7"))

    with path.open("rb") as opened:
        run("cloud.upload", folder_id="1", filedata=opened)

    assert [True, True] == [b"made-up paper" in one.body for one in recorder.sent]


_KINDS = sorted({*errors.CLASS_OF_KIND, "transient", ""})
_CLASSES = [errors.OutcomeUnknown, errors.MalformedResponse, *set(errors.CLASS_OF_KIND.values()), errors.ClassInError]


@given(
    operation=st.sampled_from(sorted(OPERATIONS.values())),
    cls=st.sampled_from(sorted(_CLASSES, key=lambda one: one.__name__)),
    kind=st.sampled_from(_KINDS),
    identity_sent=st.booleans(),
)
def test_nothing_that_may_have_been_done_is_done_twice(
    operation: Any, cls: type[errors.ClassInError], kind: str, identity_sent: bool
) -> None:
    """A repeat needs certainty that nothing was done, or an operation that may be repeated."""
    error = cls("made up", kind=kind)

    if retries.may_repeat(operation, error, identity_sent=identity_sent):
        nothing_done = isinstance(error, errors.Unavailable) or kind in (
            "busy",
            "rate_limited",
            "repeated",
            "maintenance",
        )
        harmless = operation.repeat in ("read", "idempotent", "natural") or (
            operation.repeat == "identity" and identity_sent
        )
        assert nothing_done or harmless


@given(attempt=st.integers(min_value=1, max_value=50), kind=st.sampled_from(_KINDS))
def test_waits_are_bounded(attempt: int, kind: str) -> None:
    """Full jitter under a ceiling, after the 5 seconds of a repeated call."""
    wait = retries.wait_before(errors.ClassInError("x", kind=kind), attempt)

    floor = 5.0 if kind == "repeated" else 0.0
    assert floor <= wait <= floor + 20.0


def test_a_repeated_unit_is_the_unit(run: Run, recorder: Recorder) -> None:
    """The name is a unit's key: the repeat of a lost answer finds it."""
    recorder.answer(v2(104), v2(29208, data={"unitId": 5}))

    reply = run("units.create", **_UNIT)

    assert (5, Outcome.EXISTED) == (reply.data.unit_id, reply.outcome)


def test_a_deletion_that_is_repeated_finds_nothing_and_is_done(run: Run, recorder: Recorder) -> None:
    """The answer was lost, the repeat says that there is no such unit: it is deleted, which is what was asked."""
    recorder.answer(Canned(b"", 502), v2(40020))

    reply = run("units.delete", course_id=1, unit_id=2)

    assert Outcome.EXISTED is reply.outcome


def test_a_deletion_that_finds_nothing_at_once_is_refused(run: Run, recorder: Recorder) -> None:
    """Nothing was there to delete: the id is wrong."""
    recorder.answer(v2(40020))

    with pytest.raises(errors.NotFound):
        run("units.delete", course_id=1, unit_id=2)


def test_what_an_earlier_attempt_said_is_not_lost(run: Run, recorder: Recorder) -> None:
    """The course is there, but its head teacher could not be added: the reply warns of that."""
    recorder.answer(v1(260), v1(398, data=7))

    reply = run("courses.create", course_name="Maths")

    assert Outcome.EXISTED is reply.outcome
    assert reply.warnings[-1].startswith("An earlier attempt ended with 260: ")
