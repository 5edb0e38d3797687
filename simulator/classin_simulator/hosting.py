"""The schools that one simulator holds: each with its events and its answers, all with one clock and one directory."""

from collections.abc import Mapping
from dataclasses import dataclass

from .app import Endpoint, SchoolApp
from .clock import Clock
from .directory import Directory
from .events import Events
from .messages import MessageMaker
from .school import School
from .signatures import Credentials


@dataclass(frozen=True, slots=True)
class Hosted:
    """One school, with what happens in it and what answers for it."""

    school: School
    events: Events
    app: SchoolApp


class Host:
    """Makes the schools, again and again: ids of messages go on counting when everything else begins anew."""

    def __init__(self, secrets: Mapping[str, str], endpoints: Mapping[str, Endpoint], *, as_reported: bool) -> None:
        self._credentials = [Credentials(sid, secret) for sid, secret in secrets.items()]
        self._makers = {one.sid: MessageMaker(one) for one in self._credentials}
        self._endpoints = endpoints
        self._as_reported = as_reported

    def begin(self, clock: Clock) -> dict[str, Hosted]:
        """Empty schools, by SID."""
        directory = Directory()
        return {one.sid: self._begin(one, clock, directory) for one in self._credentials}

    def _begin(self, credentials: Credentials, clock: Clock, directory: Directory) -> Hosted:
        school = School(credentials.sid, directory, as_reported=self._as_reported)
        events = Events(school, credentials, clock, self._makers[credentials.sid])
        return Hosted(school, events, SchoolApp(school, credentials, clock, self._endpoints, events=events))
