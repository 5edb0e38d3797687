"""How long one step of a call may take: never beyond the end of the whole call."""

from __future__ import annotations

import time


class StepTimeout(float):
    """Seconds that one step (connecting, a read, a write) may take, and the moment at which the whole call ends."""

    ends: float
    """By `time.monotonic`."""

    def __new__(cls, seconds: float, ends: float) -> StepTimeout:
        made = super().__new__(cls, seconds)
        made.ends = ends
        return made

    @property
    def left(self) -> float:
        """Seconds that a step may take which begins now; 0 or less when the call has ended."""
        return min(float(self), self.ends - time.monotonic())
