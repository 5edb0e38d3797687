"""Strangers at the receiver: whatever they send, and however long they take, the school's messages are handled."""

from __future__ import annotations

import contextlib
import http.client
import itertools
import json
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from classin_client.webhooks import ACK, End, Inbox, Received
from classin_client.webhooks._receiving import unfinished
from classin_client.webhooks.asgi import app

from .conftest import MakeInbox
from .pushed import body, eventually, key
from .test_asgi import HOOK, sent, serving

_SECONDS = 20.0
_SCHOOL_MESSAGES = 100

Stranger = Callable[[int], object]
"""What somebody does once, at a port."""


def _drips(port: int) -> None:
    """Some bytes of a body, one by one."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(f"POST {HOOK} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n".encode())
        for _ in range(20):
            connection.sendall(b"{")
            time.sleep(0.05)


def _keeps_open(port: int) -> None:
    """Posts that begin and never go on."""
    with contextlib.ExitStack() as stack:
        for _ in range(20):
            connection = stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=20))
            connection.sendall(f"POST {HOOK} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{{".encode())
        time.sleep(1)


def _hangs_up(port: int) -> None:
    """Half a request."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(f"POST {HOOK} HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{{".encode())


def _posting(make: Callable[[], bytes], **headers: str) -> Stranger:
    return lambda port: sent(port, make(), **headers)


STRANGERS: list[Stranger] = [
    _drips,
    _keeps_open,
    _hangs_up,
    _posting(lambda: b"a" * 200_000 + b"\xff", **{"Content-Type": "application/json; charset=punycode"}),
    _posting(lambda: b"x" * 9 * 2**20),
    _posting(lambda: b'{"a":"' + b"aaaaaaag" * 500_000),
    _posting(lambda: b'{"Cmd":"End","a":' + b"[" * 100_000),
    _posting(lambda: json.dumps({str(one): one for one in range(100_000)}).encode()),
    _posting(lambda: body(SafeKey=key("another-made-up-secret"))),
    _posting(lambda: body(SID=1)),
    _posting(lambda: body(without=("SafeKey",))),
    _posting(lambda: body()[:-20]),
]


def _annoy(port: int, ended: threading.Event, first: int) -> int:
    """Do what strangers do, until it is over; how often."""
    strangers = itertools.islice(itertools.cycle(STRANGERS), first, None)
    for count, stranger in enumerate(strangers):
        if ended.is_set():
            return count
        # The receiver may close the connection of a stranger at any time.
        with contextlib.suppress(OSError, http.client.HTTPException):
            stranger(port)
    return 0


@pytest.mark.soak  # Twenty seconds of it.
def test_strangers(make_sqlite_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each message of the school is acknowledged at once or when it comes again, and handled once, in order."""
    monkeypatch.setattr(unfinished, "_MAX_SECONDS", 2.0)
    inbox: Inbox = make_sqlite_inbox(quarantine_limit=50)
    handled: list[int] = []

    @inbox.on(End)
    def handle(message: End, received: Received) -> None:
        handled.append(int(received.raw["ClassID"]))

    ended = threading.Event()
    longest = 0.0
    with serving(app(inbox, path=HOOK)) as port, ThreadPoolExecutor(4) as pool:
        annoying = [pool.submit(_annoy, port, ended, 3 * number) for number in range(4)]
        until = time.monotonic() + _SECONDS
        try:
            for number in range(_SCHOOL_MESSAGES):
                raw = body(ClassID=number)
                began = time.monotonic()
                assert eventually(lambda raw=raw: _is_acknowledged(port, raw))
                longest = max(longest, time.monotonic() - began)
                time.sleep(max(0.0, (until - time.monotonic()) / (_SCHOOL_MESSAGES - number)))
        finally:
            ended.set()
        assert eventually(lambda: len(handled) == _SCHOOL_MESSAGES, 30)
        assert inbox.health().ok
        annoyed = sum(one.result(60) for one in annoying)

    assert sorted(handled) == list(range(_SCHOOL_MESSAGES))
    assert inbox.counts()["quarantined"] <= 50 * 4
    assert annoyed > len(STRANGERS)
    assert longest < 10  # ClassIn sends again after ten seconds.


def _is_acknowledged(port: int, raw: bytes) -> bool:
    with contextlib.suppress(OSError, http.client.HTTPException):
        return (200, ACK) == sent(port, raw)
    return False
