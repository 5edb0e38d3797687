"""`python -m generator update FOLDER`: what a change of the documentation asks for, up to the next thing to do."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
Runner = Callable[[Sequence[str]], int]


@dataclass(frozen=True)
class Step:
    """A command, and what to do when it does not end well."""

    title: str
    command: tuple[str, ...]
    next: str


def steps(docs: Path, since: str) -> list[Step]:
    """The steps in their order."""
    here = (sys.executable, "-m", "generator")
    return [
        Step(
            "Drift",
            (*here, "drift", str(docs)),
            "edit openapi.yaml, or give a reason in generator/coverage/exceptions.yaml; "
            f"then accept the pages: make drift DOCS={docs} ACCEPT=1",
        ),
        Step("Generate", ("make", "generate"), "correct openapi.yaml where the generator points"),
        Step("Lint", ("make", "lint"), "correct what the linters point at"),
        Step("Tests", ("make", "test"), "correct what the tests show; a new parameter may need one"),
        Step(
            "Changelog",
            (*here, "changes", "--python", "--from", since, "--write", "--check"),
            "read docs/spec-changelog.md, and declare in changelog.d/ what breaks callers",
        ),
    ]


def run(docs: Path, since: str = "HEAD", runner: Runner | None = None) -> int:
    """Runs step by step; ends with 1 at the first that asks for something, and says what."""
    runner = runner or _run
    several = steps(docs.resolve(), since)
    for number, step in enumerate(several, 1):
        print(f"── {number}/{len(several)} {step.title}", flush=True)
        if runner(step.command) != 0:
            print(f"Next: {step.next}. Then run this again.")
            return 1
    print("Nothing is left to do but to read the diff and commit it with docs.lock.")
    return 0


def _run(command: Sequence[str]) -> int:
    return subprocess.run(command, cwd=ROOT, check=False).returncode
