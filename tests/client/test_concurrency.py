"""Lists and many calls side by side: up to `max_concurrency`, fewer after ClassIn asked to slow down."""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classin_client import AsyncClassIn, ClassIn, Outcome, Retry
from classin_client._call.concurrency import ConcurrencyLimit

from client.conftest import SECRET, SID
from client.recorder import Canned, Recorder, Sent, v1

Run = Callable[..., Any]


def _people(count: int) -> list[dict[str, object]]:
    return [{"telephone": f"1380000{number:04}", "password": "example-pass"} for number in range(count)]


def _registered(sent: Sent) -> Canned:
    users = json.loads(parse_qs(sent.body.decode())["userJson"][0])
    return v1(data=[{"errno": 1, "data": int(user["telephone"][-4:]) + 1} for user in users])


class Meter:
    """Counts the requests that are answered at one time, by what they share."""

    def __init__(self, answer: Callable[[Sent], Canned], key: Callable[[Sent], str] = lambda _: "") -> None:
        self.now: Counter[str] = Counter()
        self.most: Counter[str] = Counter()
        self._answer, self._key, self._lock = answer, key, threading.Lock()

    def __call__(self, sent: Sent) -> Canned:
        """Answers, and counts meanwhile."""
        key = self._key(sent)
        with self._lock:
            self.now[key] += 1
            self.most[key] = max(self.most[key], self.now[key])
        try:
            return self._answer(sent)
        finally:
            with self._lock:
                self.now[key] -= 1


def _together(count: int, answer: Callable[[Sent], Canned]) -> Callable[[Sent], Canned]:
    """Answers once so many requests are there."""
    barrier = threading.Barrier(count)

    def wait(sent: Sent) -> Canned:
        barrier.wait(10)
        return answer(sent)

    return wait


def test_as_many_run_as_may(run: Run, recorder: Recorder) -> None:
    """Neither fewer, or the server would wait for ever, nor more."""
    meter = Meter(_together(3, _registered))
    recorder.answer(meter)

    reply = run("users.register_many", user_json=_people(60), options={"max_concurrency": 3})

    assert (60, 3) == (len(reply.succeeded), meter.most[""])


def test_the_order_of_the_list_is_kept(run: Run, recorder: Recorder) -> None:
    """Whichever ends first."""
    recorder.answer(_registered)

    reply = run("users.register_many", user_json=_people(200))

    assert list(range(1, 201)) == [item.data for item in reply.items]


def test_one_limit_for_all_lists_of_a_client(recorder: Recorder) -> None:
    """Two threads and a derived client share it."""
    meter = Meter(_together(2, _registered))
    recorder.answer(meter)

    with (
        ClassIn(sid=SID, secret=SECRET, base_url=recorder.url, max_concurrency=2) as client,
        ThreadPoolExecutor(2) as threads,
    ):
        clients = [client, client.with_options(timeout=20)]
        replies = [*threads.map(lambda one: one.users.register_many(user_json=_people(40)), clients)]

    assert ([40, 40], 2) == ([len(reply.succeeded) for reply in replies], meter.most[""])


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.timeout(60)
def test_a_list_that_a_callback_sends_needs_no_place_of_its_own(recorder: Recorder, kind: str) -> None:
    """While every place is held by a call whose `on_retry` waits for a list of the same client, the lists go on."""
    asked = itertools.count()
    recorder.answer(lambda sent: Canned(b"", 429) if next(asked) < 2 else _registered(sent))
    given: dict[str, Any] = {"sid": SID, "secret": SECRET, "base_url": recorder.url, "max_concurrency": 2}
    nested: list[Any] = []

    def sync() -> Any:
        def on_retry(_: Retry) -> None:
            nested.append(client.users.register_many(user_json=_people(45)))

        with ClassIn(**given, sleep=lambda _: None, on_retry=on_retry) as client:
            return client.users.register_many(user_json=_people(60))

    async def awaited() -> Any:
        async def on_retry(_: Retry) -> None:
            nested.append(await client.users.register_many(user_json=_people(45)))

        async with AsyncClassIn(**given, sleep=lambda _: None, on_retry=on_retry) as client:
            return await client.users.register_many(user_json=_people(60))

    reply = sync() if kind == "sync" else asyncio.run(awaited())

    assert (60, [45, 45]) == (len(reply.succeeded), [len(one.succeeded) for one in nested])


def test_one_limit_for_all_event_loops(recorder: Recorder) -> None:
    """An async client that is used in two threads, each with a loop of its own."""
    meter = Meter(_together(2, _registered))
    recorder.answer(meter)
    client = AsyncClassIn(sid=SID, secret=SECRET, base_url=recorder.url, max_concurrency=2)
    both_done = threading.Barrier(2)

    async def register() -> int:
        reply = await client.users.register_many(user_json=_people(40))
        await asyncio.to_thread(both_done.wait, 10)
        await client.close()
        return len(reply.succeeded)

    with ThreadPoolExecutor(2) as threads:
        done = [*threads.map(lambda _: asyncio.run(register()), range(2))]

    assert ([40, 40], 2) == (done, meter.most[""])


