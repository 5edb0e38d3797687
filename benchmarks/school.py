"""How many signed calls the simulator answers in a second, and how long it takes to start; in a process of its own."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median
from urllib.parse import urlencode

from benchmarks.table import Row

_SECRET = "simulator-secret"
_SID = "1000082"
_CONNECTIONS = 8
_CALLS = 4000
_STARTS = 5
_GOAL_RATE = 1000.0
_GOAL_START_MS = 1000.0

Request = Callable[[int], bytes]


def measure() -> Iterator[Row]:
    """The start, then calls of several kinds over several connections, each with the school's memory of the others."""
    starts = []
    for _ in range(_STARTS):
        began = time.perf_counter()
        with running():
            starts.append((time.perf_counter() - began) * 1000)
    yield Row("the simulator starts", median(starts), "ms", goal=_GOAL_START_MS)
    kinds: dict[str, Request] = {
        "v1, reading (getCloudList)": lambda _: _v1("cloud", "getCloudList"),
        "v1, creating (addCourse)": lambda number: _v1("course", "addCourse", courseName=f"Course {number}"),
        "v1, registering": lambda number: _v1(
            "course", "register", telephone=str(13_900_000_000 + number), password="made-up-word"
        ),
        "v2, creating (lmsUnitCreate)": lambda number: _v2(
            "/lms/unit/create", {"courseId": 352861 + number, "name": "Fractions", "publishFlag": 2}
        ),
    }
    with running() as port, _one_core():
        for name, request in kinds.items():
            rate = asyncio.run(_rate(port, request))
            yield Row(f"{_CONNECTIONS} connections, {name}", rate, "/s", goal=_GOAL_RATE, at_least=True)


@contextmanager
def running() -> Iterator[int]:
    """A simulator on a core of its own, where there are two: its port."""
    with subprocess.Popen([sys.executable, "-m", "classin_simulator"], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            port = int(json.loads(process.stdout.readline())["url"].rsplit(":", 1)[1])
            cores = _cores()
            if len(cores) > 1:
                os.sched_setaffinity(process.pid, {cores[-1]})
            yield port
        finally:
            process.terminate()


@contextmanager
def _one_core() -> Iterator[None]:
    """Keep this process, which makes the load, away from the simulator's core."""
    cores = _cores()
    if len(cores) > 1:
        os.sched_setaffinity(0, {cores[0]})
    try:
        yield
    finally:
        if len(cores) > 1:
            os.sched_setaffinity(0, cores)


def _cores() -> list[int]:
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


async def _rate(port: int, request: Request) -> float:
    numbers = iter(range(_CALLS))

    async def connection() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for number in numbers:
            writer.write(request(number))
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
            answer = json.loads(await reader.readexactly(length))
            code = answer["error_info"]["errno"] if "error_info" in answer else answer["code"]
            if code != 1:
                raise RuntimeError(f"The simulator answered {code}.")
        writer.close()

    began = time.perf_counter()
    await asyncio.gather(*(connection() for _ in range(_CONNECTIONS)))
    return _CALLS / (time.perf_counter() - began)


def _v1(script: str, action: str, **fields: str) -> bytes:
    stamp = str(int(time.time()))
    signed = {**fields, "SID": _SID, "timeStamp": stamp, "safeKey": _md5(_SECRET + stamp)}
    return _post(
        f"/partner/api/{script}.api.php?action={action}", urlencode(signed), "application/x-www-form-urlencoded"
    )


def _v2(path: str, body: dict[str, str | int]) -> bytes:
    stamp = str(int(time.time()))
    pairs = sorted({**body, "sid": _SID, "timeStamp": stamp}.items())
    sign = _md5("&".join(f"{name}={value}" for name, value in pairs) + f"&key={_SECRET}")
    extra = f"X-EEO-UID: {_SID}\r\nX-EEO-TS: {stamp}\r\nX-EEO-SIGN: {sign}\r\n"
    return _post(path, json.dumps(body), "application/json", extra)


def _post(target: str, body: str, media_type: str, extra: str = "") -> bytes:
    raw = body.encode()
    head = f"POST {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {media_type}\r\n{extra}"
    return f"{head}Content-Length: {len(raw)}\r\n\r\n".encode() + raw


def _md5(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()
