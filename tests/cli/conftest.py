"""A school that the environment names, its folder, and a way to run the command in this process."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from classin_client.cli import main
from classin_client.testing import SimulatedSchool, simulated_school

YEAR = datetime.datetime.now(datetime.UTC).year + 1
PHONE = "13800001003"
FOLDER = {
    "people.csv": "key,name,role,phone,password\n"
    f"lin,Mei Lin,teacher,13800001001,correct-1\nada,Ada,student,{PHONE},correct-2\n",
    "courses.csv": "key,name,teacher\nmaths,Mathematics 7,lin\n",
    "enrolments.csv": "course,person,role\nmaths,ada,student\n",
    "lessons.csv": "key,course,name,teacher,start (Asia/Shanghai),end\n"
    f"maths-1,maths,Halves,lin,{YEAR}-03-01 19:00,20:00\n",
}


class Ended(NamedTuple):
    """How a command ended: its exit code and what it printed."""

    code: int
    out: str
    err: str


Command = Callable[..., Ended]


@pytest.fixture(autouse=True)
def _home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Settings and state of whoever runs the tests are out of reach."""
    monkeypatch.setenv("CLASSIN_CONFIG", str(tmp_path / "config.toml"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(name="school")
def _school(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimulatedSchool]:
    """A simulated school, which the environment names."""
    with simulated_school() as school:
        monkeypatch.setenv("CLASSIN_SID", school.sid)
        monkeypatch.setenv("CLASSIN_SECRET", school.secret)
        monkeypatch.setenv("CLASSIN_BASE_URL", school.simulator.url)
        yield school


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    """Two people, a course, and a lesson of the coming year."""
    path = tmp_path / "school"
    path.mkdir()
    for name, text in FOLDER.items():
        (path / name).write_text(text, encoding="utf-8")
    return path


@pytest.fixture(name="classin")
def _classin(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs `classin` with these arguments."""

    def run(*arguments: object) -> Ended:
        capsys.readouterr()
        code = main([str(one) for one in arguments])
        return Ended(code, *capsys.readouterr())

    return run
