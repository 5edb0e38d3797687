"""Whatever ends a call after a request has left says what is known: Ctrl-C, a cancellation, a callback, a lost file."""

from __future__ import annotations

import asyncio
import logging
import pickle
import signal
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import httpx
import pytest

from classin_client import AsyncClassIn, ClassIn, Outcome, Upload, errors

from client.conftest import SECRET, SID
from client.raw_server import RawServer, read_request
from client.recorder import Canned, Recorder, Sent, v1

GIVEN: dict[str, Any] = {"sid": SID, "secret": SECRET}
LOST = Canned(b"", 502)
BUSY = v1(460)


def _press_ctrl_c() -> None:
    main = threading.main_thread().ident
    assert main is not None
    signal.pthread_kill(main, signal.SIGINT)


def _no_wait(_: float) -> None:
    pass


def test_a_file_that_is_gone_for_the_second_attempt(recorder: Recorder, tmp_path: Path) -> None:
    """One request has arrived: the error says so, and what the first attempt met; the missing file is its cause."""
    cover = tmp_path / "cover.png"
    cover.write_bytes(b"made up")
    recorder.answer(LOST)
    with (
        ClassIn(**GIVEN, base_url=recorder.url, sleep=lambda _: cover.unlink()) as client,
        pytest.raises(errors.OutcomeUnknown, match=r"could not be sent again \(FileNotFoundError\)") as caught,
    ):
        client.courses.create(course_name="Maths", filedata=str(cover), course_unique_identity="my-key")

    assert (False, "my-key", 1) == (
        caught.value.outcome_known,
        caught.value.request["courseUniqueIdentity"],
        len(recorder.sent),
    )
    assert isinstance(caught.value.__cause__, FileNotFoundError)


def test_a_file_that_is_gone_before_the_first_attempt(recorder: Recorder, tmp_path: Path) -> None:
    """Nothing has left: the error stays what it is in Python."""
    cover = tmp_path / "cover.png"
    cover.write_bytes(b"made up")

    def clock() -> float:
        cover.unlink(missing_ok=True)
        return 1_700_000_000

    with (
        ClassIn(**GIVEN, base_url=recorder.url, new_identity=lambda: str(clock())) as client,
        pytest.raises(FileNotFoundError) as caught,
    ):
        client.courses.create(course_name="Maths", filedata=str(cover))

    assert ([], False) == (recorder.sent, hasattr(caught.value, "outcome_known"))


class _Stop(Exception):
    """Made up."""


def _raise(*_: object) -> Any:
    raise _Stop


@pytest.mark.parametrize("answer", [LOST, BUSY], ids=["lost", "busy"])
@pytest.mark.parametrize("callback", ["on_retry", "sleep"])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_callback_that_raises_between_attempts(recorder: Recorder, kind: str, callback: str, answer: Canned) -> None:
    """The program's own exception comes out, and carries whether anything was done, the key, and the first error."""
    recorder.answer(answer)

    async def awaited() -> None:
        async with AsyncClassIn(**GIVEN, base_url=recorder.url, **{callback: _raise}) as client:
            await client.courses.create(course_name="Maths", course_unique_identity="my-key")

    def sync() -> None:
        with ClassIn(**GIVEN, base_url=recorder.url, **{callback: _raise}) as client:
            client.courses.create(course_name="Maths", course_unique_identity="my-key")

    with pytest.raises(_Stop) as caught:
        sync() if kind == "sync" else asyncio.run(awaited())

    seen: Any = caught.value
    assert (answer is BUSY, "my-key") == (seen.outcome_known, seen.request["courseUniqueIdentity"])
    assert isinstance(seen.first_error, errors.Unavailable if answer is BUSY else errors.OutcomeUnknown)
    assert "was ended by _Stop" in seen.__notes__[0]


