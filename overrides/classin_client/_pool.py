"""Connections that are handed out without a look at the others.

httpcore's pool looks at each of its connections, and at each for all the others, whenever a request begins or ends:
with a hundred that takes more time than the request. So each connection has a pool of httpcore's for itself, which
renews it when it has to, and the one that was used last is handed out first.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpcore

if TYPE_CHECKING:
    import asyncio

MOST = 100
"""Connections of one client at the most."""

KEEP_ALIVE = 5.0
"""Seconds after which one that nobody uses is closed, when another is given back."""

P = TypeVar("P", bound=httpcore.ConnectionPool | httpcore.AsyncConnectionPool)


class _Slots(Generic[P]):
    """The pools of one connection each, of which some are idle."""

    def __init__(self, make: Callable[[], P]) -> None:
        self._make: Callable[[], P] = make
        self._idle: deque[tuple[float, P]] = deque()
        self._all: set[P] = set()

    @property
    def connections(self) -> list[Any]:
        """The connections that there are."""
        return [connection for one in [*self._all] for connection in one.connections]

    def take(self) -> P:
        """The one that was used last, or a new one."""
        try:
            return self._idle.pop()[1]
        except IndexError:
            made = self._make()
            self._all.add(made)
            return made

    def give_back(self, one: P) -> P | None:
        """Takes one back; returns another that nobody has used for too long, which is to be closed."""
        now, unused = time.monotonic(), None
        # First, for another thread may take what is appended. At this end is the one that was used least lately.
        with contextlib.suppress(IndexError):
            since, unused = self._idle.popleft()
            if now - since <= KEEP_ALIVE:
                self._idle.appendleft((since, unused))
                unused = None
            else:
                self._all.discard(unused)
        self._idle.append((now, one))
        return unused

    def take_all(self) -> list[P]:
        """All of them, to be closed."""
        every = [*self._all]
        self._all.clear()
        self._idle.clear()
        return every


def _pool_timeout(request: httpcore.Request) -> float | None:
    seconds: float | None = request.extensions.get("timeout", {}).get("pool")
    return seconds


class Pool:
    """Does what a `httpcore.ConnectionPool` does for a transport of httpx.

    Args:
        make: Makes a pool for one connection.
    """

    def __init__(self, make: Callable[[], httpcore.ConnectionPool]) -> None:
        self._slots = _Slots(make)
        self._free = threading.Semaphore(MOST)

    @property
    def connections(self) -> list[Any]:
        """The connections that there are."""
        return self._slots.connections

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Sends a request; its connection is free again when the response is closed.

        Raises:
            httpcore.PoolTimeout: If none of the connections became free in time.
        """
        if not self._free.acquire(timeout=_pool_timeout(request)):
            raise httpcore.PoolTimeout
        one = self._slots.take()
        try:
            response = one.handle_request(request)
        except BaseException:
            self._give_back(one)
            raise
        response.stream = _Body(response.stream, lambda: self._give_back(one))
        return response

    def _give_back(self, one: httpcore.ConnectionPool) -> None:
        unused = self._slots.give_back(one)
        self._free.release()
        if unused is not None:
            unused.close()

    def close(self) -> None:
        """Closes the connections."""
        for one in self._slots.take_all():
            one.close()


class _Body:
    """The body of a response, whose end gives the connection back."""

    def __init__(self, stream: Any, give_back: Callable[[], None]) -> None:
        self._stream, self._give_back = stream, give_back
        self._open = True

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        if self._open:
            self._open = False
            try:
                if hasattr(self._stream, "close"):
                    self._stream.close()
            finally:
                self._give_back()


class AsyncPool:
    """`Pool`, awaited."""

    def __init__(self, make: Callable[[], httpcore.AsyncConnectionPool]) -> None:
        # Imported by those who await; it takes a quarter of the time that importing the client does.
        from asyncio import Semaphore

        self._slots = _Slots(make)
        self._free: asyncio.Semaphore = Semaphore(MOST)

    @property
    def connections(self) -> list[Any]:
        """The connections that there are."""
        return self._slots.connections

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Sends a request; its connection is free again when the response is closed.

        Raises:
            httpcore.PoolTimeout: If none of the connections became free in time.
        """
        await self._wait_for_free(_pool_timeout(request))
        one = self._slots.take()
        try:
            response = await one.handle_async_request(request)
        except BaseException:
            await self._give_back(one)
            raise
        response.stream = _AsyncBody(response.stream, lambda: self._give_back(one))
        return response

    async def _wait_for_free(self, seconds: float | None) -> None:
        if not self._free.locked():
            await self._free.acquire()
            return
        from asyncio import timeout

        try:
            async with timeout(seconds):
                await self._free.acquire()
        except TimeoutError:
            raise httpcore.PoolTimeout from None

    async def _give_back(self, one: httpcore.AsyncConnectionPool) -> None:
        unused = self._slots.give_back(one)
        self._free.release()
        if unused is not None:
            await unused.aclose()

    async def aclose(self) -> None:
        """Closes the connections."""
        for one in self._slots.take_all():
            await one.aclose()


class _AsyncBody:
    """`_Body`, awaited."""

    def __init__(self, stream: Any, give_back: Callable[[], Awaitable[None]]) -> None:
        self._stream, self._give_back = stream, give_back
        self._open = True

    def __aiter__(self) -> AsyncIterator[bytes]:
        iterator: AsyncIterator[bytes] = self._stream.__aiter__()
        return iterator

    async def aclose(self) -> None:
        if self._open:
            self._open = False
            try:
                if hasattr(self._stream, "aclose"):
                    await self._stream.aclose()
            finally:
                await self._give_back()
