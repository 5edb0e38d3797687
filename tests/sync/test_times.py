"""What cannot be done at the moment is in the plan, with the time from which it can."""

from __future__ import annotations

import datetime

from .world import NOW, World, in_folder, in_school

FIRST = 1_796_637_600
"""The start of the first lesson, 7 December 2026, 10:00 UTC."""
HOUR = 3600


def at(one: World, moment: int) -> None:
    """Moves the school's clock there."""
    clock = one.school.simulator.clock
    clock.advance(moment - clock())


def blocked(one: World) -> list[tuple[str, str, str]]:
    """What is blocked: label, key, and from when it can be done, in hours after the first lesson's start."""
    hours = [
        "" if each.possible_from is None else f"{(each.possible_from.timestamp() - FIRST) / HOUR:.4g}"
        for each in one.plan().blocked
    ]
    return [(each.action.label, each.action.key, hour) for each, hour in zip(one.plan().blocked, hours, strict=True)]


def test_the_freeze(one: World) -> None:
    """20 minutes before the start name and times are fixed; another teacher is still possible."""
    one.apply()
    at(one, FIRST - 600)
    one.lessons[0] |= {"name": "Quarters", "teacher": "reed"}

    assert [("change", "maths-1", "")] == blocked(one)
    assert ["~ change lesson maths-1 (teacher: lin → reed)"] == [str(action) for action in one.plan().actions]
    assert one.apply().ok
    assert one.plan().empty


def test_cancelling_in_the_freeze(one: World) -> None:
    """It can be cancelled until it begins."""
    one.apply()
    at(one, FIRST - 600)
    del one.lessons[0]

    assert one.apply().ok
    assert in_folder(one.folder()) == in_school(one)


def test_in_progress(one: World) -> None:
    """Nothing of it can be changed or cancelled any more; the course can be ended when its room has closed."""
    one.apply()
    at(one, FIRST + 600)
    one.lessons[0]["name"] = "Quarters"
    assert [("change", "maths-1", "")] == blocked(one)

    del one.lessons[0]
    assert [("cancel", "maths-1", "")] == blocked(one)

    one.lessons.clear()
    one.enrolments.clear()
    one.courses.clear()
    assert [("end", "maths", "1.333"), ("cancel", "maths-1", "")] == blocked(one)
    assert ["cancel lesson maths-2", "leave enrolment maths ada"] == [
        f"{action.label} {action.kind} {action.key}" for action in one.plan().actions
    ]
    assert one.apply().ok

    at(one, FIRST + 2 * HOUR)
    assert [] == blocked(one)
    assert one.apply().ok
    assert [] == in_school(one)["courses"]


def test_a_lesson_that_is_over_is_left_alone(one: World) -> None:
    """Whether it stays in the folder or not."""
    one.apply()
    at(one, FIRST + 2 * HOUR)
    assert one.plan().empty

    del one.lessons[0]
    assert one.plan().empty
    assert [] == blocked(one)


def test_a_head_teacher_who_still_gives_lessons(one: World) -> None:
    """The course's other change is made, and the head teacher can be replaced after the last of the lessons."""
    one.apply()
    one.courses[0] |= {"name": "Maths", "teacher": "reed"}
    one.lessons[0]["teacher"] = "reed"

    assert [("change", "maths", "25")] == blocked(one)
    assert one.apply().ok
    assert ["Maths", "Mei Lin"] == [*in_school(one)["courses"][0][:2]]

    at(one, FIRST + 26 * HOUR)
    assert one.apply().ok
    assert ["Maths", "Tom Reed"] == [*in_school(one)["courses"][0][:2]]


def test_a_teacher_leaves_who_is_held(one: World) -> None:
    """Until a lesson that cannot be changed any more is over, the teacher stays in the school."""
    one.lessons[1]["teacher"] = "reed"
    one.apply()
    at(one, FIRST + 23 * HOUR + 1800)
    one.lessons[1]["teacher"] = "lin"
    one.lessons[1]["name"] = "Fourths"
    one.apply()
    at(one, FIRST + 24 * HOUR + 60)
    del one.people[1]
    one.lessons[1]["teacher"] = "lin"

    assert one.apply().ok
    assert ["Mei Lin"] == in_school(one)["teachers"]


def test_maintenance(one: World) -> None:
    """A lesson that overlaps it, with 20 minutes either side, is blocked; during it, everything is."""

    def moment(seconds: int) -> datetime.datetime:
        return datetime.datetime.fromtimestamp(seconds, datetime.UTC)

    soon = [(moment(FIRST + HOUR + 600), moment(FIRST + 3 * HOUR))]
    now = [(moment(NOW - 60), moment(NOW + HOUR))]

    assert ["maths-1"] == [each.action.key for each in one.plan(maintenance=soon).blocked]
    during = one.plan(maintenance=now)
    assert during.empty
    assert {moment(NOW + HOUR)} == {each.possible_from for each in during.blocked}


def test_too_far_ahead(one: World) -> None:
    """Two years are the most; the plan says from when it can be made."""
    one.lessons[0] |= {"start": "2029-12-07T10:00Z", "end": "2029-12-07T11:00Z"}

    (each,) = one.plan().blocked

    assert each.possible_from is not None
    assert "2027-12-08" == f"{each.possible_from:%Y-%m-%d}"


def test_an_expired_course(one: World) -> None:
    """Nothing in it can be changed."""
    one.courses[0]["expires"] = "2026-12-09T00:00Z"
    one.apply()
    at(one, FIRST + 72 * HOUR)
    one.courses[0]["name"] = "Maths"
    one.enrolments.clear()

    assert [("change", "maths", ""), ("leave", "maths ada", "")] == blocked(one)
    assert one.plan().empty