def test_a_callback_that_stops_iterating_ends_the_call(recorder: Recorder) -> None:
    """A bare `next()` in a callback is an error, and not the end of the call's steps."""
    recorder.answer(LOST)
    with (
        ClassIn(**GIVEN, base_url=recorder.url, sleep=lambda _: next(iter(()))) as client,
        pytest.raises(RuntimeError, match="StopIteration") as caught,
    ):
        client.courses.create(course_name="Maths")

    assert not caught.value.outcome_known  # type: ignore[attr-defined]


def test_the_first_of_several_errors_is_kept(recorder: Recorder) -> None:
    """The last one says that nothing was done, and the first that something may have been."""
    recorder.answer(LOST, BUSY)
    with (
        ClassIn(**GIVEN, base_url=recorder.url, sleep=_no_wait, max_retries=1) as client,
        pytest.raises(errors.OutcomeUnknown) as caught,
    ):
        client.courses.create(course_name="Maths")

    restored = pickle.loads(pickle.dumps(caught.value))
    assert (502, 502) == (caught.value.first_error.status, restored.first_error.status)


def test_a_mistake_of_a_mock_stays_what_it_is() -> None:
    """An assertion in a test's own transport is not taken for a lost answer."""

    def answer(request: httpx.Request) -> httpx.Response:
        raise AssertionError(request.url.path)

    with (
        httpx.Client(transport=httpx.MockTransport(answer)) as own,
        ClassIn(**GIVEN, http_client=own) as client,
        pytest.raises(AssertionError, match="course"),
    ):
        client.courses.create(course_name="Maths")


def _silent_after(count: int) -> Callable[[socket.socket], None]:
    """Answers so many requests, and then none."""
    answered = iter(range(count))

    def serve(connection: socket.socket) -> None:
        while request := read_request(connection):
            if next(answered, None) is None:
                threading.Event().wait(20)
            items = request.count(b"uid%22") or request.count(b"telephone%22")
            entries = b",".join([b'{"errno": 1, "error": "", "data": 7}'] * items)
            body = b'{"data": [%s], "error_info": {"errno": 1, "error": ""}}' % entries
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))

    return serve


SEQUENTIAL: tuple[str, dict[str, Any]] = (
    "courses.add_students",
    {"course_id": 1, "identity": 1, "student_json": [{"uid": 1000 + number, "name": "Ada"} for number in range(90)]},
)
CONCURRENT: tuple[str, dict[str, Any]] = (
    "users.register_many",
    {"user_json": [{"telephone": f"1380000{number:04}", "password": "example-pass"} for number in range(90)]},
)


@pytest.mark.parametrize("batch", [SEQUENTIAL, CONCURRENT], ids=["one by one", "concurrent"])
@pytest.mark.parametrize("kind", ["Ctrl-C", "cancelled"])
def test_a_batch_that_is_interrupted_reports_each_item(
    caplog: pytest.LogCaptureFixture, kind: str, batch: tuple[str, dict[str, Any]]
) -> None:
    """Within a second: what was done, what may have been, and what was not sent; on the exception and in the log."""
    (resource, method), arguments = batch[0].split("."), batch[1]
    ended: BaseException | None = None
    took = 0.0
    with RawServer(_silent_after(1)) as server:
        if kind == "Ctrl-C":
            threading.Timer(1.0, _press_ctrl_c).start()
            started = time.monotonic()
            try:
                with ClassIn(**GIVEN, base_url=server.url, max_concurrency=4) as client:
                    getattr(getattr(client, resource), method)(**arguments)
            except KeyboardInterrupt as interrupt:
                ended, took = interrupt, time.monotonic() - started
        else:

            async def main() -> tuple[BaseException | None, float]:
                async with AsyncClassIn(**GIVEN, base_url=server.url, max_concurrency=4) as client:
                    task = asyncio.ensure_future(getattr(getattr(client, resource), method)(**arguments))
                    await asyncio.sleep(1.0)
                    began = time.monotonic()
                    task.cancel()
                    try:
                        await task
                    except asyncio.CancelledError as cancelled:
                        return cancelled, 1.0 + time.monotonic() - began
                return None, 0.0

            ended, took = asyncio.run(main())

    seen: Any = ended
    outcomes = [item.outcome for item in seen.reply.items]
    assert took < 2.0
    assert (90, False) == (len(outcomes), seen.outcome_known)
    assert {Outcome.SUCCESS, Outcome.UNKNOWN, Outcome.FAILED} == set(outcomes)
    assert 200 == seen.reply.http_response.status_code
    assert "may be done" in caplog.text
    assert "items are done" in seen.__notes__[-1]


