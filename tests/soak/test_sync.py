"""Applies amid faults, killed again and again: at the end the school is the folder, and nothing is there twice."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs
import pytest
from sync.world import in_folder, school_as_folder

from classin_client.sync import State, read_folder
from classin_simulator import Simulator
from classin_simulator.faults import Fault

from .apply_once import school_time
from .school_folder import SchoolFolder

TESTS = Path(__file__).parents[1]
NOTHING_TO_DO = 3
MOST_RUNS = 40
"""Undisturbed runs, but for the faults, that are tried after the kills."""


@attrs.frozen
class Size:
    """How large a school, how often killed, and after how many seconds at the most."""

    people: int
    courses: int
    lessons: int
    kills: int
    seconds: float


SMALL = pytest.param(Size(20, 2, 20, 1, 0.1), id="small")
MIDDLE = pytest.param(Size(200, 20, 200, 8, 1.0), id="middle", marks=pytest.mark.soak)
WHOLE = pytest.param(Size(3000, 300, 3000, 30, 8.0), id="whole", marks=[pytest.mark.soak, pytest.mark.timeout(3600)])
FAULTS = [
    # A fifth in all: done and lost, done and refused, lost before, and refused because of another call.
    Fault(code=104, after_commit=True, probability=0.05, seed=1),
    Fault(kind="timeout", after_commit=True, hold=0.05, probability=0.04, seed=2),
    Fault(kind="reset", after_commit=True, probability=0.04, seed=3),
    Fault(kind="reset", probability=0.03, seed=4),
    Fault(operation="addCourse", code=460, probability=0.05, seed=5),
    Fault(operation="addCourseStudentMultiple", code=464, probability=0.05, seed=6),
    Fault(status=502, probability=0.04, seed=7),
]


@attrs.define
class Soak:
    """A school under test."""

    simulator: Simulator
    folder: SchoolFolder
    state: str | Path
    began: float
    kills: int = 0
    runs: int = 0

    def run(self, kill_after: float | None = None) -> int | None:
        """One apply in a process of its own; None when it was killed, else its exit code."""
        self.runs += 1
        arguments = [str(self.folder.path), str(self.state), self.simulator.url, str(self.began)]
        paths = os.pathsep.join([str(TESTS), str(TESTS.parent)])
        process = subprocess.Popen(
            [sys.executable, "-m", "soak.apply_once", *arguments],
            env={**os.environ, "PYTHONPATH": paths},
            stdout=subprocess.PIPE,
        )
        assert process.stdout is not None
        with process, process.stdout:
            process.stdout.readline()
            if kill_after is not None:
                time.sleep(kill_after)
                if process.poll() is None:
                    process.kill()
                    self.kills += 1
                    return None
            process.stdout.read()
            return process.wait()

    def killing(self, size: Size, chance: random.Random) -> Iterator[int]:
        """Kills as many runs as the size says, and yields the number of each; who finishes before gets more to do."""
        for _ in range(size.kills * 5):
            if self.kills == size.kills:
                break
            if self.run(chance.random() * size.seconds) is None:
                yield self.kills
            else:
                self.folder.change(0.1)
        assert size.kills == self.kills

    def finish(self) -> None:
        """Runs until there is nothing to do; then the school is the folder."""
        ended: int | None = None
        for _ in range(MOST_RUNS):
            ended = self.run()
            if ended == NOTHING_TO_DO:
                break
        assert NOTHING_TO_DO == ended
        assert in_folder(read_folder(self.folder.path)) == school_as_folder(self.simulator.school)

    def unknown(self) -> list[str]:
        """What is in the school, and which the state does not know."""
        school = self.simulator.school
        with State(self.state, self.simulator.sid) as state:
            known = {(thing.kind, number) for thing in state.things().values() for number in thing.ids.values()}
        courses = [("course", key) for key, one in school.courses.items() if not (one.ended or one.deleted)]
        lessons = [("lesson", key) for key, one in school.lessons.items() if not one.deleted]
        return [f"{kind} {number}" for kind, number in courses + lessons if (kind, number) not in known]

    def lose(self) -> None:
        """The state file is gone."""
        assert isinstance(self.state, Path)
        for path in self.state.parent.glob(f"{self.state.name}*"):
            path.unlink()

    def __str__(self) -> str:
        last = self.simulator.requests.last(1000)
        faults = sum(one.fault is not None for one in last)
        runs = f"{self.runs} runs, {self.kills} of them killed; {last[0].number} requests"
        return f"{runs}, {faults} of the last {len(last)} met a fault; {time.time() - self.began:.0f} s"


@contextmanager
def soaked(path: Path, size: Size, state: str | Path = "") -> Iterator[Soak]:
    """A school that fails a fifth of its calls."""
    began = time.time()
    folder = SchoolFolder(path / "folder", people=size.people, courses=size.courses, lessons=size.lessons)
    with Simulator(clock=lambda: school_time(began)) as simulator:
        for fault in FAULTS:
            simulator.faults.add(fault)
        yield Soak(simulator, folder, state or path / "school.db", began)


@pytest.mark.parametrize("size", [SMALL, MIDDLE, WHOLE])
def test_killed_again_and_again(tmp_path: Path, size: Size, request: pytest.FixtureRequest) -> None:
    """While people, lessons and enrolments change and go, too."""
    _kill(tmp_path, size, request)


@pytest.mark.parametrize("size", [MIDDLE])
def test_killed_with_a_state_on_a_server(
    tmp_path: Path, size: Size, request: pytest.FixtureRequest, postgresql: str
) -> None:
    """The same in PostgreSQL, which lets go of the lock of who was killed."""
    _kill(tmp_path, size, request, postgresql)


def _kill(tmp_path: Path, size: Size, request: pytest.FixtureRequest, state: str | Path = "") -> None:
    chance = random.Random(7)
    with soaked(tmp_path, size, state) as soak:
        for number in soak.killing(size, chance):
            if number in (size.kills // 3, size.kills * 2 // 3):
                soak.folder.change(0.1)
                soak.folder.remove(0.05)
        soak.finish()
        _shown(soak, size, request)


@pytest.mark.parametrize("size", [MIDDLE, WHOLE])
def test_the_state_is_lost_in_the_middle(tmp_path: Path, size: Size, request: pytest.FixtureRequest) -> None:
    """All that had been made is found again, whatever it holds by then, and nothing is made twice."""
    chance = random.Random(8)
    with soaked(tmp_path, size) as soak:
        for number in soak.killing(size, chance):
            if number == size.kills // 2:
                soak.folder.change(0.1)
                soak.lose()
        soak.finish()
        assert [] == soak.unknown()
        _shown(soak, size, request)


def _shown(soak: Soak, size: Size, request: pytest.FixtureRequest) -> None:
    if size.lessons > 100:
        with request.getfixturevalue("capsys").disabled():
            print(f"\n{soak}")
