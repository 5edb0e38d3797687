"""Stands between a client and the simulator, and lets some requests go wrong: real sockets, real resets."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable
from typing import BinaryIO, Literal, get_args
from urllib.parse import urlsplit

Fault = Literal[
    "",
    "reset before",
    "reset after",
    "silent before",
    "silent after",
    "half",
    "late",
    "502 before",
    "502 after",
    "104 before",
    "104 after",
]
"""What goes wrong, before or after the server has done its work. silent: no answer until the caller goes. half: a part
of the answer. late: the answer, after `delay` seconds."""

FAULTS: tuple[Fault, ...] = get_args(Fault)[1:]

_PATIENCE = 20.0
_BAD_GATEWAY = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 11\r\n\r\nBad Gateway"


class Proxy:
    """The proxy; it forwards what no fault is planned for.

    Attributes:
        url: Where it listens.
        arrived: The faults that the requests met, in order; empty text for none.
        planned: What to do with the next requests, one each; or a function that says so for each.
    """

    def __init__(self, upstream: str, *planned: Fault, delay: float = 0.0, listening: bool = True) -> None:
        parts = urlsplit(upstream)
        self._upstream = (parts.hostname, parts.port)
        self.planned: list[Fault] | Callable[[], Fault] = list(planned)
        self.arrived: list[Fault] = []
        self._delay = delay
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._threads: list[threading.Thread] = []
        # Bound, and not listening yet: a connection is refused until `listen`.
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        if listening:
            self.listen()

    def listen(self) -> None:
        """Take connections from now on."""
        self._socket.listen(128)
        self._start(self._accept)

    def close(self) -> None:
        """Take none any more, and send what is late."""
        self._closing.set()
        # Closing alone does not wake a thread that waits in accept().
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for thread in self._threads:
            thread.join(_PATIENCE)

    def __enter__(self) -> Proxy:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _start(self, target: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        with self._lock:
            self._threads = [one for one in self._threads if one.is_alive()] + [thread]
            thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._start(self._serve, connection)

    def _next(self) -> Fault:
        with self._lock:
            fault = self.planned() if callable(self.planned) else self.planned.pop(0) if self.planned else ""
            self.arrived.append(fault)
            return fault

    def _serve(self, connection: socket.socket) -> None:
        try:
            with (
                connection,
                connection.makefile("rb") as requests,
                socket.create_connection(self._upstream, _PATIENCE) as server,
                server.makefile("rb") as answers,
            ):
                while request := _message(requests):
                    fault = self._next()
                    answer = b""
                    if not fault.endswith("before"):
                        server.sendall(request)
                        answer = _message(answers)
                    if not self._answer(connection, fault, answer, v1=b".api.php" in request.partition(b"\r\n")[0]):
                        return
        except OSError:
            # The caller has gone: that is what half of these faults are for.
            return

    def _answer(self, connection: socket.socket, fault: Fault, answer: bytes, *, v1: bool) -> bool:
        """Answers, and says whether the connection is still good."""
        if fault.startswith("reset"):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        if fault.startswith("silent"):
            connection.settimeout(_PATIENCE)
            connection.recv(1)
            return False
        if fault == "half":
            connection.sendall(answer[:-10])
            return False
        if fault == "late":
            self._closing.wait(self._delay)
        if fault.startswith("502"):
            answer = _BAD_GATEWAY
        if fault.startswith("104"):
            body = b'{"error_info": {"errno": 104, "error": "x"}}' if v1 else b'{"code": 104, "msg": "x"}'
            answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
        connection.sendall(answer)
        return True


def _message(stream: BinaryIO) -> bytes:
    """A request or an answer, whole; nothing when there are no more."""
    lines = []
    length = 0
    while (line := stream.readline()) not in (b"\r\n", b""):
        lines.append(line)
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return b"".join(lines) + b"\r\n" + stream.read(length) if lines else b""
