"""A simulated school in the test's own process, with clients that talk to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from classin_client.async_client import AsyncClassIn
from classin_client.client import ClassIn

if TYPE_CHECKING:
    from classin_simulator import Simulator


DEFAULT_SECRET = "simulator-secret"  # noqa: S105  # nothing real


class SimulatedSchool:
    """A school that is simulated, and a client of it.

    Attributes:
        simulator: The simulator: its state, its clock, its faults.
        client: A `ClassIn` of the school, by the school's clock; waiting moves that clock, and takes no time.
    """

    def __init__(self, simulator: Simulator, sid: str, secret: str) -> None:
        self.simulator = simulator
        self._settings: dict[str, Any] = {
            "sid": sid,
            "secret": secret,
            "base_url": simulator.url,
            "clock": simulator.clock,
        }
        self.client = ClassIn(**self._settings, sleep=simulator.clock.advance)

    def async_client(self) -> AsyncClassIn:
        """An `AsyncClassIn` of the school; close it, or use it in an `async with`."""

        async def sleep(seconds: float) -> None:
            self.simulator.clock.advance(seconds)

        return AsyncClassIn(**self._settings, sleep=sleep)


@contextmanager
def simulated_school(sid: str = "1000082", secret: str = DEFAULT_SECRET) -> Iterator[SimulatedSchool]:
    """A new, empty school for the time of a `with`.

    Raises:
        ImportError: Without the extra `simulator`.
    """
    from classin_simulator import Simulator

    with Simulator(sid=sid, secret=secret) as simulator:
        school = SimulatedSchool(simulator, sid, secret)
        with school.client:
            yield school
