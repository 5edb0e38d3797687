"""`python -m generator update FOLDER`: what a change of the documentation asks for, up to the next thing to do."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import checklist
from generator.changes.release import last
from generator.changes.sources import document
from generator.coverage import described
from generator.document import Document, SpecError, load
from generator.drift import lock as locks
from generator.drift.run import drift
from generator.model import operations

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "openapi.yaml"
STATE = ROOT / ".update.json"
"""Where a run stopped, so that the next one goes on there; git ignores it."""
Runner = Callable[[Sequence[str]], int]


@dataclass(frozen=True)
class Step:
    """A command, and what to do when it does not end well."""

    title: str
    command: tuple[str, ...]
    next: str


def steps(docs: Path, since: str | None = None) -> list[Step]:
    """The steps in their order."""
    here = (sys.executable, "-m", "generator")
    compared = ("--from", since) if since else ()
    return [
        Step(
            "Drift",
            (*here, "drift", str(docs)),
            "edit openapi.yaml and what else the list above names, or give a reason in "
            f"generator/coverage/exceptions.yaml; then accept the pages: make drift DOCS={docs} ACCEPT=1",
        ),
        Step("Generate", ("make", "generate"), "correct openapi.yaml where the generator points"),
        Step("Lint", ("make", "lint"), "correct what the linters point at"),
        Step("Record", ("make", "record"), "correct the case or the simulator; the tapes are as they were"),
        Step("Codes", ("make", "codes"), "correct the rules of the simulator"),
        Step("Tests", ("make", "test"), "correct what the tests show; a new parameter needs a case on tape"),
        Step(
            "Changelog",
            (*here, "changes", "--python", *compared, "--write", "--check", "--ask"),
            "read docs/spec-changelog.md, and say what changed in changelog.d/",
        ),
    ]


def run(docs: Path, since: str | None = None, runner: Runner | None = None, state: Path | None = None) -> int:
    """Runs step by step; ends with 1 at the first that asks for something, and says what.

    Run again, it looks at the pages, and goes on with the step where it stopped, unless openapi.yaml changed since.
    """
    runner, state, docs = runner or _run, state or STATE, docs.resolve()
    for line in checklist.lines(kinds(docs, since, SPEC)):
        print(line)
    several = steps(docs, since)
    first = _stopped(state)
    for number, step in enumerate(several):
        if 0 < number < first:
            print(f"── {number + 1}/{len(several)} {step.title}: done before", flush=True)
            continue
        print(f"── {number + 1}/{len(several)} {step.title}", flush=True)
        if runner(step.command) != 0:
            _stop(state, max(number, first if number == 0 else 0))
            print(f"Next: {step.next}. Then run this again.")
            return 1
    state.unlink(missing_ok=True)
    print("Nothing is left to do but to read the diff and commit it with docs.lock.")
    return 0


def kinds(docs: Path, since: str | None = None, spec: Path = SPEC, lock: Path | None = None) -> set[str]:
    """Which kinds of things are new: on the pages, or in the spec since the last release."""
    try:
        found = drift(load(spec), docs, locks.read(lock or spec.with_name(locks.NAME))).open
        before, now = document(since or last(spec.parent, Path("docs/spec-changelog.md")), spec), load(spec)
    except SpecError:
        return set()  # The steps say what is wrong.
    new = {each.text.split(" ", 1)[0] for each in found if each.text.endswith("lacking")}
    new |= {"code"} if "pair" in new else set()
    ids = {one.id for one in before.operations()}
    new |= {"operation"} if {one.id for one in now.operations()} - ids else set()
    new |= {"parameter"} if _parameters(now, ids) - _parameters(before, ids) else set()
    new |= {"message"} if {one.name for one in now.messages()} - {one.name for one in before.messages()} else set()
    new |= {"code"} if now.errnos().keys() - before.errnos().keys() else set()
    return new


def _parameters(spec: Document, ids: Collection[str]) -> set[tuple[str, str]]:
    """The parameters of operations, by the operation and their path."""
    several = (one for one in operations(spec) if one.spec.id in ids)
    return {(one.spec.id, path) for one in several for path in described.parameters(one)}


def _stopped(state: Path) -> int:
    """The step at which a run stopped, when openapi.yaml is what it was then."""
    try:
        data = json.loads(state.read_text(encoding="utf-8"))
        return int(data["step"]) if data["spec"] == _digest() else 0
    except (OSError, ValueError, KeyError, TypeError):
        return 0


def _stop(state: Path, step: int) -> None:
    state.write_text(json.dumps({"spec": _digest(), "step": step}), encoding="utf-8")


def _digest() -> str:
    return hashlib.sha256(SPEC.read_bytes()).hexdigest()


def _run(command: Sequence[str]) -> int:
    return subprocess.run(command, cwd=ROOT, check=False).returncode
