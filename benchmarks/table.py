"""The rows that are printed."""

from __future__ import annotations

from dataclasses import dataclass

_FORM = "{:<62} {:>12} {:>8}  {}"
HEAD = _FORM.format("measure", "value", "ratio", "goal")


@dataclass(frozen=True)
class Row:
    """One measure.

    Attributes:
        name: What was measured.
        value: The result.
        unit: Of the value.
        ratio: To what the row is compared with; 0 for nothing.
        goal: The most that the value may be; 0 for no goal.
        at_least: Whether the goal is the least instead.
    """

    name: str
    value: float
    unit: str
    ratio: float = 0.0
    goal: float = 0.0
    at_least: bool = False

    @property
    def met(self) -> bool:
        """Whether the goal is met."""
        if not self.goal:
            return True
        return self.value >= self.goal if self.at_least else self.value <= self.goal

    def __str__(self) -> str:
        number = f"{self.value:.0f}" if self.value >= 100 else f"{self.value:.2f}"
        ratio = f"{self.ratio:.2f}" if self.ratio else ""
        bound = f"{'' if self.met else 'MISSED: '}{'at least' if self.at_least else 'at most'}"
        goal = f"{bound} {self.goal:g} {self.unit}" if self.goal else ""
        return _FORM.format(self.name, f"{number} {self.unit}", ratio, goal).rstrip()
