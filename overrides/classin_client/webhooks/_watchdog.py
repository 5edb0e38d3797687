"""A watchdog for silence: a school that sends nothing may have a stuck queue, or another address registered."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Mapping

from classin_client.webhooks.alerts import Alert, AlertDispatcher

_LOG = logging.getLogger("classin_client.webhooks")


class SilenceWatchdog:
    """A thread that alerts once for each silence of a school. Only trusted messages end a silence.

    Args:
        last_received: Returns when the last message of each school was stored, in seconds since 1970.
        alerts: Where the alerts go.
        schools: The schools that are watched.
        after: Seconds without a message after which an alert is sent.
        clock: Returns seconds since 1970.
    """

    def __init__(
        self,
        last_received: Callable[[], Mapping[str, float]],
        alerts: AlertDispatcher,
        *,
        schools: Collection[str],
        after: float,
        clock: Callable[[], float],
    ) -> None:
        self._last_received = last_received
        self._alerts = alerts
        self._schools = schools
        self._after = after
        self._clock = clock
        self._alerted: dict[str, float] = {}
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        self._started_at = 0.0

    def start(self) -> None:
        """Start the thread if it does not run. A silence counts from now at the earliest."""
        if self._thread is not None and self._thread.is_alive() and not self._stopped.is_set():
            return
        self._started_at = self._clock()
        # Another event: a thread that did not end in time keeps its own.
        self._stopped = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(self._stopped,), name="classin-inbox-silence", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Stop the thread, and wait for it for at most 5 seconds."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join(timeout=5)

    def ensure_running(self) -> None:
        """Start the thread again if it was started, and does not run though nobody stopped it."""
        if self._thread is not None and not self._thread.is_alive() and not self._stopped.is_set():
            self.start()

    def after_fork(self) -> None:
        """Begin anew: a forked process does not have the thread."""
        self._thread = None

    def _run(self, stopped: threading.Event) -> None:
        while not stopped.is_set():
            try:
                if not stopped.wait(min(30.0, max(0.02, self._after / 10))):
                    self.check()
            except BaseException as failed:
                _LOG.error("The silence of schools could not be checked: %s.", type(failed).__name__)

    def check(self) -> None:
        """Check all schools once."""
        last = self._last_received()
        for sid in self._schools:
            since = max(last.get(sid, 0.0), self._started_at)
            seconds = self._clock() - since
            if seconds >= self._after and self._alerted.get(sid) != since:
                self._alerted[sid] = since
                minutes = f"{seconds / 60:.0f} minutes" if seconds >= 120 else f"{seconds:.0f} seconds"
                text = f"School {sid} has sent nothing for {minutes}."
                self._alerts.send(Alert("silence", text, sid=sid, seconds=seconds))


__all__ = ["SilenceWatchdog"]
