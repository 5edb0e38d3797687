"""A process that is forked after a call uses nothing of its parent's: no connection, lock, window or random state."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import threading
import time
import traceback
from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from classin_api.operations import OPERATIONS, Rate
from classin_client import AsyncClassIn, ClassIn
from classin_client._call import rate_limits, retries

from client.conftest import SECRET, SID
from client.recorder import Canned, Recorder, Sent, v1

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


def in_child(action: Callable[[], Any]) -> Callable[[], Any]:
    """Runs something in a forked process; the function that is returned waits for its result (JSON)."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        # A child that waits for ever would keep the pipes of the test run open.
        signal.alarm(60)
        try:
            os.close(reader)
            os.write(writer, json.dumps(action()).encode())
        except BaseException:
            os.write(writer, json.dumps({"failed": traceback.format_exc()}).encode())
        finally:
            os._exit(0)
    os.close(writer)

    def result() -> Any:
        with os.fdopen(reader) as pipe:
            text = pipe.read()
        os.waitpid(pid, 0)
        return json.loads(text)

    return result


def _number_of_name(sent: Sent) -> Canned:
    """Answers a create with the number that its course's name ends with."""
    time.sleep(0.002)
    return v1(data=int(parse_qs(sent.body.decode())["courseName"][0].split()[-1]))


def test_children_get_their_own_answers(recorder: Recorder) -> None:
    """Four children and the parent create at once after a call of the parent's: each id is the one it asked for."""
    recorder.answer(_number_of_name)
    with ClassIn(sid=SID, secret=SECRET, base_url=recorder.url) as client:

        def create(numbers: range) -> list[int]:
            return [client.courses.create(course_name=f"Maths {number}").data for number in numbers]

        create(range(9, 10))
        children = [in_child(lambda at=at: create(range(at, at + 40))) for at in range(100, 500, 100)]
        own = create(range(500, 540))

        assert list(range(500, 540)) == own
        assert [list(range(at, at + 40)) for at in range(100, 500, 100)] == [child() for child in children]
        assert [10] == create(range(10, 11))


@pytest.mark.soak
def test_many_children_of_children_get_their_own_answers(recorder: Recorder) -> None:
    """Children that fork again, round after round, while the parent goes on calling."""
    recorder.answer(_number_of_name)
    with ClassIn(sid=SID, secret=SECRET, base_url=recorder.url) as client:

        def create(numbers: range) -> list[int]:
            return [client.courses.create(course_name=f"Maths {number}").data for number in numbers]

        def family(first: int) -> list[int]:
            grandchild = in_child(lambda: create(range(first + 50, first + 100)))
            return create(range(first, first + 50)) + grandchild()

        for turn in range(20):
            starts = range(1000 * (turn + 1), 1000 * (turn + 1) + 800, 100)
            children = [in_child(partial(family, start)) for start in starts]
            own = create(range(10, 60))
            assert list(range(10, 60)) == own
            assert [list(range(start, start + 100)) for start in starts] == [child() for child in children]


def test_children_of_an_async_client_get_their_own_answers(recorder: Recorder) -> None:
    """The child runs an event loop of its own, also when it was forked while the parent's was running."""
    recorder.answer(_number_of_name)
    client = AsyncClassIn(sid=SID, secret=SECRET, base_url=recorder.url)

    async def create(numbers: range) -> list[int]:
        return [(await client.courses.create(course_name=f"Maths {number}")).data for number in numbers]

    async def parent() -> tuple[list[int], list[Any]]:
        await create(range(9, 10))
        children = [in_child(lambda at=at: asyncio.run(create(range(at, at + 20)))) for at in range(100, 400, 100)]
        own = await create(range(500, 520))
        ended = [await asyncio.to_thread(child) for child in children]
        await client.close()
        return own, ended

    own, ended = asyncio.run(parent())

    assert list(range(500, 520)) == own
    assert [list(range(at, at + 20)) for at in range(100, 400, 100)] == ended


