"""The inbox: it stores a message, answers ClassIn, and has the message handled afterwards."""

from __future__ import annotations

import datetime
import logging
import os
import threading
import time
import weakref
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar, overload

from classin_client._callbacks import read_clock, time_of
from classin_client.webhooks._figures import Figures
from classin_client.webhooks._handling.calling import DaemonThreads
from classin_client.webhooks._handling.handlers import Handlers, Registering
from classin_client.webhooks._handling.worker import Worker
from classin_client.webhooks._intake import Receiving
from classin_client.webhooks._monitoring import Monitoring
from classin_client.webhooks._operating import Operating
from classin_client.webhooks._receiving.receiver import Receiver
from classin_client.webhooks._receiving.schools import Schools, Secrets, read_accept
from classin_client.webhooks._storage.store import Store
from classin_client.webhooks._storage.writer import Writer
from classin_client.webhooks._supervisor import Supervisor
from classin_client.webhooks._watchdog import SilenceWatchdog
from classin_client.webhooks.alerts import Alert, AlertDispatcher
from classin_client.webhooks.retrying import Retrying

_LOG = logging.getLogger("classin_client.webhooks")

M = TypeVar("M")
M2 = TypeVar("M2")
M3 = TypeVar("M3")

DEFAULT_DATABASE = "classin-inbox.db"
_DRAIN_POLL = 0.01


