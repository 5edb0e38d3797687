"""Writes `generated_client/` from nothing and swaps it in, or compares it with what would be written."""

from __future__ import annotations

import filecmp
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.document import Document, SpecError
from generator.emit import emit


@contextmanager
def _made(document: Document, beside: Path) -> Iterator[Path]:
    """The tree as it should be, in a temporary folder on the same disk as its destination."""
    if not beside.parent.is_dir():
        raise SpecError(f"{beside.parent}: there is no such folder to write {beside.name}/ into.")
    with tempfile.TemporaryDirectory(prefix=".generated-", dir=beside.parent) as name:
        folder = Path(name) / beside.name
        folder.mkdir()
        emit(document, folder)
        yield folder


def _files(folder: Path) -> set[str]:
    """The files of a tree; what Python caches beside them is not part of it."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def build(document: Document, target: Path) -> int:
    """Writes the tree `target` whole, swaps it in, and returns the number of its files.

    When anything fails, what was there stays as it was.
    """
    with _made(document, target) as made:
        count = len(_files(made))
        old = made.with_name("old")
        if target.exists():
            target.rename(old)
        try:
            made.rename(target)
        except OSError:
            if old.exists():
                old.rename(target)
            raise
        shutil.rmtree(old, ignore_errors=True)
    return count


def differences(document: Document, target: Path) -> list[str]:
    """What distinguishes the tree `target` from what `build` would write: missing, extra and different files."""
    with _made(document, target) as made:
        wanted, there = _files(made), _files(target) if target.exists() else set()
        found = [f"missing: {name}" for name in wanted - there]
        found += [f"extra: {name}" for name in there - wanted]
        _, different, unreadable = filecmp.cmpfiles(made, target, sorted(wanted & there), shallow=False)
        found += [f"different: {name}" for name in (*different, *unreadable)]
    return sorted(found)
