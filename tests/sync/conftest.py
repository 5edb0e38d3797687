"""A school and its folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .world import Folder, World, rows, world

BOTH = pytest.mark.parametrize("place", ["file", "postgresql"], indirect=True)
"""Has a test run with a state in a file, and with one in PostgreSQL."""


@pytest.fixture(name="place")
def _place(request: pytest.FixtureRequest, tmp_path: Path) -> str | Path:
    """Where the state is kept; in a file where the test does not say."""
    if getattr(request, "param", "file") == "postgresql":
        return str(request.getfixturevalue("postgresql"))
    return tmp_path / "school.db"


@pytest.fixture(name="files")
def _files(tmp_path: Path) -> Folder:
    """A folder that describes four people, a course and two lessons, without a school."""
    return Folder(tmp_path, rows())


@pytest.fixture(name="one")
def _one(tmp_path: Path, place: str | Path) -> Iterator[World]:
    """A new school, and a folder that describes four people, a course and two lessons."""
    with world(tmp_path / "folder", place) as made:
        yield made
