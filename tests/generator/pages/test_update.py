"""One command for a change: its steps, where it stops, and where it goes on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml
from library import DOCS, SPEC, copied, locked

from generator import checklist, update

ROOT = Path(__file__).parents[3]
STEPS = ["Drift", "Generate", "Lint", "Record", "Codes", "Tests", "Changelog"]


@pytest.fixture(name="state")
def _state(tmp_path: Path) -> Path:
    return tmp_path / "update.json"


def ran(failing: str, state: Path) -> tuple[int, list[str]]:
    """Runs the steps, of which one may fail; returns the exit code and the steps that ran."""
    by_command = {step.command: step.title for step in update.steps(DOCS.resolve())}
    titles: list[str] = []

    def runner(command: Sequence[str]) -> int:
        titles.append(by_command[tuple(command)])
        return 2 if titles[-1] == failing else 0

    return update.run(DOCS, runner=runner, state=state), titles


@pytest.fixture(autouse=True)
def _no_checklist(monkeypatch: pytest.MonkeyPatch) -> None:
    # Which kinds of changes there are is tested by itself: it reads the whole of the project's description.
    monkeypatch.setattr(update, "kinds", lambda *_: set())


def test_order(state: Path) -> None:
    """Drift comes first, then what is made from the spec, then what checks it, then what the changelog says of it."""
    assert (0, STEPS) == ran("", state)


@pytest.mark.parametrize("failing", STEPS)
def test_stops(failing: str, state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It stops at the step that asks for something, and says what."""
    code, titles = ran(failing, state)

    assert (1, failing) == (code, titles[-1])
    assert capsys.readouterr().out.splitlines()[-1].startswith("Next: ")


def test_goes_on(state: Path) -> None:
    """Run again, it looks at the pages and goes on where it stopped; when all is done, the next run starts anew."""
    ran("Lint", state)

    assert (1, ["Drift", "Lint", "Record", "Codes", "Tests"]) == ran("Tests", state)
    assert (0, ["Drift", "Tests", "Changelog"]) == ran("", state)
    assert (0, STEPS) == ran("", state)


def test_spec_edited(state: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """When openapi.yaml was edited since, everything that is made from it is made again."""
    ran("Tests", state)
    (tmp_path / "openapi.yaml").write_text("openapi: 3.1.0", encoding="utf-8")
    monkeypatch.setattr(update, "SPEC", tmp_path / "openapi.yaml")

    assert (0, STEPS) == ran("", state)


def test_targets() -> None:
    """The make targets of the steps, and those of the example workflow, exist."""
    targets = {line.partition(":")[0] for line in (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()}
    workflow = yaml.safe_load((ROOT / "examples" / "ci" / "docs-drift.yml").read_text(encoding="utf-8"))
    commands = [step["run"] for step in workflow["jobs"]["drift"]["steps"] if "run" in step]
    made = [step.command[1] for step in update.steps(Path()) if step.command[0] == "make"]
    made += [word.split()[1] for command in commands for word in command.splitlines() if word.startswith("make ")]

    assert {"generate", "lint", "record", "codes", "test", "setup", "docs-pull"} == set(made)
    assert set(made) <= targets


class TestKinds:
    """The kinds of changes, which the checklist is about."""

    KINDS = staticmethod(update.kinds)

    def test_pages(self, tmp_path: Path) -> None:
        """What the pages have and the spec has not is of a kind."""
        docs = copied(tmp_path / "docs")
        page = docs / "library" / "addBook.md"
        page.write_text(page.read_text(encoding="utf-8").replace("| 280 |", "| 281 | 满\n| 280 |"), encoding="utf-8")

        assert {"code", "pair"} == self.KINDS(docs, str(SPEC), SPEC, locked(tmp_path / "docs.lock"))

    def test_lines(self) -> None:
        """The checklist has a heading for each kind, and a line for each thing to do."""
        lines = list(checklist.lines({"code", "message"}))

        assert ["A new code needs:", "A new message needs:"] == [each for each in lines if not each.startswith(" ")]
