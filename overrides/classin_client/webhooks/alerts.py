"""Tells somebody when the receiver needs a look: not more often than is read, and never before ClassIn is answered."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Literal

import attrs

from classin_client.webhooks.printing import printable

_LOG = logging.getLogger("classin_client.webhooks")

AlertKind = Literal["quarantined", "quarantine_full", "set_aside", "not_stored", "silence"]


@attrs.frozen
class Alert:
    """Something to look at.

    Attributes:
        kind: `quarantined`, `quarantine_full`, `set_aside`, `not_stored` or `silence`.
        text: One sentence, without secrets and personal data.
        sid: The school, where it is about one; what cannot be printed is escaped, for a message may name anything.
        count: How often it has happened since the last alert of the kind.
        seconds: Of a silence, how long it has lasted.
    """

    kind: AlertKind
    text: str
    sid: str = attrs.field(default="", converter=printable)
    count: int = 1
    seconds: float = 0.0


class Alerts:
    """Logs alerts, and hands them to a callback: of each kind one at once, and then one in so many seconds."""

    def __init__(self, callback: Callable[[Alert], object] | None, *, every: float = 300.0) -> None:
        self._callback = callback
        self._every = every
        self._lock = threading.Lock()
        self._last: dict[tuple[str, str], float] = {}
        self._held: dict[tuple[str, str], int] = {}

    def raise_(self, alert: Alert, *, about: str = "") -> None:
        """Tell of something, unless the same has been told a moment ago."""
        key = (alert.kind, about)
        now = time.monotonic()
        with self._lock:
            self._held[key] = self._held.get(key, 0) + alert.count
            if now < self._last.get(key, -self._every) + self._every:
                return
            self._last[key] = now
            count = self._held.pop(key)
        self.tell(attrs.evolve(alert, count=count))

    def tell(self, alert: Alert) -> None:
        """Tell of something at once."""
        _LOG.warning("%s: %s", alert.kind, alert.text)
        if self._callback is not None:
            # On a thread of its own: whoever raises the alert may be about to answer ClassIn.
            threading.Thread(target=self._call, args=(self._callback, alert), name="classin-alert", daemon=True).start()

    @staticmethod
    def _call(callback: Callable[[Alert], object], alert: Alert) -> None:
        try:
            callback(alert)
        except Exception as failed:
            _LOG.error("on_alert failed with %s.", type(failed).__name__)


__all__ = ["Alert", "AlertKind", "Alerts"]