def test_an_event_loop_of_the_parent_is_refused(recorder: Recorder) -> None:
    """It shares its selector with the parent's, which would get the child's answers."""
    recorder.answer(v1(data=7))
    loop = asyncio.new_event_loop()
    client = AsyncClassIn(sid=SID, secret=SECRET, base_url=recorder.url)

    def create() -> int:
        made: int = loop.run_until_complete(client.courses.create(course_name="Maths")).data
        return made

    def create_in_child() -> str:
        try:
            create()
        except RuntimeError as error:
            return str(error)
        return ""

    create()
    refused = in_child(create_in_child)()
    loop.run_until_complete(client.close())
    loop.close()

    assert "run a new one in the child" in refused


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_client_of_ones_own_is_refused_in_a_child(recorder: Recorder, kind: str) -> None:
    """Its connections are the parent's, and this package cannot make it let go of them."""
    recorder.answer(v1(data=7))

    def refused(create: Callable[[], object]) -> str:
        try:
            create()
        except RuntimeError as error:
            return str(error)
        return ""

    if kind == "sync":
        with httpx.Client() as own, ClassIn(sid=SID, secret=SECRET, base_url=recorder.url, http_client=own) as client:
            client.courses.create(course_name="Maths")
            derived = client.with_options(timeout=5)
            said = in_child(
                lambda: [refused(partial(one.courses.create, course_name="x")) for one in (client, derived)]
            )()
    else:

        async def main() -> Any:
            async with httpx.AsyncClient() as own:
                client = AsyncClassIn(sid=SID, secret=SECRET, base_url=recorder.url, http_client=own)
                await client.courses.create(course_name="Maths")
                child = in_child(lambda: [refused(lambda: asyncio.run(_awaited(client)))])
                return await asyncio.to_thread(child)

        said = asyncio.run(main())

    assert said
    assert all("make an http_client and a ClassIn client in each process" in one for one in said)
    assert 1 == len(recorder.sent)


async def _awaited(client: AsyncClassIn) -> None:
    await client.courses.create(course_name="Maths")


def test_a_client_of_ones_own_that_was_not_used_may_be_used_in_a_child(recorder: Recorder) -> None:
    """It has no connections yet that could be shared."""
    recorder.answer(v1(data=7))
    with httpx.Client() as own, ClassIn(sid=SID, secret=SECRET, base_url=recorder.url, http_client=own) as client:
        assert 7 == in_child(lambda: client.courses.create(course_name="Maths").data)()


# A timer that `limits` starts may be on its way at the moment of a fork, which Python's own threads complain of.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_fork_while_threads_call_leaves_no_lock(recorder: Recorder) -> None:
    """A thread of the parent holds the pool's lock or the limiter's at the moment of the fork, and not in the child."""
    recorder.answer(v1(data=7))
    rated = OPERATIONS["addCourse"]._replace(rate=Rate(100000, "minute"))
    stop = threading.Event()
    with pytest.MonkeyPatch.context() as patch, ClassIn(sid=SID, secret=SECRET, base_url=recorder.url) as client:
        patch.setitem(OPERATIONS, "addCourse", rated)

        def create() -> int:
            made: int = client.courses.create(course_name="Maths").data
            return made

        # Modules are imported by the first call; a lock of Python's own import stays locked in a child.
        create()

        def work() -> None:
            while not stop.is_set():
                create()

        threads = [threading.Thread(target=work) for _ in range(3)]
        for thread in threads:
            thread.start()
        try:
            assert [7] * 8 == [in_child(create)() for _ in range(8)]
        finally:
            stop.set()
            for thread in threads:
                thread.join()


def test_a_child_has_a_window_of_its_own() -> None:
    """What the parent has sent takes no place of the child's, and the lock that the parent holds is not the child's."""
    operation = OPERATIONS["addCourse"]._replace(id="made-up-fork", rate=Rate(1, "hour"))

    def wait() -> float:
        return rate_limits.seconds_to_wait(operation, "school", time.time())

    assert 0 == wait()
    with rate_limits._windows._lock:
        child = in_child(lambda: [wait(), wait()])

    assert [True, False] == [seconds == 0 for seconds in child()]


def test_children_wait_differently() -> None:
    """The jitter of retries is drawn by each process for itself: else all workers came back at once."""
    waits = [in_child(lambda: [retries.wait_before(_error(), attempt) for attempt in (3, 4)])() for _ in range(3)]

    assert 3 == len({tuple(one) for one in waits})


def _error() -> Any:
    from classin_client import errors

    return errors.Unavailable("made up")


def test_a_closed_client_stays_closed_in_a_child(recorder: Recorder) -> None:
    """And closing it in a child leaves the parent's connections open."""
    recorder.answer(v1(data=7))
    client = ClassIn(sid=SID, secret=SECRET, base_url=recorder.url)
    client.courses.create(course_name="Maths")

    def close() -> str:
        client.close()
        try:
            client.courses.create(course_name="Maths")
        except RuntimeError as error:
            return str(error)
        return ""

    said = in_child(close)()
    second = client.courses.create(course_name="Maths").data
    client.close()

    assert ("The client is closed.", 7) == (said, second)
