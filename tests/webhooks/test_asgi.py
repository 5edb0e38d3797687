"""The ASGI app, over real sockets, and the examples for the frameworks."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from ports import free_port
from starlette.applications import Starlette
from starlette.routing import Mount

from classin_client.webhooks import ACK, Alert, Answer, End, Inbox
from classin_client.webhooks._receiving import unfinished
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
        with contextlib.suppress(ConnectionError):
            # A server that refuses what it has not read whole may hang up before all is sent; its answer is there.
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

    def test_observer_fails(self, make_sqlite_inbox: MakeInbox) -> None:
        """A message is acknowledged although the function that looks on failed: it is stored."""

        def fail(*_: object) -> None:
            raise RuntimeError("made-up failure")

        with serving(app(make_sqlite_inbox(), path=HOOK, observe=fail)) as port:
            assert (200, ACK) == sent(port, body())

    def test_observer_is_awaited(self, make_sqlite_inbox: MakeInbox) -> None:
        """The function that looks on may return a coroutine."""
        got: list[str] = []

        async def note(answer: Answer) -> None:
            got.append(answer.outcome)

        with serving(app(make_sqlite_inbox(), path=HOOK, observe=lambda answer, raw: note(answer))) as port:
            sent(port, body())

        assert ["stored"] == got

    @pytest.mark.parametrize("content_type", ["application/json", "text/plain", "multipart/form-data", "nonsense"])
    def test_content_type(self, port: int, content_type: str) -> None:
        """The content type does not matter."""
        sent(port, body(), **{"Content-Type": content_type})

        assert 1 == json.loads(sent(port, None, "GET", "/health")[1])["waiting"]

    def test_too_large(self, port: int) -> None:
        """What is over the limit is not acknowledged."""
        status, answer = sent(port, b"x" * 10_001)

        assert (413, 0) == (status, json.loads(answer)["error_info"]["errno"])

    def test_too_large_alert(self, make_sqlite_inbox: MakeInbox) -> None:
        """A message over the limit raises an alert: it holds up the queue."""
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

    def test_health_in_the_old_word(self, make_sqlite_inbox: MakeInbox) -> None:
        """A monitor that reads `aside` still finds the number of dead letters."""
        inbox = make_sqlite_inbox()
        inbox.on(End)(lambda message: 1 / 0)
        with serving(app(inbox)) as port:
            sent(port, body(), path="/")
            assert eventually(lambda: inbox.counts()["dead_letter"] == 1)
            shown = json.loads(sent(port, None, "GET", "/health")[1])

        assert (1, 1) == (shown["dead_letter"], shown["aside"])

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


class TestMounted:
    """An app whose lifespan nobody runs."""

    def test_handles(self, make_sqlite_inbox: MakeInbox) -> None:
        """Mounted in another app, it handles from the first request on."""
        got: list[End] = []
        inbox = make_sqlite_inbox()
        inbox.on(End)(got.append)
        with serving(Starlette(routes=[Mount("/classin", app(inbox))])) as port:
            assert (200, ACK) == sent(port, body(), path="/classin/")

            assert eventually(lambda: got)
            assert "ok" == json.loads(sent(port, None, "GET", "/classin/health")[1])["status"]

    def test_receives_alone(self, make_sqlite_inbox: MakeInbox) -> None:
        """It leaves the handling to another process when told to, and health says that there is none."""
        inbox = make_sqlite_inbox()
        inbox.on(End)(print)
        with serving(Starlette(routes=[Mount("/classin", app(inbox, handle=False))])) as port:
            sent(port, body(), path="/classin/")
            status, answer = sent(port, None, "GET", "/classin/health")

        assert (503, ["1 message waits, and no worker handles what is stored: call inbox.start()."]) == (
            status,
            json.loads(answer)["problems"],
        )

    def test_started_by_its_host(self, make_sqlite_inbox: MakeInbox) -> None:
        """Where its host starts and stops it, a late request does not start it again."""
        inbox = make_sqlite_inbox()
        inbox.on(End)(print)
        inbox.start()
        inbox.stop()
        with serving(Starlette(routes=[Mount("/classin", app(inbox))])) as port:
            sent(port, body(), path="/classin/")

        assert 1 == inbox.counts()["waiting"]


class TestUnfinished:
    """Posts whose body does not come."""

    @contextmanager
    def _begun(self, port: int) -> Iterator[socket.socket]:
        with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
            connection.sendall(f"POST {HOOK} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{{".encode())
            yield connection

    def test_in_time(self, port: int, monkeypatch: pytest.MonkeyPatch) -> None:
        """A body that does not come in time is given up, and its connection is closed."""
        monkeypatch.setattr(unfinished, "_MAX_SECONDS", 0.2)
        with self._begun(port) as connection:
            answer = b"".join(iter(lambda: connection.recv(1000), b""))

        assert (b"408", True) == (answer.split()[1], b"connection: close" in answer.lower())

    def test_in_number(self, port: int, monkeypatch: pytest.MonkeyPatch) -> None:
        """When too many have begun, the oldest is given up, and a message is received."""
        monkeypatch.setattr(unfinished, "_MAX_UNFINISHED", 3)
        with ExitStack() as stack:
            begun = []
            for _ in range(3):
                begun.append(stack.enter_context(self._begun(port)))
                assert eventually(lambda: _times_out(begun[-1]))

            assert (200, ACK) == sent(port, body())
            assert b"408" == begun[0].recv(1000).split()[1]
            assert _times_out(begun[1])

    def test_large_body_leaves_the_loop_free(
        self, make_sqlite_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """While a large body is read, however long it takes, others are answered."""
        inbox = make_sqlite_inbox()
        read, begun, small_is_answered = inbox._receiver.read, threading.Event(), threading.Event()
        in_time: list[bool] = []

        def read_slowly(raw: bytes, headers: Any) -> Any:
            if len(raw) > 100_000:
                begun.set()
                in_time.append(small_is_answered.wait(10))
            return read(raw, headers)

        monkeypatch.setattr(inbox._receiver, "read", read_slowly)
        with serving(app(inbox, path=HOOK)) as port:
            large = threading.Thread(target=sent, args=(port, b'{"a":"' + b"a" * 100_000 + b'"'))
            large.start()
            assert begun.wait(10)
            answer = sent(port, body())
            small_is_answered.set()
            large.join(20)

        assert ((200, ACK), [True]) == (answer, in_time)

    def test_large_bodies_one_at_a_time(self, make_sqlite_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch) -> None:
        """However many large bodies come at once, one is read at a time: read, it takes many times its memory."""
        inbox = make_sqlite_inbox()
        read, one_reads = inbox._receiver.read, threading.Lock()
        alone: list[bool] = []

        def read_alone(raw: bytes, headers: Any) -> Any:
            alone.append(one_reads.acquire(blocking=False))
            try:
                return read(raw, headers)
            finally:
                if alone[-1]:
                    one_reads.release()

        async def receive() -> None:
            raw = b"[" + b"[]," * 100_000 + b"]"
            await asyncio.gather(*(inbox.receive_async(raw) for _ in range(5)))

        monkeypatch.setattr(inbox._receiver, "read", read_alone)
        asyncio.run(receive())

        assert [True] * 5 == alone


def _times_out(connection: socket.socket) -> bool:
    """Whether nothing comes."""
    connection.settimeout(0.2)
    try:
        connection.recv(1, socket.MSG_PEEK)
    except TimeoutError:
        return True
    return False


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
        port = free_port()
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
            # Shown where the test fails.
            print((tmp_path / "log").read_text())


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
