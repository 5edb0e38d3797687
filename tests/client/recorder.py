"""A server on loopback that keeps the bytes it was sent, and answers what a test tells it to."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType


@dataclass
class Sent:
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Canned:
    """An answer, or a fault in place of one."""

    body: bytes = b'{"data": 1, "error_info": {"errno": 1, "error": "ok"}, "code": 1, "msg": "ok"}'
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    fault: str = ""


def v1(errno: object = 1, **fields: object) -> Canned:
    """An answer of the first generation."""
    return Canned(json.dumps({**fields, "error_info": {"errno": errno, "error": "text"}}).encode())


def v2(code: object = 1, **fields: object) -> Canned:
    """An answer of the second generation."""
    return Canned(json.dumps({"code": code, "msg": "text", **fields}).encode())


class Recorder:
    """The server. Answers are taken in order; the last one is given for all that follows."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self.answers: list[Canned | Callable[[Sent], Canned]] = [Canned()]
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self._body()
                sent = Sent("POST", self.path, {name.lower(): value for name, value in self.headers.items()}, body)
                recorder.sent.append(sent)
                answer = recorder.answers.pop(0) if len(recorder.answers) > 1 else recorder.answers[0]
                canned = answer(sent) if callable(answer) else answer
                if canned.fault:
                    self._fail(canned)
                    return
                self.send_response_only(canned.status)
                for name, value in {"Content-Type": "application/json", **canned.headers}.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(canned.body)))
                self.end_headers()
                with contextlib.suppress(ConnectionError):  # A client that gave up has closed its end.
                    self.wfile.write(canned.body)

            def _body(self) -> bytes:
                if self.headers.get("Transfer-Encoding") == "chunked":
                    parts = []
                    while size := int(self.rfile.readline(), 16):
                        parts.append(self.rfile.read(size))
                        self.rfile.readline()
                    self.rfile.readline()
                    return b"".join(parts)
                return self.rfile.read(int(self.headers.get("Content-Length", 0)))

            def _fail(self, canned: Canned) -> None:
                self.close_connection = True
                if canned.fault == "half":
                    self.send_response(canned.status)
                    self.send_header("Content-Length", str(len(canned.body) + 100))
                    self.end_headers()
                    self.wfile.write(canned.body)
                elif canned.fault == "reset":
                    linger = struct.pack("ii", 1, 0)
                    self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                self.connection.close()

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def answer(self, *answers: Canned | Callable[[Sent], Canned]) -> None:
        """What to answer from now on."""
        self.answers = list(answers)

    @property
    def last(self) -> Sent:
        """The request that came last."""
        return self.sent[-1]

    def __enter__(self) -> Recorder:
        self._thread.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
