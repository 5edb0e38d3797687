"""One thread writes to the database: what came meanwhile is written in one transaction, so one flush serves many."""

from __future__ import annotations

import logging
import os
import queue
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future

from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from classin_client.webhooks.records import Incoming
from classin_client.webhooks.store import Mark, Store

_LOG = logging.getLogger("classin_client.webhooks")

_MOST_AT_ONCE = 256

Job = Incoming | tuple[Mark, ...]
"""What is to be written: a message, or what has become of some."""


class Writer:
    """Writes in the order in which it is asked to. A future tells of each message whether it was new."""

    def __init__(
        self,
        store: Store,
        *,
        quarantine_limit: int,
        quarantine_bytes: int,
        clock: Callable[[], float],
        on_dropped: Callable[[int], object],
    ) -> None:
        self._store = store
        self._most = quarantine_limit
        self._most_bytes = quarantine_bytes
        self._clock = clock
        self._on_dropped = on_dropped
        self._lock = threading.Lock()
        self._begin()

    def _begin(self) -> None:
        self._pid = os.getpid()
        self._jobs: queue.SimpleQueue[tuple[Job, Future[bool]] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def submit(self, job: Job) -> Future[bool]:
        """Have something written. The future fails when it could not be."""
        if self._thread is None or self._pid != os.getpid():
            self._start()
        future: Future[bool] = Future()
        self._jobs.put((job, future))
        return future

    def _start(self) -> None:
        with self._lock:
            if self._pid != os.getpid():
                # A fork takes neither threads with it nor connections that two may use.
                self._store.reopen()
                self._begin()
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="classin-inbox-writer", daemon=True)
                self._thread.start()

    def close(self, timeout: float = 10.0) -> None:
        """Write what is there, and end."""
        with self._lock:
            thread, self._thread = self._thread, None
        if thread is not None and self._pid == os.getpid():
            self._jobs.put(None)
            thread.join(timeout)

    def _run(self) -> None:
        while True:
            first = self._jobs.get()
            batch = [] if first is None else [first]
            ended = first is None
            while not ended and len(batch) < _MOST_AT_ONCE:
                try:
                    more = self._jobs.get_nowait()
                except queue.Empty:
                    break
                if more is None:
                    ended = True
                else:
                    batch.append(more)
            if batch:
                self._write(batch)
            if ended:
                return

    def _write(self, batch: Sequence[tuple[Job, Future[bool]]]) -> None:
        try:
            results = self._written([job for job, _ in batch])
        except Exception as failed:
            if len(batch) > 1 and not isinstance(failed, OperationalError | InterfaceError):
                # One that the database does not take must not stand in the way of the others.
                for one in batch:
                    self._write([one])
                return
            _LOG.error("The inbox could not be written: %s.", type(failed).__name__)
            for _, future in batch:
                future.set_exception(failed)
            if isinstance(failed, DBAPIError):
                time.sleep(0.01)
            return
        for (_, future), result in zip(batch, results, strict=True):
            future.set_result(result)

    def _written(self, jobs: Sequence[Job]) -> list[bool]:
        trusted = [job for job in jobs if isinstance(job, Incoming) and not _is_suspect(job)]
        suspect = [job for job in jobs if isinstance(job, Incoming) and _is_suspect(job)]
        marks = [mark for job in jobs if not isinstance(job, Incoming) for mark in job]
        dropped = 0
        with self._store.writing() as connection:
            new = iter(self._stored(connection, trusted))
            if suspect:
                dropped = self._store.quarantine(connection, suspect, most=self._most, most_bytes=self._most_bytes)
            if marks:
                self._store.mark(connection, marks, self._clock())
        if dropped:
            self._on_dropped(dropped)
        return [next(new) if isinstance(job, Incoming) and not _is_suspect(job) else True for job in jobs]

    def _stored(self, connection: Connection, messages: Sequence[Incoming]) -> list[bool]:
        return self._store.store(connection, messages) if messages else []


def _is_suspect(message: Incoming) -> bool:
    return not message.identity


__all__ = ["Job", "Writer"]
