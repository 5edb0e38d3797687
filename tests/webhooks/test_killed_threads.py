"""Whatever line of a thread of the inbox fails: each message is acknowledged, and handled."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType, ModuleType
from typing import Any

import pytest

from classin_client.webhooks import End, Inbox, _supervisor
from classin_client.webhooks._handling import presence, worker
from classin_client.webhooks._storage import writer

from .conftest import MakeInbox
from .pushed import body, eventually

THREADS = {
    "classin-inbox-writer": writer,
    "classin-inbox-worker": worker,
    "classin-inbox-presence": presence,
    "classin-inbox-supervisor": _supervisor,
}


class Killer:
    """Raises SystemExit in a thread, once, where it comes to a line of a module.

    Attributes:
        passed: The lines that the thread has come to.
        line: Where it raises; 0 for nowhere.
    """

    def __init__(self, thread: str, module: ModuleType) -> None:
        self._thread = thread
        self._file = module.__file__
        self.passed: set[int] = set()
        self.line = 0

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch the threads that start within the block."""
        threading.settrace(self._called)
        try:
            yield
        finally:
            threading.settrace(None)  # type: ignore[arg-type]

    def _called(self, frame: FrameType, event: str, argument: Any) -> Any:
        if threading.current_thread().name != self._thread:
            sys.settrace(None)
            return None
        return self._reached if frame.f_code.co_filename == self._file else None

    def _reached(self, frame: FrameType, event: str, argument: Any) -> Any:
        if event == "line":
            self.passed.add(frame.f_lineno)
            if frame.f_lineno == self.line:
                self.line = 0
                raise SystemExit
        return self._reached


def receive_and_handle(inbox: Inbox, killer: Killer, line: int) -> list[int]:
    """Handle a message, then receive three while a line fails, and wait; the numbers that the handler got."""
    got: list[int] = []
    inbox.on(End)(lambda message, received: got.append(received.id))
    inbox.start()
    inbox.receive(body())
    assert eventually(lambda: len(got) == 1)
    killer.passed.clear()
    killer.line = line
    answers = [inbox.receive(body(ClassID=number)).acknowledged for number in range(3)]
    assert [True] * 3 == answers
    # Some lines are passed only if it so happens.
    eventually(lambda: killer.line == 0, 1)
    killer.line = 0
    assert eventually(lambda: len(set(got)) == 4 and inbox.counts()["waiting"] == 0), got
    return got


@pytest.mark.soak  # Every line of these modules that runs, one after the other.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.parametrize("thread", THREADS)
def test_every_line(make_sqlite_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch, thread: str) -> None:
    """A thread that fails at any of its lines goes on or is started again; only a worker's handler runs twice."""
    monkeypatch.setattr(presence, "_BEAT_SECONDS", 0.05)
    monkeypatch.setattr(_supervisor, "_EVERY_SECONDS", 0.05)
    monkeypatch.setattr(worker, "_POLL_SECONDS", 0.1)
    killer = Killer(thread, THREADS[thread])
    with killer.watching():
        with make_sqlite_inbox() as inbox:
            receive_and_handle(inbox, killer, 0)
            since = inbox.store.last_beat()
            assert eventually(lambda: inbox.store.last_beat() > since + 0.2)
            lines = sorted(killer.passed)
        for line in lines:
            with make_sqlite_inbox() as inbox:
                got = receive_and_handle(inbox, killer, line)
                assert thread == "classin-inbox-worker" or len(set(got)) == len(got), f"line {line}: {got}"
                assert inbox.health().ok, f"line {line}"
        assert len(lines) > 3
