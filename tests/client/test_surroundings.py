"""The environment may name proxies and settings of a school; on the way to this machine none of them counts."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from classin_client import AsyncClassIn, ClassIn, Unavailable
from classin_client._settings import is_loopback
from classin_client.testing import CannedAnswers, simulated_school
from classin_client.webhooks.__main__ import main
from classin_simulator import Simulator

ROOT = Path(__file__).parents[2]
NOWHERE = {
    "http_proxy": "http://127.0.0.1:9",
    "HTTP_PROXY": "http://127.0.0.1:9",
    "ALL_PROXY": "socks5://127.0.0.1:9",
    "CLASSIN_TIMEOUT": "soon",
    "CLASSIN_SID": "none",
    "CLASSIN_BASE_URL": "none",
}
SETTINGS: dict[str, Any] = {"sid": "1000082", "secret": "made-up-secret", "timeout": 5}


@pytest.fixture(autouse=True)
def _surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Proxies that are not there, and settings that cannot be read."""
    for name, value in NOWHERE.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.0.1", "::1", "localhost", "school.localhost"])
def test_this_machine(host: str) -> None:
    """Its names and addresses."""
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["api.eeo.cn", "localhost.example", "10.0.0.1", "0.0.0.0", "128.0.0.1", ""])
def test_other_machines(host: str) -> None:
    """What only looks like it."""
    assert not is_loopback(host)


def test_client() -> None:
    """A client whose server is on this machine reaches it."""
    with (
        Simulator(sid="1000082", secret="made-up-secret") as simulator,
        ClassIn(**SETTINGS, base_url=simulator.url) as classin,
    ):
        assert classin.courses.create(course_name="Maths").data in simulator.school.courses


def test_awaited_client() -> None:
    """So does one that is awaited."""

    async def create(url: str) -> int:
        async with AsyncClassIn(**SETTINGS, base_url=url) as classin:
            return (await classin.courses.create(course_name="Maths")).data

    with Simulator(sid="1000082", secret="made-up-secret") as simulator:
        assert asyncio.run(create(simulator.url)) in simulator.school.courses


def test_other_servers(monkeypatch: pytest.MonkeyPatch) -> None:
    """On the way to another machine the proxy counts, and is named when it is not reached."""
    monkeypatch.delenv("ALL_PROXY")
    with (
        ClassIn(**SETTINGS, base_url="http://school.made-up", max_retries=0) as classin,
        pytest.raises(Unavailable, match=r"the environment names the proxy 127\.0\.0\.1:9"),
    ):
        classin.courses.create(course_name="Maths")


def test_test_kit() -> None:
    """The simulated school of the test kit and its canned answers need nothing of the environment."""
    with simulated_school() as school:
        assert school.client.courses.create(course_name="Maths").data in school.simulator.school.courses
    answers = CannedAnswers()
    answers.answer("addCourse", data=7)
    assert 7 == answers.client.courses.create(course_name="Maths").data


def test_send(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A message is sent to a receiver on this machine directly."""
    monkeypatch.setenv("CLASSIN_SID", "1000082")
    monkeypatch.setenv("CLASSIN_SECRET", "made-up-secret")

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            content = json.dumps({"error_info": {"errno": 1, "error": "ok"}}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Receiver) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        code = main(["send", f"http://127.0.0.1:{server.server_port}/"])
        server.shutdown()

    assert (0, "Acknowledged.") == (code, capsys.readouterr().out.splitlines()[-1])


def test_demonstration() -> None:
    """`make demo` runs to its end; on stderr is its progress, and no complaint."""
    command = [sys.executable, "-m", "examples.school"]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **NOWHERE}, capture_output=True, check=False)

    assert 0 == done.returncode, done.stderr.decode()
    progress = re.compile(r"\d+ of \d+: (create|change|remove) \w+")
    assert [] == [line for line in done.stderr.decode().splitlines() if not progress.fullmatch(line)]


def test_tests() -> None:
    """The project's own tests call the servers that they start directly, whatever the environment names."""
    name = "tests/simulator/test_server.py"
    command = [sys.executable, "-m", "pytest", "--quiet", "-p", "no:cacheprovider", "-p", "no:xdist", "-x", name]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **NOWHERE}, stdout=subprocess.PIPE, check=False)

    assert 0 == done.returncode, done.stdout.decode()
