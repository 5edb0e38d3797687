"""What will happen at which moment: a heap of due times, which is worked off whenever the clock has gone on."""

import heapq
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

Happening = Callable[[float], object]
"""Called with the moment at which it was due, which may be long before now."""


@dataclass(order=True, slots=True)
class Entry:
    """Something that is due. `cancelled` ones are passed over."""

    due: float
    number: int
    happening: Happening = field(compare=False)
    cancelled: bool = field(default=False, compare=False)


class Agenda:
    """Runs what is due, in the order of its moments, and in the order of entering where they are the same."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._numbers = itertools.count()

    def __len__(self) -> int:
        return sum(not entry.cancelled for entry in self._entries)

    def at(self, due: float, happening: Happening) -> Entry:
        """Enter something; a moment that has passed is due at the next run."""
        entry = Entry(due, next(self._numbers), happening)
        heapq.heappush(self._entries, entry)
        return entry

    def next_due(self) -> float | None:
        """When something is due next, or nothing."""
        while self._entries and self._entries[0].cancelled:
            heapq.heappop(self._entries)
        return self._entries[0].due if self._entries else None

    def run(self, now: float) -> None:
        """Let everything happen that is due, and what becomes due by it."""
        while (due := self.next_due()) is not None and due <= now:
            entry = heapq.heappop(self._entries)
            entry.happening(entry.due)
