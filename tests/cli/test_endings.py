"""Usage errors, exit codes, and readers that go."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import typer

from classin_client import errors
from classin_client.cli._app import app
from classin_client.cli._failures import Exit, exit_code
from classin_client.sync import FolderErrors, PlanOutdated, StateLocked, TooManyRemovals
from classin_client.testing import SimulatedSchool

from .conftest import Command

COMMANDS = sorted(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["plan"], "Missing argument 'FOLDER'; see `classin plan --help`."),
        (["plan", "a", "b"], "Got unexpected extra argument(s) (b); see `classin plan --help`."),
        (["plan", "a", "-o", "xml"], "'xml' is not one of 'table', 'json', 'csv'; see `classin plan --help`."),
        (["frobnicate"], "No such command 'frobnicate'; see `classin --help`."),
        (["apply", "a", "--allow-removals", "many"], "--allow-removals takes a share, as 10% or 0.1."),
        (["show", "courses.creat"], "There is no operation 'courses.creat'; the nearest are courses.create"),
        (["call", "addCourse", "Maths"], "A parameter is NAME=VALUE, and 'Maths' is none."),
        (["call", "addCourse", "corseName=Maths"], "There is no parameter corseName; did you mean courseName?"),
        (["call", "addCourse", "courseName=a", "course_name=b"], "courseName is given twice."),
        (["call", "addCourse", "expiryTime=soon"], "expiryTime takes a whole number, and 'soon' is none."),
        (
            ["call", "registerMultiple", 'userJson=[{"telephone": 13,}]'],
            "userJson takes JSON, and what is given is none.",
        ),
        (["call", "addCourse"], "courses.create (addCourse) needs 'courseName', which is missing."),
        (
            ["attendance", "7", "--zone", "Mars/Olympus"],
            "There is no time zone 'Mars/Olympus': write it as Asia/Shanghai.",
        ),
        (["inbox", "frobnicate"], "classin inbox: argument COMMAND: invalid choice: 'frobnicate'"),
    ],
)
@pytest.mark.usefixtures("school")
def test_usage(classin: Command, arguments: list[str], sentence: str) -> None:
    """What is called in a wrong way is told in one line, and nothing is sent."""
    ended = classin(*arguments)

    assert (Exit.USAGE, "") == (ended.code, ended.out)
    assert sentence in ended.err
    assert 1 == ended.err.count("\n")


@pytest.mark.parametrize("command", COMMANDS)
def test_help(classin: Command, command: str) -> None:
    """Each command has help; with an example, but for the inbox, whose commands have their own."""
    ended = classin(command, "--help")

    assert (0, "") == (ended.code, ended.err)
    assert ended.out.lower().startswith(f"usage: classin {command}")
    assert command == "inbox" or f"Example: classin {command}" in ended.out


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (errors.AuthenticationError("…"), Exit.AUTHENTICATION),
        (errors.NotFound("…"), Exit.REFUSED),
        (errors.ClassInError("…", code=4711), Exit.REFUSED),
        (errors.Unavailable("…"), Exit.UNAVAILABLE),
        (errors.OutcomeUnknown("…", outcome_known=False), Exit.UNKNOWN),
        (errors.InvalidRequest("…", outcome_known=False), Exit.UNKNOWN),
        (FolderErrors([]), Exit.INPUT),
        (StateLocked("…"), Exit.STATE),
        (PlanOutdated("…"), Exit.STATE),
        (TooManyRemovals("…"), Exit.BRAKE),
        (ImportError("…"), Exit.SETTINGS),
        (OSError(28, "…"), Exit.INPUT),
        (AssertionError("…"), None),
    ],
)
def test_codes(problem: Exception, code: Exit | None) -> None:
    """Each kind of error has its exit code; what nobody foresaw has none, and is shown whole."""
    assert code == exit_code(problem)


def test_refused(classin: Command, school: SimulatedSchool) -> None:
    """What ClassIn refuses ends with its sentence and code."""
    ended = classin("call", "editCourse", "courseId=7", "courseName=Maths")

    assert (Exit.REFUSED, "") == (ended.code, ended.out)
    assert "editCourse" in ended.err


def test_not_reached(classin: Command, school: SimulatedSchool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody listens, the doctor says so."""
    monkeypatch.setenv("CLASSIN_BASE_URL", "http://127.0.0.1:1")
    monkeypatch.setattr("time.sleep", lambda seconds: None)

    ended = classin("doctor")

    assert Exit.UNAVAILABLE == ended.code
    assert "network  wrong" in ended.out


def test_reader_gone(tmp_path: Path) -> None:
    """A reader that goes, as `head` does, ends it in silence."""
    program = [sys.executable, "-m", "classin_client", "ops", "-o", "json"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()

    assert (Exit.READER_GONE, b"") == (process.returncode, said)
