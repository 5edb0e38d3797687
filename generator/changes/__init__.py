"""`python -m generator changes --from REV`: what changed in API terms, and the release that it asks for."""

from __future__ import annotations

import sys
import tempfile
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from generator.changes import page, release, sources
from generator.changes.compare import compare
from generator.changes.declared import demand, fragments, undeclared, unnamed
from generator.changes.entries import Change, Verdict, judge
from generator.document import Document, SpecError

__all__ = ["PAGE", "Request", "run"]

PAGE = Path("docs") / "spec-changelog.md"
FRAGMENTS = "changelog.d"


@dataclass(frozen=True)
class Request:
    """What was asked for on the command line."""

    spec: Path
    since: str | None
    """The version before: a revision, a file, or `nothing`; left out, the last release."""
    to: str = sources.WORKTREE
    python: bool = False
    """Whether the Python packages are compared as well."""
    check: bool = False
    """Whether what callers may notice has to be declared."""
    heading: str | None = None
    """The section of the page to write, if it is to be written."""
    ask: bool = False
    """Whether a fragment has to say something of the change, though callers need not notice it."""


def run(request: Request, out: TextIO | None = None) -> int:
    """The command; 1 when `check` is asked for and a change is not declared."""
    stream = out or sys.stdout
    root = request.spec.parent
    whole = request.since is None
    request = replace(request, since=request.since or release.last(root, PAGE))
    assert request.since is not None
    with tempfile.TemporaryDirectory() as folder:
        old, new = (sources.document(version, request.spec) for version in (request.since, request.to))
        changes = compare(old, new)
        insides = False
        if request.python:
            more, insides = _python(request, root, Path(folder), old, new)
            changes += more
        verdict = judge(changes, insides=insides)
        print(page.entries(changes), end="\n" if changes else "", file=stream)
        print(_sentence(verdict, root), file=stream)
        if request.heading is not None:
            page.write(root / PAGE, request.heading, changes, keep=not whole)
            print(f"{PAGE} has it under {request.heading}.", file=stream)
        if not (request.check or request.ask):
            return 0
        there = sources.folders(request.to, root, [FRAGMENTS], Path(folder) / "fragments")
        known = fragments(there / FRAGMENTS)
        missing = undeclared(changes, known)
        for change in missing:
            print(f"Not declared: {change.line.rstrip('.')}; {demand(change)}.", file=stream)
        unmentioned = request.ask and unnamed(changes, known)
        if unmentioned:
            text = "name what changed, in a fragment of type `api` (changelog.d/+word.api.md)"
            print(f"No fragment in {FRAGMENTS}/ says anything of it: {text}.", file=stream)
        return 1 if missing or unmentioned else 0


def _python(request: Request, root: Path, folder: Path, old: Document, new: Document) -> tuple[list[Change], bool]:
    # griffe takes a quarter of a second to import, and the description alone does without it.
    from generator.changes import surface

    assert request.since is not None
    if not sources.is_revision(request.since):
        raise SpecError(f"{request.since} is no revision of git, and only a revision has the Python packages.")
    before = sources.folders(request.since, root, surface.ROOTS, folder / "old")
    after = sources.folders(request.to, root, surface.ROOTS, folder / "new")
    names = {
        name: operation.id for document in (old, new) for operation in document.operations() for name in operation.names
    }
    return surface.compare(before, after, names), surface.differs(before, after)


def _sentence(verdict: Verdict, root: Path) -> str:
    project = root / "pyproject.toml"
    if verdict.level == "none" or not project.exists():
        return f"Release: {verdict.level}, {verdict.reason}."
    version = str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
    early = ", as a major one does before 1.0" if verdict.level == "major" and version.startswith("0.") else ""
    return f"Release: {verdict.level} ({version} becomes {verdict.next(version)}{early}), for {verdict.reason}."
