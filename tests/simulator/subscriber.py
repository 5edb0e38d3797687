"""A subscriber on a loopback port that keeps what it receives and gives the answers of the test."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

ACKNOWLEDGED = b'{"error_info":{"errno":1,"error":"ok"}}'


class Subscriber:
    """What came in, and what is answered: `answers` first, `answer` when they are used up."""

    def __init__(self) -> None:
        self.received: list[dict[str, Any]] = []
        self.bodies: list[bytes] = []
        self.headers: list[dict[str, str]] = []
        self.paths: list[str] = []
        self.answers: list[tuple[int, bytes]] = []
        self.answer = (200, ACKNOWLEDGED)
        self.url = ""

    def next_answer(self) -> tuple[int, bytes]:
        """What is answered now."""
        return self.answers.pop(0) if self.answers else self.answer

    @property
    def names(self) -> list[object]:
        """The `Cmd` of what came in."""
        return [body["Cmd"] for body in self.received]


@contextmanager
def serving() -> Iterator[Subscriber]:
    """A subscriber that serves within the block."""
    subscriber = Subscriber()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            """Keep the message, then answer."""
            body = self.rfile.read(int(self.headers["Content-Length"]))
            subscriber.bodies.append(body)
            subscriber.received.append(json.loads(body))
            subscriber.headers.append(dict(self.headers.items()))
            subscriber.paths.append(self.path)
            status, answer = subscriber.next_answer()
            self.send_response(status)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    subscriber.url = f"http://127.0.0.1:{server.server_address[1]}/hook"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield subscriber
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=10)


def eventually(is_so: Callable[[], object], seconds: float = 5.0) -> bool:
    """Wait until something is so; whether it came about."""
    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            return False
        time.sleep(0.005)
    return True
