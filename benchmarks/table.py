"""The rows that are printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

_FORM = "{:<72} {:>12} {:>17} {:>8}  {}"
HEAD = _FORM.format("measure", "value", "spread", "ratio", "goal")


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
        spread: The lowest and the highest of what the value is the median of; empty for a single measure.
    """

    name: str
    value: float
    unit: str
    ratio: float = 0.0
    goal: float = 0.0
    at_least: bool = False
    spread: tuple[float, ...] = ()

    @property
    def met(self) -> bool:
        """Whether the goal is met."""
        if not self.goal:
            return True
        return self.value >= self.goal if self.at_least else self.value <= self.goal

    @property
    def cells(self) -> tuple[str, str, str, str, str]:
        """The texts of its cells."""
        number = f"{_short(self.value)} {self.unit}".rstrip()
        spread = "–".join(map(_short, self.spread))
        ratio = f"{self.ratio:.2f}" if self.ratio else ""
        bound = f"{'' if self.met else 'MISSED: '}{'at least' if self.at_least else 'at most'}"
        goal = f"{bound} {self.goal:g} {self.unit}".rstrip() if self.goal else ""
        return self.name, number, spread, ratio, goal

    def __str__(self) -> str:
        return _FORM.format(*self.cells).rstrip()


def _short(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.2f}"


def of_medians(name: str, values: Sequence[float], unit: str, *, goal: float = 0.0, at_least: bool = False) -> Row:
    """The row of a measure that was taken several times."""
    return Row(name, median(values), unit, goal=goal, at_least=at_least, spread=(min(values), max(values)))


def ratio(
    name: str, ours: Sequence[float], theirs: Sequence[float], goal: float = 0.0, *, at_least: bool = False
) -> Row:
    """The row of how one contender compares with another: the median over the rounds, in each of which both ran."""
    return of_medians(name, [a / b for a, b in zip(ours, theirs, strict=True)], "×", goal=goal, at_least=at_least)


def in_turns(measures: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Take each measure once in every round, beginning with another one each time; returns what they found.

    What else the machine does at a moment meets all of them, and none is always the first.
    """
    found: dict[str, list[float]] = {name: [] for name in measures}
    names = list(measures)
    for turn in range(rounds):
        start = turn % len(names)
        for name in names[start:] + names[:start]:
            found[name].append(measures[name]())
    return found
