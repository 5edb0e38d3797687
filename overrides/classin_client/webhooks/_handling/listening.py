"""Listens to PostgreSQL, which tells every worker at once that there are messages to handle.

What is heard only wakes: a notice that is lost, or a database in which none can be heard, costs the time until the
worker looks by itself.
"""

from __future__ import annotations

import logging
import selectors
import socket
import threading
from collections.abc import Callable
from contextlib import closing, suppress

from classin_client.webhooks._storage.store import Store
from classin_client.webhooks._storage.tables import CHANNEL

_LOG = logging.getLogger("classin_client.webhooks")

_CONNECT_AGAIN_SECONDS = 2.0


class Listener:
    """A thread that listens.

    Args:
        store: The database.
        on_notice: Called when there may be messages to handle.
    """

    def __init__(self, store: Store, on_notice: Callable[[], object]) -> None:
        self._store = store
        self._on_notice = on_notice
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None
        self._waker: socket.socket | None = None
        self.hears = False
        """Whether notices are heard now."""

    def ensure_running(self) -> None:
        """Start the thread if it does not run, and the database has notices."""
        if not self._store.is_sqlite and (self._thread is None or not self._thread.is_alive()):
            # What is sent into one end is heard at the other, beside what PostgreSQL sends.
            self._waker, woken = socket.socketpair()
            self._thread = threading.Thread(
                target=self._run, args=(self._waker, woken), name="classin-inbox-listener", daemon=True
            )
            self._thread.start()

    def leave(self) -> None:
        """End the thread, and wait for it."""
        self._ended.set()
        if self._thread is not None and self._waker is not None:
            # Where the thread has ended, it is closed.
            with suppress(OSError):
                self._waker.send(b"\0")
            self._thread.join(5)

    def _run(self, waker: socket.socket, woken: socket.socket) -> None:
        with waker, woken:
            while not self._ended.is_set():
                try:
                    connection = self._store.open_listening()
                    if connection is None:
                        return
                    with closing(connection), selectors.DefaultSelector() as selector:
                        connection.execute(f"LISTEN {CHANNEL}")
                        selector.register(connection.fileno(), selectors.EVENT_READ)
                        selector.register(woken, selectors.EVENT_READ)
                        self.hears = True
                        # Something may have come before.
                        self._on_notice()
                        while selector.select() and not self._ended.is_set():
                            for _ in connection.notifies(timeout=0):
                                self._on_notice()
                except BaseException as failed:
                    # The worker looks by itself meanwhile.
                    _LOG.debug("The inbox cannot listen to the database: %s.", type(failed).__name__)
                finally:
                    self.hears = False
                self._ended.wait(_CONNECT_AGAIN_SECONDS)


__all__ = ["Listener"]
