"""Many schools in one process: they share connections, and nothing of one reaches another."""

from __future__ import annotations

import asyncio
import gc
import re
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import pytest

from classin_client import AsyncClassIn, AuthenticationError, ClassIn, InvalidValue
from classin_simulator import Simulator

from client.recorder import Canned, Recorder, v1

SCHOOLS = {str(1_000_000 + number): f"secret-{number}" for number in range(100)}
FIRST, *OTHERS = SCHOOLS


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    """A hundred simulated schools."""
    with Simulator(schools=SCHOOLS) as running:
        yield running


def test_a_hundred_schools_keep_apart(simulator: Simulator) -> None:
    """Each has its own course and no other, created by eight threads over the connections of one client."""
    with ClassIn(sid=FIRST, secret=SCHOOLS[FIRST], base_url=simulator.url) as first:
        clients = [first, *(first.for_school(sid=sid, secret=SCHOOLS[sid]) for sid in OTHERS)]

        def create(client: ClassIn) -> str:
            client.courses.ensure(key="maths", course_name=f"Maths of {client.sid}")
            return client.sid

        with ThreadPoolExecutor(8) as threads:
            done = [*threads.map(create, clients)]

        connections = len(first._transport._connections.transport()._pool.connections)

    assert list(SCHOOLS) == done
    names = {sid: [course.name for course in one.school.courses.values()] for sid, one in simulator.schools.items()}
    assert {sid: [f"Maths of {sid}"] for sid in SCHOOLS} == names
    assert connections <= 8


def test_they_keep_apart_when_awaited(simulator: Simulator) -> None:
    """A label in each of a hundred schools, at once."""

    async def main() -> list[object]:
        async with AsyncClassIn(sid=FIRST, secret=SCHOOLS[FIRST], base_url=simulator.url) as first:
            clients = [first, *(first.for_school(sid=sid, secret=SCHOOLS[sid]) for sid in OTHERS)]
            replies = [client.labels.ensure(label_name=f"Label of {client.sid}") for client in clients]
            return [*await asyncio.gather(*replies)]

    assert 100 == len(asyncio.run(main()))
    names = {sid: [*one.school.labels.values()] for sid, one in simulator.schools.items()}
    assert {sid: [f"Label of {sid}"] for sid in SCHOOLS} == names


def test_one_school_costs_little(recorder: Recorder) -> None:
    """Less than sixteen kilobytes each, its groups of methods included."""
    with ClassIn(sid=FIRST, secret=SCHOOLS[FIRST], base_url=recorder.url) as first:
        first.for_school(sid=FIRST, secret="warm").courses.ensure(key="maths", course_name="Maths")
        gc.collect()
        tracemalloc.start()
        before, _ = tracemalloc.get_traced_memory()
        clients = [first.for_school(sid=sid, secret=SCHOOLS[sid]) for sid in OTHERS]
        groups = [(client.courses, client.students) for client in clients]
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert len(OTHERS) == len(groups)
    assert (after - before) / len(OTHERS) < 16_384


def test_a_refusal_slows_one_school_down(recorder: Recorder) -> None:
    """ClassIn asked one school to call less often; the others go on as before."""
    recorder.answer(Canned(b"", 429), v1(data=7))
    with ClassIn(sid=FIRST, secret="x", base_url=recorder.url, sleep=lambda _: None) as first:
        other = first.for_school(sid=OTHERS[0], secret="y")
        other.courses.create(course_name="Maths")

        limits = [client._session.limit.allowed for client in (first, other, other.with_options(timeout=3))]

    assert limits[0] == 32
    assert limits[1] == limits[2] < 32


def test_a_log_line_says_which_school(recorder: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    """The ids of requests begin with the school's, in the log, in replies and in errors."""
    recorder.answer(v1(data=7))
    with (
        caplog.at_level("DEBUG", "classin_client"),
        ClassIn(sid=FIRST, secret="x", base_url=recorder.url) as first,
    ):
        reply = first.for_school(sid=OTHERS[0], secret="y").courses.create(course_name="Maths")

    assert re.fullmatch(rf"{OTHERS[0]}-[0-9a-f]{{8}}", reply.request_id)
    lines = [record.getMessage() for record in caplog.records]
    assert lines
    assert all(f"addCourse [{reply.request_id}]" in line for line in lines)


def test_each_signs_with_its_own_secret(recorder: Recorder) -> None:
    """The SID of one, the key of one; options and address are those of the first client."""
    recorder.answer(v1(data=7))
    with ClassIn(sid=FIRST, secret="x", base_url=recorder.url, timeout=7, clock=lambda: 1) as first:
        other = first.for_school(sid=OTHERS[0], secret="y")
        assert (OTHERS[0], first.base_url, first.options) == (other.sid, other.base_url, other.options)
        for client in (first, other):
            client.courses.create(course_name="Maths")

    sent = [parse_qs(one.body.decode()) for one in recorder.sent]
    assert [[FIRST], [OTHERS[0]]] == [one["SID"] for one in sent]
    assert sent[0]["safeKey"] != sent[1]["safeKey"]


def test_closing_one_leaves_the_others_open(simulator: Simulator) -> None:
    """The connections are the first client's."""
    with ClassIn(sid=FIRST, secret=SCHOOLS[FIRST], base_url=simulator.url) as first:
        with first.for_school(sid=OTHERS[0], secret=SCHOOLS[OTHERS[0]]):
            pass
        first.cloud.root_folder()

    with pytest.raises(RuntimeError, match="closed"):
        first.for_school(sid=OTHERS[0], secret=SCHOOLS[OTHERS[0]]).cloud.root_folder()


def test_another_schools_secret_is_refused(simulator: Simulator) -> None:
    """Nothing is borrowed from the first client."""
    with (
        ClassIn(sid=FIRST, secret=SCHOOLS[FIRST], base_url=simulator.url) as first,
        pytest.raises(AuthenticationError),
    ):
        first.for_school(sid=OTHERS[0], secret=SCHOOLS[FIRST]).cloud.root_folder()


def test_nothing_of_another_school_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """There stand the id and the secret of one school."""
    monkeypatch.setenv("CLASSIN_SID", FIRST)
    monkeypatch.setenv("CLASSIN_SECRET", SCHOOLS[FIRST])
    missing: Any = None
    with ClassIn() as first:
        with pytest.raises(InvalidValue, match="secret is missing"):
            first.for_school(sid=OTHERS[0], secret=missing)
        with pytest.raises(InvalidValue, match="id is missing"):
            first.for_school(sid=missing, secret="y")
