"""A simulated school and a Redis for all tests, and programs that use them as processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from redis_server import RedisServer

from classin_simulator import Simulator

ROOT = Path(__file__).parents[2]
SID, SECRET = "1000082", "made-up-secret"


@pytest.fixture(name="redis", scope="module")
def _redis() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture(name="school", scope="module")
def _school() -> Iterator[Simulator]:
    with Simulator(sid=SID, secret=SECRET) as simulator:
        yield simulator


@pytest.fixture(name="environment", scope="module")
def _environment(redis: RedisServer, school: Simulator, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the programs find in their environment."""
    folder = tmp_path_factory.mktemp("programs")
    return {
        **os.environ,
        "CLASSIN_SID": SID,
        "CLASSIN_SECRET": SECRET,
        "CLASSIN_BASE_URL": school.url,
        "CLASSIN_RATE_STORAGE": redis.url,
        "REDIS_URL": redis.url.replace("/0", "/1"),
        "ATTENDANCE": str(folder / "attendance.db"),
        "PYTHONPATH": str(ROOT),
    }


@pytest.fixture(name="start", scope="module")
def _start(environment: dict[str, str]) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts `python -m` … with that environment, in a group of its own that is ended with the tests."""
    with ExitStack() as stack:

        def start(*arguments: str) -> subprocess.Popen[bytes]:
            program = subprocess.Popen(
                [sys.executable, "-m", *arguments], env=environment, cwd=ROOT, start_new_session=True
            )
            stack.callback(_end, program)
            return program

        yield start


def _end(program: subprocess.Popen[bytes]) -> None:
    # Celery takes seconds to end by itself, and no test looks at that.
    os.killpg(program.pid, signal.SIGKILL)
    program.wait()


def posted(url: str, data: bytes, *, patience: float = 30.0) -> bytes:
    """What a server answers; one that does not listen yet is waited for."""
    end = time.monotonic() + patience
    while True:
        try:
            with urllib.request.urlopen(urllib.request.Request(url, data), timeout=30) as answer:
                return bytes(answer.read())
        except ConnectionError:
            if time.monotonic() > end:
                raise
        except urllib.error.URLError as failed:
            if time.monotonic() > end or not isinstance(failed.reason, ConnectionError):
                raise
        time.sleep(0.05)
