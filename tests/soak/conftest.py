"""A seeded school, and callers of it."""

from collections.abc import Iterator

import pytest
from simulator.raw_client import NOW, SECRET, SID, RawClient

from classin_simulator import Simulator


@pytest.fixture(scope="module")
def running() -> Iterator[Simulator]:
    """One server for all tests of a module."""
    with Simulator(sid=SID, secret=SECRET, clock=lambda: NOW) as simulator:
        yield simulator


@pytest.fixture
def raw_client(running: Simulator) -> RawClient:
    """A caller of a school in which there is something."""
    running.reset()
    running.seed()
    return RawClient(running)