class Inbox(Receiving, Monitoring, Operating):
    """Stores the messages that ClassIn pushes, and calls a handler once for each.

    One inbox can be used from all threads and event loops of a process, and several processes may share its database.
    Close it at the end, or use it in a `with` statement.
    """

    def __init__(
        self,
        database: str | Path | None = None,
        *,
        schools: Mapping[str, Secrets] | Mapping[int, Secrets] | None = None,
        accept: Iterable[str] = (),
        largest: int = 8 * 1024 * 1024,
        quarantine_limit: int = 10_000,
        quarantine_bytes: int = 256 * 1024 * 1024,
        at_a_time: int = 8,
        retrying: Retrying | None = None,
        slow_after: float = 300.0,
        silence_after: float | datetime.timedelta | None = None,
        on_silence: Callable[[Alert], object] | None = None,
        on_alert: Callable[[Alert], object] | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Open an inbox, and create its tables where they do not exist yet. Repeating is safe.

        Args:
            database: The path of a SQLite file, or an address such as `sqlite:///inbox.db` or
                `postgresql://user@host/name`. Without it CLASSIN_INBOX, and without that `classin-inbox.db` in the
                current directory. A database in memory is refused.
            schools: The secret of each school by the school's id, or a list of secrets while one is being changed.
                Without it, the school of CLASSIN_SID and CLASSIN_SECRET. Messages of other schools are quarantined.
            accept: Reasons for which a message is trusted although it does not verify: `no_key`, `no_timestamp` or
                both. Whoever knows the address can then forge messages. Without it, such messages are quarantined.
            largest: The most bytes of a message; a larger one is answered with status 413, and not acknowledged.
                Without it 8 MiB.
            quarantine_limit: The most messages in the quarantine for each reason; then the oldest are deleted.
                Without it 10,000.
            quarantine_bytes: The most bytes in the quarantine for each reason; likewise. Without it 256 MiB.
            at_a_time: The most handlers that run at once, each for another lesson. Without it 8.
            retrying: How often a failing handler is called, and after what pauses. Without it, 6 times, after pauses
                of 1, 2, 4 … seconds.
            slow_after: Seconds after which a handler that has not returned is reported by `on_alert` and `health`.
                Without it 300.
            silence_after: Seconds, or a timedelta, without a message from a school after which `on_silence` is called.
                Without it, silence is not watched.
            on_silence: Called with an `Alert` once for each silence, on a thread of its own; a coroutine function is
                awaited there. Without it, `on_alert` is called.
            on_alert: Called with an `Alert` of each kind at most every five minutes, likewise. What it raises is
                logged. Without it, alerts are only logged.
            clock: Returns seconds since 1970. Without it, `time.time`.

        Raises:
            ValueError: If the address is neither SQLite nor PostgreSQL or names a database in memory, a school's id or
                secret is missing or cannot be used, or `accept` names another reason.
            ImportError: If the extra `webhooks`, or for PostgreSQL the extra `postgresql`, is not installed.
            TypeError: If `clock` returns no number, or a callback is no function or a generator.
            sqlalchemy.exc.SQLAlchemyError: If the database cannot be opened.
        """
        read_clock(clock)
        # Should it fail later, nothing that ClassIn sends may be lost for it.
        clock = partial(time_of, clock)
        configured = Schools(schools)
        self._alerts = AlertDispatcher(on_alert)
        on_silence_or_alert = AlertDispatcher(on_silence or on_alert)
        self._receiver = Receiver(
            configured, accept=read_accept(accept), largest=largest, alerts=self._alerts, clock=clock
        )
        self.store = Store(
            database if database is not None else os.environ.get("CLASSIN_INBOX") or DEFAULT_DATABASE,
            at_a_time=at_a_time,
        )
        try:
            self.store.create()
        except BaseException:
            self.store.close()
            raise
        self._figures = Figures(self.store.backlog)
        self._writer = Writer(
            self.store,
            quarantine_limit=quarantine_limit,
            quarantine_bytes=quarantine_bytes,
            clock=clock,
            on_dropped=self._receiver.alert_dropped,
        )
        self._handlers = Handlers()
        self._at_a_time = at_a_time
        self._retrying = retrying or Retrying()
        self._slow_after = slow_after
        self._worker: Worker | None = None
        self._closed = False
        self._lock = threading.Lock()
        self._supervisor = Supervisor(self._check)
        self._readers = DaemonThreads("classin-inbox-reader")
        self._reading = threading.Lock()
        self._watchdog: SilenceWatchdog | None = None
        if silence_after is not None:
            seconds = silence_after.total_seconds() if isinstance(silence_after, datetime.timedelta) else silence_after
            self._watchdog = SilenceWatchdog(
                self.store.last_received,
                on_silence_or_alert,
                schools=tuple(configured),
                after=seconds,
                clock=clock,
            )
        _OPEN.add(self)

    def __repr__(self) -> str:
        return f"<Inbox {self.store.url.render_as_string(hide_password=True)}>"

    @property
    def largest(self) -> int:
        """The most bytes of a message that is stored."""
        return self._receiver.largest

    @property
    def handles(self) -> bool:
        """Whether a handler is registered."""
        return bool(self._handlers)

    # ── handlers ──

    @overload
    def on(self, kind: type[M], /) -> Registering[M]: ...
    @overload
    def on(self, kind: type[M], other: type[M2], /) -> Registering[M | M2]: ...
    @overload
    def on(self, kind: type[M], other: type[M2], third: type[M3], /) -> Registering[M | M2 | M3]: ...
    @overload
    def on(self, *kinds: type[Any]) -> Registering[Any]: ...
    def on(self, *kinds: type[Any]) -> Registering[Any]:
        """Register a handler: a decorator, as in `@inbox.on(End)`.

        The handler is called with the message, or with the message and a `Received`, on a thread of its own; what it
        returns is awaited, if it can be, in an event loop that all handlers share. When it raises, it is called again:
        see `Retrying`. Registering a second handler for a class is refused.

        Args:
            kinds: The classes of the messages that the function handles, one or more, such as `End`.

        Returns:
            A decorator that registers the function, and returns it unchanged.

        Args:
            kinds: The classes of the messages, one or several, from `classin_client.webhooks`.

        Raises:
            TypeError: If no class is given, one is not the class of a message, or the function takes other arguments
                or is a generator.
            ValueError: If a class has a handler already.
            RuntimeError: If messages are being handled already.
        """
        return self._handlers.on(*kinds)

    def on_unknown(self, function: Callable[..., object]) -> Callable[..., object]:
        """Register a handler for messages that this version does not know: a decorator, `@inbox.on_unknown`.

        Args:
            function: Called like any handler, with an `UnknownMessage`, or with one and a `Received`.

        Returns:
            The function, unchanged.

        Raises:
            TypeError: If the function takes other arguments, or is a generator.
            ValueError: If there is such a handler already.
            RuntimeError: If messages are being handled already.
        """
        return self._handlers.on_unknown(function)

    def start(self) -> None:
        """Start to handle stored messages, on a thread of its own.

        Any number of processes that share the database may handle messages: each message is handled by one of them,
        and what a killed one was handling is taken over, after about 10 seconds where it ran on another machine.
        Repeating is safe, and does nothing while messages are handled. After `stop` it can be started again. From now
        on no handler can be registered.

        Raises:
            RuntimeError: If no handler is registered, or the inbox is closed.
        """
        self._refuse_closed()
        if not self._handlers:
            raise RuntimeError("Register a handler before starting: @inbox.on(End).")
        self._handlers.freeze()
        with self._lock:
            if self._worker is None or not self._worker.is_alive:
                # A new one each time: the last may still wait for a handler, under a number of its own.
                self._worker = Worker(
                    self.store,
                    self._writer,
                    self._handlers,
                    self._alerts,
                    self._figures,
                    at_a_time=self._at_a_time,
                    retrying=self._retrying,
                    slow_after=self._slow_after,
                )
                self._worker.ensure_running()
        self._supervisor.ensure_running()

    @property
    def was_started(self) -> bool:
        """Whether `start` was called in this process, also if the inbox was stopped since."""
        return self._worker is not None

    def watch(self) -> None:
        """Start to watch for silence; nothing happens without `silence_after`. The ASGI app calls this by itself."""
        if self._watchdog is not None:
            self._watchdog.start()
            self._supervisor.ensure_running()

    def stop(self, timeout: float = 30.0) -> bool:
        """Stop to handle messages and to watch for silence. Messages are still received and stored. Repeating is safe.

        Args:
            timeout: Seconds to wait for the handlers that run. Without it 30.

        Returns:
            Whether the handlers ended in time.
        """
        if self._watchdog is not None:
            self._watchdog.stop()
        return self._worker is None or self._worker.stop(timeout)

    def drain(self, timeout: float = 10.0) -> bool:
        """Wait until no stored message waits for its handler: for tests. Repeating is safe.

        Where nothing handles messages in this process, this starts it and stops it at the end.

        Args:
            timeout: Seconds to wait. A message whose handler failed waits for its next attempt; `Retrying(attempts=1)`
                makes it a dead letter at once. Without it 10.

        Returns:
            Whether no message waits any more. Those whose handler failed for good are in `counts()["dead_letter"]`.

        Raises:
            RuntimeError: If no handler is registered, or the inbox is closed.
        """
        self._refuse_closed()
        deadline = time.monotonic() + timeout
        was_running = self._worker is not None and self._worker.is_alive
        if not was_running:
            self.start()
        try:
            while self.counts()["waiting"]:
                if time.monotonic() >= deadline:
                    return False
                time.sleep(_DRAIN_POLL)
            return True
        finally:
            if not was_running:
                self.stop(max(0.0, deadline - time.monotonic()))

    def close(self) -> None:
        """Stop, and close the database. After that nothing is received or acknowledged. Repeating is safe."""
        self.stop()
        self._closed = True
        self._supervisor.stop()
        self._writer.close()
        self._figures.close()
        self.store.close()

    def _refuse_closed(self) -> None:
        if self._closed:
            raise RuntimeError("The inbox is closed: open another, and close it only after the last message.")

    def _check(self) -> None:
        """Start again what does not run though it should, and look for handlers that do not return."""
        if self._closed:
            return
        self._writer.ensure_running()
        if self._worker is not None:
            self._worker.ensure_running()
            self._worker.slow_handlers()
        if self._watchdog is not None:
            self._watchdog.ensure_running()

    def _after_fork(self) -> None:
        """In a forked process: leave threads, locks and connections to the parent. Handling is not started here."""
        self._alerts.after_fork()
        self._figures.after_fork()
        self._writer.after_fork()
        self._lock = threading.Lock()
        self._worker = None
        self._supervisor = Supervisor(self._check)
        self._readers = DaemonThreads("classin-inbox-reader")
        self._reading = threading.Lock()
        if self._watchdog is not None:
            self._watchdog.after_fork()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _wake(self) -> None:
        self._supervisor.ensure_running()
        if self._worker is not None:
            self._worker.wake()


_OPEN: weakref.WeakSet[Inbox] = weakref.WeakSet()


def _after_fork() -> None:
    for inbox in list(_OPEN):
        inbox._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

__all__ = ["DEFAULT_DATABASE", "Inbox"]
