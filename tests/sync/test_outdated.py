"""A plan that was shown, and a state or a clock that went on."""

from __future__ import annotations

import pytest

from classin_client.sync import PlanOutdated, apply, plan

from .conftest import BOTH
from .world import NOW, World


def test_the_clock_went_on(one: World) -> None:
    """A lesson that can no longer be moved is said, and nothing is sent."""
    one.apply()
    one.lessons[0]["start"] = "2026-12-07T10:15Z"
    planned, before = one.plan(), one.calls()
    one.school.simulator.clock.advance(1_796_637_600 - NOW - 600)

    with pytest.raises(PlanOutdated) as raised:
        apply(planned, one.state, one.school.client, clock=one.school.simulator.clock)

    assert 1 == len(raised.value.differences)
    assert before == one.calls()


@BOTH
def test_another_apply_was_first(one: World) -> None:
    """What is done already is not done again."""
    planned = one.plan()
    one.apply()

    with pytest.raises(PlanOutdated):
        apply(planned, one.state, one.school.client, clock=one.school.simulator.clock)


def test_no_names_are_shown(one: World) -> None:
    """Who reads the error in a log sees what came and went, by key and column."""
    one.apply()
    name = one.people[0]["name"]
    one.people[0]["name"] = "Grace Example"
    planned = one.plan()
    one.apply()

    with pytest.raises(PlanOutdated, match=r"~ change person \S+ \(name\)") as raised:
        apply(planned, one.state, one.school.client, clock=one.school.simulator.clock)

    assert not any(shown in str(raised.value) for shown in (name, "Grace Example"))


def test_a_plan_is_made_without_a_network(one: World) -> None:
    """Nothing is sent for it."""
    before = one.calls()

    assert not plan(one.folder(), one.state, clock=one.school.simulator.clock).empty
    assert before == one.calls()
