"""Recording again either replaces the tapes or leaves them alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from .rerecord import record


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    folder = tmp_path / "simulator"
    folder.mkdir()
    (folder / "good.yaml").write_text("good", encoding="utf-8")
    return folder


def test_failed(folder: Path) -> None:
    """A recording that fails leaves the tapes as they were: none is lost, none is half written."""

    def fails() -> int:
        (folder / "good.yaml").unlink()
        (folder / "half.yaml").write_text("half", encoding="utf-8")
        return 1

    code = record(folder, fails)

    assert (1, {"good.yaml": "good"}) == (code, {each.name: each.read_text() for each in folder.iterdir()})
    assert [folder] == list(folder.parent.iterdir())


def test_broken_off(folder: Path) -> None:
    """So does one that is broken off."""

    def stopped() -> int:
        (folder / "good.yaml").unlink()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        record(folder, stopped)

    assert ["good.yaml"] == [each.name for each in folder.iterdir()]


def test_recorded(folder: Path) -> None:
    """A recording that succeeds replaces them."""

    def records() -> int:
        (folder / "good.yaml").write_text("better", encoding="utf-8")
        return 0

    assert (0, "better") == (record(folder, records), (folder / "good.yaml").read_text(encoding="utf-8"))
