"""Derived clients, raw responses, threads, event loops, rates and explanations."""

from __future__ import annotations

import asyncio
import gc
import gzip
import os
import threading
import time
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import limits.strategies
import pytest

from classin_api.operations import OPERATIONS, Operation, Rate
from classin_client import AsyncClassIn, ClassIn, _content, errors
from classin_client._call import rate_limits
from classin_client.phone_numbers import classin_form

from client.conftest import NOW, SECRET, SID
from client.recorder import Canned, Recorder, v1, v2

Run = Callable[..., Any]
GIVEN: dict[str, Any] = {"sid": SID, "secret": SECRET}


def test_with_options_differs_and_shares(recorder: Recorder) -> None:
    """Another header and another number of retries, over the same connections."""
    recorder.answer(v1(104), v1(data=7))
    with ClassIn(**GIVEN, base_url=recorder.url, sleep=lambda _: None) as client:
        derived = client.with_options(headers={"X-Trace": "made-up"}, max_retries=0, timeout=5)
        with pytest.raises(errors.OutcomeUnknown):
            derived.courses.create(course_name="Maths")
        client.courses.create(course_name="Maths")

        assert derived._transport._connections is client._transport._connections
        assert (0, 2, 5, 30) == (
            derived.options.max_retries,
            client.options.max_retries,
            derived.options.timeout,
            client.options.timeout,
        )
    assert ["made-up", None] == [sent.headers.get("x-trace") for sent in recorder.sent]


