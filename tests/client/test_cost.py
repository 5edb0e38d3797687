"""What a call costs, in figures that no other load of the machine changes: modules, calls of functions, memory.

The bounds are a little above what was measured. Who exceeds one with good reason raises it, and says so in the commit.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs

import httpx
import pytest

from classin_client import AsyncClassIn, ClassIn

from client.conftest import SECRET, SID
from client.recorder import Canned, Recorder, Sent, v1

FORM = b"SID=1000082&timeStamp=1700000000&safeKey=0123456789abcdef0123456789abcdef&folderId=1&folderName=Maths"
JSON = b'{"courseId":1,"name":"Fractions","publishFlag":2}'

_FIRST_CALL = """
import json, sys
sys.modules["trio"] = None  # It is here for tests only, httpcore imports it where it is, and it imports attrs.
import httpx
httpx.Client(trust_env=False).post(sys.argv[1], json={}).close()
before = set(sys.modules)
from classin_client import ClassIn
with ClassIn(sid=1000082, secret="made-up", base_url=sys.argv[1]) as classin:
    assert "1" == classin.cloud.create_folder(folder_id="1", folder_name="Maths").data
print(json.dumps(sorted(set(sys.modules) - before)))
"""


@contextlib.contextmanager
def counting() -> Iterator[Callable[[], int]]:
    """Counts the functions, of Python and of C, that are called on this thread; what it gives says how many."""
    count = 0

    def notice(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(notice)
    try:
        yield lambda: count
    finally:
        sys.setprofile(None)


def test_the_first_call_imports_what_it_uses(recorder: Recorder) -> None:
    """Beyond httpx: few modules, and none of those that only some calls need."""
    recorder.answer(Canned(b'{"data": "1", "error_info": {"errno": 1, "error": "ok"}}'))
    command = [sys.executable, "-c", _FIRST_CALL, recorder.url]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    imported = set(json.loads(done.stdout))

    needless = "attr tenacity limits phonenumbers html uuid decimal aiohttp redis opentelemetry"
    assert set() == imported.intersection([*needless.split(), "classin_api.models", "classin_api.errnos"])
    assert 58 >= len(imported), sorted(imported)


@pytest.mark.parametrize(("body", "bound"), [(FORM, 1.15), (JSON, 1.18)], ids=["a call of v1", "a call of v2"])
def test_a_call_calls_hardly_more_functions_than_httpx(
    recorder: Recorder, body: bytes, bound: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Signed, checked, interpreted and logged, beside one post of httpx and the reading of its JSON.

    Seven in a hundred are for noticing a second answer behind the first, which httpx takes for the next one's.
    """
    # A program that uses OpenTelemetry gets a span with each call; other tests do.
    monkeypatch.delitem(sys.modules, "opentelemetry.trace", raising=False)
    with (
        ClassIn(sid=SID, secret=SECRET, base_url=recorder.url) as classin,
        httpx.Client(trust_env=False) as raw,
    ):

        def by_classin() -> object:
            if body is FORM:
                recorder.answer(Canned(b'{"data": "1", "error_info": {"errno": 1, "error": "ok"}}'))
                return classin.cloud.create_folder(folder_id="1", folder_name="Maths")
            recorder.answer(Canned(b'{"data": {"unitId": 1}, "code": 1, "msg": "ok"}'))
            return classin.units.create(course_id=1, name="Fractions", publish_flag=2)

        def by_httpx() -> object:
            return raw.post(recorder.url, content=body).json()

        for warm in (by_classin, by_httpx):
            warm()
            warm()

        # Of several: an answer that comes in two pieces takes more.
        ours, theirs = _fewest(by_classin), _fewest(by_httpx)

    assert ours <= bound * theirs


def _fewest(action: Callable[[], object]) -> int:
    counts = []
    for _ in range(7):
        with counting() as count:
            action()
        counts.append(count())
    return min(counts)


def test_many_calls_in_flight_cost_no_more_each(recorder: Recorder) -> None:
    """A call does not look at the connections of the others."""

    async def main() -> tuple[float, float]:
        async with AsyncClassIn(sid=SID, secret=SECRET, base_url=recorder.url) as classin:

            async def call() -> None:
                await classin.cloud.create_folder(folder_id="1", folder_name="Maths")

            async def many(count: int) -> None:
                await asyncio.gather(*(call() for _ in range(count)))

            await many(40)
            with counting() as one:
                await call()
            with counting() as forty:
                await many(40)
            return one(), forty() / 40

    recorder.answer(Canned(b'{"data": "1", "error_info": {"errno": 1, "error": "ok"}}'))
    alone, beside_others = asyncio.run(main())

    assert beside_others <= 1.3 * alone


def test_a_call_takes_little_memory_and_keeps_none(recorder: Recorder) -> None:
    """At its peak less than 96 KiB, of which httpcore reads into 64; forty calls later no more is held than before."""
    recorder.answer(Canned(b'{"data": "1", "error_info": {"errno": 1, "error": "ok"}}'))
    with ClassIn(sid=SID, secret=SECRET, base_url=recorder.url) as classin:

        def call() -> None:
            classin.cloud.create_folder(folder_id="1", folder_name="Maths")
            recorder.sent.clear()

        for _ in range(10):
            call()
        tracemalloc.start()
        try:
            call()
            before, _ = tracemalloc.get_traced_memory()
            tracemalloc.reset_peak()
            call()
            _, peak = tracemalloc.get_traced_memory()
            for _ in range(40):
                call()
            after, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

    assert peak - before < 96 * 1024
    assert after - before < 16 * 1024


def test_a_long_list_holds_what_is_in_flight_and_its_reply(recorder: Recorder) -> None:
    """What the parts of a list came in is given up when they are read, and not when the whole list is done."""
    recorder.answer(
        lambda sent: v1(data=[{"errno": 1, "data": 7}] * parse_qs(sent.body.decode())["userJson"][0].count("telephone"))
    )
    people = [{"telephone": f"1380000{number:04}", "password": "example-pass"} for number in range(3_000)]
    with ClassIn(sid=SID, secret=SECRET, base_url=recorder.url, max_concurrency=2) as classin:
        classin.users.register_many(user_json=people[:10])
        recorder.sent = _Forgetful()
        tracemalloc.start()
        try:
            reply = classin.users.register_many(user_json=people)
            # What only a cycle keeps is not the reply's.
            gc.collect()
            held, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

    assert 3_000 == len(reply.succeeded)
    assert peak < 1.4 * held


def test_a_list_leaves_nothing_to_the_garbage_collector(recorder: Recorder) -> None:
    """What it holds goes with its reply, and does not wait until the collector comes."""
    recorder.answer(v1(data=[{"errno": 1, "data": 7}] * 10))
    people = [{"telephone": f"1380000{number:04}", "password": "example-pass"} for number in range(500)]
    with ClassIn(sid=SID, secret=SECRET, base_url=recorder.url, max_concurrency=2) as classin:
        classin.users.register_many(user_json=people)
        gc.collect()
        gc.disable()
        try:
            reply = classin.users.register_many(user_json=people)
            left = gc.collect()
        finally:
            gc.enable()

    assert 500 == len(reply.succeeded)
    # Fewer than parts: threads and sockets of the server may leave some.
    assert 50 > left


class _Forgetful(list[Sent]):
    """Keeps nothing, so that only the client's memory is counted."""

    def append(self, _: Sent) -> None:
        """Forget it."""
