"""What an apply does only when it is asked for: removing much, and making passwords."""

from __future__ import annotations

from typing import Any

import pytest

from classin_client.sync import StateError, TooManyRemovals

from .world import NOW, World


def test_more_than_a_tenth_stops_before_the_first(one: World) -> None:
    """One of two lessons is half of them."""
    one.apply()
    one.lessons.pop()
    before = one.calls()

    with pytest.raises(TooManyRemovals, match="1 of 2 lessons"):
        one.apply(allow_removals=0.1)

    assert before == one.calls()
    assert one.apply(allow_removals=0.5).ok


def test_what_goes_with_a_course_counts(one: World) -> None:
    """One course of two is ended, and with it its lessons to come, who is in it, and the guests."""
    one.courses.append({"key": "art", "name": "Art", "teacher": "reed"})
    one.enrolments.append({"course": "art", "person": "bob", "role": "student"})
    one.lessons[1]["guests"] = "bob"
    one.apply()
    one.courses.pop(0)
    one.enrolments.pop(0)
    moved = dict(one.lessons[0], course="art", teacher="reed")
    one.lessons[:] = [moved]
    before = one.calls()

    planned = one.plan()

    assert {"course": (1, 2), "enrolment": (1, 2), "lesson": (1, 2), "guest": (1, 1)} == planned.removals
    with pytest.raises(TooManyRemovals, match="1 of 2 courses, 1 of 2 enrolments, 1 of 2 lessons, 1 of 1 guests"):
        one.apply(allow_removals=0.1)
    assert before == one.calls()
    assert one.apply().ok


def test_lessons_that_are_over_do_not_count(one: World) -> None:
    """They stay as they were when their course is ended."""
    one.apply()
    one.courses.clear()
    one.enrolments.clear()
    one.lessons.clear()
    one.school.simulator.clock.advance(1_796_637_600 - NOW + 7200)

    assert (1, 1) == one.plan().removals["lesson"]


@pytest.mark.parametrize("share", [-0.1, 1.1, 50, float("nan"), "10%"])
def test_a_share_that_is_none(one: World, share: Any) -> None:
    """Half is 0.5, and not 50: nothing is sent."""
    before = one.calls()

    with pytest.raises(ValueError, match=r"allow_removals is a share, 0 to 1, such as 0\.1\."):
        one.apply(allow_removals=share)

    assert before == one.calls()


@pytest.mark.parametrize(
    ("number", "error", "message"),
    [(0, ValueError, "1 or more"), ("8", TypeError, "not of the type str"), (2.5, TypeError, "of the type float")],
)
def test_a_concurrency_that_is_none(one: World, number: Any, error: type[Exception], message: str) -> None:
    """Planning and applying both say so."""
    for refused in (one.plan, one.apply):
        with pytest.raises(error, match=f"max_concurrency is .*{message}"):
            refused(max_concurrency=number)


def test_what_the_state_does_not_know_is_not_touched(one: World) -> None:
    """A course that was made by hand stays."""
    one.apply()
    by_hand = one.school.client.courses.create(course_name="By hand").data
    one.courses.clear()
    one.enrolments.clear()
    one.lessons.clear()

    assert one.apply().ok
    assert [by_hand] == [key for key, each in one.school.simulator.school.courses.items() if not each.ended]


def test_passwords_are_made_on_request(one: World) -> None:
    """Without the request the row fails; with it there is a file with the password."""
    one.people[2]["password"] = ""

    assert ("ada",) == one.plan().without_password
    assert {"ada"} == {row.key for row in one.apply().failed if row.outcome == "failed"}
    assert one.apply(passwords=one.passwords()).ok
    assert 0o600 == (one.path / "passwords.csv").stat().st_mode & 0o777
    assert one.passwords().of("ada")


def test_passwords_that_cannot_be_written(one: World) -> None:
    """No account is registered with one of them."""
    one.people[2]["password"] = ""
    (one.path / "passwords.csv").mkdir()
    before = one.calls()

    with pytest.raises(StateError, match="passwords"):
        one.apply(passwords=one.passwords())

    assert before == one.calls()
