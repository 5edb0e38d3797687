"""Compares the folder with the state: what is to be done, in which order, and what cannot be done now."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterable, Iterator, Sequence

from classin_client.sync._arguments import expect, expect_function, whole_number, windows_of
from classin_client.sync._blocking import Blocks
from classin_client.sync._jobs import in_order, jobs, seconds
from classin_client.sync._wanted import Wanted, wanted_of
from classin_client.sync.actions import Action, Blocked, Change, Plan
from classin_client.sync.columns import PEOPLE
from classin_client.sync.desired import Desired
from classin_client.sync.problems import Problem, StateError
from classin_client.sync.state import State
from classin_client.sync.things import KINDS, Fields, Kind, Ref, Thing

UNSETTLED = "the last run did not learn what became of it"
ADOPTED = "what ClassIn holds is not known: it is written for the first time"
DEFAULT_CONCURRENCY = 8


def plan(
    desired: Desired,
    state: State,
    *,
    maintenance: Iterable[tuple[datetime.datetime, datetime.datetime]] = (),
    max_concurrency: int = DEFAULT_CONCURRENCY,
    clock: Callable[[], float] = time.time,
) -> Plan:
    """Finds out what has to be done. Nothing is sent and nothing is written: it works without a network.

    Args:
        desired: What the school is to look like.
        state: What is known of it.
        maintenance: ClassIn's maintenance windows, from and until, with time zones. Left out, none is known.
        max_concurrency: How many calls at once `seconds` reckons with. Left out, 8.
        clock: Seconds since 1970.

    Returns:
        The plan.

    Raises:
        StateError: If the state cannot be read.
        ValueError: If `max_concurrency` is less than 1, or a window of `maintenance` has no time zones or ends before
            it begins.
        TypeError: If an argument is of another type.
    """
    expect(desired, Desired, "desired")
    expect(state, State, "state")
    expect_function(clock, "clock")
    whole_number(max_concurrency, "max_concurrency")
    return make(desired, state, windows_of(maintenance), max_concurrency, clock())


def make(
    desired: Desired, state: State, maintenance: tuple[tuple[float, float], ...], max_concurrency: int, now: float
) -> Plan:
    """The same at a given time, with windows in seconds since 1970."""
    revision, things = state.revision, state.things()
    if state.revision != revision:
        raise StateError("The state changed while the plan was made: an apply is running. Wait for it.")
    planning = _Planning(desired, things, now, maintenance)
    planning.run()
    actions = in_order(planning.actions)
    planned = jobs(actions)
    return Plan(
        desired=desired,
        sid=state.sid,
        revision=revision,
        made_at=now,
        maintenance=maintenance,
        actions=actions,
        blocked=tuple(planning.blocked),
        warnings=(*desired.warnings, *planning.warnings),
        calls=sum(job.calls for job in planned),
        seconds=seconds(planned, max_concurrency),
        removals=planning.removals(),
        without_password=tuple(
            one.key
            for one in actions
            if (one.kind, one.verb) == ("person", "create") and not desired.people_by_key[one.key].password
        ),
    )


class _Planning:
    """One comparison."""

    def __init__(
        self, desired: Desired, things: dict[Ref, Thing], now: float, maintenance: tuple[tuple[float, float], ...]
    ) -> None:
        self._things = things
        self._wanted = wanted_of(desired)
        self._blocks = Blocks(things, self._wanted, now, maintenance)
        self._needed: set[Ref] = set()
        self._ended: set[str] = set()
        self.actions: list[Action] = []
        self.blocked: list[Blocked] = []
        self.warnings: list[Problem] = []

    def run(self) -> None:
        """Compares everything. What holds others back (lessons) comes before what is held back."""
        ended = self._ended = self._ending()
        for ref in self._refs("lesson"):
            self._lesson(ref, ended)
        self._needed = {ref for action in self.actions for ref in action.needs}
        for kind in ("course", "unit", "enrolment", "guest", "person"):
            for ref in self._refs(kind):
                self._compare(ref, ended)

    def removals(self) -> dict[Kind, tuple[int, int]]:
        """How many things of each kind are removed, and of how many."""
        counts: dict[Kind, tuple[int, int]] = {}
        for kind in KINDS:
            # Who is in a lesson or a course under another role, or a lesson in another course, is not removed.
            made = {one.key for one in self.actions if one.kind == kind and one.verb == "create"}
            removed = {one.key for one in self.actions if one.kind == kind and one.verb == "remove"} - made
            removed |= {one.key for one in self._things.values() if one.kind == kind and self._goes_with_course(one)}
            if removed:
                of = sum(
                    one.kind == kind and one.there and not self._blocks.is_over(one) for one in self._things.values()
                )
                counts[kind] = len(removed), max(of, len(removed))
        return counts

    def _goes_with_course(self, thing: Thing) -> bool:
        """Whether it is removed because its course is ended, without an action of its own."""
        if not thing.there or thing.ref in self._wanted:
            return False
        parent = thing.key.partition(" ")[0]
        if thing.kind == "enrolment":
            return parent in self._ended
        lesson = self._things.get(("lesson", parent)) if thing.kind in ("lesson", "guest") else None
        if lesson is None or not lesson.there or self._blocks.is_over(lesson):
            return False
        return (lesson.applied or {}).get("course") in self._ended

    def _refs(self, kind: Kind) -> list[Ref]:
        """The kinds and keys of the folder, then those that only the state has."""
        wanted = [ref for ref in self._wanted if ref[0] == kind]
        return wanted + [ref for ref in self._things if ref[0] == kind and ref not in self._wanted]

    def _ending(self) -> set[str]:
        """The courses that are ended, with all that is in them."""
        ended = set()
        for ref in self._refs("course"):
            thing = self._things.get(ref)
            if ref not in self._wanted and thing is not None and not thing.gone:
                action = Action("remove", "course", ref[1])
                stopped = self._blocks.ending(thing)
                if stopped is None:
                    self.actions.append(action)
                    ended.add(ref[1])
                else:
                    self.blocked.append(stopped)
        return ended

    def _lesson(self, ref: Ref, ended: set[str]) -> None:
        thing, wanted = self._things.get(ref), self._wanted.get(ref)
        if wanted is None:
            assert thing is not None
            if (thing.applied or {}).get("course") in ended:
                self._blocks.goes(thing)
            if thing.gone or self._blocks.is_over(thing) or (thing.applied or {}).get("course") in ended:
                return
            self._add(Action("remove", "lesson", ref[1], reason=UNSETTLED if thing.pending else ""))
            return
        applied = None if thing is None else thing.applied
        if thing is not None and thing.there and applied and applied["course"] != wanted.fields["course"]:
            if self._blocks.is_over(thing):
                return
            reason = "it moves to another course"
            if self._add(Action("remove", "lesson", ref[1], reason=reason, row=wanted.row)):
                self._add(_create(ref, wanted, reason, needs=(ref,)))
            return
        self._compare(ref, ended)

    def _compare(self, ref: Ref, ended: set[str]) -> None:
        thing, wanted = self._things.get(ref), self._wanted.get(ref)
        if wanted is None:
            assert thing is not None
            self._remove(thing, ended)
        elif ref[0] == "enrolment":
            self._enrolment(ref, thing, wanted)
        elif thing is None or not thing.ids or (thing.gone and ref[0] != "person"):
            if ref[0] == "guest" and thing is not None and not thing.pending:
                return
            if ref[0] == "unit" and ref not in self._needed:
                return
            self._add(_create(ref, wanted, UNSETTLED if thing is not None and thing.pending else ""))
        else:
            self._change(thing, wanted)

    def _remove(self, thing: Thing, ended: set[str]) -> None:
        kind, parent = thing.kind, thing.key.partition(" ")[0]
        if thing.gone or kind in ("unit", "course"):
            return
        if kind == "enrolment" and parent in ended:
            return
        if kind == "guest":
            lesson = self._things.get(("lesson", parent))
            stays = lesson is not None and not lesson.gone and ("lesson", parent) in self._wanted
            if lesson is None or not stays or self._blocks.is_over(lesson):
                return
        role = str((thing.applied or {}).get("role", ""))
        self._add(Action("remove", kind, thing.key, role=role, reason=UNSETTLED if thing.pending else ""))

    def _enrolment(self, ref: Ref, thing: Thing | None, wanted: Wanted) -> None:
        before = None if thing is None else str((thing.applied or {}).get("role", ""))
        role = str(wanted.fields["role"])
        if before == role and thing is not None and not thing.pending:
            return
        if before not in (None, role):
            left = Action("remove", "enrolment", ref[1], role=str(before), row=wanted.row, reason=f"becomes {role}")
            if not self._add(left):
                return
            self._add(_create(ref, wanted, f"was {before}", needs=(*wanted.needs, ref)))
            return
        self._add(_create(ref, wanted, UNSETTLED if thing is not None else ""))

    def _change(self, thing: Thing, wanted: Wanted) -> None:
        if thing.kind == "person" and thing.applied and thing.applied.get("account") != wanted.fields["account"]:
            text = f"the account of {thing.key} is another one than the one that it was registered with"
            remedy = "ClassIn has no call for that: the person changes it in the app, and stays the same person."
            self.warnings.append(Problem(PEOPLE, wanted.row, "phone", text, remedy))
        changes = tuple(_changes(thing, wanted.fields))
        if not changes:
            return
        reason = UNSETTLED if thing.pending else ADOPTED if thing.applied is None else ""
        role = str(wanted.fields.get("role", ""))
        self._add(Action("change", thing.kind, thing.key, changes, reason, wanted.row, role, wanted.needs))

    def _add(self, action: Action) -> bool:
        """Adds what can be done of an action; returns whether anything can."""
        possible, stopped = self._blocks.split(action)
        self.blocked += stopped
        if possible is not None:
            self.actions.append(possible)
        return possible is not None


def _create(ref: Ref, wanted: Wanted, reason: str, needs: Sequence[Ref] | None = None) -> Action:
    role = str(wanted.fields.get("role", ""))
    after = (*wanted.needs, *(needs or ()))
    return Action("create", *ref, reason=reason, row=wanted.row, role=role, needs=tuple(dict.fromkeys(after)))


def _changes(thing: Thing, fields: Fields) -> Iterator[Change]:
    known = None if thing.pending or thing.applied is None else thing.applied
    if thing.gone:
        yield Change("school", "left", "here")
    for name, value in fields.items():
        if name in _KEPT.get(thing.kind, ()):
            continue
        before = None if thing.applied is None else thing.applied.get(name)
        if known is None or before != value:
            yield Change(name, before, value)


_KEPT = {"person": ("account",), "lesson": ("course",)}
"""What no call changes."""

__all__ = ["DEFAULT_CONCURRENCY", "make", "plan"]
