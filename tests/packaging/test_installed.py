"""What stands in docs/command.md and docs/sync.md, from an installed wheel, in an environment that has nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cli.conftest import FOLDER, PHONE

ROOT = Path(__file__).parents[2]
MINUTES = 5


@pytest.fixture(name="environment", scope="module")
def _environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment into which pip has installed the wheel, with what a school as a folder needs."""
    folder = tmp_path_factory.mktemp("installed")
    dist = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(dist)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = dist.iterdir()
    venv.create(folder, with_pip=True)
    pip = [folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, f"{wheel}[cli,sync,simulator]"], check=True, timeout=60 * MINUTES)
    return folder / "bin"


@pytest.fixture(name="school")
def _school(environment: Path, tmp_path: Path) -> Iterator[dict[str, str]]:
    """A simulated school that `classin simulate` runs, and the settings for it."""
    for name, text in FOLDER.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with subprocess.Popen([environment / "classin", "simulate"], stdout=subprocess.PIPE, env=_bare({})) as process:
        assert process.stdout is not None
        printed = json.loads(process.stdout.readline())
        yield {
            "CLASSIN_SID": "1000082",
            "CLASSIN_SECRET": "simulator-secret",
            "CLASSIN_BASE_URL": printed["url"],
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
        }
        process.terminate()


Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(name="run")
def _run(environment: Path, school: dict[str, str], tmp_path: Path) -> Run:
    """Runs `classin` of the wheel in an empty folder."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [environment / "classin", *arguments]
        return subprocess.run(
            command, cwd=tmp_path, env=_bare(school), capture_output=True, encoding="utf-8", timeout=60, check=False
        )

    return run


def _bare(settings: dict[str, str]) -> dict[str, str]:
    """An environment without what would let Python find the tree, and with these settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("CLASSIN_", "PYTHON"))}
    return {**kept, **settings}


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="programs stand elsewhere there")
@pytest.mark.timeout(60 * MINUTES * 2)
def test_a_school_as_a_folder(run: Run, environment: Path, tmp_path: Path) -> None:
    """It is planned, applied, unchanged after that, changed, exported, and adopted by another state."""
    where = "import classin_client; print(classin_client.__file__)"
    found = subprocess.run(
        [environment / "python", "-c", where], env=_bare({}), capture_output=True, text=True, check=True
    )
    assert found.stdout.startswith(str(environment.parent))

    assert run("--version").stdout.startswith("classin-client ")
    assert "Register" in run("show", "register").stdout
    assert "841" in run("explain", "841").stdout
    assert run("doctor").returncode == 0
    assert run("plan", ".").stdout.endswith("6 to create; 5 calls, less than a minute.\n")
    applied = run("apply", ".", "--yes", "--report", "outcomes.csv")
    assert (0, "5 done.") == (applied.returncode, applied.stdout.splitlines()[-1])
    assert "Nothing to do.\n" == run("plan", ".").stdout
    lessons = tmp_path / "lessons.csv"
    lessons.write_text(lessons.read_text(encoding="utf-8").replace("Halves", "Quarters"), encoding="utf-8")
    assert "~ change lesson maths-1 (name: Halves → Quarters)" in run("apply", ".", "--yes").stdout
    assert "2 people, 1 course" in run("status", "--export", "ids.csv").stdout
    assert "4 adopted" in run("adopt", "ids.csv", "--state", "other.db").stdout
    assert PHONE not in (tmp_path / "outcomes.csv").read_text(encoding="utf-8")
