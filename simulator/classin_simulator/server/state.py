"""What a simulator holds until it is reset: the schools, their clock, the faults, the request log."""

from collections.abc import Callable, Mapping

from classin_simulator.faults import Faults
from classin_simulator.protocol.deviations import as_documented
from classin_simulator.protocol.specification import load
from classin_simulator.school.clock import Clock
from classin_simulator.school.seeds import seed_school

from .request_log import RequestLog
from .running_school import RunningSchool, SchoolFactory
from .school_app import endpoints


class SimulatorState:
    """The state of one simulator, which the API, the control and `Simulator` share."""

    clock: Clock
    schools: Mapping[str, RunningSchool]
    """By SID; never empty."""

    def __init__(
        self, secrets: Mapping[str, str], source: Callable[[], float], *, push_to: str | None, reported: bool
    ) -> None:
        described = load()
        self.operations = described if reported else as_documented(described)
        self.faults = Faults(self.operations, secrets)
        self.requests = RequestLog()
        self._factory = SchoolFactory(secrets, endpoints(self.operations), as_reported=reported)
        self._source = source
        self._push_to = push_to
        self._create()

    @property
    def first(self) -> RunningSchool:
        """The first school, which also answers calls that name no school."""
        return next(iter(self.schools.values()))

    def reset(self) -> None:
        """Begin again with empty schools; see `Simulator.reset`."""
        pushing = self.stop_pushing()
        self._create()
        if pushing:
            self.start_pushing()

    def seed(self, name: str) -> None:
        """Fill every school; see `Simulator.seed`."""
        for running in self.schools.values():
            with running.events.lock:
                seed_school(name, running.school, self.clock())

    def start_pushing(self) -> None:
        """Start the push queue of every school."""
        for running in self.schools.values():
            running.events.pushes.start()

    def stop_pushing(self) -> bool:
        """Stop the push queues; whether any was running."""
        stopped = [running.events.pushes.stop() for running in self.schools.values()]
        return any(stopped)

    def _create(self) -> None:
        self.clock = Clock(self._source)
        self.schools = self._factory.create(self.clock)
        self.faults.clear()
        for running in self.schools.values():
            running.events.pushes.subscriber = self._push_to
            running.school.maintenance = self.faults.maintenance
        self.requests.clear()
