"""A seeded school, and callers of it."""

from collections.abc import Iterator

import pytest
from simulator.wire import NOW, SECRET, SID, Wire

from classin_simulator import Simulator


@pytest.fixture(scope="module")
def running() -> Iterator[Simulator]:
    """One server for all tests of a module."""
    with Simulator(sid=SID, secret=SECRET, clock=lambda: NOW) as simulator:
        yield simulator


@pytest.fixture
def wire(running: Simulator) -> Wire:
    """A caller of a school in which there is something."""
    running.reset()
    running.seed()
    return Wire(running)
