"""The made-up library: its pages, its spec, and drift between the two."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

from generator.document import Document, load
from generator.drift import lock
from generator.drift.run import Drift, drift
from generator.pages import folder

HERE = Path(__file__).parent
SPEC = HERE.parent / "golden" / "openapi.yaml"
DOCS = HERE / "docs"
JUDGED = HERE / "judged.yaml"


def copied(target: Path) -> Path:
    """The library's pages, to be changed."""
    shutil.copytree(DOCS, target)
    return target


def locked(target: Path) -> Path:
    """A lock on the library's pages as they are."""
    lock.write(target, lock.taken(folder.read(DOCS)))
    return target


def compared(docs: Path, lock_file: Path) -> Drift:
    """Drift between pages and the library's spec."""
    return drift(_spec(), docs, lock.read(lock_file), JUDGED)


@cache
def _spec() -> Document:
    return load(SPEC)


def texts(result: Drift) -> list[str]:
    """What there is to do."""
    return [each.text for each in result.open]


def levels(result: Drift) -> tuple[list[str], list[str]]:
    """What there is to do, and what there is to read."""
    do, read = (sorted(each.text for each in result.open if each.level == level) for level in ("do", "read"))
    return do, read
