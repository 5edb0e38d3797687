"""Handles what is stored: lessons beside each other, the messages of a lesson one after the other.

Of all processes that share an inbox one handles, so that nothing is handled twice. That a message is begun is written
down before its handler runs, and that it is done before the next of its lesson begins.
"""

from __future__ import annotations

import asyncio
import datetime
import functools
import json
import logging
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import attrs

from classin_client.webhooks.alerts import Alert, Alerts
from classin_client.webhooks.effects import Effects
from classin_client.webhooks.exclusive import Lock
from classin_client.webhooks.handlers import Handler, Handlers
from classin_client.webhooks.parsing import build
from classin_client.webhooks.records import Received
from classin_client.webhooks.store import Mark, Store, Waiting
from classin_client.webhooks.tables import ASIDE, DONE, SKIPPED
from classin_client.webhooks.writer import Writer

_LOG = logging.getLogger("classin_client.webhooks")

_FETCHED = 100
_LOOK_EVERY = 0.5
"""Seconds between two looks at the database: another process may have stored something."""
_LONGEST_TRACEBACK = 20_000


@attrs.frozen
class Retrying:
    """How often a failing handler is tried, and with what pauses.

    Attributes:
        attempts: The most attempts; then the message is set aside.
        first: Seconds before the second attempt, at least; each further pause is twice as long, with some jitter.
        longest: The longest pause.
    """

    attempts: int = 6
    first: float = 1.0
    longest: float = 300.0

    def pause(self, attempt: int) -> float:
        """Seconds to wait after a failed attempt, counted from 1."""
        from tenacity import RetryCallState, wait_exponential, wait_random

        nobody: Any = None
        state = RetryCallState(nobody, None, (), {})
        state.attempt_number = attempt
        return float((wait_exponential(self.first, self.longest) + wait_random(0, self.first))(state))


