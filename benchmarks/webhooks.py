"""How many pushed messages are stored and acknowledged, how fast, and with how much memory."""

from __future__ import annotations

import asyncio
import hashlib
import json
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks import receiver
from benchmarks.table import Row

_SCHOOLS = 50
_WARM_UP = 5_000
_MESSAGES = 100_000
_PACED = 5_000
_RUNS = 3
_PACE = 1_000.0
_TIMESTAMP = 1_768_182_931


def measure() -> Iterator[Row]:
    """With SQLite: as fast as it goes, then at 1,000 messages a second, while an empty handler takes each."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{Path(folder) / 'inbox.db'}"
        with receiver.running(database, _SCHOOLS, handling=True) as server:
            yield from asyncio.run(_load(server))


async def _load(server: receiver.Receiver) -> list[Row]:
    connections = await _connected([server.port], _SCHOOLS)
    await _flat_out(connections, _WARM_UP)
    before = server.resident_mb()
    # The middle one of some runs: what else the machine does at the moment is none of the receiver's doing.
    runs = [statistics.quantiles(await _paced(connections, _PACED, _PACE), n=100) for _ in range(_RUNS)]
    middle = sorted(runs, key=lambda one: one[98])[_RUNS // 2]
    started = time.perf_counter()
    await _flat_out(connections, _MESSAGES)
    seconds = time.perf_counter() - started
    after = server.resident_mb()
    for connection in connections:
        connection.close()
    return [
        Row(
            f"1,000 messages over {_SCHOOLS} connections, stored and answered", seconds / _MESSAGES * 1000, "s", 0, 1.0
        ),
        Row(f"answer at {_PACE:.0f} messages a second, 50 % within", middle[49] * 1000, "ms"),
        Row(f"answer at {_PACE:.0f} messages a second, 99 % within", middle[98] * 1000, "ms", 0, 50.0),
        Row(f"memory after {_MESSAGES:,} messages more; ratio to before", after, "MB", after / before, before * 1.15),
    ]


async def flat_out(ports: list[int], schools: int, count: int) -> float:
    """Push some messages of as many schools to receivers in turns, as fast as it goes. Returns the seconds."""
    connections = await _connected(ports, schools)
    started = time.perf_counter()
    await _flat_out(connections, count)
    seconds = time.perf_counter() - started
    for connection in connections:
        connection.close()
    return seconds


async def paced(ports: list[int], schools: int, count: int, pace: float) -> None:
    """The same, so many a second."""
    connections = await _connected(ports, schools)
    await _paced(connections, count, pace)
    for connection in connections:
        connection.close()


async def _connected(ports: list[int], schools: int) -> list[_Connection]:
    numbered = enumerate(receiver.schools(schools))
    connections = [_Connection(ports[index % len(ports)], school) for index, school in numbered]
    for connection in connections:
        await connection.open()
    return connections


async def _flat_out(connections: list[_Connection], count: int) -> None:
    left = iter(range(count))

    async def push(connection: _Connection) -> None:
        for _ in left:
            await connection.push()

    await asyncio.gather(*(push(connection) for connection in connections))


async def _paced(connections: list[_Connection], count: int, pace: float) -> list[float]:
    """The seconds from the moment at which a message was due to its answer."""
    times: list[float] = []
    began = time.perf_counter()

    async def push(connection: _Connection, first: int) -> None:
        for number in range(first, count, len(connections)):
            due = began + number / pace
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            await connection.push()
            times.append(time.perf_counter() - due)

    await asyncio.gather(*(push(connection, first) for first, connection in enumerate(connections)))
    return times


class _Connection:
    """A school's queue: one message after the other, over one connection."""

    def __init__(self, port: int, school: int) -> None:
        self._port = port
        key = hashlib.md5(f"{receiver.secret_of(school)}{_TIMESTAMP}".encode()).hexdigest()
        fields = {"Cmd": 67371107, "SID": school, "TimeStamp": _TIMESTAMP, "SafeKey": key, "_id": "@"}
        more = {
            "CourseID": 352861,
            "NickName": "Lin Xia",
            "UID": 1001011,
            "LoginMobile": "",
            "Identity": 1,
            "Device": 9,
        }
        self._body = json.dumps({**fields, "ActionTime": _TIMESTAMP - 600, "ClassID": school, **more})
        self._number = 0

    async def open(self) -> None:
        """Connect."""
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)

    def close(self) -> None:
        """Hang up."""
        self._writer.close()

    async def push(self) -> None:
        """Push a message, and wait for the acknowledgement."""
        self._number += 1
        body = self._body.replace("@", f"{self._number:024x}").encode()
        head = b"POST /hook HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
        self._writer.write(head % len(body) + body)
        answer = await self._reader.readuntil(b"\r\n\r\n")
        length = int(answer.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
        if b'"errno":1,' not in await self._reader.readexactly(length):
            raise RuntimeError("A message was not acknowledged.")
