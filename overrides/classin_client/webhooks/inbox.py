"""The receiver that does not stand in the way of ClassIn's queue: it stores, answers, and handles afterwards."""

from __future__ import annotations

import asyncio
import datetime
import logging
import os
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar, overload

from classin_client.webhooks.alerts import Alert, Alerts
from classin_client.webhooks.answering import NOT_STORED, TOO_LARGE, Answer, acknowledge
from classin_client.webhooks.cleaning import blanked
from classin_client.webhooks.exclusive import lock_of
from classin_client.webhooks.handlers import Handlers, Registering
from classin_client.webhooks.parsing import MalformedMessage, decode
from classin_client.webhooks.records import Incoming, incoming
from classin_client.webhooks.schools import Schools, Secrets, read_accept
from classin_client.webhooks.silence import SilenceWatch
from classin_client.webhooks.store import Store
from classin_client.webhooks.tables import ASIDE, DONE, SKIPPED
from classin_client.webhooks.worker import Retrying, Worker
from classin_client.webhooks.writer import Writer

_LOG = logging.getLogger("classin_client.webhooks")

M = TypeVar("M")
M2 = TypeVar("M2")
M3 = TypeVar("M3")

DEFAULT_DATABASE = "classin-inbox.db"
_STORED_WITHIN = 20.0


