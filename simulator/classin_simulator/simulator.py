"""Runs the schools on a free port of this machine: in a thread for tests and demos, or as a process of its own."""

import re
import socket
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import Self

from starlette.types import Receive, Scope, Send

from classin_simulator.control.app import Control
from classin_simulator.faults import Faults
from classin_simulator.protocol.php_forms import FormLimits
from classin_simulator.pushes.delivery import Attempt
from classin_simulator.pushes.events import Events
from classin_simulator.pushes.messages import Message
from classin_simulator.pushes.queue import PushQueue
from classin_simulator.pushes.rooms import Rooms, Span
from classin_simulator.school.clock import Clock
from classin_simulator.school.school import School
from classin_simulator.server.http_server import HttpServer, listen
from classin_simulator.server.request_log import RequestLog
from classin_simulator.server.responses import TRANSPORT
from classin_simulator.server.router import Router
from classin_simulator.server.running_school import RunningSchool
from classin_simulator.server.school_app import SchoolApp
from classin_simulator.server.state import SimulatorState

HOST = "127.0.0.1"
DEFAULT_SID = "1000082"
DEFAULT_SECRET = "simulator-secret"  # noqa: S105 - of a school that does not exist
_SID = re.compile("[1-9][0-9]{0,17}")


class Simulator:
    """A ClassIn school on one machine, or several, served over HTTP inside a `with` block.

    Read and change what a school holds (`school`) only while no call is being answered. `clock` can be moved forward
    and is callable, so a client can be given the same time.

    Args:
        sid: The SID of the school: 1 to 18 digits, the first not 0. Left out: 1000082. Ignored with `schools`.
        secret: The SECRET of the school. Left out: "simulator-secret". Ignored with `schools`.
        schools: The SECRETs of several schools by SID. Left out: one school, of `sid` and `secret`.
        clock: Gives the time in epoch seconds; `Simulator.clock` starts from it. Left out: the machine's clock.
        limits: How many bytes of a request are read and kept. Left out: see `FormLimits`.
        host: The IPv4 address to listen on. The control asks for no key, so keep it local. Left out: 127.0.0.1.
        port: The port to listen on, 0 to 65535. Left out, or 0: any free port.
        push_to: The URL of the subscriber of every school: http, on this machine. Left out: nobody subscribes, and no
            message is queued.
        reported: Whether to answer as the live server is reported to where that differs from the pages. Left out: true.

    Raises:
        ValueError: If a SID is not a number, or `push_to` is not an http URL of this machine.

    Entering the `with` block raises OSError if the port cannot be listened on, and RuntimeError if the simulator is
    running already.
    """

    def __init__(
        self,
        *,
        sid: str | int = DEFAULT_SID,
        secret: str = DEFAULT_SECRET,
        schools: Mapping[str, str] | Mapping[int, str] | None = None,
        clock: Callable[[], float] = time.time,
        limits: FormLimits | None = None,
        host: str = HOST,
        port: int = 0,
        push_to: str | None = None,
        reported: bool = True,
    ) -> None:
        secrets = {str(one): key for one, key in (schools or {sid: secret}).items()}
        if wrong := [one for one in secrets if not _SID.fullmatch(one)]:
            raise ValueError(f"A SID is a number, as ClassIn's are, and {wrong[0][:40]!r} is none.")
        self.sid = next(iter(secrets))
        self._state = SimulatorState(secrets, clock, push_to=push_to, reported=reported)
        self._router = Router(self._state, limits=limits, control=Control(self._state).asgi)
        self._address = (host, port)
        self._socket: socket.socket | None = None
        self._server: HttpServer | None = None
        self._thread: threading.Thread | None = None

    @property
    def clock(self) -> Clock:
        """The clock of all schools, in epoch seconds; `reset()` makes a new one."""
        return self._state.clock

    @property
    def schools(self) -> Mapping[str, RunningSchool]:
        """All schools by SID, for a simulator that has several."""
        return self._state.schools

    @property
    def school(self) -> School:
        """What the first school holds."""
        return self._state.first.school

    @property
    def events(self) -> Events:
        """What happens in the first school: what is due by its clock, its rooms, its pushes."""
        return self._state.first.events

    @property
    def app(self) -> SchoolApp:
        """What answers the calls of the first school."""
        return self._state.first.app

    @property
    def faults(self) -> Faults:
        """What goes wrong on purpose."""
        return self._state.faults

    @property
    def requests(self) -> RequestLog:
        """The last requests."""
        return self._state.requests

    def reset(self) -> None:
        """Begin again with empty schools, a clock that was never moved, no faults, and empty logs and queues.

        `push_to` subscribes again. Objects taken from here before (`school`, `clock`, `pushes`) are not used any more.
        """
        self._state.reset()

    def seed(self, name: str = "small") -> None:
        """Fill every school with people and courses, the same ones each time.

        Args:
            name: The name of the data set. Left out: "small", the only one.

        Raises:
            LookupError: If there is no data set with this name.
            ValueError: If a school is not empty; `reset()` empties it.
        """
        self._state.seed(name)

    def __repr__(self) -> str:
        others = f" and {len(self.schools) - 1} more" if len(self.schools) > 1 else ""
        return f"<Simulator of school {self.sid}{others}>"

    @property
    def url(self) -> str:
        """The address, for `base_url`: without a slash at the end. Raises RuntimeError while it does not serve."""
        if self._socket is None:
            raise RuntimeError("The simulator is not running.")
        host, port = self._socket.getsockname()[:2]
        return f"http://{host}:{port}"

    @property
    def pushes(self) -> PushQueue:
        """The push queue of the first school: waiting messages, the log of attempts, and `subscriber`."""
        return self.events.pushes

    @property
    def rooms(self) -> Rooms:
        """The rooms of the first school's lessons: attendance, dismissal, ratings."""
        return self.events.rooms

    def push(self, name: str, fields: Mapping[str, object] | None = None, *, without: Iterable[str] = ()) -> Message:
        """Queue a message of the first school, made from its example in `openapi.yaml`.

        Args:
            name: The message's name in `openapi.yaml`, such as "EnterRoom", or a `Cmd` that only one message has.
            fields: Fields that replace those of the example. Left out: the example's own, with a new id and time.
            without: Names of fields to remove. Left out: none.

        Returns:
            The message as it is queued.

        Raises:
            LookupError: If no message, or more than one, has this name.
            RuntimeError: If there is no subscriber.
        """
        return self.events.push(name, fields, without=without)

    def attend(self, class_id: int, uid: int, spans: Sequence[Span], *, device: int = 0) -> None:
        """Let somebody attend a lesson of the first school. The times may be past or future.

        Args:
            class_id: The lesson.
            uid: The user, who needs an account but no place in the course.
            spans: When the user enters and leaves, in epoch seconds: (entered, left), or (entered, None) to stay until
                the room closes. A room opens 20 minutes before the lesson for teachers, 10 for students, and closes 20
                minutes after its end, or when the class is dismissed.
            device: The `Device` of the messages. Left out: 0.

        Raises:
            LookupError: If there is no such lesson or user.
            ValueError: If the room is not open at these times, two of the user's spans overlap, or the room has closed.
        """
        self.rooms.attend(class_id, uid, spans, device=device)

    def register(self, url: str) -> Attempt:
        """Register a subscriber of the first school, as ClassIn does: send it the test message first.

        Args:
            url: An http URL on this machine. It becomes the subscriber if it acknowledges the test message.

        Returns:
            The attempt; `acknowledged` says whether the URL is the subscriber now.

        Raises:
            ValueError: If it is not an http URL of this machine.
        """
        return self.events.register(url)

    def __enter__(self) -> Self:
        self._open()
        ready = threading.Event()
        server = self._server = HttpServer(self._answer, ready.set)
        self._thread = threading.Thread(target=self._serve, args=(server,), name="classin-simulator", daemon=True)
        self._thread.start()
        if not ready.wait(timeout=30):
            self._stop()
            raise RuntimeError("The simulator did not start within 30 seconds.")
        self._state.start_pushing()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stop()

    def run(self, announce: Callable[[str], None]) -> None:
        """Serve in this thread until the process ends.

        Args:
            announce: Called once with the address, when the simulator is ready.

        Raises:
            OSError: If the port cannot be listened on.
            RuntimeError: If the simulator is running already.
        """
        self._open()
        try:
            self._state.start_pushing()
            self._server = HttpServer(self._answer, lambda: announce(self.url))
            self._serve(self._server)
        finally:
            self._state.stop_pushing()
            self._server = None
            self._close()

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._server is not None:
            scope.setdefault("state", {})[TRANSPORT] = self._server.transport
        await self._router(scope, receive, send)

    def _open(self) -> None:
        if self._socket is not None:
            raise RuntimeError("The simulator is running already.")
        self._socket = listen(self._address)

    def _serve(self, server: HttpServer) -> None:
        assert self._socket is not None
        server.run(sockets=[self._socket])

    def _stop(self) -> None:
        self._state.stop_pushing()
        if self._server is not None:
            self._server.should_exit = True
        if self._thread is not None:
            self._thread.join(timeout=30)
        self._server = self._thread = None
        self._close()

    def _close(self) -> None:
        if self._socket is not None:
            self._socket.close()
        self._socket = None
