"""The ASGI app, over real sockets, and the examples for the frameworks."""

from __future__ import annotations

import http.client
import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from classin_client.webhooks import ACK, Alert, End, Inbox
from classin_client.webhooks.asgi import app

from .conftest import MakeInbox
from .pushed import SECRET, SID, body, eventually, key

ROOT = Path(__file__).parents[2]
HOOK = "/classin/made-up-path"


@contextmanager
def serving(served: Any) -> Iterator[int]:
    """A server of an app, on a free port."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(served, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    assert eventually(lambda: server.started)
    try:
        yield listening.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join(20)
        listening.close()


@pytest.fixture(name="port")
def _port(make_sqlite_inbox: MakeInbox) -> Iterator[int]:
    """The app of an inbox with a small limit."""
    with serving(app(make_sqlite_inbox(largest=10_000), path=HOOK)) as port:
        yield port


def sent(port: int, raw: Any, method: str = "POST", path: str = HOOK, **headers: str) -> tuple[int, bytes]:
    """Status and body of the answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request(method, path, raw, headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


class TestApp:
    """What is answered at which path."""

    @pytest.mark.parametrize("raw", [body(), body(SafeKey=key("wrong")), body(Cmd="New"), b"", b"{", b"\xff"])
    def test_acknowledges(self, port: int, raw: bytes) -> None:
        """Good, unverified, unknown and broken messages are acknowledged."""
        assert (200, ACK) == sent(port, raw)

    def test_who_looks_on_fails(self, make_sqlite_inbox: MakeInbox) -> None:
        """A message is acknowledged although the function that looks on failed: it is stored."""

        def fail(*_: object) -> None:
            raise RuntimeError("made-up failure")

        with serving(app(make_sqlite_inbox(), path=HOOK, observe=fail)) as port:
            assert (200, ACK) == sent(port, body())

    @pytest.mark.parametrize("content_type", ["application/json", "text/plain", "multipart/form-data", "nonsense"])
    def test_content_type(self, port: int, content_type: str) -> None:
        """The content type does not matter."""
        sent(port, body(), **{"Content-Type": content_type})

        assert 1 == json.loads(sent(port, None, "GET", "/health")[1])["waiting"]

    def test_too_large(self, port: int) -> None:
        """What is over the limit is not acknowledged."""
        status, answer = sent(port, b"x" * 10_001)

        assert (413, 0) == (status, json.loads(answer)["error_info"]["errno"])

    def test_too_large_is_told(self, make_sqlite_inbox: MakeInbox) -> None:
        """Somebody is told of what is over the limit: it holds up the queue."""
        alerts: list[Alert] = []
        with serving(app(make_sqlite_inbox(largest=10, on_alert=alerts.append))) as port:
            sent(port, b"x" * 11, path="/")

            assert eventually(lambda: [alert.kind for alert in alerts] == ["not_stored"])

    def test_too_large_in_pieces(self, port: int) -> None:
        """What does not say how long it is is cut off at the limit."""
        status, _ = sent(port, iter([b"x" * 4_000] * 10))

        assert 413 == status

    def test_length_that_is_a_lie(self, port: int) -> None:
        """A length over the limit is enough: nothing is waited for."""
        with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
            connection.sendall(f"POST {HOOK} HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n".encode())

            assert b"413" == connection.recv(100).split()[1]

    def test_hung_up(self, port: int, caplog: pytest.LogCaptureFixture) -> None:
        """Who hangs up in the middle of a message is no error of ours, and the next is received."""
        with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
            connection.sendall(f"POST {HOOK} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{{".encode())

        assert (200, ACK) == sent(port, body())
        assert [] == caplog.records

    @pytest.mark.parametrize(
        ("method", "path", "status"), [("GET", HOOK, 405), ("POST", "/", 404), ("POST", "/health", 405)]
    )
    def test_elsewhere(self, port: int, method: str, path: str, status: int) -> None:
        """Other methods and paths are none of ClassIn's."""
        assert status == sent(port, body(), method, path)[0]

    def test_health(self, port: int) -> None:
        """Health and depth stand at a path of their own."""
        sent(port, body())
        sent(port, b"{")
        status, answer = sent(port, None, "GET", "/health")
        shown = json.loads(answer)

        assert (200, "ok", 1, 1) == (status, shown["status"], shown["waiting"], shown["quarantined"])

    def test_handles(self, make_sqlite_inbox: MakeInbox) -> None:
        """An app with handlers handles, and stops with the server."""
        got: list[End] = []
        inbox = make_sqlite_inbox()
        inbox.on(End)(got.append)
        with serving(app(inbox)) as port:
            sent(port, body(), path="/")
            assert eventually(lambda: got)

    def test_receives_alone(self, make_sqlite_inbox: MakeInbox) -> None:
        """An app may leave the handling to another process."""
        inbox = make_sqlite_inbox()
        inbox.on(End)(print)
        with serving(app(inbox, handle=False)) as port:
            sent(port, body(), path="/")

        assert 1 == inbox.counts()["waiting"]


EXAMPLES = {
    "fastapi": ["-m", "uvicorn", "examples.webhooks.fastapi_app:app", "--log-level", "error", "--port"],
    "flask": ["-m", "flask", "--app", "examples.webhooks.flask_app", "run", "--port"],
    "django": ["-m", "examples.webhooks.django_app", "runserver", "--noreload"],
}


class TestExamples:
    """examples/webhooks/, each served as its framework is."""

    @pytest.mark.parametrize("framework", EXAMPLES)
    def test_framework(self, framework: str, tmp_path: Path) -> None:
        """A message is acknowledged at the secret path, and handled; a broken one is acknowledged too."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        settings = {
            "CLASSIN_SID": SID,
            "CLASSIN_SECRET": SECRET,
            "CLASSIN_INBOX": str(tmp_path / "inbox.db"),
            "CLASSIN_HOOK": "made-up-path",
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
        }
        with (tmp_path / "log").open("wb") as log:
            process = subprocess.Popen(
                [sys.executable, *EXAMPLES[framework], str(port)], cwd=ROOT, env=settings, stdout=log, stderr=log
            )
        try:
            assert eventually(lambda: _listens(port), 30), (tmp_path / "log").read_text()
            answers = [sent(port, body("End", ClassID=4711), path=HOOK), sent(port, b"{", path=HOOK)]

            assert [(200, ACK), (200, ACK)] == answers
            assert eventually(lambda: "Lesson 4711" in (tmp_path / "log").read_text()), (tmp_path / "log").read_text()
            assert 404 == sent(port, body(), path="/classin/other-path")[0]
        finally:
            process.terminate()
            process.wait(20)


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_inbox_is_shared(sqlite_inbox: Inbox) -> None:
    """The function for any framework and the app store into the same inbox."""
    raw = body()
    sqlite_inbox.receive(raw)
    with serving(app(sqlite_inbox)) as port:
        sent(port, raw, path="/")

    assert 1 == sqlite_inbox.counts()["waiting"]
