"""What became of every row."""

from __future__ import annotations

import csv
import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

from classin_client.sync._arguments import path_of
from classin_client.sync.actions import FILE_OF, Plan
from classin_client.sync.things import Ref

Outcome: TypeAlias = Literal["done", "unchanged", "blocked", "skipped", "not sent", "failed", "unknown"]
_WORST: tuple[Outcome, ...] = ("unchanged", "done", "blocked", "not sent", "skipped", "unknown", "failed")
_FINE: tuple[Outcome, ...] = ("unchanged", "done", "blocked")


@attrs.frozen
class Progress:
    """How far an apply is.

    Attributes:
        done: How many actions have an outcome.
        total: How many there are.
        failed: How many of them failed or are unknown.
        what: What is being done, such as `create lesson`.
        skipped: How many were skipped, because what they need is not done.
    """

    done: int
    total: int
    failed: int
    what: str
    skipped: int = 0


@attrs.frozen
class Settled:
    """What became of an action.

    Attributes:
        ref: Kind and key.
        verb: `create`, `change` or `remove`.
        outcome: See `Row`.
        message: Why, where it did not succeed.
    """

    ref: Ref
    verb: str
    outcome: Outcome
    message: str = ""


@attrs.frozen
class Row:
    """What became of a row of the folder, or of what stands in none any more.

    Attributes:
        file: The file.
        row: The row; 0 for what stands in none.
        kind: `person`, `course`, `enrolment` or `lesson`.
        key: The own key.
        outcome: `done`; `unchanged`; `blocked` (the plan says from when it can be done); `skipped` (what it needs
            failed); `not sent` (the run ended before); `failed` (nothing was done); `unknown` (the next run asks).
        message: Why, where it is none of the first two.
    """

    file: str
    row: int
    kind: str
    key: str
    outcome: Outcome
    message: str = ""


@attrs.frozen
class Result:
    """What an apply brought about.

    Attributes:
        rows: For every row of the folder, in the order of files and rows, then for everything that was removed.
        stopped: Why the run ended before its end; empty when it did not.
        error: What ended it, such as an `AuthenticationError`; None when nothing did.
    """

    rows: tuple[Row, ...]
    stopped: str = ""
    error: Exception | None = attrs.field(default=None, repr=False, eq=False)

    @property
    def ok(self) -> bool:
        """Whether all that could be done was done."""
        return not self.stopped and all(row.outcome in _FINE for row in self.rows)

    @property
    def failed(self) -> tuple[Row, ...]:
        """The rows that are not what the folder says, but for what is blocked."""
        return tuple(row for row in self.rows if row.outcome not in _FINE)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many rows have each outcome."""
        return Counter(row.outcome for row in self.rows)

    def to_json(self, *, indent: int | None = 2) -> str:
        """As JSON; no name, telephone number or password is in it.

        Args:
            indent: As of `json.dumps`.
        """
        data = {"ok": self.ok, "stopped": self.stopped, "rows": [attrs.asdict(row) for row in self.rows]}
        return json.dumps(data, ensure_ascii=False, indent=indent)

    def write_csv(self, path: str | os.PathLike[str]) -> None:
        """Writes the rows as CSV.

        Args:
            path: The file, which is replaced.
        """
        names = [one.name for one in attrs.fields(Row)]
        with path_of(path, "path").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, names)
            writer.writeheader()
            writer.writerows(attrs.asdict(row) for row in self.rows)

    def __str__(self) -> str:
        parts = ", ".join(f"{number} {outcome}" for outcome, number in self.counts.items())
        return f"{parts}.{f' It stopped: {self.stopped}' if self.stopped else ''}"


def result_of(plan: Plan, settled: Iterable[Settled], error: Exception | None = None) -> Result:
    """The outcomes by rows: of several for one row, the worst counts.

    Args:
        plan: The plan that was carried out.
        settled: What became of its actions.
        error: What ended the run before its end; None when nothing did.
    """
    found: dict[Ref, list[tuple[Outcome, str]]] = {}
    for one in settled:
        found.setdefault(_owner(one.ref), []).append((one.outcome, one.message))
    for blocked in plan.blocked:
        found.setdefault(_owner(blocked.action.ref), []).append(("blocked", f"{blocked.reason}."))
    desired = plan.desired
    rows: list[Row] = []
    kinds: tuple[tuple[Any, Any], ...] = (
        ("person", desired.people),
        ("course", desired.courses),
        ("enrolment", desired.enrolments),
        ("lesson", desired.lessons),
    )
    for kind, given in kinds:
        for one in given:
            outcome, message = _worst(found.pop((kind, one.key), []))
            rows.append(Row(FILE_OF[kind], one.row, kind, one.key, outcome, message))
    for (kind, key), outcomes in found.items():
        outcome, message = _worst(outcomes)
        # A unit stands in no row: of one that was not made, the rows of its lessons say so.
        if kind == "unit" and outcome not in ("failed", "unknown"):
            continue
        rows.append(Row(FILE_OF[kind], 0, kind, key, outcome, message))
    return Result(tuple(rows), "" if error is None else str(error), error)


def _owner(ref: Ref) -> Ref:
    """A guest belongs to the row of the lesson; a unit stands on its own."""
    return ("lesson", ref[1].partition(" ")[0]) if ref[0] == "guest" else ref


def _worst(outcomes: list[tuple[Outcome, str]]) -> tuple[Outcome, str]:
    return max(outcomes, key=lambda one: _WORST.index(one[0]), default=("unchanged", ""))


__all__ = ["Outcome", "Progress", "Result", "Row", "Settled", "result_of"]
