"""What a signed call costs beside the HTTP libraries alone, over loopback."""

from __future__ import annotations

import asyncio
import http.client
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack

import httpx

from benchmarks import sink
from benchmarks.table import Row
from classin_client import AsyncClassIn, ClassIn

_TURNS = 400
_AT_A_TIME = 50
_ASYNC_CALLS = 500
_ASYNC_TURNS = 3
_PATH = "/partner/api/cloud.api.php?action=createFolder"
_FORM = b"SID=1000082&timeStamp=1700000000&safeKey=0123456789abcdef0123456789abcdef&folderId=1&folderName=Maths"
_JSON = b'{"courseId":1,"name":"Fractions","publishFlag":2}'
_FORM_TYPE = {"Content-Type": "application/x-www-form-urlencoded"}


def measure() -> Iterator[Row]:
    """One call after the other, then many at a time."""
    with sink.running() as port:
        yield from _one_by_one(port)
        yield from asyncio.run(_many(port))


def _one_by_one(port: int) -> Iterator[Row]:
    url = f"http://127.0.0.1:{port}"
    with ExitStack() as stack:
        classin = stack.enter_context(ClassIn(sid=1000082, secret="made-up", base_url=url))
        raw = stack.enter_context(httpx.Client())
        connection = http.client.HTTPConnection("127.0.0.1", port)
        stack.callback(connection.close)

        def by_http_client() -> None:
            connection.request("POST", _PATH, _FORM, _FORM_TYPE)
            connection.getresponse().read()

        kinds: dict[str, Callable[[], object]] = {
            "http.client": by_http_client,
            "httpx, a form": lambda: raw.post(url + _PATH, content=_FORM, headers=_FORM_TYPE).json(),
            "httpx, JSON": lambda: raw.post(f"{url}/lms/unit/create", content=_JSON).json(),
            "ClassIn, a form": lambda: classin.cloud.create_folder(folder_id="1", folder_name="Maths"),
            "ClassIn, JSON": lambda: classin.units.create(course_id=1, name="Fractions", publish_flag=2),
        }
        times: dict[str, list[float]] = {name: [] for name in kinds}
        for turn in range(_TURNS + 20):
            for name, send in kinds.items():
                started = time.perf_counter()
                send()
                if turn >= 20:
                    times[name].append(time.perf_counter() - started)
    medians = {name: statistics.median(values) * 1000 for name, values in times.items()}
    for name, median in medians.items():
        yield Row(f"one call, {name}; ratio to httpx", median, "ms", median / medians["httpx, a form"])


async def _many(port: int) -> list[Row]:
    url = f"http://127.0.0.1:{port}"
    found: dict[str, list[float]] = {"httpx": [], "AsyncClassIn": []}
    async with httpx.AsyncClient() as raw, AsyncClassIn(sid=1000082, secret="made-up", base_url=url) as classin:

        async def by_httpx() -> object:
            return (await raw.post(url + _PATH, content=_FORM, headers=_FORM_TYPE)).json()

        async def by_classin() -> object:
            return await classin.cloud.create_folder(folder_id="1", folder_name="Maths")

        for turn in range(_ASYNC_TURNS + 1):
            for name, send in (("httpx", by_httpx), ("AsyncClassIn", by_classin)):
                rate = await _rate(send)
                if turn:
                    found[name].append(rate)
    medians = {name: statistics.median(values) for name, values in found.items()}
    return [
        Row(f"{_AT_A_TIME} calls at a time, {name}; ratio to httpx", median, "/s", median / medians["httpx"])
        for name, median in medians.items()
    ]


async def _rate(send: Callable[[], Awaitable[object]]) -> float:
    left = iter(range(_ASYNC_CALLS))

    async def worker() -> None:
        for _ in left:
            await send()

    started = time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(_AT_A_TIME)))
    return _ASYNC_CALLS / (time.perf_counter() - started)