class TakesTwo:
    """Answers two requests at a time, and refuses others."""

    def __init__(self, refusal: Canned) -> None:
        self.running, self.refused, self.seen = 0, 0, list[int]()
        self._refusal, self._lock = refusal, threading.Lock()

    def __call__(self, sent: Sent) -> Canned:
        """Answers, or refuses."""
        with self._lock:
            self.seen.append(self.running)
            if self.running == 2:
                self.refused += 1
                return self._refusal
            self.running += 1
        time.sleep(0.01)
        with self._lock:
            self.running -= 1
        return _registered(sent)


@pytest.mark.parametrize("refusal", [Canned(b"", 429), v1(131)], ids=["429", "131"])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_server_that_is_asked_too_fast_is_asked_less(recorder: Recorder, kind: str, refusal: Canned) -> None:
    """It takes two calls at a time: none of forty is lost, whatever `max_retries` is, and few are refused."""
    server = TakesTwo(refusal)
    recorder.answer(server)
    given: dict[str, Any] = {"sid": SID, "secret": SECRET, "base_url": recorder.url, "max_concurrency": 16}

    async def awaited() -> int:
        async with AsyncClassIn(**given, sleep=lambda seconds: asyncio.sleep(seconds / 20)) as client:
            return len((await client.users.register_many(user_json=_people(400))).succeeded)

    def sync() -> int:
        with ClassIn(**given, sleep=lambda seconds: time.sleep(seconds / 20)) as client:
            return len(client.users.register_many(user_json=_people(400)).succeeded)

    done = sync() if kind == "sync" else asyncio.run(awaited())

    assert 400 == done
    # Of the first sixteen, fourteen are refused; at a constant sixteen it would be hundreds.
    assert server.refused < 80


def test_a_client_that_is_not_to_repeat_does_not(run: Run, recorder: Recorder) -> None:
    """With `max_retries=0` a refusal stands."""
    recorder.answer(Canned(b"", 429))

    with pytest.raises(Exception, match="HTTP 429"):
        run("users.register_many", user_json=_people(11), options={"max_retries": 0})

    assert 2 == len(recorder.sent)


@given(most=st.integers(1, 30), events=st.lists(st.booleans(), max_size=100))
@settings(deadline=None)
def test_the_limit_stays_within_its_bounds(most: int, events: list[bool]) -> None:
    """Whatever ClassIn answers: one at least, `most` at most; halved at once, and back after good answers."""
    limit = ConcurrencyLimit(most)
    for good in events:
        before = limit.allowed
        if good:
            limit.speed_up()
            assert before <= limit.allowed <= before + 1
        else:
            limit.slow_down(float("inf"))
            assert before // 2 <= limit.allowed <= before
        assert 1 <= limit.allowed <= most
    for _ in range(most * most):
        limit.speed_up()
    assert most == limit.allowed


def test_calls_sent_before_a_reduction_do_not_reduce_again() -> None:
    """Sixteen refusals of one moment say one thing."""
    limit = ConcurrencyLimit(16)

    for _ in range(16):
        limit.slow_down(sent=0.0)

    assert 8 == limit.allowed


def _lesson(number: int, course: int) -> dict[str, object]:
    times = {"begin_time": 1_800_000_000, "end_time": 1_800_003_600}
    return {"key": f"lesson-{number}", "course_id": course, "class_name": "Maths", "teacher_uid": 1, **times}


def test_lessons_of_one_course_are_created_one_at_a_time(run: Run, recorder: Recorder) -> None:
    """ClassIn answers 460 to two at once; those of other courses are created meanwhile."""
    meter = Meter(_together(3, lambda _: v1(data=7)), key=lambda sent: parse_qs(sent.body.decode())["courseId"][0])
    recorder.answer(meter)

    reply = run("lessons.ensure_many", [_lesson(number, 1 + number % 3) for number in range(12)])

    assert (12, {"1": 1, "2": 1, "3": 1}) == (len(reply.succeeded), dict(meter.most))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="There is no fork here.")
def test_a_child_does_not_wait_for_a_thread_of_its_parent(recorder: Recorder) -> None:
    """The lock of the limit was held when the process was forked."""
    recorder.answer(_registered)
    with ClassIn(sid=SID, secret=SECRET, base_url=recorder.url) as client:
        with client._session.limit.changed:
            child = os.fork()
            if child == 0:
                reply = client.users.register_many(user_json=_people(40))
                os._exit(0 if reply.outcome is Outcome.SUCCESS else 1)
        assert (child, 0) == os.waitpid(child, 0)


@pytest.mark.parametrize(
    ("given", "error", "sentence"),
    [
        (0, ValueError, "1 to 100"),
        (101, ValueError, "1 to 100"),
        (True, TypeError, "not bool"),
        ("4", TypeError, "str"),
    ],
)
def test_a_number_that_is_none_is_refused(given: Any, error: type[Exception], sentence: str) -> None:
    """There are a hundred connections."""
    with pytest.raises(error, match=f"max_concurrency is .*{sentence}"):
        ClassIn(sid=SID, secret=SECRET, max_concurrency=given)
