"""The supervisor: a thread that looks every second whether the other threads of an inbox run, and starts them again."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

_LOG = logging.getLogger("classin_client.webhooks")

_EVERY_SECONDS = 1.0


class Supervisor:
    """Calls a check every second, whatever it raises. The check of each message looks after this thread in turn.

    Args:
        check: What is called.
    """

    def __init__(self, check: Callable[[], object]) -> None:
        self._check = check
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def ensure_running(self) -> None:
        """Start the thread if it does not run, unless it was told to stop."""
        if self._ended.is_set() or (self._thread is not None and self._thread.is_alive()):
            return
        self._thread = threading.Thread(target=self._run, name="classin-inbox-supervisor", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread, without waiting for it."""
        self._ended.set()

    def _run(self) -> None:
        while not self._ended.is_set():
            try:
                if not self._ended.wait(_EVERY_SECONDS):
                    self._check()
            except BaseException as failed:
                _LOG.error("The supervisor of the inbox failed with %s; it goes on.", type(failed).__name__)


__all__ = ["Supervisor"]
