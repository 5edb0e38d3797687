"""What happens in a school besides its answers: actions that are due by its clock, and messages about changes."""

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.signatures import Credentials
from classin_simulator.school.clock import Clock
from classin_simulator.school.school import School

from .changes import CourseSnapshot
from .delivery import Attempt
from .messages import Message, MessageMaker
from .queue import PushQueue
from .rooms import Rooms
from .scheduler import Scheduler

LMS_SOURCE: Final = 3
V1_SOURCE: Final = 6


class Events:
    """The scheduler, the rooms and the push queue of one school.

    Hold `lock` to change the school. Calls are answered in one thread, scheduled actions and pushes run in another, and
    the clock may be moved in a third.
    """

    def __init__(
        self, school: School, credentials: Credentials, clock: Clock, maker: MessageMaker | None = None
    ) -> None:
        self.lock = threading.RLock()
        self.scheduler = Scheduler()
        self.pushes = PushQueue(clock, self.tick)
        self.rooms = Rooms(school, self.scheduler, self.announce, self.scheduling)
        self._school = school
        self._clock = clock
        self._maker = maker or MessageMaker(credentials)
        clock.on_move.append(self.tick)

    def tick(self) -> float | None:
        """Run what is due by now. Returns when the next action is due, or None."""
        with self.lock:
            now = self._clock()
            self._school.finish_disabling(now)
            self.rooms.refresh()
            self.scheduler.run(now)
            return self.scheduler.next_due()

    @contextmanager
    def scheduling(self) -> Iterator[None]:
        """A context in which to schedule actions; those that are due run at its end."""
        with self.lock:
            yield
            self.tick()
        self.pushes.wake()

    @contextmanager
    def pushing_changes(self, call: Call) -> Iterator[None]:
        """A context in which to carry out a call; at its end the messages about what has changed are queued."""
        with self.lock:
            before = None
            if self.pushes.subscriber is not None:
                before = CourseSnapshot(self._school, call.fields, call.now)
            yield
            if before is not None:
                source = V1_SOURCE if call.operation.api == "v1" else LMS_SOURCE
                for name, fields in before.messages(source):
                    self.announce(name, call.now, fields)

    def announce(self, name: str, happened: float, fields: Mapping[str, object]) -> None:
        """Queue a message with these fields, if there is a subscriber. `happened` is its `ActionTime`."""
        if self.pushes.subscriber is not None:
            self.pushes.add(self._maker.message(name, happened, fields))

    def push(self, name: str, fields: Mapping[str, object] | None = None, *, without: Iterable[str] = ()) -> Message:
        """Queue a message made from its example; see `Simulator.push`."""
        if self.pushes.subscriber is None:
            raise RuntimeError(
                "Nobody has subscribed: start with --push-to (push_to= in Python), PUT …/subscriber, "
                "or set pushes.subscriber."
            )
        message = self._maker.from_example(name, self._clock(), fields, without)
        self.pushes.add(message)
        return message

    def register(self, url: str) -> Attempt:
        """Register a subscriber; see `Simulator.register`."""
        return self.pushes.register(url, self._maker.from_example("Test", self._clock()))
