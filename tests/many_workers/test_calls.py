"""Each case of docs/many-workers.md, with real servers: Celery, gunicorn, uvicorn, a serverless function."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from ports import free_port
from webhooks.pushed import body

from classin_client.webhooks import End, Inbox, Received, Retrying
from classin_simulator import Simulator

from .conftest import ROOT, SECRET, SID, posted

Start = Callable[..., "subprocess.Popen[bytes]"]
CALLS = 12


def _names(school: Simulator, courses: list[int]) -> list[str]:
    """The courses' names, as ClassIn has them."""
    return [school.school.courses[course].name for course in courses]


def _calls_of_a_server(school: Simulator, url: str, kind: str, encode: Callable[[str], bytes]) -> set[int]:
    """Make courses over HTTP, each twice and many at once; returns the processes that made them."""
    keys = [f"{kind}-{number}" for number in range(CALLS)]

    def create(key: str) -> dict[str, Any]:
        return dict(json.loads(posted(f"{url}/courses/{key}", encode(f"Course {key}"))))

    create("first")
    with ThreadPoolExecutor(8) as pool:
        first, again = list(pool.map(create, keys)), list(pool.map(create, keys))

    # Each got its own answer, and nothing was made twice.
    assert [f"Course {key}" for key in keys] == _names(school, [made["course"] for made in first])
    assert [made["course"] for made in first] == [made["course"] for made in again]
    return {made["process"] for made in first + again}


@pytest.mark.parametrize("preload", [[], ["--preload"]], ids=["without preload", "with preload"])
def test_gunicorn(school: Simulator, start: Start, preload: list[str]) -> None:
    """The client may be made before the fork, or after it."""
    port = free_port()
    arguments = ["--bind", f"127.0.0.1:{port}", "--workers", "2", "--threads", "4", "--log-level", "error", *preload]
    start("gunicorn", *arguments, "examples.many_workers.web:app")

    url, kind = f"http://127.0.0.1:{port}", f"wsgi-{len(preload)}"
    processes = _calls_of_a_server(school, url, kind, lambda name: f"name={name}".encode())

    assert 1 <= len(processes) <= 2


def test_uvicorn(school: Simulator, start: Start) -> None:
    """Each process of an ASGI server has a client of its own, in its own event loop."""
    port = free_port()
    arguments = ["--port", str(port), "--workers", "2", "--log-level", "error"]
    start("uvicorn", *arguments, "examples.many_workers.asynchronous:app")

    assert 1 <= len(_calls_of_a_server(school, f"http://127.0.0.1:{port}", "asgi", str.encode)) <= 2


@pytest.fixture(name="tasks", scope="module")
def _tasks(environment: dict[str, str], start: Start) -> Any:
    """The tasks, and a Celery worker with two forked processes."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        from examples.many_workers import tasks

    with closing(sqlite3.connect(environment["ATTENDANCE"])) as database:
        database.executescript(
            "CREATE TABLE done (key TEXT PRIMARY KEY); CREATE TABLE attendance (lesson INT, person INT, seconds INT)"
        )
    start(
        "celery", "-A", "examples.many_workers.tasks", "worker", "--pool", "prefork", "--concurrency", "2",
        "--loglevel", "error", "--without-gossip", "--without-mingle",
    )  # fmt: skip
    return tasks


def test_celery(school: Simulator, tasks: Any) -> None:
    """The client is made when the worker imports the tasks, and used in the processes that are forked afterwards."""
    keys = [f"celery-{number}" for number in range(CALLS)]
    results = [tasks.create_course.delay(key, f"Course {key}") for key in keys * 2]
    made = [result.get(timeout=60) for result in results]

    assert [f"Course {key}" for key in keys * 2] == _names(school, [course for course, _ in made])
    assert CALLS == len({course for course, _ in made})
    assert 2 == len({process for _, process in made})


def test_a_handler_hands_its_message_to_celery(
    tasks: Any, environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At least once: here the handler fails after the hand-over, and hands over again. The key makes it once."""
    results: list[Any] = []
    delay = tasks.note_attendance.delay
    monkeypatch.setattr(tasks.note_attendance, "delay", lambda *given: results.append(delay(*given)))
    with Inbox(tmp_path / "inbox.db", schools={SID: SECRET}, retrying=Retrying(attempts=3, first=0.01)) as inbox:

        @inbox.on(End)
        def held(lesson: End, received: Received) -> None:
            tasks.hand_over(lesson, received)
            if received.attempt == 1:
                raise ConnectionError("made up: the process ends here")

        inbox.receive(body())
        assert inbox.drain(30)

    assert [False, True] == sorted(result.get(timeout=60) for result in results)
    with closing(sqlite3.connect(environment["ATTENDANCE"])) as database:
        counted = database.execute("SELECT count(*) = count(DISTINCT person), count(*) > 0 FROM attendance").fetchone()
    assert (1, 1) == counted


def test_a_serverless_function(school: Simulator, environment: dict[str, str]) -> None:
    """The process stands still between two events, and goes on; an event that is repeated changes nothing."""
    program = (
        "import json, sys\n"
        "from examples.many_workers.serverless import handler\n"
        "class Context:\n"
        "    def get_remaining_time_in_millis(self): return 30_000\n"
        "for line in sys.stdin:\n"
        "    print(json.dumps(handler(json.loads(line), Context())), flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as function:
        assert function.stdin is not None
        assert function.stdout is not None

        def invoke(key: str) -> dict[str, Any]:
            assert function.stdin is not None
            assert function.stdout is not None
            function.stdin.write(json.dumps({"key": key, "name": f"Course {key}"}).encode() + b"\n")
            function.stdin.flush()
            return dict(json.loads(function.stdout.readline()))

        first = invoke("event-1")
        os.kill(function.pid, signal.SIGSTOP)
        os.kill(function.pid, signal.SIGCONT)
        later = [invoke("event-2"), invoke("event-1")]
        function.stdin.close()

    assert ["SUCCESS", "SUCCESS", "EXISTED"] == [one["outcome"] for one in (first, *later)]
    assert first["course"] == later[1]["course"] != later[0]["course"]