def test_a_derived_client_leaves_the_connections_open(recorder: Recorder) -> None:
    """They belong to the client that it came from."""
    recorder.answer(v1(data=7))
    with ClassIn(**GIVEN, base_url=recorder.url) as client:
        client.with_options(timeout=5).close()

        assert 7 == client.courses.create(course_name="Maths").data


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"timeouts": 5}, TypeError, "has no option 'timeouts'; did you mean 'timeout'"),
        ({"timeout": 0}, ValueError, "a number of seconds above 0"),
        ({"max_retries": -1}, ValueError, "a whole number, 0 or more"),
        ({"deadline": -1}, ValueError, "deadline is a number of seconds above 0"),
        ({"deadline": 0}, ValueError, "deadline is a number of seconds above 0"),
        ({"deadline": float("nan")}, ValueError, "deadline is a number of seconds above 0"),
        ({"timeout": "x"}, ValueError, "a number of seconds above 0"),
        ({"deadline": "5"}, TypeError, "deadline is a number of seconds, not str"),
    ],
)
def test_a_wrong_option_is_one_sentence(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """Options are checked when they are given."""
    with ClassIn(**GIVEN) as client, pytest.raises(error, match=sentence):
        client.with_options(**changes)


def test_options_do_not_change() -> None:
    """Neither by a value nor by taking them apart, as trackers of errors do with a tuple: headers may hold a token."""
    with ClassIn(**GIVEN, headers={"X-Trace": "made-up"}) as client:
        with pytest.raises(AttributeError, match=r"'timeout' cannot be set: Options does not change\."):
            client.options.timeout = 5  # type: ignore[misc]
        with pytest.raises(TypeError, match="not iterable"):
            tuple(client.options)  # type: ignore[arg-type]
        assert "made-up" not in repr(client.options)
        assert client.options == client.with_options(max_retries=2).options


@pytest.mark.parametrize("answer", [v1(102), Canned(b"<html>", 502), Canned(b"")])
def test_a_raw_response_is_what_came(run: Run, recorder: Recorder, answer: Canned) -> None:
    """Nothing is read into it, nothing is repeated, nothing is raised."""
    recorder.answer(answer)

    response = run("with_raw_response.call", "addCourse", {"courseName": "x"})

    assert (answer.status, answer.body, 1) == (response.status_code, response.content, len(recorder.sent))


@pytest.mark.parametrize("answer", [v1(102), Canned(b"<html>", 502), Canned(b"")])
def test_the_methods_give_raw_responses_too(run: Run, recorder: Recorder, answer: Canned) -> None:
    """They take and send what they always do."""
    recorder.answer(answer)

    response = run("with_raw_response.courses.create", course_name="x", main_teacher_uid=7)

    assert (answer.status, answer.body, 1) == (response.status_code, response.content, len(recorder.sent))
    assert b"courseName=x&mainTeacherUid=7&courseUniqueIdentity=made-identity-1" in recorder.last.body


def test_a_raw_batch_is_one_request(run: Run, recorder: Recorder) -> None:
    """Whatever the length of the list: its answer is the caller's to read."""
    students = [{"uid": number, "name": "Ada"} for number in range(61)]

    run("with_raw_response.courses.add_students", course_id=1, identity=1, student_json=students)

    assert 1 == len(recorder.sent)


def test_a_raw_method_refuses_what_cannot_be_sent(run: Run, recorder: Recorder) -> None:
    """Its arguments are checked all the same."""
    with pytest.raises(TypeError, match="did you mean 'course_name'"):
        run("with_raw_response.courses.create", coursename="x")

    assert not recorder.sent


def test_a_raw_action_is_signed(run: Run, recorder: Recorder) -> None:
    """Any v1 action, with its answer as it came."""
    run("with_raw_response.call_action", "getCourseList", {"page": 1})

    assert b"safeKey=" in recorder.last.body


@pytest.mark.parametrize(
    ("kind", "remedy"),
    [
        (ClassIn, r"use it in a `with`, or close\(\) it\."),
        (AsyncClassIn, r"use it in an `async with`, or `await close\(\)`\."),
    ],
)
def test_a_forgotten_client_warns(kind: Any, remedy: str) -> None:
    """As a file does, with what is to be done."""

    def forget() -> None:
        kind(**GIVEN)
        gc.collect()

    with pytest.warns(ResourceWarning, match=f"was not closed: {remedy}$"):
        forget()


def test_many_threads_share_a_client(recorder: Recorder) -> None:
    """Each gets the answer to its own question."""
    recorder.answer(lambda sent: v2(data={"unitId": int(sent.body.split(b'"courseId":')[1].split(b",")[0])}))
    with ClassIn(**GIVEN, base_url=recorder.url) as client, ThreadPoolExecutor(8) as pool:
        replies = pool.map(
            lambda number: client.units.create(course_id=number, name="x", publish_flag=2).data.unit_id, range(1, 101)
        )

        assert list(range(1, 101)) == list(replies)


def test_several_event_loops_share_a_client(recorder: Recorder) -> None:
    """Connections belong to a loop, so that each loop has its own."""
    recorder.answer(v1(data=7))
    client = AsyncClassIn(**GIVEN, base_url=recorder.url)

    async def once() -> int:
        data: int = (await client.courses.create(course_name="Maths")).data
        return data

    async def last() -> int:
        async with client:
            return await once()

    results: list[int] = []
    thread = threading.Thread(target=lambda: results.append(asyncio.run(_closing(client, once))))
    thread.start()
    thread.join()
    results.append(asyncio.run(last()))

    assert [7, 7] == results


async def _closing(client: AsyncClassIn, call: Callable[[], Any]) -> Any:
    result = await call()
    await client._transport._connections.transport().aclose()
    return result


def test_an_answer_without_an_end_is_not_read_on(run: Run, recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody knows what it says, and it does not fill the memory."""
    monkeypatch.setattr(_content, "LARGEST_ANSWER", 1024)
    recorder.answer(Canned(b"[" + b"1," * 4096 + b"1]"))

    with pytest.raises(errors.OutcomeUnknown, match="the answer is larger than"):
        run("cloud.upload", folder_id="1", filedata=b"x")


def test_a_compressed_answer_is_read(run: Run, recorder: Recorder) -> None:
    """A gateway may compress."""
    recorder.answer(Canned(gzip.compress(v1(data=7).body), headers={"Content-Encoding": "gzip"}))

    assert 7 == run("courses.create", course_name="Maths").data


def _rated(calls: int) -> Operation:
    return OPERATIONS["lmsActivityCreateClass"]._replace(
        id=f"made-up-{os.urandom(4).hex()}", rate=Rate(calls, "minute")
    )


def test_a_rate_has_so_many_places() -> None:
    """Two calls a minute: the third waits for the first to be a minute old."""
    operation = _rated(2)

    waits = [rate_limits.seconds_to_wait(operation, "school", time.time()) for _ in range(3)]

    assert [0, 0] == waits[:2]
    assert 50 < waits[2] <= 61


def test_a_clock_that_is_set_back_empties_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the new time all places are in the future: a full window would refuse every call for an hour."""
    operation, clock = _rated(1), time.time
    assert [0, True] == [rate_limits.seconds_to_wait(operation, "school", time.time()), _waits(operation)]

    monkeypatch.setattr(time, "time", lambda: clock() - 3600)

    assert [False, True] == [_waits(operation), _waits(operation)]


def _waits(operation: Operation) -> bool:
    return rate_limits.seconds_to_wait(operation, "school", time.time()) > 0


def test_each_school_has_its_own_window() -> None:
    """One school's calls take no place from another's."""
    operation = _rated(1)

    assert [0, 0] == [rate_limits.seconds_to_wait(operation, school, time.time()) for school in ("one", "two")]


def test_a_place_after_the_deadline_is_not_waited_for(
    run: Run, recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The call is not sent, and the sentence says why."""
    monkeypatch.setitem(OPERATIONS, "addCourse", OPERATIONS["addCourse"]._replace(rate=Rate(1, "hour")))
    recorder.answer(v1(data=7))
    run("courses.create", course_name="Maths", options={"base_url": recorder.url + "/a"})

    with pytest.raises(errors.Unavailable, match="the next place in ClassIn's rate comes after the deadline"):
        run("courses.create", course_name="Maths", options={"base_url": recorder.url + "/a", "deadline": 10})

    assert 1 == len(recorder.sent)


def test_parts_are_sent_concurrently(run: Run, recorder: Recorder) -> None:
    """Four parts of a list are under way at once: each waits until all have arrived."""
    together = threading.Barrier(4, timeout=20)

    def answer(_: object) -> Canned:
        together.wait()
        return v1(data=[{"errno": 1, "data": 7}] * 10)

    recorder.answer(answer)

    reply = run("users.register_many", user_json=[{"telephone": str(number)} for number in range(40)])

    assert 40 == len(reply.succeeded)


def test_the_string_that_is_signed_is_shown(run: Run) -> None:
    """With the key hidden, and with what is not signed named."""
    with ClassIn(**GIVEN, clock=lambda: NOW) as client:
        shown = client.explain_signature(
            "lmsActivityAddStudent", {"courseId": 1, "activityId": 2, "studentUids": [3, 4]}
        )

    assert f"activityId=2&courseId=1&sid={SID}&timeStamp={NOW}&key=<secret>" == shown.string_to_sign
    assert (("studentUids",), {"X-EEO-UID": SID, "X-EEO-TS": str(NOW)}) == (shown.left_out, shown.sent)
    assert SECRET not in f"{shown} {shown!r}"


def test_the_key_of_v1_is_shown() -> None:
    """Only the time is signed there."""
    with ClassIn(**GIVEN) as client:
        assert "<secret>5" == client.explain_signature("addCourse", {"courseName": "x"}, timestamp=5).string_to_sign


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("13800001001", "13800001001"),
        ("+86 138 0000 1001", "13800001001"),
        ("+86-138-0000-1001", "13800001001"),
        ("008613800001001", "13800001001"),
        ("0086-13800001001", "13800001001"),
        ("+1 (202) 555-0142", "001-2025550142"),
        ("001-2025550142", "001-2025550142"),
        ("+84912345678", "0084-912345678"),
        ("+39 06 1234 5678", "0039-0612345678"),
        ("lin@example.com", "lin@example.com"),
        ("yk_guest", "yk_guest"),
    ],
)
def test_numbers_are_sent_in_classins_form(run: Run, recorder: Recorder, written: str, sent: str) -> None:
    """Bare in mainland China, with 00 and the country elsewhere; what is no number is left alone."""
    assert sent == classin_form(written, "telephone")


def test_a_number_of_no_country_is_refused_without_showing_it(run: Run, recorder: Recorder) -> None:
    """The sentence names the parameter, not the person."""
    with pytest.raises(ValueError, match="telephone is no telephone number with a country") as caught:
        run("users.register", telephone="+999123456", password="example-pass")

    assert "999123456" not in str(caught.value)


@pytest.mark.parametrize(
    ("headers", "sentence"),
    [
        ({"X-EEO-SIGN": "x"}, "X-EEO-SIGN is set by the client itself"),
        ({"content-type": "text/plain"}, "content-type is set by the client itself"),
        ({"X-Trace": "a\r\nX-EEO-UID: 1"}, "'X-Trace' or its value cannot be sent"),
        ({"X Trace": "a"}, "'X Trace' or its value cannot be sent"),
    ],
)
def test_headers_that_break_the_request_are_refused(headers: dict[str, str], sentence: str) -> None:
    """They would be overwritten, or end in an error of which nobody knows what was done."""
    with pytest.raises(ValueError, match=sentence):
        ClassIn(**GIVEN, headers=headers)


def test_headers_take_the_place_of_the_clients_own(recorder: Recorder) -> None:
    """In whatever case they are written, so that none is sent twice."""
    with ClassIn(**GIVEN, base_url=recorder.url, headers={"user-agent": "made-up/1"}) as client:
        request = client.courses.create(course_name="Maths").http_response.request

    assert ["made-up/1"] == request.headers.get_list("User-Agent")


def test_a_derived_client_keeps_the_first_one(recorder: Recorder) -> None:
    """`ClassIn(…).with_options(…)`: a client that is still in use is not reported as unclosed."""
    recorder.answer(v1(data=7))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client = ClassIn(**GIVEN, base_url=recorder.url)
        derived, connections = client.with_options(max_retries=0), client._transport
        del client
        gc.collect()

        assert (7, []) == (derived.courses.create(course_name="Maths").data, caught)
    connections.close()


def test_a_derived_async_client_is_closed_with_the_first(recorder: Recorder) -> None:
    """It makes no connections of its own that nobody would close."""

    async def main() -> None:
        async with AsyncClassIn(**GIVEN, base_url=recorder.url) as client:
            derived = client.with_options(timeout=5)
        with pytest.raises(RuntimeError, match="The client is closed"):
            await derived.courses.create(course_name="Maths")

    asyncio.run(main())
    assert [] == recorder.sent


def test_two_threads_that_come_first_share_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each with a limiter of its own, ClassIn would be called twice as often."""

    class Slow(limits.strategies.MovingWindowRateLimiter):
        def __init__(self, storage: Any) -> None:
            super().__init__(storage)
            time.sleep(0.05)

    monkeypatch.setattr(limits.strategies, "MovingWindowRateLimiter", Slow)
    monkeypatch.setattr(rate_limits, "_windows", rate_limits._Windows())
    operation = _rated(5)
    together = threading.Barrier(16, timeout=20)

    def take(_: int) -> float:
        together.wait()
        return rate_limits.seconds_to_wait(operation, "school", time.time())

    with ThreadPoolExecutor(16) as pool:
        waits = list(pool.map(take, range(16)))

    assert 5 == waits.count(0.0)
