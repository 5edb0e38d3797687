"""What comes after the end of an answer is never taken for the answer to the next request."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable
from typing import Literal

import pytest

from classin_client import AsyncClassIn, ClassIn

from client.conftest import SECRET, SID
from client.raw_server import RawServer, read_request


def _answer(number: int) -> bytes:
    body = b'{"data": %d, "error_info": {"errno": 1, "error": ""}}' % number
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)


def _chunked(number: int) -> bytes:
    body = _answer(number).partition(b"\r\n\r\n")[2]
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)


def _sync(url: str) -> list[int | None]:
    with ClassIn(sid=SID, secret=SECRET, base_url=url) as client:
        return [client.courses.create(course_name="Maths").data for _ in range(3)]


def _awaited(url: str, transport: Literal["httpx", "aiohttp"] = "httpx") -> list[int | None]:
    async def main() -> list[int | None]:
        async with AsyncClassIn(sid=SID, secret=SECRET, base_url=url, transport=transport) as client:
            return [(await client.courses.create(course_name="Maths")).data for _ in range(3)]

    return asyncio.run(main())


def _by_aiohttp(url: str) -> list[int | None]:
    return _awaited(url, "aiohttp")


async def _late(url: str, transport: Literal["httpx", "aiohttp"]) -> list[int | None]:
    async with AsyncClassIn(sid=SID, secret=SECRET, base_url=url, transport=transport) as client:
        first = await client.courses.create(course_name="Maths")
        await asyncio.sleep(0.2)
        return [first.data, (await client.courses.create(course_name="Maths")).data]


@pytest.mark.parametrize("made", [_answer, _chunked])
@pytest.mark.parametrize("cut", [None, 20, 1], ids=["whole", "a part", "a byte"])
@pytest.mark.parametrize("calls", [_sync, _awaited, _by_aiohttp])
def test_a_second_answer_to_one_request_is_dropped(
    calls: Callable[[str], list[int | None]], made: Callable[[int], bytes], cut: int | None
) -> None:
    """The next call asks on a new connection, and gets its own id, not what a gateway sent twice."""
    numbers = iter(range(1, 10))

    def serve(connection: socket.socket) -> None:
        while read_request(connection):
            connection.sendall(made(next(numbers)) + made(77)[:cut])

    with RawServer(serve) as server:
        assert [1, 2, 3] == calls(server.url)
        # aiohttp drops the beginning of an answer, and goes on.
        assert server.connections == 3 or (calls is _by_aiohttp and cut)


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
def test_a_second_answer_that_comes_late_is_dropped(transport: Literal["httpx", "aiohttp"]) -> None:
    """Also when it comes while the connection waits for the next call."""
    numbers = iter(range(1, 10))

    def serve(connection: socket.socket) -> None:
        while read_request(connection):
            connection.sendall(_answer(next(numbers)))
            time.sleep(0.05)
            connection.sendall(_answer(77))

    with RawServer(serve) as server:
        assert ([1, 2], 2) == (asyncio.run(_late(server.url, transport)), server.connections)


@pytest.mark.parametrize("made", [_answer, _chunked])
@pytest.mark.parametrize("calls", [_sync, _awaited, _by_aiohttp])
def test_a_connection_is_used_again_after_one_answer(
    calls: Callable[[str], list[int | None]], made: Callable[[int], bytes]
) -> None:
    """However the answer says where it ends."""
    numbers = iter(range(1, 10))

    def serve(connection: socket.socket) -> None:
        while read_request(connection):
            connection.sendall(made(next(numbers)))

    with RawServer(serve) as server:
        assert ([1, 2, 3], 1) == (calls(server.url), server.connections)
