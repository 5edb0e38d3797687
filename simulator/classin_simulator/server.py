"""Runs the school on a free port of this machine: in a thread for tests and demos, or as a process of its own."""

import asyncio
import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from . import operations, specification
from .app import SchoolApp
from .clock import Clock
from .php import FormLimits
from .school import School
from .signatures import Credentials

HOST = "127.0.0.1"
DEFAULT_SID = "1000082"
DEFAULT_SECRET = "simulator-secret"  # noqa: S105 - of a school that does not exist

operations.load()


class Simulator:
    """A ClassIn school on one machine, which serves between entering and leaving a `with` block.

    `school` is what it holds, and may be read and changed while no call is on its way; `clock` can be moved forward,
    and is callable, so that a client may be given the same time.
    """

    def __init__(
        self,
        *,
        sid: str | int = DEFAULT_SID,
        secret: str = DEFAULT_SECRET,
        clock: Callable[[], float] = time.time,
        limits: FormLimits | None = None,
        host: str = HOST,
        port: int = 0,
    ) -> None:
        self.sid = str(sid)
        self._credentials = Credentials(self.sid, secret)
        self._source = clock
        self._limits = limits
        self.reset()
        self._address = (host, port)
        self._socket: socket.socket | None = None
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    def reset(self) -> None:
        """Begin again with an empty school, a clock that was never advanced, and no memory of calls."""
        self.clock = Clock(self._source)
        self.school = School(self.sid)
        self.app = SchoolApp(self.school, self._credentials, self.clock, specification.load(), limits=self._limits)

    def __repr__(self) -> str:
        return f"<Simulator of school {self.sid}>"

    @property
    def url(self) -> str:
        """Where it serves, without a slash at the end."""
        if self._socket is None:
            raise RuntimeError("The simulator is not running.")
        host, port = self._socket.getsockname()[:2]
        return f"http://{host}:{port}"

    def __enter__(self) -> Self:
        self._open()
        ready = threading.Event()
        server = self._server = _Server(self._answer, ready.set)
        self._thread = threading.Thread(target=self._serve, args=(server,), name="classin-simulator", daemon=True)
        self._thread.start()
        if not ready.wait(timeout=30):
            self._stop()
            raise RuntimeError("The simulator did not start within 30 seconds.")
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stop()

    def run(self, announce: Callable[[str], None]) -> None:
        """Serve in this thread until the process is ended; `announce` is called with the address when it is ready."""
        self._open()
        try:
            self._serve(_Server(self._answer, lambda: announce(self.url)))
        finally:
            self._close()

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app.asgi(scope, receive, send)

    def _open(self) -> None:
        if self._socket is not None:
            raise RuntimeError("The simulator is running already.")
        self._socket = _listen(self._address)

    def _serve(self, server: "_Server") -> None:
        assert self._socket is not None
        server.run(sockets=[self._socket])

    def _stop(self) -> None:
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
                timeout_graceful_shutdown=2,
            )
        )
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        await asyncio.sleep(0)
        self._on_ready()
