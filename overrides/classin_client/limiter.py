"""ClassIn's rates, kept by every client of this process together: one window per school and operation."""

from __future__ import annotations

import functools
import threading
from typing import TYPE_CHECKING

from classin_api.operations import Operation

if TYPE_CHECKING:
    from limits import RateLimitItem
    from limits.strategies import MovingWindowRateLimiter


_lock = threading.Lock()
"""Two threads that come first must not each make a limiter of their own."""


@functools.cache
def _limiter() -> MovingWindowRateLimiter:
    from limits.storage import MemoryStorage
    from limits.strategies import MovingWindowRateLimiter

    return MovingWindowRateLimiter(MemoryStorage())


@functools.cache
def _item(calls: int, per: str) -> RateLimitItem:
    from limits import parse

    return parse(f"{calls}/{per}")


def seconds_to_wait(operation: Operation, school: str, now: float) -> float:
    """Takes a place in the window, or says how long there is none.

    Args:
        operation: What is to be called; most have no rate, and always a place.
        school: The server and the school's id: each school has its own window.
        now: Seconds since 1970, by the same clock as the window's (`time.time`).

    Returns:
        0 when the call may be sent now; else the seconds after which to ask again.
    """
    if operation.rate is None:
        return 0.0
    with _lock:
        limiter, item = _limiter(), _item(operation.rate.calls, operation.rate.per)
    if limiter.hit(item, school, operation.id):
        return 0.0
    return max(0.01, limiter.get_window_stats(item, school, operation.id).reset_time - now)
