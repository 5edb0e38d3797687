"""An empty, simulated school that the environment names, and a class list to take on board there."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from classin_client import ClassIn
from classin_simulator import Simulator
from examples.onboarding.__main__ import BEIJING, next_monday, take_on_board
from examples.onboarding.roster import read_roster
from examples.onboarding.steps import Plan

from .lists import LIST, SECRET, SID


@pytest.fixture(scope="module")
def running() -> Iterator[Simulator]:
    """One server for all tests."""
    with Simulator(sid=SID, secret=SECRET) as simulator:
        yield simulator


@pytest.fixture
def simulator(running: Simulator, monkeypatch: pytest.MonkeyPatch) -> Simulator:
    """An empty school, which the environment names."""
    running.reset()
    monkeypatch.setenv("CLASSIN_SID", SID)
    monkeypatch.setenv("CLASSIN_SECRET", SECRET)
    monkeypatch.setenv("CLASSIN_BASE_URL", running.url)
    monkeypatch.setenv("COLUMNS", "100")
    return running


@pytest.fixture
def answered(simulator: Simulator) -> list[object]:
    """Every answer that the school gave."""
    answers: list[object] = []
    simulator.app.observers.append(lambda operation, body: answers.append(body))
    return answers


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """A list with one person whom ClassIn refuses, beside a file to upload."""
    (tmp_path / "lesson.txt").write_text("Primes", encoding="utf-8")
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.fixture
def take(simulator: Simulator, roster: Path) -> Callable[..., int]:
    """Takes the list on board with a client that has the simulator's time, on which no test waits."""

    def run(path: Path = roster, **settings: Any) -> int:
        start = next_monday(datetime.datetime.fromtimestamp(simulator.clock(), BEIJING))
        plan = Plan("Mathematics", "maths-7", start, path.with_name("lesson.txt"))
        with ClassIn(**{"clock": simulator.clock, "sleep": simulator.clock.advance, **settings}) as classin:
            return take_on_board(classin, read_roster(path), plan)

    return run
