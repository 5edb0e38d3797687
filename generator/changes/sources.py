"""Where versions come from: the work tree, a revision of git, a file, or nothing at all."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Sequence
from pathlib import Path

from generator.document import Document, SpecError, load

WORKTREE = "worktree"
NOTHING = "nothing"
"""The version before the first."""

_EMPTY = "openapi: 3.1.0\n"


def document(version: str, spec: Path) -> Document:
    """The description at a version: `worktree`, `nothing`, a file, or a revision that has it at the same place."""
    if version == WORKTREE:
        return load(spec)
    if version == NOTHING:
        return Document(Path(NOTHING), _EMPTY)
    if Path(version).is_file():
        return load(version)
    text = git(spec.parent, "show", f"{version}:./{spec.name}").decode("utf-8")
    return Document(Path(f"{version}:{spec.name}"), text)


def is_revision(version: str) -> bool:
    """Whether there is more to it than a description."""
    return version not in (WORKTREE, NOTHING) and not Path(version).is_file()


def folders(version: str, root: Path, names: Sequence[str], into: Path) -> Path:
    """The folder below which the named folders lie as they were at a version; a revision is unpacked into `into`."""
    if not is_revision(version):
        return root
    there = git(root, "ls-tree", "-d", "--name-only", version, "--", *names).decode("utf-8").split()
    if there:
        archive = git(root, "archive", "--format=tar", version, "--", *there)
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            for member in tar:
                held = tar.extractfile(member) if member.isfile() else None
                if held is not None:
                    path = into / member.name
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(held.read())
    return into


def git(folder: Path, *arguments: str) -> bytes:
    """What a command of git prints; one that fails ends in a `SpecError`."""
    try:
        # git stands where the path has it; there is no one place to name.
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)  # noqa: S607
    except FileNotFoundError:
        raise SpecError("git is needed to read an earlier version, and is not installed.") from None
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise SpecError(f"git {arguments[0]} failed: {reason[0] if reason else 'it gave no reason'}.")
    return done.stdout
