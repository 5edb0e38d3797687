"""The pytest fixtures; nothing is imported before a test asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from classin_client.testing import CannedAnswers, SimulatedSchool


@pytest.fixture
def classin_school() -> Iterator[SimulatedSchool]:
    """A new, empty, simulated school (extra `simulator`), with a client of it."""
    from classin_client.testing import simulated_school

    with simulated_school() as school:
        yield school


@pytest.fixture
def classin_answers() -> CannedAnswers:
    """A client whose calls are answered what the test says."""
    from classin_client.testing import CannedAnswers

    return CannedAnswers()
