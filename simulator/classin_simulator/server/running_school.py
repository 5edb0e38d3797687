"""The schools that one simulator serves: each with its events and its answers, all with one clock and one directory."""

from collections.abc import Mapping
from dataclasses import dataclass

from classin_simulator.protocol.signatures import Credentials
from classin_simulator.pushes.events import Events
from classin_simulator.pushes.messages import MessageMaker
from classin_simulator.school.clock import Clock
from classin_simulator.school.directory import Directory
from classin_simulator.school.school import School

from .school_app import Endpoint, SchoolApp


@dataclass(frozen=True, slots=True)
class RunningSchool:
    """One school: what it holds, what happens in it, and what answers its calls."""

    school: School
    events: Events
    app: SchoolApp


class SchoolFactory:
    """Makes the schools, again after each reset. The ids of messages go on counting, so that none comes twice."""

    def __init__(self, secrets: Mapping[str, str], endpoints: Mapping[str, Endpoint], *, as_reported: bool) -> None:
        self._credentials = [Credentials(sid, secret) for sid, secret in secrets.items()]
        self._makers = {one.sid: MessageMaker(one) for one in self._credentials}
        self._endpoints = endpoints
        self._as_reported = as_reported

    def create(self, clock: Clock) -> dict[str, RunningSchool]:
        """Make every school, empty; by SID."""
        directory = Directory()
        return {one.sid: self._create_one(one, clock, directory) for one in self._credentials}

    def _create_one(self, credentials: Credentials, clock: Clock, directory: Directory) -> RunningSchool:
        school = School(credentials.sid, directory, as_reported=self._as_reported)
        events = Events(school, credentials, clock, self._makers[credentials.sid])
        return RunningSchool(school, events, SchoolApp(school, credentials, clock, self._endpoints, events=events))
