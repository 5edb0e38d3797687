"""Notices when a school has sent nothing for long: its queue may stand still, or the address may be lost."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Mapping

from classin_client.webhooks.alerts import Alert, Alerts

_LOG = logging.getLogger("classin_client.webhooks")


class SilenceWatch:
    """Looks at the inbox from time to time. Of each silence it tells once; only trusted messages break one."""

    def __init__(
        self,
        last_received: Callable[[], Mapping[str, float]],
        alerts: Alerts,
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
        self._told: dict[str, float] = {}
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None
        self._since = 0.0

    def start(self) -> None:
        """Begin to watch; what was silent before counts from now."""
        self._since = self._clock()
        self._ended.clear()
        self._thread = threading.Thread(target=self._run, name="classin-inbox-silence", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join(timeout=5)

    def _run(self) -> None:
        while not self._ended.wait(min(30.0, max(0.02, self._after / 10))):
            try:
                self.look()
            except Exception as failed:
                _LOG.error("The silence watch could not look: %s.", type(failed).__name__)

    def look(self) -> None:
        """Look once."""
        last = self._last_received()
        for sid in self._schools:
            since = max(last.get(sid, 0.0), self._since)
            seconds = self._clock() - since
            if seconds >= self._after and self._told.get(sid) != since:
                self._told[sid] = since
                minutes = f"{seconds / 60:.0f} minutes" if seconds >= 120 else f"{seconds:.0f} seconds"
                text = f"School {sid} has sent nothing for {minutes}."
                self._alerts.tell(Alert("silence", text, sid=sid, seconds=seconds))


__all__ = ["SilenceWatch"]
