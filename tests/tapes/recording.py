"""Records a case from the simulator, over real HTTP on loopback."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from vcr import VCR

from classin_simulator import Simulator

from . import school
from .cases import Case
from .running import made_reader, run
from .tape import configure, settings

TAPES = Path(__file__).parents[1] / "cassettes"
SIMULATOR = TAPES / "simulator"
SUFFIX = ".tape.yaml"


def new_simulator() -> Simulator:
    """The simulated school, with a clock that stands still."""
    return Simulator(sid=school.SID, secret=school.SECRET, clock=lambda: school.NOW, limits=school.LIMITS)


def send(case: Case, simulator: Simulator) -> Any:
    """Makes the call of a case in a freshly furnished school; the school's clock goes on while the client waits."""
    simulator.reset()
    school.furnish(simulator.school)
    if case.before:
        case.before(simulator.school)
    for fault in case.faults:
        simulator.faults.add(fault)
    return run(case, url=simulator.url, lose=case.lose, sleep=simulator.clock.advance)


def record(case: Case, simulator: Simulator, folder: Path) -> Path:
    """Writes the tape of a case into a folder."""
    reader = made_reader()
    vcr = VCR(cassette_library_dir=str(folder))
    configure(vcr, reader)
    path = folder / f"{case.path}{SUFFIX}"
    with vcr.use_cassette(str(path), record_mode="new_episodes", **settings(reader)):
        send(case, simulator)
    return path
