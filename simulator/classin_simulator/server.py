"""Runs the school on a free port of this machine: in a thread for tests and demos, or as a process of its own."""

import asyncio
import re
import socket
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import Self

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from . import operations, specification
from .app import endpoints
from .clock import Clock
from .control import Control
from .delivery import Attempt
from .door import Door
from .faults import Faults
from .hosting import Host, Hosted
from .messages import Message
from .php import FormLimits
from .pushes import PushQueue
from .reports import as_documented
from .request_log import RequestLog
from .rooms import Rooms, Span
from .seeds import plant
from .sending import TRANSPORT

HOST = "127.0.0.1"
DEFAULT_SID = "1000082"
DEFAULT_SECRET = "simulator-secret"  # noqa: S105 - of a school that does not exist
_SID = re.compile("[1-9][0-9]{0,17}")

operations.load()


class Simulator:
    """A ClassIn school on one machine, or several, which serves between entering and leaving a `with` block.

    `school` is what it holds, and may be read and changed while no call is on its way; `clock` can be moved forward,
    and is callable, so that a client may be given the same time.
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
        described = specification.load()
        self._operations = described if reported else as_documented(described)
        self._host = Host(secrets, endpoints(self._operations), as_reported=reported)
        self._source = clock
        self._limits = limits
        self._push_to = push_to
        self.faults = Faults(self._operations, secrets)
        """What goes wrong on purpose."""
        self.requests = RequestLog()
        """The last requests."""
        self._control = Control(self)
        self._begin()
        self._address = (host, port)
        self._socket: socket.socket | None = None
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    def reset(self) -> None:
        """Begin again: empty schools, a clock that was never moved, no faults, no memory of calls or messages."""
        pushing = [hosted.events.pushes.stop() for hosted in self.schools.values()]
        self._begin()
        if any(pushing):
            self._start_pushing()

    def _begin(self) -> None:
        self.clock = Clock(self._source)
        self.schools: Mapping[str, Hosted] = self._host.begin(self.clock)
        """All of them by SID, for a simulator that has several."""
        first = self.schools[self.sid]
        self.school, self.events, self.app = first.school, first.events, first.app
        self.faults.clear()
        for hosted in self.schools.values():
            hosted.events.pushes.subscriber = self._push_to
            hosted.school.maintenance = self.faults.maintenance
        self.requests.clear()
        self._door = Door(
            {sid: hosted.app for sid, hosted in self.schools.items()},
            self._operations,
            self.clock,
            self.faults,
            self.requests,
            limits=self._limits,
            control=self._control.asgi,
        )

    def seed(self, name: str = "small") -> None:
        """Fill every school, which has to be empty, with people and courses that are always the same."""
        for hosted in self.schools.values():
            with hosted.events.lock:
                plant(name, hosted.school, self.clock())

    def __repr__(self) -> str:
        others = f" and {len(self.schools) - 1} more" if len(self.schools) > 1 else ""
        return f"<Simulator of school {self.sid}{others}>"

    @property
    def url(self) -> str:
        """Where it serves, without a slash at the end."""
        if self._socket is None:
            raise RuntimeError("The simulator is not running.")
        host, port = self._socket.getsockname()[:2]
        return f"http://{host}:{port}"

    @property
    def pushes(self) -> PushQueue:
        """The messages that wait, the log of attempts, and where they are sent (`pushes.subscriber`)."""
        return self.events.pushes

    @property
    def rooms(self) -> Rooms:
        """Who is when in which lesson, who dismisses it, and how it is rated."""
        return self.events.rooms

    def push(self, name: str, fields: Mapping[str, object] | None = None, *, without: Iterable[str] = ()) -> Message:
        """Queue one of the 51 messages: the spec's example with other fields in place of its own, or without some."""
        return self.events.push(name, fields, without=without)

    def attend(self, class_id: int, uid: int, spans: Sequence[Span], *, device: int = 0) -> None:
        """Say when somebody is in a lesson: (entered, left), or (entered, None) for until the room closes."""
        self.rooms.attend(class_id, uid, spans, device=device)

    def register(self, url: str) -> Attempt:
        """Send the test message of a registration; what acknowledges it is the subscriber from then on."""
        return self.events.register(url)

    def __enter__(self) -> Self:
        self._open()
        ready = threading.Event()
        server = self._server = _Server(self._answer, ready.set)
        self._thread = threading.Thread(target=self._serve, args=(server,), name="classin-simulator", daemon=True)
        self._thread.start()
        if not ready.wait(timeout=30):
            self._stop()
            raise RuntimeError("The simulator did not start within 30 seconds.")
        self._start_pushing()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stop()

    def run(self, announce: Callable[[str], None]) -> None:
        """Serve in this thread until the process is ended; `announce` is called with the address when it is ready."""
        self._open()
        try:
            self._start_pushing()
            self._server = _Server(self._answer, lambda: announce(self.url))
            self._serve(self._server)
        finally:
            self._stop_pushing()
            self._server = None
            self._close()

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._server is not None:
            scope.setdefault("state", {})[TRANSPORT] = self._server.transport
        await self._door(scope, receive, send)

    def _start_pushing(self) -> None:
        for hosted in self.schools.values():
            hosted.events.pushes.start()

    def _stop_pushing(self) -> None:
        for hosted in self.schools.values():
            hosted.events.pushes.stop()

    def _open(self) -> None:
        if self._socket is not None:
            raise RuntimeError("The simulator is running already.")
        self._socket = _listen(self._address)

    def _serve(self, server: "_Server") -> None:
        assert self._socket is not None
        server.run(sockets=[self._socket])

    def _stop(self) -> None:
        self._stop_pushing()
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


def _listen(address: tuple[str, int]) -> socket.socket:
    """A socket that names its protocol: on others asyncio sets no TCP_NODELAY, and every answer takes 40 ms."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(1024)
    except OSError:
        listening.close()
        raise
    return listening


class _Server(uvicorn.Server):
    """Uvicorn, telling when it is ready."""

    def __init__(self, app: ASGIApp, on_ready: Callable[[], object]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                interface="asgi3",
                lifespan="off",
                proxy_headers=False,
                log_level="warning",
                access_log=False,
                server_header=False,
                # The school's clock is the server's, and ours writes the header.
                date_header=False,
                timeout_graceful_shutdown=2,
            )
        )
        self._on_ready = on_ready

    def transport(self, scope: Scope) -> asyncio.Transport | None:
        """The connection on which a request came."""
        client = tuple(scope.get("client") or ())
        found = (one for one in self.server_state.connections if isinstance(one, asyncio.Protocol))
        return next((one.transport for one in found if getattr(one, "client", None) == client), None)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        await asyncio.sleep(0)
        self._on_ready()
