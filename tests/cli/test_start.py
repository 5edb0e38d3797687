"""How the command starts: what it loads, and what it says when it cannot."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    "httpx",
    "httpcore",
    "sqlalchemy",
    "classin_api.models",
    "classin_api.operations",
    "attr",
    "phonenumbers",
    "rich.table",
)


def loaded(*arguments: str) -> set[str]:
    """The modules that a command has loaded when it ends."""
    program = (
        "import sys; from classin_client.cli import main; main(sys.argv[1:]);"
        "sys.stdout.write('\\n--\\n' + ' '.join(sys.modules))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, encoding="utf-8", check=True, timeout=60
    )
    return set(ended.stdout.rpartition("--")[2].split())


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["apply", "--help"], ["explain", "841"]])
def test_light(arguments: list[str]) -> None:
    """What needs no call loads no HTTP library, no database and no model."""
    modules = loaded(*arguments)

    assert "classin_client.cli._app" in modules
    assert [] == [name for name in modules if name in HEAVY or name.startswith(tuple(f"{one}." for one in HEAVY))]


@pytest.mark.parametrize("command", [["-m", "classin_client"], [str(Path(sys.executable).with_name("classin"))]])
def test_names(command: list[str]) -> None:
    """It is a program, and a module."""
    program = [sys.executable, *command] if command[0] == "-m" else command
    ended = subprocess.run([*program, "--version"], capture_output=True, encoding="utf-8", check=True, timeout=60)

    assert ended.stdout.startswith("classin-client ")


def test_without_the_extra() -> None:
    """Without Typer it says in a sentence what to install."""
    program = "import sys; sys.modules['typer'] = None; from classin_client.cli import main; sys.exit(main(['ops']))"
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=False, timeout=60
    )

    assert (3, "The command classin needs typer: pip install 'classin-client[cli]'.\n") == (
        ended.returncode,
        ended.stderr,
    )


@pytest.mark.parametrize(
    ("missing", "command", "extra"),
    [
        ("uvicorn", ["simulate"], "simulator"),
        ("sqlalchemy", ["inbox", "list"], "webhooks"),
        ("sqlalchemy", ["status"], "sync"),
    ],
)
def test_without_another_extra(missing: str, command: list[str], extra: str, tmp_path: Path) -> None:
    """What a command needs beside it is named, with the exit code of settings."""
    program = (
        f"import sys; sys.modules[{missing!r}] = None; from classin_client.cli import main; sys.exit(main({command}))"
    )
    (tmp_path / "classin.db").touch()
    settings = {"CLASSIN_SID": "1000082", "CLASSIN_SECRET": "made-up", "CLASSIN_STATE": str(tmp_path / "classin.db")}
    ended = subprocess.run(
        [sys.executable, "-c", program], env=settings, capture_output=True, encoding="utf-8", check=False, timeout=60
    )

    assert (3, True) == (ended.returncode, f"pip install 'classin-client[{extra}]'" in ended.stderr), ended.stderr


def test_completion() -> None:
    """A shell that asks what may follow gets the names of operations."""
    ended = subprocess.run(
        [sys.executable, "-m", "classin_client"],
        env={"_CLASSIN_COMPLETE": "complete_bash", "COMP_WORDS": "classin show courses.create_", "COMP_CWORD": "2"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )

    assert ["courses.create_group"] == ended.stdout.split()
