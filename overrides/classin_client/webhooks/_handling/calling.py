"""Calling what users wrote: whatever it raises comes back as data, and what it returns is waited for.

Calls run on daemon threads, as many as there are calls: one that never returns keeps neither the others nor the end of
the process.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import queue
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import Any

import attrs

_LOG = logging.getLogger("classin_client.webhooks")

_IDLE_SECONDS = 10.0


@attrs.frozen
class Ended:
    """How a call ended: with a result, or with what it raised."""

    result: Any = attrs.field(default=None, repr=False)
    raised: BaseException | None = None


class DaemonThreads:
    """Threads that are used again, and that nothing waits for at the end of the process, unlike an executor's."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._idle: list[queue.SimpleQueue[Callable[[], object]]] = []

    def submit(self, work: Callable[[], object]) -> None:
        """Call something, which must raise nothing, on an idle thread or a new one."""
        try:
            inlet = self._idle.pop()
        except IndexError:
            inlet = queue.SimpleQueue()
            threading.Thread(target=self._run, args=(inlet,), name=self._name, daemon=True).start()
        inlet.put(work)

    async def call(self, function: Callable[..., Any], *arguments: Any) -> Ended:
        """Call a function, and wait for it without blocking the event loop."""
        loop = asyncio.get_running_loop()
        ended: asyncio.Future[Ended] = loop.create_future()

        def settle(outcome: Ended) -> None:
            if not ended.done():
                ended.set_result(outcome)

        def work() -> None:
            try:
                outcome = Ended(function(*arguments))
            except BaseException as failed:
                # As data: a future takes neither StopIteration nor, in an event loop, SystemExit.
                outcome = Ended(raised=failed)
            try:
                loop.call_soon_threadsafe(settle, outcome)
            except RuntimeError:
                # The loop has ended meanwhile.
                return

        self.submit(work)
        return await ended

    def _run(self, inlet: queue.SimpleQueue[Callable[[], object]]) -> None:
        while True:
            try:
                work = inlet.get(timeout=_IDLE_SECONDS)
            except queue.Empty:
                try:
                    self._idle.remove(inlet)
                except ValueError:
                    # Work is on its way.
                    continue
                return
            work()
            # What it holds must not live on while the thread is idle.
            del work
            self._idle.append(inlet)


class CoroutineRunner:
    """An event loop on a daemon thread, in which everything awaitable that handlers return is awaited."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._closed = False

    def wait_for(self, result: Any) -> None:
        """Wait for what a handler returned, if it can be waited for; raise what it raises.

        Raises:
            TypeError: If it is a generator, which nobody has run.
        """
        if inspect.isgenerator(result) or inspect.isasyncgen(result):
            raise TypeError("The handler returned a generator, so it has done nothing: remove the yield.")
        if isinstance(result, Future):
            result.result()
        elif inspect.isawaitable(result):
            ended = asyncio.run_coroutine_threadsafe(_await(result), self._running_loop()).result()
            if ended.raised is not None:
                raise ended.raised

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None or self._thread is None or not self._thread.is_alive():
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(
                    target=self._run, args=(self._loop,), name="classin-handler-loop", daemon=True
                )
                self._thread.start()
            return self._loop

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        asyncio.set_event_loop(loop)
        while not self._closed:
            try:
                loop.run_forever()
            except BaseException as failed:
                # A task that a handler left behind ended with SystemExit, say; the others go on.
                _LOG.error("A task of a handler ended with %s.", type(failed).__name__)
        loop.close()

    def close(self) -> None:
        """End the loop and its thread, when nothing is awaited any more."""
        self._closed = True
        with self._lock:
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._loop.stop)


async def _await(awaitable: Awaitable[Any]) -> Ended:
    try:
        return Ended(await awaitable)
    except BaseException as failed:
        # As data: SystemExit and KeyboardInterrupt would end the loop.
        return Ended(raised=failed)


__all__ = ["CoroutineRunner", "DaemonThreads", "Ended"]
