"""examples/school_service/ stays as short as it says."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parents[2] / "examples" / "school_service"


def test_its_length() -> None:
    """Sync, receiver, launch page and their tests take at most 170 lines, and mypy --strict needs no cast or ignore."""
    text = [line for path in FOLDER.glob("*.py") for line in path.read_text(encoding="utf-8").splitlines()]

    assert 170 >= len(text)
    assert [] == [line for line in text if "cast(" in line or "type: ignore" in line]
