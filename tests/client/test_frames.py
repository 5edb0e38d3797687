"""A traceback that shows the variables of every frame: this package's hold no bytes as they are sent and received."""

from __future__ import annotations

import socket
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from classin_client import OutcomeUnknown

from client.raw_server import RawServer, Serve, read_request

Run = Callable[..., Any]
RECEIVED = "received-words"
SENT = "&safeKey="


def _shown(error: BaseException | None) -> Iterator[str]:
    """The variables of this package's frames that carry bytes."""
    while error is not None:
        for frame in traceback.TracebackException.from_exception(error, capture_locals=True).stack:
            if "classin_client" in frame.filename:
                yield from (frame.locals or {}).values()
        error = error.__cause__ or error.__context__


def _drips(connection: socket.socket) -> None:
    read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        connection.sendall(RECEIVED.encode() * 100)


def _is_no_gzip(connection: socket.socket) -> None:
    read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + RECEIVED.encode())


def _does_not_read(_: socket.socket) -> None:
    time.sleep(2)


@pytest.mark.parametrize(
    ("serve", "size"),
    [(_drips, 10), (_is_no_gzip, 10), (_does_not_read, 8_000_000)],
    ids=["received", "no gzip", "sent"],
)
def test_no_frame_shows_what_is_sent_and_received(run: Run, serve: Serve, size: int) -> None:
    """Neither the signature nor the answer, when the connection fails in the middle."""
    with RawServer(serve) as server, pytest.raises(OutcomeUnknown) as caught:
        run(
            "courses.create",
            course_name="x" * size,
            options={"base_url": server.url, "max_retries": 0, "timeout": 1},
        )

    shown = list(_shown(caught.value))
    assert [] == [one[:200] for one in shown if RECEIVED in one or SENT in one]