@pytest.mark.parametrize("kind", ["Ctrl-C", "cancelled"])
def test_a_call_that_is_interrupted_says_that_it_may_have_been_done(kind: str) -> None:
    """With the key that was made for it."""
    ended: Any = None
    with RawServer(_silent_after(0)) as server:
        if kind == "Ctrl-C":
            threading.Timer(0.5, _press_ctrl_c).start()
            try:
                with ClassIn(**GIVEN, base_url=server.url, new_identity=lambda: "made") as client:
                    client.courses.create(course_name="Maths")
            except KeyboardInterrupt as interrupt:
                ended = interrupt
        else:

            async def main() -> None:
                async with AsyncClassIn(**GIVEN, base_url=server.url, new_identity=lambda: "made") as client:
                    await asyncio.wait_for(client.courses.create(course_name="Maths"), 0.5)

            try:
                asyncio.run(main())
            except TimeoutError as late:
                ended = late.__cause__

    assert (False, "made") == (ended.outcome_known, ended.request["courseUniqueIdentity"])


def test_a_reply_is_pickled_without_the_signature(recorder: Recorder) -> None:
    """The response holds the request, and the request what signs it; a batch is no exception."""
    recorder.answer(v1(data={"unitId": 7}, code=1), v1(data=[{"errno": 1, "data": 7}]))
    with ClassIn(**GIVEN, base_url=recorder.url) as client:
        replies: list[Any] = [
            client.units.create(course_id=1, name="Fractions", publish_flag=2),
            client.users.register_many(user_json=[{"telephone": "13800001001"}]),
        ]
    sent: list[Sent] = recorder.sent

    for reply in replies:
        stored = pickle.dumps(reply)
        assert sent[0].headers["x-eeo-sign"].encode() not in stored
        assert b"safeKey" not in stored
        restored = pickle.loads(stored)
        assert (reply.code, reply.outcome, None) == (restored.code, restored.outcome, restored.http_response)
        assert reply.http_response is not None
    assert 1 == len(pickle.loads(pickle.dumps(replies[1])).succeeded)


class _Refuse(logging.Filter):
    """Raises at log records with a word, as a filter that redacts may."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word

    def filter(self, record: logging.LogRecord) -> bool:
        """Raises, or lets the record pass."""
        if self._word in record.getMessage():
            raise _Stop
        return True


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    """The client's logger, at its most talkative; without the filters of the test afterwards."""
    found = logging.getLogger("classin_client")
    level = found.level
    found.setLevel(logging.DEBUG)
    yield found
    found.setLevel(level)
    for one in [*found.filters]:
        found.removeFilter(one)


@pytest.mark.parametrize(
    ("word", "answer"), [("SUCCESS", v1(data=7)), ("HTTP 200", v1(data=7)), ("attempt 1", LOST), ("sent again", LOST)]
)
def test_a_log_that_raises_after_the_answer(
    recorder: Recorder, logger: logging.Logger, word: str, answer: Canned
) -> None:
    """The call was carried out: the program's own exception says that it may have been, and with which key."""
    logger.addFilter(_Refuse(word))
    recorder.answer(answer)

    with ClassIn(**GIVEN, base_url=recorder.url, sleep=_no_wait) as client, pytest.raises(_Stop) as caught:
        client.courses.create(course_name="Maths", course_unique_identity="my-key")

    seen: Any = caught.value
    assert (False, "my-key") == (seen.outcome_known, seen.request["courseUniqueIdentity"])