class Inbox:
    """Keeps what ClassIn pushes, and has it handled once.

    One inbox serves all threads, and event loops, of a process; processes may share its database.
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
        silence_after: float | datetime.timedelta | None = None,
        on_silence: Callable[[Alert], object] | None = None,
        on_alert: Callable[[Alert], object] | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Open an inbox, and make its tables where they are not there yet.

        Args:
            database: The path of a SQLite file, or an address: `sqlite:///inbox.db`, `postgresql://user@host/name`;
                without it CLASSIN_INBOX, else `classin-inbox.db`.
            schools: The secret of each school, or several while it is being changed, by the school's id; without it,
                CLASSIN_SID and CLASSIN_SECRET.
            accept: `no_key`, `no_timestamp` or both: such messages are trusted, not quarantined.
            largest: The most bytes of a message; what is larger is not acknowledged.
            quarantine_limit: The most messages in the quarantine for each reason; then the oldest go.
            quarantine_bytes: The most bytes of them, for each reason; likewise.
            at_a_time: The most handlers that run at once, each for another lesson.
            retrying: How often a failing handler is tried.
            silence_after: Seconds without a message from a school after which `on_silence` is called.
            on_silence: Called once for each silence, with an `Alert`; without it `on_alert`.
            on_alert: Called with an `Alert`, of each kind at most every five minutes.
            clock: Seconds since 1970.
        """
        self._schools = Schools(schools)
        self._accept = read_accept(accept)
        self._largest = largest
        self._clock = clock
        self._alerts = Alerts(on_alert)
        self.store = Store(database if database is not None else os.environ.get("CLASSIN_INBOX") or DEFAULT_DATABASE)
        self.store.create()
        self._writer = Writer(
            self.store,
            quarantine_limit=quarantine_limit,
            quarantine_bytes=quarantine_bytes,
            clock=clock,
            on_dropped=self._quarantine_is_full,
        )
        self._handlers = Handlers()
        self._worker = Worker(
            self.store,
            self._writer,
            self._handlers,
            lock_of(self.store),
            self._alerts,
            at_a_time=at_a_time,
            retrying=retrying or Retrying(),
        )
        self._closed = False
        self._watch: SilenceWatch | None = None
        if silence_after is not None:
            seconds = silence_after.total_seconds() if isinstance(silence_after, datetime.timedelta) else silence_after
            self._watch = SilenceWatch(
                self.store.last_received,
                Alerts(on_silence or on_alert),
                schools=tuple(self._schools),
                after=seconds,
                clock=clock,
            )

    def __repr__(self) -> str:
        return f"<Inbox {self.store.url.render_as_string(hide_password=True)}>"

    @property
    def largest(self) -> int:
        """The most bytes of a message."""
        return self._largest

    @property
    def handles(self) -> bool:
        """Whether anything is registered to handle messages."""
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
        """Register a function that handles messages of these classes: `@inbox.on(End)`.

        It is called with the message, or with the message and a `Received`, and may be a coroutine function.

        Raises:
            TypeError: For what is no class of a message, and for a function that cannot be called with one.
            ValueError: For a class that has a handler already.
            RuntimeError: When messages are being handled already.
        """
        return self._handlers.on(*kinds)

    def on_unknown(self, function: Callable[..., object]) -> Callable[..., object]:
        """Register a function that handles messages that this version does not know."""
        return self._handlers.on_unknown(function)

    def start(self) -> None:
        """Begin to handle what is stored, in a thread of its own.

        Raises:
            RuntimeError: When nothing is registered, or the inbox is closed.
        """
        self._refuse_closed()
        if not self._handlers:
            raise RuntimeError("Register a handler before starting: @inbox.on(End).")
        self._handlers.freeze()
        self._worker.start()

    def watch(self) -> None:
        """Begin to watch for silence, where `silence_after` is given; the ASGI app does so by itself."""
        if self._watch is not None:
            self._watch.start()

    def stop(self, timeout: float = 30.0) -> bool:
        """Stop handling; whether the handlers that ran came to their end in time. Messages are stored as before."""
        if self._watch is not None:
            self._watch.stop()
        return self._worker.stop(timeout)

    def close(self) -> None:
        """Stop, and close the database. From then on nothing is received, so nothing is acknowledged either."""
        self.stop()
        self._closed = True
        self._writer.close()
        self.store.close()

    def _refuse_closed(self) -> None:
        if self._closed:
            raise RuntimeError("The inbox is closed: open another, and close it when nothing can come any more.")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    # ── receiving ──

    def receive(self, raw: bytes, headers: Mapping[str, str] | None = None) -> Answer:
        """Store what came, and say what to answer. For any framework; see also `classin_client.webhooks.asgi`.

        Args:
            raw: The body of the request, as it came.
            headers: Its headers; only the character set of `Content-Type` is looked at, where it is none of Unicode's.

        Raises:
            TypeError: When the body is not given as bytes.
            RuntimeError: When the inbox is closed.
        """
        prepared = self._prepare(raw, headers)
        if isinstance(prepared, Answer):
            return prepared
        try:
            new = self._writer.submit(prepared).result(_STORED_WITHIN)
        except Exception as failed:
            return self._not_stored(failed)
        return self._stored(prepared, new)

    async def receive_async(self, raw: bytes, headers: Mapping[str, str] | None = None) -> Answer:
        """The same for an event loop, which is not held up meanwhile."""
        prepared = self._prepare(raw, headers)
        if isinstance(prepared, Answer):
            return prepared
        future: Future[bool] = self._writer.submit(prepared)
        try:
            new = await asyncio.wait_for(asyncio.wrap_future(future), _STORED_WITHIN)
        except Exception as failed:
            return self._not_stored(failed)
        return self._stored(prepared, new)

    def _prepare(self, raw: bytes, headers: Mapping[str, str] | None) -> Incoming | Answer:
        self._refuse_closed()
        if not isinstance(raw, bytes | bytearray | memoryview):
            raise TypeError(f"Give the request's bytes as they came, not {type(raw).__name__}.")
        if len(raw) > self._largest:
            return self.refuse_large()
        now = self._clock()
        try:
            fields = _decoded(raw, headers)
            sid, verification = self._schools.verify(fields, now)
            message = incoming(fields, sid=sid, reason=verification.reason, now=now)
        except (MalformedMessage, RecursionError):
            return Incoming("", "", "", "", "", "not_json", now, blanked(raw))
        if verification or (sid and verification.reason in self._accept):
            return message
        return Incoming(message.sid, message.name, message.cmd, "", "", message.reason, now, message.body)

    def refuse_large(self) -> Answer:
        """The answer to a message of more than `largest` bytes, and an alert: it comes again, and the queue waits."""
        self._alerts.raise_(Alert("not_stored", f"A message of more than {self._largest} bytes was not taken."))
        return TOO_LARGE

    def _stored(self, message: Incoming, new: bool) -> Answer:
        if message.identity:
            if new:
                self._worker.wake()
            return acknowledge("stored" if new else "duplicate")
        text = f"A message was put into the quarantine: {message.reason}. See it with `list --quarantine`."
        self._alerts.raise_(Alert("quarantined", text, sid=message.sid), about=message.reason)
        return acknowledge("quarantined")

    def _not_stored(self, failed: BaseException) -> Answer:
        text = f"A message could not be stored ({type(failed).__name__}), nor acknowledged: ClassIn's queue waits."
        self._alerts.raise_(Alert("not_stored", text))
        return NOT_STORED

    def _quarantine_is_full(self, dropped: int) -> None:
        text = "The quarantine is full, and its oldest messages are dropped."
        self._alerts.raise_(Alert("quarantine_full", text, count=dropped))

    # ── operating ──

    def counts(self) -> dict[str, int]:
        """How many messages are waiting, done, skipped (without a handler), aside, and quarantined."""
        return self.store.counts()

    def retry(self, *ids: int) -> int:
        """Let messages that were set aside wait again: those named, or all; how many."""
        return self._again(ids, [ASIDE])

    def replay(self, *ids: int, name: str = "", since: float = 0.0) -> int:
        """Let messages be handled again that were handled, skipped or set aside; how many. Forgotten ones cannot be.

        Args:
            ids: Their numbers; without them all that the rest selects.
            name: Only messages of this name or `Cmd`.
            since: Only messages that were stored after this moment, in seconds since 1970.
        """
        return self._again(ids, [DONE, SKIPPED, ASIDE], name=name, since=since)

    def _again(self, ids: Collection[int], states: Collection[str], **more: Any) -> int:
        changed, _ = self.store.again(ids=ids, states=states, **more)
        self._worker.wake()
        return changed

    def release(self, *ids: int, reason: str = "") -> int:
        """Take messages out of the quarantine and trust them: those named, or all of a reason; how many were new.

        What is not JSON stays there.
        """
        if not ids and not reason:
            raise ValueError("Name the messages, or a reason: release(3, 4) or release(reason='no_key').")
        changed = release(self.store, ids=ids, reason=reason)
        self._worker.wake()
        return changed

    def forget(self, before: datetime.datetime) -> tuple[int, int]:
        """Remove what old messages say: the bodies of those that are done or skipped, and all of the quarantine.

        The rest of a message's row stays, so that a repeat of it is still known. What waits or was set aside is kept.
        Repeating is safe.

        Args:
            before: The moment before which they were stored, with its time zone.

        Returns:
            How many messages were forgotten, and how many deleted from the quarantine.

        Raises:
            ValueError: For a datetime without a time zone.
        """
        if before.tzinfo is None:
            raise ValueError("before: the datetime has no time zone, so it names no point in time; give it a tzinfo.")
        return self.store.forget(before.timestamp())


def release(store: Store, *, ids: Collection[int] = (), reason: str = "") -> int:
    """Move messages from the quarantine into the inbox; how many were new there."""
    from classin_client.webhooks.verifying import sid_of

    moved = 0
    for number, why, sid, received_at, body in store.quarantined(ids=ids, reason=reason):
        if why == "not_json":
            continue
        fields = decode(body)
        message = incoming(fields, sid=sid or sid_of(fields) or "", reason="released", now=received_at)
        moved += store.move(number, message)
    return moved


def _decoded(raw: bytes, headers: Mapping[str, str] | None) -> dict[str, Any]:
    try:
        return decode(raw)
    except MalformedMessage:
        charset = _charset(headers)
        if not charset:
            raise
    try:
        return decode(raw.decode(charset))
    except (LookupError, UnicodeError):
        raise MalformedMessage("What came is not JSON.") from None


def _charset(headers: Mapping[str, str] | None) -> str:
    for name, value in (headers or {}).items():
        if name.lower() == "content-type":
            return value.lower().partition("charset=")[2].partition(";")[0].strip(" \"'")
    return ""


__all__ = ["DEFAULT_DATABASE", "Inbox", "release"]
