"""The thread that writes to the database.

What was submitted during one transaction is written in the next, so that one flush to the disk serves many messages.
Nothing that is submitted ends the thread. Should it end all the same, it is started again, and writes again what it had
not answered: writing twice changes nothing (docs/adr/0037).
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from classin_client.webhooks._receiving.incoming import Incoming
from classin_client.webhooks._storage.claims import StatusUpdate, update_status
from classin_client.webhooks._storage.forking import fork_delayed
from classin_client.webhooks._storage.store import Store

_LOG = logging.getLogger("classin_client.webhooks")

_MAX_BATCH = 256
_RETRY_SECONDS = 0.25
"""Between two attempts at writing what a busy database did not take."""
_MAX_MOVES = 3

Job = Incoming | tuple[StatusUpdate, ...]
"""What is written: a message, or status updates of some."""
Entry = tuple[Job, "Future[Any]"]


class Writer:
    """Writes jobs in the order in which they were submitted.

    Args:
        store: The database.
        quarantine_limit: The most messages in the quarantine for each reason; the oldest are deleted.
        quarantine_bytes: The most bytes in the quarantine for each reason; likewise.
        clock: Returns seconds since 1970.
        on_dropped: Called with the number of messages that were deleted from a full quarantine.
    """

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
        self._closed = False
        self.after_fork()

    def after_fork(self) -> None:
        """Begin anew: in a forked process there is no thread, and nobody waits for what its parent submitted."""
        self._lock = threading.Lock()
        self._submitted: deque[Entry] = deque()
        self._taken: list[Entry] = []
        # A bell that wakes the thread: rung when it is not held. A lock, because nothing can end a thread within one.
        self._bell = threading.Lock()
        self._bell.acquire()
        self._thread: threading.Thread | None = None
        self._spooled = self._store.spool is not None and self._store.spool.exists
        self._busy_until = 0.0
        self.failing: str = ""
        """The name of the error with which the last attempt at storing failed; empty when it did not."""

    def submit(self, message: Incoming) -> Future[bool]:
        """Submit a message.

        Returns:
            A future of whether the message was new in the inbox; True for a quarantined message. It fails with the
            database's exception when the message could not be stored.
        """
        return self._submit(message)

    def submit_updates(self, updates: Sequence[StatusUpdate]) -> Future[list[bool]]:
        """Submit status updates.

        Returns:
            A future of whether the claim of each still held. It fails with the database's exception.
        """
        return self._submit(tuple(updates))

    def _submit(self, job: Job) -> Future[Any]:
        future: Future[Any] = Future()
        self.ensure_running()
        self._submitted.append((job, future))
        self._ring()
        return future

    def _ring(self) -> None:
        try:
            self._bell.release()
        except RuntimeError:
            # It is ringing already.
            return

    def ensure_running(self) -> None:
        """Start the thread if it does not run.

        Raises:
            RuntimeError: If the writer is closed.
        """
        if self._thread is not None and self._thread.is_alive():
            return
        with self._lock:
            if self._closed:
                raise RuntimeError("The inbox is closed.")
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._run, name="classin-inbox-writer", daemon=True)
                self._thread.start()

    def close(self, timeout: float = 10.0) -> None:
        """Write what was submitted, and end the thread; wait for at most `timeout` seconds."""
        with self._lock:
            self._closed = True
            thread = self._thread
        if thread is not None and thread.is_alive():
            self._ring()
            thread.join(timeout)

    def _run(self) -> None:
        failures = 0
        while True:
            try:
                if not self._submitted:
                    self._bell.acquire(timeout=_RETRY_SECONDS if self._taken or self._spooled else -1)
                self._take()
                if self._taken or self._spooled:
                    self._write(self._taken)
                failures = 0
            except BaseException as failed:
                _LOG.error("The writer of the inbox failed with %s; it goes on.", type(failed).__name__)
                failures += 1
                # The first time it may have been anything; what comes again comes of what is written.
                if failures > 1:
                    _fail(self._taken, failed)
            if self._closed and not self._submitted:
                break
        _fail(self._taken, RuntimeError("The inbox is closed."))

    def _take(self) -> None:
        """Take what was submitted. It stays in `_taken` until it is answered, so that it outlives the thread."""
        self._taken = [entry for entry in self._taken if not entry[1].done()]
        for _ in range(_MAX_BATCH):
            if not self._submitted:
                return
            entry = self._submitted[0]
            future = entry[1]
            # The last may be there already: then the thread before this one ended in between.
            if not (self._taken and self._taken[-1] is entry) and (
                # What was cancelled meanwhile is not written: nobody acknowledges it.
                future.running() or future.set_running_or_notify_cancel()
            ):
                self._taken.append(entry)
            self._submitted.popleft()

    def _write(self, batch: Sequence[Entry]) -> None:
        """Write a batch, and answer it but for what has to be written later."""
        if time.monotonic() < self._busy_until:
            self._spool_messages(batch)
            return
        try:
            results = self._write_in_place([job for job, _ in batch])
        except Exception as failed:
            if self._store.is_busy(failed):
                # The next few need not wait to learn the same.
                self._busy_until = time.monotonic() + _RETRY_SECONDS
                self._spool_messages(batch)
                return
            if len(batch) > 1 and not isinstance(failed, OperationalError | InterfaceError):
                # One job that the database refuses must not fail the others.
                for one in batch:
                    self._write([one])
                return
            _LOG.error("The inbox could not be written: %s.", type(failed).__name__)
            if not batch or any(isinstance(job, Incoming) for job, _ in batch):
                self.failing = type(failed).__name__
            _fail(batch, failed)
            if isinstance(failed, DBAPIError):
                time.sleep(0.01)
            return
        self.failing = ""
        for (_, future), result in zip(batch, results, strict=True):
            future.set_result(result)

    def _spool_messages(self, batch: Sequence[Entry]) -> None:
        """The database is busy: messages go into the spool, and status updates wait."""
        messages = [(job, future) for job, future in batch if isinstance(job, Incoming)]
        if not messages:
            return
        assert self._store.spool is not None
        try:
            known = self._store.known([job for job, _ in messages])
            unknown = [job for (job, _), there in zip(messages, known, strict=True) if not there]
            new = iter(self._store.spool.store(unknown) if unknown else [])
            self._spooled = True
        except Exception as failed:
            _LOG.error("The spool of the inbox could not be written: %s.", type(failed).__name__)
            self.failing = type(failed).__name__
            _fail(messages, failed)
        else:
            for (_, future), there in zip(messages, known, strict=True):
                future.set_result(not there and next(new))

    def _write_in_place(self, jobs: Sequence[Job]) -> list[Any]:
        """Write into the files that the path names: what is acknowledged must be found under it later."""
        # During a fork the files are closed, and may be other ones afterwards.
        with fork_delayed():
            for _ in range(_MAX_MOVES):
                if not self._store.is_in_place:
                    self._store.follow()
                results, spooled, dropped = self._write_together(jobs)
                if self._store.is_in_place:
                    break
            else:
                raise OSError("The database was removed or replaced while it was written.")
            if spooled and self._store.spool is not None:
                self._store.spool.remove(spooled)
        self._spooled = False
        if dropped:
            self._on_dropped(dropped)
        return results

    def _write_together(self, jobs: Sequence[Job]) -> tuple[list[Any], int, int]:
        """Write jobs in one transaction, after what is in the spool.

        Returns:
            The results of the jobs, the last number of the spool, and how many messages the quarantine lost.
        """
        trusted = [job for job in jobs if isinstance(job, Incoming) and job.is_trusted]
        untrusted = [job for job in jobs if isinstance(job, Incoming) and not job.is_trusted]
        updates = [update for job in jobs if not isinstance(job, Incoming) for update in job]
        dropped = 0
        spool = self._store.spool
        may_be_spooled = spool is not None and spool.exists
        with self._store.writing_quickly(at_once=may_be_spooled or not (trusted or untrusted or updates)) as connection:
            spooled = spool.read() if spool is not None and may_be_spooled else []
            earlier = [message for _, message in spooled]
            if any(message.is_trusted for message in earlier):
                # What came before goes in before.
                self._store.store(connection, [message for message in earlier if message.is_trusted])
            new = iter(self._store.store(connection, trusted) if trusted else [])
            untrusted = [*(message for message in earlier if not message.is_trusted), *untrusted]
            if untrusted:
                dropped = self._store.quarantine(connection, untrusted, most=self._most, most_bytes=self._most_bytes)
            held = iter(update_status(connection, updates, self._clock()) if updates else [])
        results = [
            [next(held) for _ in job] if not isinstance(job, Incoming) else next(new) if job.is_trusted else True
            for job in jobs
        ]
        return results, spooled[-1][0] if spooled else 0, dropped


def _fail(entries: Sequence[Entry], failed: BaseException) -> None:
    if not isinstance(failed, Exception):
        # Whoever waits must not end with the writer.
        failed = RuntimeError(f"The writer failed with {type(failed).__name__}.")
    for _, future in entries:
        if not future.done():
            future.set_exception(failed)


__all__ = ["Writer"]
