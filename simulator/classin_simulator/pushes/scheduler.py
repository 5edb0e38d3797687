"""A scheduler of one-time actions, driven by the school's clock."""

import heapq
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

Action = Callable[[float], object]
"""Called with the time at which it was due, which may be long past."""


@dataclass(order=True, slots=True)
class ScheduledAction:
    """An action with the time at which it is due. It is not run if `cancelled` is set before."""

    due: float
    number: int
    action: Action = field(compare=False)
    cancelled: bool = field(default=False, compare=False)


class Scheduler:
    """Runs due actions in the order of their times; those of one time in the order in which they were scheduled."""

    def __init__(self) -> None:
        self._heap: list[ScheduledAction] = []
        self._numbers = itertools.count()

    def __len__(self) -> int:
        return sum(not scheduled.cancelled for scheduled in self._heap)

    def at(self, due: float, action: Action) -> ScheduledAction:
        """Schedule an action. If `due` is past, the next `run` runs it."""
        scheduled = ScheduledAction(due, next(self._numbers), action)
        heapq.heappush(self._heap, scheduled)
        return scheduled

    def next_due(self) -> float | None:
        """When the next action is due; None without one."""
        while self._heap and self._heap[0].cancelled:
            heapq.heappop(self._heap)
        return self._heap[0].due if self._heap else None

    def run(self, now: float) -> None:
        """Run the actions that are due, and those that they schedule if they are due as well."""
        while (due := self.next_due()) is not None and due <= now:
            scheduled = heapq.heappop(self._heap)
            scheduled.action(scheduled.due)
