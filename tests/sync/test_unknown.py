"""Things of which the state has the id alone, and mistakes in the library: neither ends a run or is called done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from classin_client.sync import State, adopt, apply, plan
from classin_client.sync._applying import _CALLS
from classin_client.sync._calls import lessons
from classin_client.sync._calls.common import Context, Done
from classin_client.sync.actions import Action
from classin_simulator.faults import Fault

from .world import World, in_folder, in_school


@pytest.fixture(name="adopted")
def _adopted(one: World) -> Iterator[World]:
    """A school whose ids were adopted into a new state."""
    one.apply()
    one.state.export(one.path / "ids.csv")
    with State(one.path / "new.db", one.school.sid) as state:
        adopt(state, one.path / "ids.csv")
        one.state = state
        yield one


def test_an_adopted_lesson_is_not_cancelled(adopted: World) -> None:
    """Its course is not known: the plan says what to do, and the rest of the run is done."""
    row = adopted.lessons.pop()

    result = adopted.apply()

    (blocked,) = adopted.plan().blocked
    assert result.ok
    assert (
        "! cancel lesson maths-2: its course and times are not known: "
        "put its row back for one apply, or take it out of the state"
    ) == str(blocked)
    adopted.lessons.append(row)
    adopted.apply()
    adopted.lessons.pop()
    assert adopted.apply().ok
    assert in_folder(adopted.folder()) == in_school(adopted)


@pytest.mark.parametrize("key", ["reed", "bob"])
def test_an_adopted_person_does_not_leave(adopted: World, key: str) -> None:
    """A teacher has to be disabled, a student not, and nobody knows which it is: it is not reported done."""
    adopted.people[:] = [row for row in adopted.people if row["key"] != key]

    result = adopted.apply()

    assert [("person", key, "blocked")] == [
        (row.kind, row.key, row.outcome) for row in result.rows if row.outcome != "done"
    ]
    assert "whether it is a teacher or a student is not known" in adopted.plan().blocked[0].reason
    known = adopted.state.get("person", key)
    assert known is not None
    assert known.there


@pytest.mark.parametrize("made", [True, False])
def test_a_teacher_who_may_have_been_registered_leaves(one: World, made: bool) -> None:
    """The answer was lost, and with it the UID: the account is looked for, and no account is made for it."""
    one.school.simulator.faults.add(Fault(operation="registerMultiple", kind="reset", after_commit=made))
    with one.school.client.with_options(max_retries=0) as client:
        apply(one.plan(), one.state, client, clock=one.school.simulator.clock)
    one.school.simulator.faults.clear()
    assert "reed" in [each.key for each in one.state.unsettled()]
    one.people.pop(1)

    result = one.apply()

    assert result.ok
    assert in_folder(one.folder()) == in_school(one)
    # The school itself has an account, too.
    assert (5 if made else 4) == len(one.school.simulator.school.users)


def test_a_student_who_may_have_become_a_teacher_is_disabled(one: World) -> None:
    """The answer to the change was lost: whoever leaves after that is disabled, too."""
    one.apply()
    one.people[2]["role"] = "teacher"
    one.enrolments.clear()
    one.school.simulator.faults.add(Fault(operation="addTeacher", kind="reset", after_commit=True))
    with one.school.client.with_options(max_retries=0) as client:
        apply(one.plan(), one.state, client, allow_removals=1, clock=one.school.simulator.clock)
    one.school.simulator.faults.clear()
    one.people.pop(2)

    assert one.apply().ok
    one.school.simulator.clock.advance(400)
    assert in_folder(one.folder()) == in_school(one)


def test_a_student_whose_new_name_was_not_settled_leaves(one: World) -> None:
    """Asking to have a student disabled who never was a teacher changes nothing."""
    one.apply()
    one.people[3]["name"] = "Robert"
    one.school.simulator.faults.add(Fault(operation="editSchoolStudent", kind="reset", after_commit=True))
    with one.school.client.with_options(max_retries=0) as client:
        apply(one.plan(), one.state, client, clock=one.school.simulator.clock)
    one.school.simulator.faults.clear()
    one.people.pop(3)

    assert one.apply().ok
    assert [] == one.state.unsettled()


def test_a_lesson_that_may_have_been_made_is_not_cancelled_with_a_wrong_secret(one: World) -> None:
    """A call that is refused for another reason says nothing of the lesson: the next run asks again."""
    one.school.simulator.faults.add(Fault(operation="lmsActivityCreateClass", kind="reset", after_commit=True))
    with one.school.client.with_options(max_retries=0) as client:
        apply(one.plan(), one.state, client, clock=one.school.simulator.clock)
    one.school.simulator.faults.clear()
    one.lessons.clear()
    one.school.simulator.faults.add(Fault(operation="lmsActivityCreateClass", code=101002005, times=1))

    assert not one.apply(max_concurrency=1).ok

    assert one.apply().ok
    assert [] == in_school(one)["lessons"]


def test_what_is_taken_out_of_the_state_is_not_blocked_any_more(adopted: World) -> None:
    """The other way: the lesson stays in ClassIn, and nobody asks after it."""
    adopted.lessons.pop()
    adopted.apply()
    adopted.state.write([], [("lesson", "maths-2")])

    assert () == adopted.plan().blocked


def test_a_mistake_in_the_library_ends_one_row(one: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The row is unknown, in a sentence without cells; the others are done, and the next run asks again."""

    def mistaken(context: Context, actions: Sequence[Action]) -> Iterator[Done]:
        if actions[0].key == "maths-1":
            raise KeyError("Halves")
        return lessons.put(context, actions)

    calls: Any = _CALLS
    monkeypatch.setitem(calls, ("lesson", "create"), mistaken)
    result = one.apply()

    (failed,) = result.failed
    assert ("maths-1", "unknown") == (failed.key, failed.outcome)
    assert "An unexpected KeyError in test_unknown.py" in failed.message
    assert "Halves" not in failed.message
    assert {"done": 7, "unknown": 1} == result.counts
    monkeypatch.undo()
    clock = one.school.simulator.clock
    assert apply(plan(one.folder(), one.state, clock=clock), one.state, one.school.client, clock=clock).ok
    assert in_folder(one.folder()) == in_school(one)
