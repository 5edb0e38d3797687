"""The places of connections."""

from __future__ import annotations

from collections import deque
from typing import Any

import httpcore

from classin_client._pool import _Slots


class _Hurried(deque[Any]):
    """Another thread takes whatever is appended, at once."""

    def append(self, one: Any, /) -> None:
        super().append(one)
        self.pop()


def test_what_another_thread_takes_at_once_is_not_missed() -> None:
    """Who gives a connection back looks for idle ones, of which there may be none by then."""
    slots = _Slots(httpcore.ConnectionPool)
    one = slots.take()
    slots._idle = _Hurried()

    assert slots.give_back(one) is None
