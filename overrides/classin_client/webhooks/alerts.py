"""Alerts about what somebody has to look at: limited in rate, and sent without delaying the answer to ClassIn."""

from __future__ import annotations

import asyncio
import inspect
import logging
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Literal

import attrs

from classin_client._callbacks import refuse_generator, refuse_uncallable
from classin_client.webhooks._printing import printable

_LOG = logging.getLogger("classin_client.webhooks")

AlertKind = Literal["quarantined", "quarantine_full", "dead_letter", "not_stored", "silence", "slow_handler"]


@attrs.frozen
class Alert:
    """Something that somebody has to look at; `on_alert` of an `Inbox` is called with it.

    Attributes:
        kind: What happened: `quarantined` (a message did not verify), `quarantine_full` (the oldest messages of the
            quarantine were deleted), `dead_letter` (a handler failed on its last attempt), `not_stored` (a message
            could not be stored, or was too large, so ClassIn's queue waits), `silence` (a school sent nothing) or
            `slow_handler` (a handler does not return).
        text: One sentence for a person, without secrets and personal data.
        sid: The school's id; empty where the alert is not about one school. A message that did not verify may name
            anything, so characters that cannot be printed are escaped.
        count: How often it has happened since the last alert of the same kind; 1 or more.
        seconds: How long a silence has lasted, in seconds; 0 for the other kinds.
    """

    kind: AlertKind
    text: str
    sid: str = attrs.field(default="", converter=printable)
    count: int = 1
    seconds: float = 0.0


class AlertDispatcher:
    """Logs alerts, and passes them to a callback.

    Args:
        callback: Called with each alert, on a thread of its own, and awaited if it returns an awaitable; without it
            alerts are only logged.
        every: Seconds between two alerts of one kind; what happens in between is counted in the next.
    """

    def __init__(self, callback: Callable[[Alert], object] | None, *, every: float = 300.0) -> None:
        if callback is not None:
            refuse_uncallable(callback, "on_alert")
        self._callback = callback
        self._every = every
        self.after_fork()

    def after_fork(self) -> None:
        """Begin anew: the lock may have been held by a thread that a forked process does not have."""
        self._lock = threading.Lock()
        self._last_sent: dict[tuple[str, str], float] = {}
        self._suppressed: dict[tuple[str, str], int] = {}

    def notify(self, alert: Alert, *, about: str = "") -> None:
        """Send an alert, or count it if one of its kind, and about the same, was sent within `every` seconds.

        Args:
            alert: The alert.
            about: What it concerns, such as a school; alerts about different things do not hold each other back. Left
                out, alerts of one kind do.
        """
        key = (alert.kind, about)
        now = time.monotonic()
        with self._lock:
            self._suppressed[key] = self._suppressed.get(key, 0) + alert.count
            if now < self._last_sent.get(key, -self._every) + self._every:
                return
            self._last_sent[key] = now
            count = self._suppressed.pop(key)
        self.send(attrs.evolve(alert, count=count))

    def send(self, alert: Alert) -> None:
        """Send an alert at once. It raises nothing: the caller may be about to answer ClassIn.

        Args:
            alert: The alert.
        """
        _LOG.warning("%s: %s", alert.kind, alert.text)
        if self._callback is None:
            return
        try:
            # On a thread of its own, for the same reason.
            threading.Thread(target=self._call, args=(self._callback, alert), name="classin-alert", daemon=True).start()
        except RuntimeError:
            _LOG.error("on_alert was not called: no thread could be started.")

    @staticmethod
    def _call(callback: Callable[[Alert], object], alert: Alert) -> None:
        try:
            result = callback(alert)
            refuse_generator(result, "on_alert")
            if inspect.isawaitable(result):
                asyncio.run(_wait(result))
        except BaseException as failed:
            _LOG.error("on_alert failed with %s.", type(failed).__name__)


async def _wait(awaitable: Awaitable[object]) -> None:
    await awaitable


__all__ = ["Alert", "AlertDispatcher", "AlertKind"]
