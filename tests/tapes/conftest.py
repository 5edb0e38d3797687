"""Tapes for pytest-recording: where they lie, how they are written, and that nothing else is sent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from vcr import VCR

from classin_simulator import Simulator

from .recording import SIMULATOR, new_simulator
from .running import made_reader
from .tape import configure, settings


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out, when recording, what replays only: pytest-recording deletes a tape before each of its tests."""
    if config.getoption("--record-mode") in (None, "none"):
        return
    here = Path(__file__).parent
    left_out = [item for item in items if here in item.path.parents and not _records(item)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


def _records(item: pytest.Item) -> bool:
    parameters = getattr(getattr(item, "callspec", None), "params", {})
    return (parameters.get("manner"), parameters.get("client")) == ("method", "sync")


def pytest_recording_configure(config: pytest.Config, vcr: VCR) -> None:
    """Teach every cassette our form; others go on to use their own."""
    configure(vcr, made_reader())


@pytest.fixture
def vcr_config() -> dict[str, Any]:
    """The settings of every tape."""
    return settings(made_reader())


@pytest.fixture(scope="module")
def vcr_cassette_dir() -> str:
    """The origin of the tapes stands in their path."""
    return str(SIMULATOR)


@pytest.fixture
def default_cassette_name(request: pytest.FixtureRequest) -> str:
    """A tape belongs to its case, however the case is replayed."""
    path: str = request.getfixturevalue("case").path
    return path


@pytest.fixture(scope="session")
def simulator() -> Iterator[Simulator]:
    """The school that is recorded from."""
    with new_simulator() as running:
        yield running
