"""Whether workers live: each counts up its beats in the database, and looks at those of the others.

A worker is dead when another has counted `_DEAD_AFTER` beats of its own in which the dead one counted none. Only what
came into the database is counted: while it is locked, restarted or out of reach nobody beats, and nobody is taken for
dead. No clocks are compared, no sessions and no files: two ways to one database lead to the same rows. A worker whose
process is known to have ended, because it ran on this machine, is dead at once.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from sqlalchemy.engine import Connection

from classin_client.webhooks._handling.process import is_gone, this_process
from classin_client.webhooks._storage import claims
from classin_client.webhooks._storage.store import Store

_LOG = logging.getLogger("classin_client.webhooks")

_BEAT_SECONDS = 1.0
_DEAD_AFTER = 10


class Presence:
    """A worker's place among the workers, and a thread that beats for it.

    Args:
        store: The database.
        on_freed: Called when messages of a dead worker may be claimed.
    """

    def __init__(self, store: Store, on_freed: Callable[[], object]) -> None:
        self._store = store
        self._on_freed = on_freed
        self._seen: dict[int, tuple[int, int]] = {}
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None
        self.worker: int | None = None
        """The number of the worker; None until it is registered."""

    def ensure_running(self) -> None:
        """Start the thread if it does not run."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._run, name="classin-inbox-presence", daemon=True)
            self._thread.start()

    def register(self) -> int:
        """The number of the worker, which is registered if it is not yet."""
        if self.worker is None:
            with self._store.writing_quickly() as connection:
                worker = claims.register(connection, this_process())
                # What the process before this one held need not wait for a beat.
                _, seen = self._bury_dead(connection, worker)
            self._seen = seen
            self.worker = worker
        return self.worker

    def leave(self) -> None:
        """End the thread, and let go of what the worker holds; of what cannot be let go of, others will take hold."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join(5)
        worker, self.worker = self.worker, None
        if worker is not None:
            try:
                with self._store.writing_quickly() as connection:
                    claims.leave(connection, worker)
            except Exception as failed:
                _LOG.warning(
                    "The worker could not sign off (%s); others wait for %d s.", type(failed).__name__, _DEAD_AFTER
                )

    def _run(self) -> None:
        while not self._ended.is_set():
            try:
                if not self._ended.wait(_BEAT_SECONDS):
                    self.beat()
            except BaseException as failed:
                # The database is busy or out of reach, for the others as well.
                _LOG.debug("The worker could not beat: %s.", type(failed).__name__)

    def beat(self) -> None:
        """Count one beat, and let go of what dead workers hold."""
        worker = self.worker
        if worker is None:
            return
        with self._store.writing_quickly() as connection:
            if not claims.beat(connection, worker):
                # Taken for dead, as after a long suspension: what it holds may have been claimed by others.
                worker = claims.register(connection, this_process())
                self._seen.clear()
            freed, seen = self._bury_dead(connection, worker)
        self._seen = seen
        self.worker = worker
        if freed:
            self._on_freed()

    def _bury_dead(self, connection: Connection, worker: int) -> tuple[bool, dict[int, tuple[int, int]]]:
        """Let go of what dead workers hold. Returns whether there was one, and what is seen of the others by now."""
        freed = False
        seen: dict[int, tuple[int, int]] = {}
        for other, (count, process) in claims.workers(connection).items():
            if other != worker:
                last, silent = self._seen.get(other, (count, -1))
                seen[other] = (count, silent + 1 if count == last else 0)
                if seen[other][1] >= _DEAD_AFTER or is_gone(process):
                    freed |= claims.bury(connection, other, count)
        return freed, seen


__all__ = ["Presence"]