@pytest.mark.parametrize(
    ("students", "reads", "outcomes"),
    [
        (30, 1, {Outcome.SUCCESS: 30}),
        (90, 2, {Outcome.SUCCESS: 60, Outcome.FAILED: 30}),
        (90, 3, {Outcome.SUCCESS: 90}),
    ],
    ids=["the only part", "the second of three", "the last"],
)
def test_ctrl_c_while_a_part_of_a_list_is_read(
    recorder: Recorder, students: int, reads: int, outcomes: dict[Outcome, int]
) -> None:
    """A part that ClassIn has answered counts as that, though the list ends before its answer is read."""
    recorder.answer(v1(data=[{"errno": 1}] * 30))
    count = 0

    def press(frame: FrameType, event: str, _: object) -> None:
        nonlocal count
        if (event, frame.f_code.co_name) == ("call", "read_items"):
            count += 1
            if count == reads:
                sys.setprofile(None)
                _press_ctrl_c()

    enrolled = [{"uid": number + 1, "name": "Ada"} for number in range(students)]
    seen: Any = None
    with ClassIn(**GIVEN, base_url=recorder.url) as client:
        sys.setprofile(press)
        try:
            client.courses.add_students(course_id=1, identity=1, student_json=enrolled)
        except KeyboardInterrupt as ended:
            seen = ended
        finally:
            sys.setprofile(None)

    assert outcomes == Counter(item.outcome for item in seen.reply.items)


def test_a_log_that_raises_at_the_end_of_a_batch(recorder: Recorder, logger: logging.Logger) -> None:
    """What was done and what was refused is on the exception."""
    logger.addFilter(_Refuse("item 1: 133"))
    recorder.answer(v1(data=[{"errno": 1}, {"errno": 133}]))
    students = [{"uid": 1, "name": "Ada"}, {"uid": 2, "name": "Bob"}]

    with ClassIn(**GIVEN, base_url=recorder.url) as client, pytest.raises(_Stop) as caught:
        client.courses.add_students(course_id=1, identity=1, student_json=students)

    seen: Any = caught.value
    assert [1, 133] == [item.code for item in seen.reply.items]


@pytest.mark.parametrize("shown", [_Stop(), float("nan"), None, StopIteration()], ids=repr)
def test_a_clock_that_fails_after_the_answer_hides_nothing(recorder: Recorder, shown: Any) -> None:
    """The id comes back; the time is only advice then."""
    times = iter([1_700_000_000, shown])
    recorder.answer(v1(data=7))

    def clock() -> Any:
        now = next(times)
        if isinstance(now, Exception):
            raise now
        return now

    with ClassIn(**GIVEN, base_url=recorder.url, clock=clock) as client:
        assert 7 == client.courses.create(course_name="Maths").data


@pytest.mark.parametrize("error", [ValueError, OSError, httpx.ReadTimeout, KeyError])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_progress_callback_that_raises_ends_the_call(
    recorder: Recorder, kind: str, error: Callable[[str], Exception]
) -> None:
    """With its own exception, whatever that is: it is not taken for an answer that was lost."""
    raised = error("no more")

    def progress(*_: object) -> None:
        raise raised

    upload = Upload(b"x" * 100_000, name="paper.pdf", on_progress=progress)

    async def awaited() -> None:
        async with AsyncClassIn(**GIVEN, base_url=recorder.url) as client:
            await client.courses.create(course_name="Maths", filedata=upload)

    def sync() -> None:
        with ClassIn(**GIVEN, base_url=recorder.url) as client:
            client.courses.create(course_name="Maths", filedata=upload)

    with pytest.raises(type(raised)) as caught:
        sync() if kind == "sync" else asyncio.run(awaited())

    seen: Any = caught.value
    assert seen is raised
    assert not seen.outcome_known


def test_a_call_with_a_file_does_not_wait_for_a_day(recorder: Recorder) -> None:
    """Sending a file has no limit of time; waiting to send it again has."""
    recorder.answer(Canned(b"", 429, {"Retry-After": "86400"}))
    waits: list[float] = []

    with ClassIn(**GIVEN, base_url=recorder.url, sleep=waits.append) as client, pytest.raises(errors.Unavailable):
        client.courses.create(course_name="Maths", filedata=b"made up")

    assert [] == waits
