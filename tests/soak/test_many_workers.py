"""Two receivers and four workers with PostgreSQL and Redis as real servers, all of which are killed and restarted."""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import postgresql_server
import psycopg
import pytest
from ports import free_port
from redis_server import RedisServer
from webhooks.pushed import fields

from classin_simulator import Simulator
from soak.many_worker import CALLS_A_MINUTE, CALLS_EVERY, SCHOOLS

TESTS = Path(__file__).parents[1]
SIGNED_AT = 1768182931
LESSONS = 4
ON_THE_WAY = 10.0
"""Seconds within which a call that has its place in the window arrives, however busy the machine is."""


@pytest.fixture(name="server")
def _server() -> Iterator[Any]:
    """A PostgreSQL server, which can be stopped and started."""
    with postgresql_server.server() as made:
        yield made


class Fleet:
    """The processes, each of which is started again when it is killed."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = {**environment, "PYTHONPATH": str(TESTS)}
        self._processes: list[tuple[tuple[str, ...], subprocess.Popen[bytes]]] = []

    def start(self, *arguments: str) -> None:
        """Start a receiver or a worker."""
        command = [sys.executable, "-m", "soak.many_worker", *arguments]
        process = subprocess.Popen(command, env=self._environment, stderr=subprocess.DEVNULL)
        self._processes.append((arguments, process))

    def kill_one(self, chance: random.Random) -> None:
        """Kill a worker, and start another."""
        index = chance.choice([index for index, (what, _) in enumerate(self._processes) if what[0] == "work"])
        arguments, process = self._processes.pop(index)
        process.kill()
        process.wait()
        self.start(*arguments)

    def end(self) -> None:
        """Kill all."""
        for _, process in self._processes:
            process.kill()
            process.wait()


def _push(ports: list[int], school: str, numbers: list[int]) -> None:
    """A school's queue: one message after the other; one that is not acknowledged comes again."""
    key = hashlib.md5(f"{SCHOOLS[school]}{SIGNED_AT}".encode()).hexdigest()
    for number in numbers:
        message = fields("EnterRoom", SID=int(school), TimeStamp=SIGNED_AT, SafeKey=key, ClassID=number % LESSONS + 1)
        raw = json.dumps({**message, "Seq": number, "_id": f"{school}{number:017x}"})
        for attempt in range(10_000):
            with suppress(OSError, http.client.HTTPException):
                connection = http.client.HTTPConnection("127.0.0.1", ports[(number + attempt) % 2], timeout=30)
                try:
                    connection.request("POST", "/", raw)
                    if connection.getresponse().status == 200:
                        break
                finally:
                    connection.close()
            time.sleep(0.2)


def _asked(server: Any, question: str) -> list[tuple[Any, ...]]:
    """What the database answers, as soon as it does."""
    while True:
        with suppress(psycopg.OperationalError), psycopg.connect(server.get_uri()) as connection:
            return connection.execute(question.encode()).fetchall()
        time.sleep(0.2)


def _restart(server: Any, pause: float) -> None:
    server._stop()
    time.sleep(pause)
    server.ensure_postgres_running()


@contextmanager
def _simulated() -> Iterator[tuple[Simulator, list[float]]]:
    """A school, and the moments at which its rated calls came."""
    came: list[float] = []
    with Simulator(sid="1000082", secret="made-up-secret") as simulator:
        simulator.app.observers.append(lambda operation, body: came.append(time.monotonic()))
        yield simulator, came


def run(server: Any, count: int, kills: int, pauses: list[float]) -> None:
    """Push, kill and restart, and compare what was handled with what was pushed."""
    chance = random.Random(7)
    ports = [free_port(), free_port()]
    per_school = count // len(SCHOOLS)
    began = time.monotonic()
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute("CREATE TABLE handled (id BIGSERIAL PRIMARY KEY, lesson TEXT, number INT, key TEXT)")
    with RedisServer() as redis, _simulated() as (simulator, came), ThreadPoolExecutor(len(SCHOOLS)) as pool:
        environment = {"INBOX": server.get_uri(), "REDIS": redis.url, "SERVER": simulator.url, "SCHOOL": "1000082"}
        fleet = Fleet({**os.environ, **environment})
        try:
            for port in ports:
                fleet.start("receive", str(port))
            for _ in range(4):
                fleet.start("work")
            pushing = [pool.submit(_push, ports, school, list(range(per_school))) for school in SCHOOLS]

            def restart_redis() -> None:
                redis.stop()
                time.sleep(1)
                redis.start()

            due: list[tuple[float, Callable[[], object]]] = [
                *(((n + 1) / (kills + 1), lambda: fleet.kill_one(chance)) for n in range(kills)),
                *(((n + 1) / (len(pauses) + 1), lambda p=p: _restart(server, p)) for n, p in enumerate(pauses)),
                (0.3, restart_redis),
            ]
            due.sort(key=lambda one: one[0])
            last, since = -1, time.monotonic()
            while (handled := _asked(server, "SELECT count(*) FROM handled")[0][0]) < per_school * len(SCHOOLS):
                while due and handled >= due[0][0] * per_school * len(SCHOOLS):
                    due.pop(0)[1]()
                if handled != last:
                    last, since = handled, time.monotonic()
                # However slow the machine is, in two minutes something has to go on.
                assert time.monotonic() - since < 120 + max(pauses), handled
                time.sleep(0.2)
            for one in pushing:
                one.result()
            for _, action in due:
                action()
        finally:
            fleet.end()
        seconds = time.monotonic() - began
    _compare(server, per_school, came)
    # Shown by `pytest -s`.
    most = max(sum(first <= one < first + 60 for one in came) for first in came)
    print(f"{count:,} messages, {kills} kills, {len(pauses)} restarts of PostgreSQL, {seconds:.0f} s;", end=" ")
    print(f"{len(came)} calls, at most {most} within 60 s of their arrival")


def _compare(server: Any, per_school: int, came: list[float]) -> None:
    rows = _asked(server, "SELECT lesson, number FROM handled ORDER BY id")
    lessons: dict[str, list[int]] = {}
    for lesson, number in rows:
        lessons.setdefault(lesson, []).append(number)

    # None lost, none handled twice, in order by lesson.
    assert len(SCHOOLS) * min(LESSONS, per_school) == len(lessons)
    assert per_school * len(SCHOOLS) == len(rows)
    assert {lesson: sorted(set(numbers)) for lesson, numbers in lessons.items()} == lessons
    # ClassIn's rate: in no minute more calls than it takes, of all workers together.
    made = sorted(came)
    assert len(made) >= len(SCHOOLS) * -(-per_school // CALLS_EVERY)
    window = 60 - ON_THE_WAY
    assert all(later - first >= window for first, later in zip(made, made[CALLS_A_MINUTE:], strict=False))


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_three_hundred_messages(server: Any) -> None:
    """None is lost, none handled twice, while workers are killed, and PostgreSQL and Redis restarted."""
    run(server, 300, 3, [0.2])


@pytest.mark.soak
@pytest.mark.timeout(4 * 3600)
def test_a_hundred_thousand_messages(server: Any) -> None:
    """The same with 100,000 messages and 30 kills; PostgreSQL is restarted twice, and stands still for 30 seconds."""
    run(server, 100_000, 30, [0.2, 30.0, 0.2])
