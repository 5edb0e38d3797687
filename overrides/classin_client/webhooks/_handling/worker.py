"""The worker: it calls the handlers for stored messages.

Messages with different ordering keys are handled concurrently, those with one key in order. A worker claims a message
before it calls the handler, which counts the attempt, and no other takes a message with the same key meanwhile: so any
number of workers may share an inbox. A message is marked as done before the next with its ordering key is handled.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import json
import logging
import threading
import time
import traceback
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any

import attrs
from sqlalchemy.exc import InterfaceError, OperationalError

from classin_client.webhooks._figures import Figures
from classin_client.webhooks._handling.calling import CoroutineRunner, DaemonThreads
from classin_client.webhooks._handling.handlers import Handler, Handlers
from classin_client.webhooks._handling.listening import Listener
from classin_client.webhooks._handling.presence import Presence
from classin_client.webhooks._handling.transaction import ClaimLostError, HandlerTransaction
from classin_client.webhooks._storage.claims import StatusUpdate, Waiting
from classin_client.webhooks._storage.forking import fork_delayed
from classin_client.webhooks._storage.store import Store
from classin_client.webhooks._storage.tables import DEAD_LETTER, DONE, SKIPPED
from classin_client.webhooks._storage.writer import Writer
from classin_client.webhooks.alerts import Alert, AlertDispatcher
from classin_client.webhooks.parsing import build
from classin_client.webhooks.received import Received
from classin_client.webhooks.retrying import Retrying

_LOG = logging.getLogger("classin_client.webhooks")

_FETCH_LIMIT = 100
_POLL_SECONDS = 0.5
"""Between two queries of the database when nothing wakes the worker: another process may have stored a message."""
_LISTENING_POLL_SECONDS = 2.0
"""The same while PostgreSQL tells of stored messages."""
_MAX_TRACEBACK_LENGTH = 20_000


class Worker:
    """A thread that handles messages until it is stopped.

    Args:
        store: The database that messages are read from.
        writer: Writes their status.
        handlers: The registered handlers.
        alerts: Where alerts of dead letters go.
        figures: Counts what handlers do.
        at_a_time: The most handlers that run at once.
        retrying: How often a failing handler is called, and after what pauses.
        slow_after: Seconds after which an alert tells of a handler that has not returned.
    """

    def __init__(
        self,
        store: Store,
        writer: Writer,
        handlers: Handlers,
        alerts: AlertDispatcher,
        figures: Figures,
        *,
        at_a_time: int,
        retrying: Retrying,
        slow_after: float,
    ) -> None:
        self._store = store
        self._writer = writer
        self._handlers = handlers
        self._alerts = alerts
        self._figures = figures
        self._at_a_time = at_a_time
        self._retrying = retrying
        self._slow_after = slow_after
        self._presence = Presence(store, self.wake)
        self._listener = Listener(store, self.wake)
        self._threads = DaemonThreads("classin-handler")
        self._coroutines = CoroutineRunner()
        self._running: dict[int, tuple[str, str, float]] = {}
        self._alerted: set[int] = set()
        self._imported: set[str] = set()
        self._stopping = False
        self.failing = ""
        """The name of the error with which the last look at the stored messages failed; empty when it did not."""
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wake_up = asyncio.Event()
        self._in_progress: dict[str, deque[Waiting]] = {}
        self._retry_at: dict[str, float] = {}

    @property
    def is_alive(self) -> bool:
        """Whether it handles messages, and was not asked to stop."""
        return not self._stopping and self._thread is not None and self._thread.is_alive()

    def ensure_running(self) -> None:
        """Start the threads if they do not run, unless it was asked to stop."""
        if self._stopping:
            return
        self._presence.ensure_running()
        self._listener.ensure_running()
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._run, name="classin-inbox-worker", daemon=True)
            self._thread.start()

    def stop(self, timeout: float = 30.0) -> bool:
        """Stop for good after the handlers that run now. Returns whether they ended within `timeout` seconds."""
        self._stopping = True
        self.wake()
        if self._thread is None:
            return True
        if self._thread is threading.current_thread():
            return False
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def slow_handlers(self) -> list[str]:
        """Which messages have a handler that has run for too long; an alert tells of each once."""
        now = time.monotonic()
        slow = {
            number: what for number, (_, what, since) in list(self._running.items()) if now - since >= self._slow_after
        }
        for number, what in slow.items():
            if number not in self._alerted:
                text = f"{what}: its handler has not returned for {self._slow_after:g} seconds, and its lesson waits."
                self._alerts.notify(Alert("slow_handler", text), about=str(number))
        self._alerted = set(slow)
        return list(slow.values())

    def wake(self) -> None:
        """Query the database now. May be called from any thread."""
        loop = self._loop
        if loop is not None and not self._wake_up.is_set():
            try:
                loop.call_soon_threadsafe(self._wake_up.set)
            except RuntimeError:
                return

    def _run(self) -> None:
        while True:
            try:
                asyncio.run(self._main())
                break
            except BaseException as failed:
                _LOG.error("The worker failed with %s; it is started again.", type(failed).__name__)
                time.sleep(_POLL_SECONDS)
            finally:
                self._loop = None
        self._listener.leave()
        self._presence.leave()
        self._coroutines.close()

    async def _main(self) -> None:
        self._wake_up = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._in_progress.clear()
        tasks: set[asyncio.Task[None]] = set()
        ready: deque[str] = deque()
        while not self._stopping:
            try:
                if self._presence.worker is None:
                    await self._in_thread(self._presence.register)
                await self._step(tasks, ready)
                self.failing = ""
            except Exception as failed:
                # The database cannot be reached for a while; stored messages stay there.
                self.failing = type(failed).__name__
                _LOG.error("The inbox could not be read: %s.", type(failed).__name__)
                await self._pause(_POLL_SECONDS)
        if tasks:
            await asyncio.wait(tasks)

    async def _in_thread(self, function: Any, *arguments: Any) -> Any:
        ended = await self._threads.call(function, *arguments)
        if ended.raised is not None:
            raise ended.raised
        return ended.result

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._wake_up.wait(), seconds)
        except TimeoutError:
            return
        finally:
            self._wake_up.clear()

    async def _step(self, tasks: set[asyncio.Task[None]], ready: deque[str]) -> None:
        """Begin with what may be handled now, and wait until there may be more."""
        found: list[str] = []
        if not ready and len(tasks) < self._at_a_time:
            found = await self._fetch(self._at_a_time - len(tasks))
            ready.extend(found)
        while ready and len(tasks) < self._at_a_time:
            task = asyncio.create_task(self._handle_in_order(ready.popleft()))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
            task.add_done_callback(lambda _: self._wake_up.set())
        if not found or len(tasks) >= self._at_a_time:
            await self._pause(self._seconds_until_retry())

    def _seconds_until_retry(self) -> float:
        soonest = min(self._retry_at.values(), default=float("inf"))
        poll = _LISTENING_POLL_SECONDS if self._listener.hears else _POLL_SECONDS
        return min(poll, max(0.001, soonest - time.monotonic()))

    async def _fetch(self, free: int) -> list[str]:
        """Read messages that may be handled now, of `free` ordering keys if they are claimed at once; their keys."""
        now = time.monotonic()
        self._retry_at = {key: moment for key, moment in self._retry_at.items() if moment > now}
        running = {key for key, _, _ in list(self._running.values())}
        excluded = {*self._in_progress, *self._retry_at, *running}
        by_key: dict[str, deque[Waiting]] = {}
        asked = (self._presence.worker or 0, excluded, _FETCH_LIMIT, free)
        for message in await self._in_thread(self._store.waiting, *asked):
            by_key.setdefault(message.ordering_key, deque()).append(message)
        self._in_progress.update(by_key)
        return list(by_key)

    async def _handle_in_order(self, ordering_key: str) -> None:
        """Handle the messages that were fetched for an ordering key, until one has to wait for another attempt."""
        waiting = self._in_progress[ordering_key]
        settled: list[StatusUpdate] = []
        try:
            # What is claimed is handled also when the worker is to stop: the attempt has been counted.
            while waiting and (waiting[0].is_claimed or not self._stopping):
                message = waiting.popleft()
                if self._handlers.find(message.name) is None:
                    settled.append(StatusUpdate(message.id, message.claim + message.is_claimed, SKIPPED))
                    continue
                if not message.is_claimed and not await self._claim(message, settled):
                    # Another worker has it, or it is waiting no more.
                    return
                updates = await self._handle(attrs.evolve(message, claim=message.claim + 1))
                if updates is None:
                    return
                settled.extend(updates)
        except Exception as failed:
            # A failure of the worker, not of a handler: this key is tried again later, others go on.
            _LOG.error("The worker failed with %s; it tries again.", type(failed).__name__)
            self._retry_at[ordering_key] = time.monotonic() + self._retrying.longest
        finally:
            if settled:
                await self._write(tuple(settled))
            self._in_progress.pop(ordering_key, None)

    async def _claim(self, message: Waiting, settled: list[StatusUpdate]) -> bool:
        """Claim a message, in the transaction that writes the status of those before it; whether it is claimed."""
        claim = StatusUpdate(message.id, message.claim, claimed_by=self._presence.worker or 0)
        held = await self._write((*settled, claim))
        settled.clear()
        return held[-1]

    async def _write(self, updates: tuple[StatusUpdate, ...]) -> list[bool]:
        """Write status updates, and try until the database can be reached. Returns whether each claim still held."""
        pause = 0.05
        while True:
            try:
                held = await asyncio.wrap_future(self._writer.submit_updates(updates))
            except (OperationalError, InterfaceError, OSError):
                await asyncio.sleep(pause)
                pause = min(2.0, pause * 2)
            except Exception as refused:
                if not any(update.error for update in updates):
                    raise
                # The same would be refused for ever, and the lesson would wait: the traceback is the part that varies.
                _LOG.error("A traceback could not be stored: %s.", type(refused).__name__)
                updates = tuple(
                    attrs.evolve(one, error="It could not be stored.\n" if one.error else None) for one in updates
                )
                if pause > 1:
                    raise
                pause = 2.0
            else:
                for update, still in zip(updates, held, strict=True):
                    if not still and update.claimed_by is None:
                        _LOG.warning("Message %d is another worker's by now; its status was left as it is.", update.id)
                return held

    async def _handle(self, message: Waiting) -> Sequence[StatusUpdate] | None:
        """Call the handler of a message.

        Returns:
            The status updates to be written; None when the next message with its ordering key has to wait.
        """
        attempt = message.attempts + 1
        if message.attempts >= self._retrying.attempts:
            # As many attempts were started, and the process ended in each.
            return self._give_up(message, f"The process ended {message.attempts} times while it was being handled.\n")
        handler = self._handlers.find(message.name)
        assert handler is not None
        try:
            warnings: list[str] = []
            fields = json.loads(message.body)
            # The first message of a kind imports its classes, and a lock of an import is inherited by a fork.
            with contextlib.nullcontext() if message.name in self._imported else fork_delayed():
                typed = build(fields, warnings)
            self._imported.add(message.name)
            received = _received(message, fields, attempt, warnings)
        except Exception as failed:
            return await self._failed(message, attempt, failed)
        ended = await self._threads.call(self._call, handler, typed, received, message)
        if isinstance(ended.raised, ClaimLostError):
            _LOG.warning("Message %d is another worker's by now; what the handler wrote was rolled back.", message.id)
            return None
        if ended.raised is not None:
            return await self._failed(message, attempt, ended.raised)
        return [] if ended.result else [StatusUpdate(message.id, message.claim, DONE)]

    def _call(self, handler: Handler, typed: object, received: Received, message: Waiting) -> bool:
        """Call a handler. Returns whether its message is marked as done, in the transaction in which it wrote."""
        transaction = HandlerTransaction(self._store, message.id, message.claim)
        what = f"{message.name or 'Unknown message'} {message.id}"
        try:
            # On the thread that takes it out again, so that it is not left there should the worker end in between.
            self._running[message.id] = (message.ordering_key, what, time.monotonic())
            with self._figures.handling(message.sid, message.name, received.attempt, message.trace):
                result = handler(typed, attrs.evolve(received, connect=transaction.connect))
                self._coroutines.wait_for(result)
                transaction.commit()
        except BaseException:
            transaction.rollback()
            raise
        finally:
            self._running.pop(message.id, None)
        return transaction.committed

    async def _failed(self, message: Waiting, attempt: int, failed: BaseException) -> Sequence[StatusUpdate] | None:
        formatted = _formatted(failed)
        if attempt >= self._retrying.attempts:
            return self._give_up(message, formatted)
        with fork_delayed():
            # The first pause imports a library.
            pause = self._retrying.pause(attempt)
        _LOG.warning(
            "%s %d: the handler failed with %s on attempt %d; the next is in %.1f s.",
            message.name or "Unknown message",
            message.id,
            type(failed).__name__,
            attempt,
            pause,
        )
        # It stays with this worker during the pause, so that no other calls the handler sooner.
        await self._write((StatusUpdate(message.id, message.claim, error=formatted),))
        self._retry_at[message.ordering_key] = time.monotonic() + pause
        return None

    def _give_up(self, message: Waiting, formatted: str) -> Sequence[StatusUpdate]:
        number = message.id
        text = (
            f"{message.name or 'Unknown message'} {number} is a dead letter: its handler failed on the last attempt. "
            f"See it with `show {number}`, and repeat it with `retry {number}`."
        )
        self._figures.dead_letter(message.sid, message.name)
        self._alerts.notify(Alert("dead_letter", text, sid=message.sid))
        return [StatusUpdate(number, message.claim, DEAD_LETTER, error=formatted)]


def _formatted(failed: BaseException) -> str:
    """The end of the traceback, which is where the error is."""
    try:
        return "".join(traceback.format_exception(failed))[-_MAX_TRACEBACK_LENGTH:]
    except BaseException as unreadable:
        return f"{type(failed).__name__}, whose text cannot be read ({type(unreadable).__name__}).\n"


def _received(message: Waiting, fields: Mapping[str, Any], attempt: int, warnings: Sequence[str]) -> Received:
    moment = datetime.datetime.fromtimestamp(message.received_at, datetime.UTC)
    key = f"{message.sid}/{message.identity}"
    return Received(message.id, message.sid, message.name, key, fields, moment, attempt, tuple(warnings))


__all__ = ["Worker"]
