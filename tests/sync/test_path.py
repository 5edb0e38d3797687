"""From a folder to a school: plan, apply, change, and nothing left to do."""

from __future__ import annotations

from .world import World, in_folder, in_school


def test_a_new_school_becomes_what_the_folder_says(one: World) -> None:
    """Everything is made, in the number of calls that the plan says."""
    planned, before = one.plan(), one.calls()

    result = one.apply()

    assert result.ok
    assert in_folder(one.folder()) == in_school(one)
    assert planned.calls == one.calls() - before


def test_the_second_plan_is_empty_and_sends_nothing(one: World) -> None:
    """What is so already needs nothing."""
    one.apply()
    before = one.calls()

    result = one.apply()

    assert one.plan().empty
    assert before == one.calls()
    assert {"unchanged"} == set(result.counts)


def test_changes_are_planned_one_by_one(one: World) -> None:
    """A lesson that moves, one that is cancelled, another teacher, a student who leaves: the plan says each."""
    one.apply()
    one.courses[0]["teacher"] = one.lessons[0]["teacher"] = "reed"
    one.lessons[0] |= {"start": "2026-12-07T12:00Z", "end": "2026-12-07T13:00Z"}
    one.lessons[1:] = []
    one.enrolments[:] = []

    planned = one.plan()

    moved = "start: 2026-12-07 10:00 UTC → 2026-12-07 12:00 UTC, end: 2026-12-07 11:00 UTC → 2026-12-07 13:00 UTC"
    assert [
        "- cancel lesson maths-2",
        "- leave enrolment maths ada",
        f"~ change lesson maths-1 (teacher: lin → reed, {moved})",
        "~ change course maths (teacher: lin → reed)",
    ] == [str(action) for action in planned.actions]
    assert one.apply().ok
    assert in_folder(one.folder()) == in_school(one)
    assert one.plan().empty
