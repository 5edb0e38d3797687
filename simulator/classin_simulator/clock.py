"""The school's clock: any source of epoch seconds, which can be moved forward."""

import time
from collections.abc import Callable


class Clock:
    """Epoch seconds from a source, plus what the clock was advanced by. Callable, so a client can be given it too."""

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self._ahead = 0.0

    def __call__(self) -> float:
        """Now, in epoch seconds."""
        return self._source() + self._ahead

    def advance(self, seconds: float) -> None:
        """Move the clock forward. It never goes back: lessons that have ended would be to come again."""
        if seconds < 0:
            raise ValueError("The clock can only be moved forward.")
        self._ahead += seconds
