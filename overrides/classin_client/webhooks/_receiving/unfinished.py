"""Posts whose body has not come yet: few, and not for long."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

_MAX_UNFINISHED = 100
_MAX_SECONDS = 30.0


class UnfinishedPosts:
    """The posts of an app that are being read, in the order in which they began."""

    def __init__(self) -> None:
        self._deadlines: dict[object, asyncio.Timeout] = {}

    @contextlib.asynccontextmanager
    async def reading(self) -> AsyncIterator[None]:
        """Bound the time in which a body is read. When there are too many, the oldest has to go, and not ClassIn's.

        Raises:
            TimeoutError: If the body does not come in time.
        """
        if len(self._deadlines) >= _MAX_UNFINISHED:
            # What ClassIn sends is read in a moment: the oldest post is somebody's who keeps it open.
            oldest = next(iter(self._deadlines))
            self._deadlines.pop(oldest).reschedule(asyncio.get_running_loop().time())
        this = object()
        async with asyncio.timeout(_MAX_SECONDS) as deadline:
            self._deadlines[this] = deadline
            try:
                yield
            finally:
                self._deadlines.pop(this, None)


__all__ = ["UnfinishedPosts"]
