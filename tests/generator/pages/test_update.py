"""One command for a change: its steps, and where it stops."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml

from generator import update

ROOT = Path(__file__).parents[3]


def ran(failing: str, tmp_path: Path) -> tuple[int, list[str]]:
    """Runs the steps, of which one may fail; returns the exit code and the steps that ran."""
    by_command = {step.command: step.title for step in update.steps(tmp_path.resolve(), "HEAD")}
    titles: list[str] = []

    def runner(command: Sequence[str]) -> int:
        titles.append(by_command[tuple(command)])
        return 2 if titles[-1] == failing else 0

    return update.run(tmp_path, runner=runner), titles


STEPS = ["Drift", "Generate", "Lint", "Tests", "Changelog"]


def test_order(tmp_path: Path) -> None:
    """Drift comes first, then what is made from the spec, then what checks it, then what is told of it."""
    assert (0, STEPS) == ran("", tmp_path)


@pytest.mark.parametrize("failing", STEPS)
def test_stops(failing: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It stops at the step that asks for something, and says what."""
    code, titles = ran(failing, tmp_path)

    assert (1, failing) == (code, titles[-1])
    assert capsys.readouterr().out.splitlines()[-1].startswith("Next: ")


def test_targets() -> None:
    """The make targets of the steps, and those of the example workflow, exist."""
    targets = {line.partition(":")[0] for line in (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()}
    workflow = yaml.safe_load((ROOT / "examples" / "ci" / "docs-drift.yml").read_text(encoding="utf-8"))
    commands = [step["run"] for step in workflow["jobs"]["drift"]["steps"] if "run" in step]
    made = [step.command[1] for step in update.steps(Path(), "HEAD") if step.command[0] == "make"]
    made += [word.split()[1] for command in commands for word in command.splitlines() if word.startswith("make ")]

    assert {"generate", "lint", "test", "setup", "docs-pull"} == set(made)
    assert set(made) <= targets
