"""What happens in a school by itself: what is due by its clock, and the messages that are pushed for what was done."""

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from .agenda import Agenda
from .calls import Call
from .changes import Watch
from .clock import Clock
from .delivery import Attempt
from .messages import Message, MessageMaker
from .pushes import PushQueue
from .rooms import Rooms
from .school import School
from .signatures import Credentials

LMS_SOURCE: Final = 3
V1_SOURCE: Final = 6


class Events:
    """The agenda, the rooms and the push queue of one school.

    Whatever changes the school by itself or by a call holds `lock`: calls come in one thread, what is due and what is
    pushed in another, and whoever moves the clock may do so in a third.
    """

    def __init__(
        self, school: School, credentials: Credentials, clock: Clock, maker: MessageMaker | None = None
    ) -> None:
        self.lock = threading.RLock()
        self.agenda = Agenda()
        self.pushes = PushQueue(clock, self.tick)
        self.rooms = Rooms(school, self.agenda, self.announce, self.entering)
        self._school = school
        self._clock = clock
        self._maker = maker or MessageMaker(credentials)
        clock.on_move.append(self.tick)

    def tick(self) -> float | None:
        """Let everything happen that is due by now; when something is due next."""
        with self.lock:
            now = self._clock()
            self._school.settle(now)
            self.rooms.refresh()
            self.agenda.run(now)
            return self.agenda.next_due()

    @contextmanager
    def entering(self) -> Iterator[None]:
        """Enter something in the agenda; what of it is due happens at once."""
        with self.lock:
            yield
            self.tick()
        self.pushes.wake()

    @contextmanager
    def during(self, call: Call) -> Iterator[None]:
        """Carry out a call, and push what it has changed."""
        with self.lock:
            watch = None
            if self.pushes.subscriber is not None:
                watch = Watch(self._school, call.fields, call.now)
            yield
            if watch is not None:
                source = V1_SOURCE if call.operation.api == "v1" else LMS_SOURCE
                for name, fields in watch.messages(source):
                    self.announce(name, call.now, fields)

    def announce(self, name: str, happened: float, fields: Mapping[str, object]) -> None:
        """Queue a message about something that has happened, if there is a subscriber."""
        if self.pushes.subscriber is not None:
            self.pushes.add(self._maker.message(name, happened, fields))

    def push(self, name: str, fields: Mapping[str, object] | None = None, *, without: Iterable[str] = ()) -> Message:
        """Queue a message made by hand."""
        if self.pushes.subscriber is None:
            raise RuntimeError(
                "Nobody has subscribed: start with --push-to (push_to= in Python), PUT …/subscriber, "
                "or set pushes.subscriber."
            )
        message = self._maker.from_example(name, self._clock(), fields, without)
        self.pushes.add(message)
        return message

    def register(self, url: str) -> Attempt:
        """Register a subscriber, with the test message that ClassIn sends first."""
        return self.pushes.register(url, self._maker.from_example("Test", self._clock()))
