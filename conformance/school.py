"""A simulated school for a starter's program, and what the program and the Python client say when things go wrong."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Final

from classin_client import BatchReply, ClassIn, ClassInError
from conformance.commands import ROOT, Failed
from conformance.starters import Starter

SID: Final = "1000082"
SECRET: Final = "simulator-secret"
_NOBODY: Final = "999"
_HTML: Final = b"<!doctype html><title>Bad gateway</title>"
_OFF: Final = 600
_FAR: Final = 1500
"""Seconds: v2 refuses both, v1 the latter."""
_ADVICE: Final = " It may have been done"
_PATIENCE: Final = 120.0

_HOLDS: Final = {"courses": 1, "units": 1, "lessons": 1, "files": 1}


@contextmanager
def simulator(*arguments: str) -> Iterator[str]:
    """The address of a simulator."""
    command = [sys.executable, "-m", "classin_simulator", "--port", "0", "--sid", SID, "--secret", SECRET, *arguments]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())["url"]
    finally:
        process.terminate()
        process.wait()


@contextmanager
def _answering_html() -> Iterator[str]:
    """The address of a server that knows no ClassIn."""

    class Page(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(_HTML)))
            self.end_headers()
            self.wfile.write(_HTML)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _program(
    starter: Starter, url: str, port: int, push: Callable[[], None] | None = None, more: Mapping[str, str] | None = None
) -> tuple[list[str], str]:
    """Runs the program of a starter; returns its lines and what it said went wrong.

    When it waits for a message, `push` has one sent; without it, the program is ended.
    """
    settings = {"CLASSIN_BASE_URL": url, "CLASSIN_SID": SID, "CLASSIN_SECRET": SECRET, "RECEIVER_PORT": str(port)}
    process = subprocess.Popen(
        starter.program, cwd=starter.folder, env={**os.environ, **settings, **(more or {})},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    lines: list[str] = []
    assert process.stdout is not None
    patience = threading.Timer(_PATIENCE, process.kill)
    patience.start()
    try:
        for line in process.stdout:
            lines.append(line.strip())
            if lines[-1] == "waiting":
                if push is None:
                    break
                push()
        if push is not None or lines[-1:] != ["waiting"]:
            # It ends by itself: after its answer has left, or for what went wrong.
            process.wait()
    finally:
        patience.cancel()
        process.kill()
        problem = process.communicate()[1]
    return lines, problem.strip()


def _control(url: str, path: str, what: dict[str, str]) -> None:
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(f"{url}/_simulator/{path}", data=json.dumps(what).encode(), headers=headers)
    urllib.request.urlopen(request, timeout=30).close()


def _holds(url: str) -> dict[str, int]:
    found = {}
    for kind in _HOLDS:
        with urllib.request.urlopen(f"{url}/_simulator/schools/{SID}/{kind}", timeout=30) as answer:
            page = json.load(answer)
        found[kind] = page["total"]
    return found


def take_on_board(starter: Starter) -> None:
    """The program takes people on board, and receives and acknowledges a message.

    Raises:
        Failed: When it does not.
    """
    port = _free_port()
    with simulator("--push-to", f"http://127.0.0.1:{port}/classin") as url:
        lines, problem = _program(starter, url, port, lambda: _control(url, f"schools/{SID}/pushes", {"name": "End"}))
        expected = [
            r"registered true",
            r"course true addCourse ended with 398: .+",
            r"enrolled all",
            r"classroom true",
            r"uploaded true",
        ]
        expected += [r"waiting", r"received \w+ ok message"]
        if len(lines) != len(expected) or not all(map(re.fullmatch, expected, lines)):
            raise Failed(f"the program said {lines} {problem}")
        if (found := _holds(url)) != _HOLDS:
            raise Failed(f"the school holds {found}, not {_HOLDS}")


@dataclass(frozen=True)
class _Case:
    """Something that goes wrong."""

    url: str
    settings: dict[str, str]
    """What the program is given beside the usual."""
    call: Callable[[], object]
    """The same with the Python client."""
    begins: str = ""
    """How the line begins that tells it; what ends the program stands on stderr."""


def say_the_same(starter: Starter) -> None:
    """What goes wrong is said as the Python client says it, but for its methods, its `doctor()` and what it advises.

    Raises:
        Failed: When it is not.
    """
    with simulator() as url, _answering_html() as html:
        cases = {
            "a wrong secret": _Case(url, {"CLASSIN_SECRET": "wrong"}, lambda: _register(_client(url, secret="wrong"))),
            "a clock that is off": _Case(url, {"CLOCK_OFFSET": str(_OFF)}, lambda: _late(url)),
            "a clock that is far off": _Case(
                url, {"CLOCK_OFFSET": str(_FAR)}, lambda: _register(_client(url, off=_FAR))
            ),
            "an HTML answer": _Case(html, {}, lambda: _register(_client(html))),
            "a partial batch": _Case(url, {"EXTRA_STUDENT": _NOBODY}, lambda: _partial(url), "enrolled "),
            "an identity that is in use": _Case(url, {}, lambda: _repeated(url), "course true "),
        }
        for name, case in cases.items():
            # Or the same calls within 5 seconds would be refused for that.
            _control(url, "reset", {})
            lines, problem = _program(starter, case.url, _free_port(), more=case.settings)
            said = problem or next(line.removeprefix(case.begins) for line in lines if line.startswith(case.begins))
            expected = _said(case.call)
            if not said or _common(said) != _common(expected):
                raise Failed(f"{name}: it says {said!r}, the Python client {expected!r}")


_PERSON: Final = {"telephone": "13800001001", "nickname": "Mei Lin", "password": "example-pass", "addToSchoolMember": 2}


def _client(url: str, *, secret: str = SECRET, off: int = 0) -> ClassIn:
    return ClassIn(sid=SID, secret=secret, base_url=url, max_retries=0, clock=lambda: time.time() + off)


def _register(classin: ClassIn) -> object:
    return classin.call("register", _PERSON)


def _registered(url: str) -> int:
    uid: int = _client(url).call("register", {**_PERSON, "telephone": "13800001009", "addToSchoolMember": 1}).data
    return uid


def _late(url: str) -> object:
    return _client(url, off=_OFF).call("lmsUnitCreate", {"courseId": 1, "name": "Fractions", "publishFlag": 2})


def _partial(url: str) -> None:
    classin = _client(url)
    student = _registered(url)
    course = classin.call("addCourse", {"courseName": "Mathematics"}).data
    people = [{"uid": student, "name": "Ada Example"}, {"uid": int(_NOBODY), "name": "Nobody"}]
    reply = classin.call("addCourseStudentMultiple", {"courseId": course, "identity": 1, "studentJson": people})
    assert isinstance(reply, BatchReply)
    reply.raise_for_failures()


def _repeated(url: str) -> None:
    classin = _client(url)
    for name in ("Mathematics", "Mathematics, again"):
        reply = classin.call("addCourse", {"courseName": name, "courseUniqueIdentity": "maths-7"})
    raise ClassInError(f"{reply.operation} ended with {reply.code}: {reply.meaning}")


def _common(said: str) -> str:
    """What every program can say: without the names of methods, and without advice, but for that on the clock."""
    said = re.sub(r"[a-z_]+\.[a-z_]+ \((\w+)\)", r"\1", said.partition(_ADVICE)[0])
    return re.sub(r" Check the sid.*? to the school\.| `doctor\(\)` finds out more\.", "", said).rstrip(".")


def _said(call: Callable[[], object]) -> str:
    try:
        call()
    except ClassInError as error:
        return str(error)
    return ""
