"""Whatever happens to a timetable, the school becomes what the folder says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from classin_simulator import Simulator

from .timetables import Timetables
from .world import NOW

SIZES = [
    pytest.param(12, 14, id="small"),
    pytest.param(200, 30, id="whole", marks=[pytest.mark.soak, pytest.mark.timeout(3600)]),
]


@pytest.fixture(name="simulator", scope="module")
def _simulator() -> Iterator[Simulator]:
    """One server for all timetables; each begins with an empty school."""
    with Simulator(clock=lambda: NOW) as simulator:
        yield simulator


@pytest.mark.parametrize(("examples", "steps"), SIZES)
def test_random_timetables(simulator: Simulator, examples: int, steps: int) -> None:
    """After each apply the school is the folder, the next plan is empty, and no call was superfluous."""

    class OfThisSchool(Timetables):
        """Timetables of the school of this test."""

    OfThisSchool.simulator = simulator
    run_state_machine_as_test(
        OfThisSchool,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=[*HealthCheck],
            database=None,
            derandomize=examples < 100,
        ),
    )