class Worker:
    """A thread that handles messages as long as it is not stopped."""

    def __init__(
        self,
        store: Store,
        writer: Writer,
        handlers: Handlers,
        lock: Lock,
        alerts: Alerts,
        *,
        at_a_time: int,
        retrying: Retrying,
    ) -> None:
        self._store = store
        self._writer = writer
        self._handlers = handlers
        self._lock = lock
        self._alerts = alerts
        self._at_a_time = at_a_time
        self._retrying = retrying
        self._stopping = False
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._draining = False
        self._something = asyncio.Event()
        self._busy: dict[str, deque[Waiting]] = {}
        self._blocked: dict[str, float] = {}

    @property
    def running(self) -> bool:
        """Whether it has been started, and not stopped."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Begin."""
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="classin-inbox-worker", daemon=True)
        self._thread.start()

    def stop(self, timeout: float = 30.0) -> bool:
        """Let the handlers that run come to their end; whether they did in time."""
        self._stopping = True
        self.wake()
        if self._thread is None:
            return True
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def wake(self) -> None:
        """Look at the database now."""
        loop = self._loop
        if loop is not None and not self._something.is_set():
            try:
                loop.call_soon_threadsafe(self._something.set)
            except RuntimeError:
                return

    def _run(self) -> None:
        # Each handler may block a thread of its own; the loop itself is never blocked by one.
        self._pool = ThreadPoolExecutor(self._at_a_time + 1, thread_name_prefix="classin-handler")
        try:
            asyncio.run(self._main())
        finally:
            self._loop = None
            self._pool.shutdown(wait=False)

    async def _main(self) -> None:
        self._something = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        while not self._stopping:
            try:
                if await self._in_thread(self._lock.take):
                    try:
                        await self._work()
                    finally:
                        await self._in_thread(self._lock.give_back)
                else:
                    await self._pause(_LOOK_EVERY)
            except Exception as failed:
                # The database is away for a while: what is stored stays there.
                _LOG.error("The inbox could not be read: %s.", type(failed).__name__)
                await self._pause(_LOOK_EVERY)

    async def _in_thread(self, function: Callable[..., Any], *arguments: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._pool, functools.partial(function, *arguments))

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._something.wait(), seconds)
        except TimeoutError:
            return
        finally:
            self._something.clear()

    async def _work(self) -> None:
        self._draining = False
        ready: deque[str] = deque()
        tasks: set[asyncio.Task[None]] = set()
        last_look = time.monotonic()
        try:
            while not self._stopping:
                if time.monotonic() - last_look > _LOOK_EVERY:
                    last_look = time.monotonic()
                    if not await self._in_thread(self._lock.take):
                        return
                found: list[str] = []
                if not ready and len(tasks) < self._at_a_time:
                    found = await self._fetch()
                    ready.extend(found)
                while ready and len(tasks) < self._at_a_time:
                    task = asyncio.create_task(self._lane(ready.popleft()))
                    tasks.add(task)
                    task.add_done_callback(tasks.discard)
                    task.add_done_callback(lambda _: self._something.set())
                if not found or len(tasks) >= self._at_a_time:
                    await self._pause(self._until_next())
        finally:
            # Whatever happens, the lock is not given back while a handler runs.
            self._draining = True
            if tasks:
                await asyncio.wait(tasks)
            self._busy.clear()

    def _until_next(self) -> float:
        soonest = min(self._blocked.values(), default=float("inf"))
        return min(_LOOK_EVERY, max(0.001, soonest - time.monotonic()))

    async def _fetch(self) -> list[str]:
        now = time.monotonic()
        self._blocked = {lane: until for lane, until in self._blocked.items() if until > now}
        out = {*self._busy, *self._blocked}
        found = await self._in_thread(self._store.waiting, out, _FETCHED)
        lanes: dict[str, deque[Waiting]] = {}
        for one in found:
            lanes.setdefault(one.lane, deque()).append(one)
        self._busy.update(lanes)
        return list(lanes)

    async def _lane(self, lane: str) -> None:
        waiting = self._busy[lane]
        done: list[Mark] = []
        try:
            while waiting and not self._stopping and not self._draining:
                one = waiting.popleft()
                if self._handlers.find(one.name) is None:
                    done.append(Mark(one.id, SKIPPED))
                    continue
                # One transaction for both: what has become of the last message, and that this one begins.
                await self._write((*done, Mark(one.id, begun=True)))
                done.clear()
                mark = await self._handle(one)
                if mark is None:
                    return
                done.append(mark)
        except Exception as failed:
            # Not the handler's failure but ours; the lesson's turn comes again, others go on.
            _LOG.error("Handling stumbled over %s.", type(failed).__name__)
            self._blocked[lane] = time.monotonic() + self._retrying.longest
        finally:
            if done:
                await self._write(tuple(done))
            self._busy.pop(lane, None)

    async def _write(self, marks: tuple[Mark, ...]) -> None:
        """Write until it is written: what is not written down would be handled again."""
        pause = 0.05
        while True:
            try:
                await asyncio.wrap_future(self._writer.submit(marks))
                return
            except Exception:
                await asyncio.sleep(pause)
                pause = min(2.0, pause * 2)

    async def _handle(self, one: Waiting) -> Mark | None:
        """What is to be written down of a message; None when it is to be tried again."""
        attempt = one.attempts + 1
        if one.attempts >= self._retrying.attempts:
            # It was begun so often, and never came to an end that could be written down.
            return self._aside(one, f"The process ended {one.attempts} times while it was being handled.\n")
        handler = self._handlers.find(one.name)
        assert handler is not None
        try:
            warnings: list[str] = []
            fields = json.loads(one.body)
            message = build(fields, warnings)
            received = _received(one, fields, attempt, warnings)
            if handler.is_async:
                await handler(message, received)
            else:
                await self._in_thread(self._call, handler, message, received)
        except (Exception, SystemExit, KeyboardInterrupt, asyncio.CancelledError) as failed:
            return await self._failed(one, attempt, failed)
        return Mark(one.id, DONE)

    def _call(self, handler: Handler, message: object, received: Received) -> None:
        """Call an ordinary function; its writing in the inbox is committed with the note that it is done."""
        effects = Effects(self._store)
        try:
            handler(message, attrs.evolve(received, connect=effects.connect))
            effects.commit(Mark(received.id, DONE), time.time())
        except BaseException:
            effects.roll_back()
            raise

    async def _failed(self, one: Waiting, attempt: int, failed: BaseException) -> Mark | None:
        told = "".join(traceback.format_exception(failed))[-_LONGEST_TRACEBACK:]
        if attempt >= self._retrying.attempts:
            return self._aside(one, told)
        pause = self._retrying.pause(attempt)
        _LOG.warning(
            "%s %d: the handler failed with %s, attempt %d; again in %.1f s.",
            one.name or "unknown message",
            one.id,
            type(failed).__name__,
            attempt,
            pause,
        )
        await self._write((Mark(one.id, error=told),))
        self._blocked[one.lane] = time.monotonic() + pause
        return None

    def _aside(self, one: Waiting, told: str) -> Mark:
        name = one.name or "unknown message"
        text = f"{name} {one.id} was set aside: its handler keeps failing. See it with `show {one.id}`."
        self._alerts.raise_(Alert("set_aside", text, sid=one.sid))
        return Mark(one.id, ASIDE, error=told)


def _received(one: Waiting, fields: Mapping[str, Any], attempt: int, warnings: Sequence[str]) -> Received:
    moment = datetime.datetime.fromtimestamp(one.received_at, datetime.UTC)
    key = f"{one.sid}/{one.identity}"
    return Received(one.id, one.sid, one.name, key, fields, moment, attempt, tuple(warnings))


__all__ = ["Retrying", "Worker"]
