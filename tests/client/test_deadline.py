"""The deadline bounds a whole call on the client's own connections, whatever the other side does."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from classin_client import AsyncClassIn, ClassIn, errors

from client.conftest import SECRET, SID
from client.raw_server import RawServer, Serve, read_request

DEADLINE = 1.0
SLACK = 0.75
"""Seconds that a busy machine may take more."""

Call = Callable[..., float]


@pytest.fixture(params=["sync", "async", "aiohttp"])
def took(request: pytest.FixtureRequest) -> Call:
    """Seconds that a call took whose outcome nobody can know: `took(url, "courses.create", {…}, deadline=1)`."""

    def sync(url: str, method: str, arguments: dict[str, Any], **options: Any) -> None:
        with ClassIn(sid=SID, secret=SECRET, base_url=url, **options) as client:
            resource, name = method.split(".")
            getattr(getattr(client, resource), name)(**arguments)

    async def awaited(url: str, method: str, arguments: dict[str, Any], **options: Any) -> None:
        async with AsyncClassIn(sid=SID, secret=SECRET, base_url=url, **options) as client:
            resource, name = method.split(".")
            await getattr(getattr(client, resource), name)(**arguments)

    def measured(url: str, method: str, arguments: dict[str, Any], **options: Any) -> float:
        started = time.monotonic()
        with pytest.raises(errors.OutcomeUnknown):  # noqa: PT012
            if request.param == "sync":
                sync(url, method, arguments, **options)
            else:
                transport = "aiohttp" if request.param == "aiohttp" else "httpx"
                asyncio.run(awaited(url, method, arguments, transport=transport, **options))
        return time.monotonic() - started

    return measured


def _drip(parts: bytes, then: bytes = b"") -> Serve:
    def serve(connection: socket.socket) -> None:
        read_request(connection)
        for byte in parts:
            connection.sendall(bytes([byte]))
            time.sleep(0.05)
        while True:
            connection.sendall(then)
            time.sleep(0.05)

    return serve


@pytest.mark.parametrize(
    "serve",
    [
        _drip(b"HTTP/1.1 200 OK\r\nX-Drip: ", b"a"),
        _drip(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
        _drip(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", b" "),
        _drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
        _drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", b"a"),
        _drip(b"HTTP/1.1 200 OK\r\n\r\n", b" "),
    ],
    ids=["a header", "early hints", "a body", "chunks", "a chunk's extension", "a body without a length"],
)
def test_an_answer_that_drips_ends_at_the_deadline(took: Call, serve: Serve) -> None:
    """Each byte comes within `timeout`, and the whole never."""
    with RawServer(serve) as server:
        seconds = took(
            server.url, "courses.create", {"course_name": "Maths"}, timeout=30, deadline=DEADLINE, max_retries=0
        )

    assert DEADLINE - 0.1 <= seconds <= DEADLINE + SLACK


def test_a_server_that_reads_slowly_ends_at_the_deadline(took: Call) -> None:
    """An upload whose bytes are taken a few at a time."""

    def serve(connection: socket.socket) -> None:
        while True:
            connection.recv(4096)
            time.sleep(0.02)

    with RawServer(serve) as server:
        arguments = {"folder_id": "1", "filedata": b"x" * 40_000_000}
        seconds = took(server.url, "cloud.upload", arguments, timeout=30, deadline=DEADLINE)

    assert DEADLINE - 0.1 <= seconds <= DEADLINE + SLACK


def test_the_retries_share_the_deadline(took: Call) -> None:
    """A create with a key is sent again, and all its attempts together end at the deadline."""
    with RawServer(_drip(b"HTTP/1.1 200 OK\r\nX-Drip: ", b"a")) as server:
        seconds = took(
            server.url, "courses.create", {"course_name": "Maths"}, timeout=0.3, deadline=DEADLINE, max_retries=50
        )

    assert seconds <= DEADLINE + SLACK


def test_a_call_with_a_file_has_no_deadline_of_its_own() -> None:
    """Nobody knows how large the next file is; each of its steps keeps to `timeout`."""
    with ClassIn(sid=SID, secret=SECRET) as client:
        policy = client._session.policy

    assert (120.0, float("inf")) == (policy.seconds(with_file=False), policy.seconds(with_file=True))


def test_a_client_of_ones_own_is_bounded_step_by_step(recorder: Any) -> None:
    """Its steps get the call's deadline as their timeout."""
    seen: list[dict[str, float]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, content=b'{"data": 7, "error_info": {"errno": 1, "error": ""}}')

    with (
        httpx.Client(transport=httpx.MockTransport(answer), timeout=99) as own,
        ClassIn(sid=SID, secret=SECRET, http_client=own, timeout=30, deadline=5) as client,
    ):
        client.courses.create(course_name="Maths")

    assert all(4.5 < seen[0][step] <= 5 for step in ("connect", "read", "write", "pool"))
