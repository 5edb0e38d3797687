"""How many calls run side by side: as many as the client may, fewer after ClassIn said that there are too many."""

from __future__ import annotations

import math
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from classin_client._call.steps import Gather
from classin_client._process import in_each_child

DEFAULT_MAX_CONCURRENCY = 32
"""In threads and in an event loop; measured at 50 ms: see docs/adr/0036-side-by-side.md and 0043-connections.md."""

LARGEST_MAX_CONCURRENCY = 100
"""As many as a client has connections."""

SLOW_DOWN = frozenset({"rate_limited", "busy"})
"""Kinds of errnos that ask for fewer calls side by side."""


_places: ContextVar[tuple[ConcurrencyLimit, ...]] = ContextVar("classin_places", default=())
"""The limits of which the thread or task holds a place, because it carries out a call of a list."""


class ConcurrencyLimit:
    """The limit of one client, for all its lists: additive increase, multiplicative decrease, as TCP has it.

    Attributes:
        most: How many calls may run side by side at the most.
        changed: The lock of what follows, and of those who wait for it.
        running: How many calls of lists run.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self.renew()
        _limits.add(self)

    def renew(self) -> None:
        """Starts anew, with a lock that nobody holds."""
        self.changed = threading.Condition()
        self.running = 0
        self._allowed = float(self.most)
        self._reduced_at = -math.inf
        self._wakers: list[Callable[[], object]] = []

    @contextmanager
    def place(self) -> Iterator[None]:
        """Marks that this thread or task holds a place."""
        held = _places.set((*_places.get(), self))
        try:
            yield
        finally:
            _places.reset(held)

    @property
    def is_held_here(self) -> bool:
        """Whether it does. A list that a callback of such a call sends would wait for ever for places of its own."""
        return self in _places.get()

    @property
    def allowed(self) -> int:
        """How many calls may run side by side now."""
        return int(self._allowed)

    def slow_down(self, sent: float) -> None:
        """Halves what is allowed, because a call that was sent at that moment was one too many.

        Args:
            sent: By `time.monotonic`. Of those sent before the last reduction, none says that it was not enough.
        """
        with self.changed:
            if sent > self._reduced_at:
                now_running = min(self._allowed, self.running or self._allowed)
                self._allowed = max(1.0, now_running / 2)
                self._reduced_at = time.monotonic()

    def speed_up(self) -> None:
        """Allows one more after as many good answers as are allowed side by side."""
        # Read without the lock first: nearly every call finds nothing to do.
        if self._allowed < self.most:
            with self.changed:
                self._allowed = min(float(self.most), self._allowed + 1 / self._allowed)
                self.wake()

    def call_when_changed(self, waker: Callable[[], object]) -> None:
        """Has a function called once, at the next change; for those who cannot wait for a lock."""
        self._wakers.append(waker)

    def wake(self) -> None:
        """Wakes all who wait for a change; with the lock held."""
        self.changed.notify_all()
        wakers, self._wakers = self._wakers, []
        for waker in wakers:
            waker()


class Turns:
    """The calls of a `Gather` that have not begun: whose turn is next. Called with the lock of the limit held."""

    def __init__(self, gather: Gather, limit: ConcurrencyLimit) -> None:
        self._gather, self._limit = gather, limit
        self._numbers = iter(range(gather.count))
        self._not_begun = gather.count
        # Of calls that may not run side by side, one runs; the others wait behind it, by what they share.
        self._behind: dict[Hashable, deque[int]] = {}
        self._next: deque[int] = deque()

    @property
    def over(self) -> bool:
        """Whether no further call will begin."""
        return self._gather.stopped or not self._not_begun

    def take(self) -> int | None:
        """The number of a call that begins now; None if none may begin now."""
        if self.over or self._limit.running >= self._limit.allowed:
            return None
        number = self._next.popleft() if self._next else self._first_without_others()
        if number is not None:
            self._not_begun -= 1
            self._limit.running += 1
            self._gather.begun.add(number)
        return number

    def _first_without_others(self) -> int | None:
        for number in self._numbers:
            shared = self._gather.serial(number)
            if shared is None:
                return number
            if shared not in self._behind:
                self._behind[shared] = deque()
                return number
            self._behind[shared].append(number)
        return None

    def give_back(self, number: int) -> None:
        """Ends a call."""
        self._limit.running -= 1
        shared = self._gather.serial(number)
        if shared is not None:
            behind = self._behind[shared]
            if behind:
                self._next.append(behind.popleft())
            else:
                del self._behind[shared]
        self._limit.wake()


_limits: weakref.WeakSet[ConcurrencyLimit] = weakref.WeakSet()


def _renew_all() -> None:
    """In a child process: a lock may be held by a thread that does not exist here."""
    for limit in _limits:
        limit.renew()


in_each_child(_renew_all)
