"""What goes wrong while an apply runs: nothing that is done is lost."""

from __future__ import annotations

from typing import Any

import pytest

from classin_client import AuthenticationError, ClassIn, Unavailable
from classin_client.sync import Progress, State, StateError, apply
from classin_simulator.faults import Fault

from .conftest import BOTH
from .world import World, in_folder, in_school


@BOTH
def test_a_wrong_secret(one: World) -> None:
    """The run ends at once; what is done is kept, and the next run does the rest."""
    one.school.simulator.faults.add(Fault(operation="addCourse", code=102, times=1))

    result = one.apply()

    assert not result.ok
    assert isinstance(result.error, AuthenticationError)
    assert str(result.error) == result.stopped
    assert {"done": 4, "failed": 1, "not sent": 3} == result.counts
    assert [] == one.state.unsettled()
    assert one.apply().ok
    assert in_folder(one.folder()) == in_school(one)


@BOTH
def test_no_network(one: World) -> None:
    """Nothing is done, and the state says so."""
    planned = one.plan()
    with ClassIn(sid=one.school.sid, secret="made-up", base_url="http://127.0.0.1:9", max_retries=0) as client:
        result = apply(planned, one.state, client, clock=one.school.simulator.clock)

    assert {"failed": 4, "not sent": 4} == result.counts
    assert isinstance(result.error, Unavailable)
    assert [] == one.state.unsettled()
    assert one.apply().ok


@BOTH
def test_what_was_not_sent_is_not_unsettled(one: World) -> None:
    """When a run ends in the middle of lessons, those that were not sent are known not to be there."""
    for number in range(30):
        one.lessons.append(
            dict(one.lessons[0], key=f"more-{number}", start=f"2027-01-{number + 1:02}T10:00Z", end="11:00")
        )
    one.school.simulator.faults.add(Fault(operation="lmsActivityCreateClass", code=101002005, times=1))

    result = one.apply(max_concurrency=1)

    assert 31 == result.counts["not sent"]
    assert [] == one.state.unsettled()
    assert one.apply().ok
    assert in_folder(one.folder()) == in_school(one)


@BOTH
def test_a_failed_row_stops_what_needs_it_and_nothing_else(one: World) -> None:
    """A second course, whose teacher cannot be registered, is skipped with its lesson; the first one is made."""
    one.people.append({"key": "kim", "name": "Kim", "role": "teacher", "phone": "13800001009"})
    one.courses.append({"key": "art", "name": "Art", "teacher": "kim"})
    one.lessons.append(dict(one.lessons[1], key="art-1", course="art", teacher="kim"))

    result = one.apply()

    assert [("kim", "failed"), ("art", "skipped"), ("art-1", "skipped")] == [
        (row.key, row.outcome) for row in result.failed if row.kind != "unit"
    ]
    assert 8 == result.counts["done"]


def test_progress_counts_what_was_skipped_apart(one: World) -> None:
    """A teacher who cannot be registered has failed; the course, which needs one, was skipped."""
    one.people.append({"key": "kim", "name": "Kim", "role": "teacher", "phone": "13800001009"})
    one.courses.append({"key": "art", "name": "Art", "teacher": "kim"})
    seen: list[Progress] = []

    one.apply(on_progress=seen.append)

    assert (11, 1, 1) == (seen[-1].done, seen[-1].failed, seen[-1].skipped)


@BOTH
def test_an_interrupted_apply_settles_what_it_sent(one: World) -> None:
    """Ctrl-C: what was sent is settled, the rest is done by the next run, nothing twice."""

    def interrupt(progress: Any) -> None:
        if progress.done == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        one.apply(on_progress=interrupt)

    assert one.apply().ok
    assert in_folder(one.folder()) == in_school(one)


def test_no_network_and_a_row_that_cannot_be_sent(one: World) -> None:
    """A row without a password is no call that reached ClassIn: the run ends all the same."""
    one.people[0]["password"] = ""
    planned = one.plan()
    with ClassIn(sid=one.school.sid, secret="made-up", base_url="http://127.0.0.1:9", max_retries=0) as client:
        result = apply(planned, one.state, client, clock=one.school.simulator.clock)

    assert isinstance(result.error, Unavailable)
    assert {"failed": 4, "not sent": 4} == result.counts


def test_the_disk_fills_up(one: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was sent and could not be settled is asked again once there is room, and nothing is there twice."""
    write, left = State.write, iter(range(5))

    def full(state: State, *given: Any) -> None:
        if next(left, None) is None:
            raise StateError("The state file cannot be written: database or disk is full.")
        write(state, *given)

    monkeypatch.setattr(State, "write", full)
    with pytest.raises(StateError, match="disk is full"):
        one.apply()
    monkeypatch.undo()

    assert [] != one.state.unsettled()
    assert one.apply().ok
    assert in_folder(one.folder()) == in_school(one)
