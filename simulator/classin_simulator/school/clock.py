"""The schools' clock: epoch seconds of any source, which can be moved forward and run faster."""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Setting:
    """The clock's time at a time of its source, and its speed since then."""

    source: float
    shown: float
    speed: float


class Clock:
    """Epoch seconds of a source, moved forward and sped up. Callable, so that a client can be given it too.

    Args:
        source: Gives the time in epoch seconds. Left out: `time.time`.
    """

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self._setting: _Setting | None = None
        self.on_move: list[Callable[[], object]] = []
        """Called after each change of the clock, so that what has become due happens at once."""

    def __call__(self) -> float:
        """The time, in epoch seconds."""
        # Read once: another thread may move the clock meanwhile.
        setting = self._setting
        if setting is None:
            return self._source()
        return setting.shown + (self._source() - setting.source) * setting.speed

    @property
    def speed(self) -> float:
        """How many seconds pass in one second of the source."""
        return 1.0 if self._setting is None else self._setting.speed

    def advance(self, seconds: float) -> None:
        """Move the clock forward. It cannot go back: lessons that have ended would begin again.

        Args:
            seconds: 0 or more.

        Raises:
            ValueError: If `seconds` is negative.
        """
        if not seconds >= 0:
            raise ValueError("The clock can only be moved forward.")
        self._change(self() + seconds, self.speed)

    def set(self, moment: float) -> None:
        """Move the clock forward to a time.

        Args:
            moment: Epoch seconds, not before the clock's own time.

        Raises:
            ValueError: If `moment` is past.
        """
        if not moment >= self():
            raise ValueError("The clock can only be moved forward; to begin earlier, make the simulator with a clock=.")
        self._change(moment, self.speed)

    def run(self, speed: float) -> None:
        """Change the speed from now on.

        Args:
            speed: How many seconds pass in one second of the source, 0 or more: 60 is an hour a minute, 0 stops time.

        Raises:
            ValueError: If `speed` is negative or infinite.
        """
        if not 0 <= speed < float("inf"):
            raise ValueError("The speed of a clock is a number from 0 upwards.")
        self._change(self(), float(speed))

    def _change(self, shown: float, speed: float) -> None:
        self._setting = _Setting(self._source(), shown, speed)
        for notify in self.on_move:
            notify()
