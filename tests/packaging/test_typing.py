"""The snippets in `typing_tests/`, given to the type checkers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SNIPPETS = ROOT / "typing_tests"
PYRIGHT = ROOT / "node_modules" / ".bin" / "pyright"


def _mypy(cache: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(cache), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture(name="cache", scope="module")
def _cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mypy")


def test_mypy(cache: Path) -> None:
    """Right calls have the types that they should, and every wrong one is an error of the kind that is named."""
    done = _mypy(cache, str(SNIPPETS))

    assert done.returncode == 0, done.stdout + done.stderr


def test_mypy_notices(cache: Path, tmp_path: Path) -> None:
    """The check can fail: an error that is not there, and a wrong type, are reported."""
    snippet = tmp_path / "wrong.py"
    snippet.write_text(
        "from typing import assert_type\n"
        "from classin_client import ClassIn, Reply\n"
        "def wrong(classin: ClassIn) -> None:\n"
        '    assert_type(classin.courses.create(course_name="Maths"), Reply[str])\n'
        '    classin.courses.create(course_name="Maths")  # type: ignore[call-arg]\n',
        encoding="utf-8",
    )

    done = _mypy(cache, str(snippet))

    assert 'Expression is of type "Reply[int]", not "Reply[str]"' in done.stdout
    assert 'Unused "type: ignore" comment' in done.stdout


@pytest.mark.skipif(not PYRIGHT.exists(), reason="pyright is not installed; `make lint` installs it")
def test_pyright() -> None:
    """Pyright agrees."""
    done = subprocess.run([str(PYRIGHT), str(SNIPPETS)], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)

    assert done.returncode == 0, done.stdout
