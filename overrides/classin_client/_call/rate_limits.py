"""Keeps ClassIn's rates: all clients of a process share one moving window per school and operation."""

from __future__ import annotations

import functools
import threading
import time
from typing import TYPE_CHECKING

from classin_api.operations import Operation
from classin_client._process import in_each_child

if TYPE_CHECKING:
    from limits import RateLimitItem
    from limits.strategies import MovingWindowRateLimiter


_SET_BACK = 1.0
"""Seconds by which the clock has to be set back for the windows to be made anew; it is also slewed, by less."""


class _Windows:
    """The windows of this process."""

    def __init__(self) -> None:
        # Keeps two threads that come first from making a limiter each.
        self._lock = threading.Lock()
        self._limiter: MovingWindowRateLimiter | None = None
        self._ahead = 0.0

    def limiter(self) -> MovingWindowRateLimiter:
        """The limiter; a new one when the clock was set back, because by that clock all places are in the future."""
        with self._lock:
            ahead = time.time() - time.monotonic()
            if self._limiter is None or ahead < self._ahead - _SET_BACK:
                self._limiter = _new_limiter()
            self._ahead = ahead
            return self._limiter


def _new_limiter() -> MovingWindowRateLimiter:
    from limits.storage import MemoryStorage
    from limits.strategies import MovingWindowRateLimiter

    return MovingWindowRateLimiter(MemoryStorage())


_windows = _Windows()


def _start_anew() -> None:
    """In a child process: the parent's lock may be held by a thread that does not exist here."""
    global _windows
    _windows = _Windows()


in_each_child(_start_anew)


@functools.cache
def _rate(calls: int, per: str) -> RateLimitItem:
    from limits import parse

    return parse(f"{calls}/{per}")


def seconds_to_wait(operation: Operation, school: str, now: float) -> float:
    """Takes a place in the window, or returns how long to wait for one.

    Args:
        operation: What is to be called; one without a rate never waits.
        school: The server and the school's id: each school has its own window.
        now: Seconds since 1970, by the same clock as the window's (`time.time`).

    Returns:
        0 when the call may be sent now; else the seconds after which to ask again.
    """
    return 0.0 if operation.rate is None else ask(_windows.limiter(), operation, school, now)


def ask(limiter: MovingWindowRateLimiter, operation: Operation, school: str, now: float) -> float:
    """The same of another limiter's windows; the operation has a rate."""
    assert operation.rate is not None
    item = _rate(operation.rate.calls, operation.rate.per)
    if limiter.hit(item, school, operation.id):
        return 0.0
    wait = limiter.get_window_stats(item, school, operation.id).reset_time - now
    # Never longer than the window, whatever the clock of the process that took the place.
    return min(max(0.01, wait), float(item.get_expiry()))
