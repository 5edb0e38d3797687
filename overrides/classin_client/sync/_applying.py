"""Carries a plan out: notes each action in the state, sends it, and settles it."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

import attrs

from classin_client import AuthenticationError, ClassIn, ClassInError, InvalidRequest, Unavailable
from classin_client.sync._arguments import expect, expect_function, whole_number
from classin_client.sync._calls import courses, lessons, members, people
from classin_client.sync._calls.common import Context, Done, Missing
from classin_client.sync._jobs import Job, jobs
from classin_client.sync._locks import of_school
from classin_client.sync._planning import DEFAULT_CONCURRENCY, make
from classin_client.sync._wanted import wanted_of
from classin_client.sync._working import Working
from classin_client.sync.actions import Action, Plan
from classin_client.sync.passwords import PasswordFile
from classin_client.sync.problems import PlanOutdated, StateError, TooManyRemovals
from classin_client.sync.results import Progress, Result, Settled, result_of
from classin_client.sync.state import State
from classin_client.sync.things import Kind, Ref, Thing

REMOVALS = 0.1
UNREACHED = 10
"""After so many calls in a row that did not reach ClassIn, a run ends."""

_CALLS: dict[tuple[Kind, str], Callable[[Context, Sequence[Action]], Iterator[Done]]] = {
    ("person", "create"): people.create,
    ("person", "change"): people.change,
    ("person", "remove"): people.remove,
    ("course", "create"): courses.put,
    ("course", "change"): courses.put,
    ("course", "remove"): courses.remove,
    ("unit", "create"): courses.units,
    ("lesson", "create"): lessons.put,
    ("lesson", "change"): lessons.put,
    ("lesson", "remove"): lessons.remove,
    ("enrolment", "create"): members.join,
    ("enrolment", "remove"): members.leave,
    ("guest", "create"): members.join_lesson,
    ("guest", "remove"): members.leave_lesson,
}


def apply(
    plan: Plan,
    state: State,
    client: ClassIn,
    *,
    allow_removals: float = REMOVALS,
    passwords: PasswordFile | None = None,
    max_concurrency: int = DEFAULT_CONCURRENCY,
    on_progress: Callable[[Progress], object] | None = None,
    clock: Callable[[], float] = time.time,
) -> Result:
    """Does what a plan says. Repeating is safe: it may be killed at any moment, and the next run goes on there.

    Each action is in the state before it is sent, and settled after. What nobody can know is asked again by the next
    run, with the same identity. A row that fails stops what needs it, and nothing else.

    Args:
        plan: The plan, as it was shown.
        state: The state that it was made from.
        client: The client of the school.
        allow_removals: The share of the things of a kind that may be removed, 0 to 1. Left out, 0.1.
        passwords: Where passwords are made for new people without one. Left out, none are made, and such rows fail.
        max_concurrency: How many calls at once, from 1. Left out, 8.
        on_progress: Called after each action, in the thread that called this.
        clock: Seconds since 1970.

    Returns:
        What became of each row.

    Raises:
        PlanOutdated: If something else would have to be done by now.
        TooManyRemovals: If it removes more than `allow_removals` of a kind.
        StateLocked: If another apply is running with this state, or of this school by this user of this machine.
        StateError: If the state cannot be written, or is of another school.
        ValueError: If `allow_removals` or `max_concurrency` is out of its bounds.
        TypeError: If an argument is of another type, such as an `AsyncClassIn`.
        KeyboardInterrupt: When interrupted; calls under way have ended and are settled.
    """
    expect(plan, Plan, "plan")
    expect(state, State, "state")
    expect(client, ClassIn, "client")
    if passwords is not None:
        expect(passwords, PasswordFile, "passwords")
    if on_progress is not None:
        expect_function(on_progress, "on_progress")
    expect_function(clock, "clock")
    if len({plan.sid, state.sid, client.sid}) > 1:
        text = f"The plan is of the school {plan.sid}, the state of {state.sid}, the client of {client.sid}"
        raise StateError(f"{text}: use those of one school. Nothing was sent.")
    whole_number(max_concurrency, "max_concurrency")
    # Not a number is neither.
    if not isinstance(allow_removals, (int, float)) or isinstance(allow_removals, bool) or not 0 <= allow_removals <= 1:
        raise ValueError("allow_removals is a share, 0 to 1, such as 0.1.")
    _brake(plan, allow_removals)
    with state.locked(), of_school(client.sid, client.base_url):
        _compare(plan, make(plan.desired, state, plan.maintenance, max_concurrency, clock()))
        if plan.empty:
            return result_of(plan, ())
        run = _Run(plan, state, client, passwords, max_concurrency, on_progress)
        with state.run(clock) as ended:
            run.go()
            result = result_of(plan, run.settled.values(), run.stopped)
            ended(str(result))
    return result


def _brake(plan: Plan, allowed: float) -> None:
    over = [f"{some} of {of} {_PLURALS[kind]}" for kind, (some, of) in plan.removals.items() if some > allowed * of]
    if over:
        text = f"The plan removes {', '.join(over)}, and {allowed:.0%} of a kind are allowed"
        raise TooManyRemovals(f"{text}: look whether the folder is whole, and allow more if it is. Nothing was sent.")


_PLURALS: dict[Kind, str] = {
    "person": "people",
    "course": "courses",
    "unit": "units",
    "enrolment": "enrolments",
    "lesson": "lessons",
    "guest": "guests",
}


def _compare(shown: Plan, now: Plan) -> None:
    before, after = ({str(one): _without_values(one) for one in plan.actions} for plan in (shown, now))
    if shown.actions == now.actions:
        return
    differences = [f"not any more: {before[one]}" for one in sorted(before.keys() - after.keys())]
    differences += [f"now as well: {after[one]}" for one in sorted(after.keys() - before.keys())]
    text = f"Since the plan was made {len(differences)} of its actions have come or gone. Nothing was sent; plan again."
    raise PlanOutdated("\n".join([text, *differences[:10]]), differences)


def _without_values(action: Action) -> str:
    """An action for an error, which shows no names of people."""
    fields = f" ({', '.join(one.field for one in action.changes)})" if action.changes else ""
    return f"{action.sign} {action.label} {action.kind} {action.key}{fields}"


class _Run:
    """One apply."""

    def __init__(
        self,
        plan: Plan,
        state: State,
        client: ClassIn,
        passwords: PasswordFile | None,
        max_concurrency: int,
        on_progress: Callable[[Progress], object] | None,
    ) -> None:
        self._plan = plan
        self._state = state
        self._max_concurrency = max_concurrency
        self._on_progress = on_progress
        self._things = state.things()
        self._before: dict[Ref, Thing | None] = {}
        given = {one.key: one.password for one in plan.desired.people if one.password}
        self._context = Context(client, wanted_of(plan.desired), passwords, self._things, self._before, given)
        self._passwords = passwords
        self._begun: set[Ref] = set()
        self._failed = self._skipped = 0
        self._unreached = 0
        self._reached = False
        self._unavailable: Exception | None = None
        self._last_error: Exception | None = None
        self._stop = threading.Event()
        self.settled: dict[tuple[Ref, str], Settled] = {}
        self.stopped: Exception | None = None

    def go(self) -> None:
        """Carries out one phase after the other."""
        for _, some in groupby(jobs(self._plan.actions), lambda job: job.phase):
            ready = [*self._ready([*some])]
            if ready:
                self._note([action for job in ready for action in job.actions])
                self._carry_out(ready)
            if self._unreached and not self._reached:
                # Not one call: the next phase would fare no better.
                self.stopped = self.stopped or self._unavailable
        if self.stopped:
            left = [one for one in self._plan.actions if (one.ref, one.verb) not in self.settled]
            for action in left:
                self.settled[action.ref, action.verb] = Settled(action.ref, action.verb, "not sent", str(self.stopped))

    def _ready(self, some: list[Job]) -> Iterator[Job]:
        """The jobs without the actions that need something that failed."""
        if self.stopped:
            return
        failed = {ref for (ref, _), one in self.settled.items() if one.outcome != "done"}
        for job in some:
            actions = []
            for action in job.actions:
                missing = next((ref for ref in (*action.needs, action.ref) if ref in failed), None)
                if missing is None:
                    actions.append(action)
                else:
                    text = f"It needs {missing[0]} {missing[1]}, which is not done."
                    self._settle([Done(Settled(action.ref, action.verb, "skipped", text))])
            if actions:
                yield attrs.evolve(job, actions=tuple(actions))

    def _note(self, actions: list[Action]) -> None:
        """Notes in the state that these are sent from now on."""
        if self._passwords is not None and (actions[0].kind, actions[0].verb) == ("person", "create"):
            self._passwords.make(one.key for one in actions if one.key in self._plan.without_password)
        self._begun.clear()
        self._before.clear()
        self._before.update({action.ref: self._things.get(action.ref) for action in actions})
        noted = []
        for action in actions:
            thing = self._things.get(action.ref) or Thing(*action.ref)
            if action.verb == "create":
                thing = attrs.evolve(thing, ids={}, gone=False, applied=dict(self._context.fields(action)))
            noted.append(attrs.evolve(thing, pending=action.verb))
        self._state.write(noted)
        self._things.update({thing.ref: thing for thing in noted})

    def _carry_out(self, ready: list[Job]) -> None:
        """Does the jobs of a phase, some at once, and settles what comes back."""
        working = Working(ready, self._do, self._max_concurrency, self._stop)
        try:
            for some in working.ended():
                self._settle(some)
        except BaseException:
            # Ctrl-C, a full disk: what is under way is waited for, and settled if that can be.
            self._state_write(working.rest())
            self._take_back(ready)
            raise
        if self._stop.is_set():
            self._take_back(ready)

    def _take_back(self, ready: list[Job]) -> None:
        """Notes in the state that what was not begun was not sent."""
        left = [action.ref for job in ready for action in job.actions if action.ref not in self._begun]
        before = {ref: self._before[ref] for ref in left}
        known = [thing for thing in before.values() if thing is not None]
        removed = [ref for ref, thing in before.items() if thing is None]
        self._state.write(known, removed)
        self._things.update({thing.ref: thing for thing in known})
        for ref in removed:
            self._things.pop(ref, None)

    def _do(self, job: Job) -> list[Done]:
        self._begun.update(action.ref for action in job.actions)
        done: list[Done] = []
        try:
            for one in _CALLS[job.first.kind, job.first.verb](self._context, job.actions):
                done.append(one)
        except (ClassInError, ValueError, Missing) as error:
            settled = {one.settled.ref for one in done}
            done += [self._context.failed(action, error) for action in job.actions if action.ref not in settled]
        except Exception as error:
            # A mistake in this library ends the rows that it is about, and not the run. Its text may hold cells.
            settled = {one.settled.ref for one in done}
            place = traceback.extract_tb(error.__traceback__)[-1]
            text = f"An unexpected {type(error).__name__} in {Path(place.filename).name}, line {place.lineno}"
            failure = ClassInError(f"{text}: what ClassIn did is not known, and the next run asks again.")
            done += [
                self._context.failed(action, failure, known=False)
                for action in job.actions
                if action.ref not in settled
            ]
        if any(isinstance(one.error, AuthenticationError) for one in done):
            # At once: the others would be refused alike.
            self._stop.set()
        return done

    def _settle(self, some: list[Done]) -> None:
        if not some:
            return
        self._state_write(some)
        for one in some:
            self.settled[one.settled.ref, one.settled.verb] = one.settled
            if one.settled.outcome == "skipped":
                self._skipped += 1
            else:
                self._failed += one.settled.outcome != "done"
                self._look(one.error)
            if self._on_progress is not None:
                what = f"{one.settled.verb} {one.settled.ref[0]}"
                total = len(self._plan.actions)
                self._on_progress(Progress(len(self.settled), total, self._failed, what, self._skipped))

    def _state_write(self, some: list[Done]) -> None:
        things = {thing.ref: thing for one in some for thing in one.things}
        removed = {ref for one in some for ref in one.removed} - set(things)
        if not things and not removed:
            return
        self._state.write(things.values(), removed)
        self._things.update(things)
        for ref in removed:
            self._things.pop(ref, None)

    def _look(self, error: Exception | None) -> None:
        """Ends the run where the rest would end the same."""
        if error is not None and error is self._last_error:
            # The same call, for another of its actions.
            return
        self._last_error = error
        if isinstance(error, Unavailable) and error.code is None:
            self._unreached, self._unavailable = self._unreached + 1, error
        elif error is None or (isinstance(error, ClassInError) and not isinstance(error, InvalidRequest)):
            # Other errors are of rows for which nothing was sent.
            self._unreached, self._reached = 0, True
        if isinstance(error, AuthenticationError) or self._unreached >= UNREACHED:
            self.stopped = self.stopped or error
            self._stop.set()


__all__ = ["apply"]
