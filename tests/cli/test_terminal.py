"""What somebody sees at a terminal, 80 and 50 columns wide."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from classin_client.testing import SimulatedSchool
from classin_simulator.faults.fault import Fault, Latency

from .conftest import YEAR, Command

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from .terminal import Terminal

LESSONS = 12


@pytest.fixture(name="many")
def _many(folder: Path) -> Path:
    """A folder with a dozen lessons."""
    with (folder / "lessons.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"maths-{n},maths,Lesson {n},lin,{YEAR}-03-{n:02} 19:00,20:00\n" for n in range(2, LESSONS + 1))
    return folder


@pytest.mark.parametrize("columns", [80, 50])
@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["apply", "--help"],
        ["explain", "841"],
        ["explain", "nickname"],
        ["ops", "label"],
        ["show", "addCourse"],
    ],
)
def test_width(columns: int, arguments: list[str]) -> None:
    """No line is wider than the terminal."""
    with Terminal(*arguments, columns=columns) as terminal:
        code = terminal.ended()

    assert 0 == code
    assert [] == [line for line in terminal.lines if cell_len(line) > columns]


@pytest.mark.parametrize("columns", [80, 50])
def test_asked_and_applied(folder: Path, school: SimulatedSchool, columns: int) -> None:
    """The plan is shown in colour, one is asked, and a bar shows how far it is."""
    with Terminal("apply", folder, columns=columns) as terminal:
        terminal.wait_for("[y/N]")
        assert [] == school.simulator.requests.last(1)
        terminal.type("y\n")
        code = terminal.ended()

    assert (0, True) == (code, terminal.text.rstrip().endswith("5 done."))
    assert "\x1b[32m+ create person lin" in terminal.raw
    assert "━" in terminal.text
    assert [] == [line for line in terminal.lines if cell_len(line) > columns]


def test_no(folder: Path, school: SimulatedSchool) -> None:
    """Whoever does not say yes sends nothing."""
    with Terminal("apply", folder) as terminal:
        terminal.wait_for("[y/N]")
        terminal.type("\n")
        code = terminal.ended()

    assert (1, True) == (code, "Nothing was sent." in terminal.text)
    assert [] == school.simulator.requests.last(1)


def test_no_colour(folder: Path, school: SimulatedSchool) -> None:
    """`NO_COLOR` leaves the colours out."""
    with Terminal("plan", folder, NO_COLOR="1") as terminal:
        assert 0 == terminal.ended()

    assert "\x1b[3" not in terminal.raw


@pytest.mark.parametrize("columns", [80, 50])
def test_stopped_and_resumed(classin: Command, many: Path, school: SimulatedSchool, columns: int) -> None:
    """Ctrl-C in the middle of an apply says how far it came; the same command goes on, and nothing is done twice."""
    school.simulator.faults.add(Fault("lmsActivityCreateClass", latency=Latency(0.2)))
    with Terminal("apply", many, "--yes", "--concurrency", 1, columns=columns) as terminal:
        terminal.wait_for(f"8/{LESSONS + 5}")
        terminal.type("\x03")
        code = terminal.ended()
    assert 130 == code
    assert "Stopped by hand: " in terminal.text
    assert "Traceback" not in terminal.text
    there = {one.name for one in school.simulator.school.lessons.values()}
    assert 0 < len(there) < LESSONS
    school.simulator.faults.clear()

    rest = classin("apply", many, "--yes")

    assert 0 == rest.code
    names = {"maths-1": "Halves", **{f"maths-{n}": f"Lesson {n}" for n in range(2, LESSONS + 1)}}
    planned = [line.split()[3] for line in rest.out.splitlines() if line.startswith("+ create lesson")]
    # The one call that was under way is asked for again, whether or not it had arrived.
    asked_again = {names[key.rstrip(":")] for key in planned if key.endswith(":")}
    assert len(asked_again) <= 1
    assert {*names.values()} - there | asked_again == {names[key.rstrip(":")] for key in planned}
    lessons = [one.name for one in school.simulator.school.lessons.values()]
    assert (LESSONS, LESSONS) == (len(lessons), len(set(lessons)))
    assert "Nothing to do.\n" == classin("plan", many).out


def test_stopped_while_asked(folder: Path, school: SimulatedSchool) -> None:
    """Ctrl-C at the question sends nothing."""
    with Terminal("apply", folder) as terminal:
        terminal.wait_for("[y/N]")
        terminal.press_ctrl_c()
        code = terminal.ended()

    assert (130, True) == (code, "Stopped by hand." in terminal.text)
    assert [] == school.simulator.requests.last(1)
