"""The school's clock: any source of epoch seconds, which can be moved forward and made to run faster."""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Setting:
    """What the clock showed at a moment of its source, and how fast it goes since then."""

    source: float
    shown: float
    speed: float


class Clock:
    """Epoch seconds from a source, moved forward and sped up. Callable, so a client can be given it too."""

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self._setting: _Setting | None = None
        self.on_move: list[Callable[[], object]] = []
        """Called whenever the clock has been moved, so that what is due by then happens at once."""

    def __call__(self) -> float:
        """Now, in epoch seconds."""
        # Read once: another thread may move the clock meanwhile.
        setting = self._setting
        if setting is None:
            return self._source()
        return setting.shown + (self._source() - setting.source) * setting.speed

    @property
    def speed(self) -> float:
        """How many of its seconds pass in one of the source's."""
        return 1.0 if self._setting is None else self._setting.speed

    def advance(self, seconds: float) -> None:
        """Move the clock forward. It never goes back: lessons that have ended would be to come again."""
        if not seconds >= 0:
            raise ValueError("The clock can only be moved forward.")
        self._change(self() + seconds, self.speed)

    def set(self, moment: float) -> None:
        """Move the clock forward to a moment, in epoch seconds."""
        if not moment >= self():
            raise ValueError("The clock can only be moved forward; to begin earlier, make the simulator with a clock=.")
        self._change(moment, self.speed)

    def run(self, speed: float) -> None:
        """Go this many times as fast as the source from now on: 60 is an hour a minute, 0 stands still."""
        if not 0 <= speed < float("inf"):
            raise ValueError("The speed of a clock is a number from 0 upwards.")
        self._change(self(), float(speed))

    def _change(self, shown: float, speed: float) -> None:
        self._setting = _Setting(self._source(), shown, speed)
        for notify in self.on_move:
            notify()
