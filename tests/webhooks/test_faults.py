"""What an inbox survives: whatever handlers raise or return, cancelled requests, dead threads, slow neighbours."""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import functools
import os
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from classin_client import webhooks
from classin_client.webhooks import Alert, End, Inbox, Received, parse
from classin_client.webhooks._storage.claims import StatusUpdate
from classin_client.webhooks._storage.tables import DEAD_LETTER

from .conftest import MakeInbox
from .pushed import NAMES, SECRET, SID, body, eventually


def settled(inbox: Inbox) -> bool:
    """Wait until nothing waits any more."""
    return eventually(lambda: inbox.counts()["waiting"] == 0, 20)


def kill(thread: threading.Thread | None) -> None:
    """Raise SystemExit in a thread, as nothing that it meets should."""
    assert thread is not None
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident or 0), ctypes.py_object(SystemExit))


class Unprintable(Exception):
    """An exception whose text cannot be made."""

    def __str__(self) -> str:
        raise RuntimeError("made-up failure")


RAISED = [
    StopIteration(),
    StopAsyncIteration(),
    GeneratorExit(),
    SystemExit(3),
    KeyboardInterrupt(),
    asyncio.CancelledError(),
    asyncio.InvalidStateError(),
    BaseExceptionGroup("made-up", [KeyboardInterrupt(), ValueError()]),
    RecursionError("made-up"),
    MemoryError(),
    Unprintable(),
    RuntimeError("half a pair \ud800 and a NUL \0"),
]


class TestRaising:
    """Whatever a handler raises is data."""

    @pytest.mark.parametrize("is_async", [False, True], ids=["function", "coroutine"])
    @pytest.mark.parametrize("raised", RAISED, ids=lambda raised: ascii(type(raised).__name__))
    def test_dead_letter(self, make_sqlite_inbox: MakeInbox, raised: BaseException, is_async: bool) -> None:
        """The message becomes a dead letter after its attempts, the next is handled, and the inbox can be stopped."""
        inbox = make_sqlite_inbox()
        got: list[int] = []

        def handle(message: End, received: Received) -> None:
            if received.id <= 8:
                raise raised
            got.append(received.id)

        async def handle_async(message: End, received: Received) -> None:
            handle(message, received)

        inbox.on(End)(handle_async if is_async else handle)
        for number in range(9):
            inbox.receive(body(ClassID=number))
        inbox.start()

        assert settled(inbox)
        assert ([9], 8, True) == (got, inbox.counts()["dead_letter"], inbox.stop(10))

    def test_text_in_both_databases(self, inbox: Inbox) -> None:
        """An error's text that has no UTF-8 is stored with escapes."""

        @inbox.on(End)
        def handle(message: End) -> None:
            raise RuntimeError("\ud800\0\udfff")

        inbox.receive(body())
        inbox.start()

        assert settled(inbox)
        row = inbox.store.get(1)
        assert row is not None
        assert r"\ud800\0\udfff" in row["error"]

    def test_error_that_cannot_be_stored(self, make_sqlite_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch) -> None:
        """A traceback that the database refuses each time is left out, and its lesson goes on."""
        inbox = make_sqlite_inbox()
        with inbox.store.writing() as connection:
            connection.execute(
                text(
                    "CREATE TRIGGER refuse BEFORE UPDATE ON classin_messages WHEN NEW.error LIKE '%made-up%' "
                    "BEGIN SELECT RAISE(ABORT, 'refused'); END"
                )
            )

        @inbox.on(End)
        def handle(message: End, received: Received) -> None:
            if received.id == 1:
                raise RuntimeError("made-up")

        inbox.receive(body())
        inbox.receive(body())
        inbox.start()

        assert settled(inbox)
        row = inbox.store.get(1)
        assert row is not None
        assert ("dead_letter", "It could not be stored.\n") == (row["state"], row["error"])


class TestReturning:
    """A handler's result is taken for what it is, not for what the handler is called."""

    @pytest.mark.parametrize("form", ["lambda", "partial", "wraps", "object", "awaitable", "future", "nested"])
    def test_is_awaited(self, sqlite_inbox: Inbox, form: str) -> None:
        """A coroutine, an awaitable or a future that is returned is waited for, and its failure is the handler's."""
        attempts: list[int] = []
        pool = ThreadPoolExecutor(1)

        async def save(message: End) -> None:
            await asyncio.sleep(0.01)
            attempts.append(1)
            if len(attempts) < 3:
                raise RuntimeError("made-up")

        def save_blocking(message: End) -> None:
            asyncio.run(save(message))

        def decorated(function: Callable[..., Any]) -> Callable[..., Any]:
            @functools.wraps(function)
            def wrapper(*arguments: Any) -> Any:
                return function(*arguments)

            return wrapper

        class Calls:
            def __call__(self, message: End) -> Any:
                """Return a coroutine."""
                return save(message)

        class Awaitable:
            def __init__(self, message: End) -> None:
                self.message = message

            def __await__(self) -> Any:
                return save(self.message).__await__()

        forms: dict[str, Callable[..., Any]] = {
            "lambda": lambda message: save(message),
            "partial": functools.partial(lambda function, message: function(message), save),
            "wraps": decorated(save),
            "object": Calls(),
            "awaitable": Awaitable,
            "future": lambda message: pool.submit(save_blocking, message),
            "nested": decorated(decorated(functools.partial(save))),
        }
        sqlite_inbox.on(End)(forms[form])
        sqlite_inbox.receive(body())
        sqlite_inbox.start()

        assert settled(sqlite_inbox)
        pool.shutdown()
        assert (3, 1) == (len(attempts), sqlite_inbox.counts()["done"])

    def test_generator(self, sqlite_inbox: Inbox) -> None:
        """A generator that is returned has done nothing, and is no success."""
        sqlite_inbox.on(End)(lambda message: (one for one in [message]))
        sqlite_inbox.receive(body())
        sqlite_inbox.start()

        assert settled(sqlite_inbox)
        assert 1 == sqlite_inbox.counts()["dead_letter"]

    def test_connection_in_a_coroutine(self, sqlite_inbox: Inbox) -> None:
        """A coroutine has no connection, however it is registered."""

        async def save(received: Received) -> None:
            assert received.connection

        sqlite_inbox.on(End)(lambda message, received: save(received))
        sqlite_inbox.receive(body())
        sqlite_inbox.start()

        assert settled(sqlite_inbox)
        row = sqlite_inbox.store.get(1)
        assert row is not None
        assert "A coroutine function has no received.connection" in row["error"]

    @pytest.mark.parametrize("callback", ["on_alert", "on_silence"])
    def test_alert(self, make_sqlite_inbox: MakeInbox, callback: str) -> None:
        """A callback for alerts may be a coroutine function, or return a coroutine."""
        got: list[Alert] = []

        async def note(alert: Alert) -> None:
            got.append(alert)

        inbox = make_sqlite_inbox(schools={SID: SECRET}, silence_after=0.1, **{callback: lambda alert: note(alert)})
        inbox.watch()

        assert eventually(lambda: got)

    def test_clock(self, sqlite: str) -> None:
        """A clock that returns no number is refused."""

        async def clock() -> float:
            return 0.0

        with pytest.raises(TypeError, match="clock is called, not awaited"):
            Inbox(sqlite, schools={SID: SECRET}, clock=clock)  # type: ignore[arg-type]

    @pytest.mark.parametrize("callback", ["on_alert", "on_silence"])
    def test_a_generator_is_refused(self, sqlite: str, callback: str) -> None:
        """Called, it would do nothing, and nobody would hear of the alert."""

        def note(alert: Alert) -> Any:
            yield alert

        with pytest.raises(TypeError, match="is a generator, so calling it would do nothing"):
            Inbox(sqlite, schools={SID: SECRET}, silence_after=60, **{callback: note})

    @pytest.mark.parametrize("shown", [float("nan"), None])
    def test_a_clock_that_fails_later_loses_nothing(self, sqlite: str, shown: Any) -> None:
        """The machine's own takes its place, and the message is stored."""
        times = iter([1_700_000_000.0])
        with Inbox(sqlite, schools={SID: SECRET}, clock=lambda: next(times, shown)) as inbox:
            assert 200 == inbox.receive(body()).status
            assert 1 == inbox.counts()["waiting"]


def test_a_body_that_somebody_has_mended_by_hand(sqlite_inbox: Inbox) -> None:
    """SQLite keeps it as text: it is handled, and so are the messages beside it."""
    got: list[Any] = []
    for class_id in (1, 2):
        sqlite_inbox.receive(body(ClassID=class_id))
    with sqlite_inbox.store.writing() as connection:
        connection.exec_driver_sql("UPDATE classin_messages SET body = CAST(body AS TEXT) WHERE id = 1")

    sqlite_inbox.on(End)(lambda message: got.append(message.class_id))
    sqlite_inbox.start()

    assert eventually(lambda: sorted(got) == [1, 2])


class TestPickling:
    """Messages and their raw form can be handed to another process."""

    @pytest.mark.parametrize("name", NAMES)
    def test_message(self, name: str) -> None:
        """A message is the same after pickle, also where fields are missing."""
        for message in (parse(body(name)), parse(body(name, without=("ClassID", "Data", "CourseID", "Msg")))):
            assert message == pickle.loads(pickle.dumps(message))

    def test_unknown(self) -> None:
        """So is an unknown one."""
        message = parse(b'{"Cmd": "New"}')

        assert message == pickle.loads(pickle.dumps(message))

    def test_received(self, sqlite_inbox: Inbox) -> None:
        """The raw form is the same too, without the connection, which is the handler's."""
        same: list[bool] = []

        @sqlite_inbox.on(End)
        def handle(message: End, received: Received) -> None:
            copy = pickle.loads(pickle.dumps(received))
            same.append(copy == received)
            with pytest.raises(RuntimeError):
                _ = copy.connection

        sqlite_inbox.receive(body())
        sqlite_inbox.start()

        assert settled(sqlite_inbox)
        assert ([True], 1) == (same, sqlite_inbox.counts()["done"])


class TestThreads:
    """The writer, the worker and the thread that answers do not die."""

    def test_cancelled_request(self, sqlite_inbox: Inbox) -> None:
        """A request that is cancelled while its message is written leaves the writer as it was."""

        async def receive() -> str:
            for _ in range(50):
                tasks = [asyncio.create_task(sqlite_inbox.receive_async(body())) for _ in range(5)]
                await asyncio.sleep(0)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            return (await sqlite_inbox.receive_async(body())).outcome

        assert "stored" == asyncio.run(receive())
        assert True is sqlite_inbox.health().ok

    @pytest.mark.soak  # At any instruction, of the standard library's locks too: `test_killed_threads` has each line.
    @pytest.mark.parametrize("which", ["writer", "worker", "presence", "supervisor"])
    def test_killed_thread(self, make_sqlite_inbox: MakeInbox, which: str) -> None:
        """A thread that ends all the same goes on with what it was doing: messages are stored, and handled once.

        Only of what a worker was handling when it ended, the handler may run again.
        """
        inbox = make_sqlite_inbox()
        got: list[int] = []
        inbox.on(End)(lambda message, received: got.append(received.id))
        inbox.start()
        inbox.receive(body())
        assert eventually(lambda: got == [1])
        worker = inbox._worker
        assert worker is not None
        threads = {
            "writer": inbox._writer._thread,
            "worker": worker._thread,
            "presence": worker._presence._thread,
            "supervisor": inbox._supervisor._thread,
        }
        kill(threads[which])
        for number in range(5):
            assert inbox.receive(body(ClassID=number)).acknowledged

        assert eventually(lambda: set(got) == {1, 2, 3, 4, 5, 6} and inbox.counts()["waiting"] == 0), got
        assert which == "worker" or 6 == len(got)
        assert True is inbox.health().ok

    def test_callback_of_a_full_quarantine(self, make_sqlite_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch) -> None:
        """No alert, not even one for which there is no thread, keeps a message from being acknowledged."""
        inbox = make_sqlite_inbox(quarantine_limit=1, on_alert=print)
        inbox.receive(b"{")

        def refuse(thread: threading.Thread) -> None:
            raise RuntimeError("can't start new thread")

        monkeypatch.setattr(threading.Thread, "start", refuse)

        assert [True] * 3 == [inbox.receive(b"[").acknowledged for _ in range(3)]

    def test_after_closing(self, make_sqlite_inbox: MakeInbox) -> None:
        """A message that meets the end of the inbox is not acknowledged, and begins nothing."""
        inbox = make_sqlite_inbox()
        inbox._writer.close()

        assert 503 == inbox.receive(body()).status


class TestHealth:
    """Health tells the truth."""

    def test_fine(self, inbox: Inbox) -> None:
        """Nothing is wrong with an inbox that only receives."""
        inbox.receive(body())

        assert (True, 1) == (inbox.health().ok, inbox.health().counts["waiting"])

    def test_not_started(self, sqlite_inbox: Inbox) -> None:
        """Messages wait for handlers that nobody has started."""
        sqlite_inbox.on(End)(print)
        told = []
        for _ in range(2):
            sqlite_inbox.receive(body())
            told += sqlite_inbox.health().problems

        end = "and no worker handles what is stored: call inbox.start()."
        assert [f"1 message waits, {end}", f"2 messages wait, {end}"] == told

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="Nothing is forbidden to root.")
    def test_read_only(self, sqlite_inbox: Inbox) -> None:
        """What can be read and not written is not well."""
        Path(str(sqlite_inbox.store.url.database)).chmod(0o400)
        sqlite_inbox.store.engine.dispose()
        sqlite_inbox.receive(body())

        assert False is sqlite_inbox.health().ok

    def test_cannot_be_read(self, sqlite_inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
        """A worker that cannot read what is stored handles nothing; when it can, all is well again."""

        def fails(*_: object) -> None:
            raise TypeError

        with monkeypatch.context() as broken:
            broken.setattr(sqlite_inbox.store, "waiting", fails)
            sqlite_inbox.on(End)(lambda _: None)
            sqlite_inbox.receive(body())
            sqlite_inbox.start()

            said = ("What is stored cannot be read (TypeError), so it is not handled.",)
            assert eventually(lambda: said == sqlite_inbox.health().problems)
        assert eventually(lambda: sqlite_inbox.health().ok and sqlite_inbox.counts()["done"] == 1)

    def test_cannot_be_stored(self, sqlite_inbox: Inbox) -> None:
        """Tables that are gone are told, and forgotten when they are there again."""
        with sqlite_inbox.store.writing() as connection:
            connection.execute(text("ALTER TABLE classin_messages RENAME TO gone"))
        assert 503 == sqlite_inbox.receive(body()).status
        problems = sqlite_inbox.health().problems
        with sqlite_inbox.store.writing() as connection:
            connection.execute(text("ALTER TABLE gone RENAME TO classin_messages"))
        sqlite_inbox.receive(body())

        assert (True, True) == (any("database cannot be read" in one for one in problems), sqlite_inbox.health().ok)


class TestNeverReturning:
    """Handlers that never return."""

    def test_alert_and_health(self, make_sqlite_inbox: MakeInbox) -> None:
        """An alert and health name the message; other lessons are handled."""
        alerts: list[Alert] = []
        release = threading.Event()
        got: list[int] = []
        inbox = make_sqlite_inbox(slow_after=0.2, on_alert=alerts.append, at_a_time=2)

        @inbox.on(End)
        def handle(message: End, received: Received) -> None:
            if received.id == 1:
                release.wait(30)
            got.append(received.id)

        for number in range(3):
            inbox.receive(body(ClassID=number))
        inbox.start()

        assert eventually(lambda: got == [2, 3])
        assert eventually(lambda: [one.kind for one in alerts] == ["slow_handler"])
        assert ("The handler of End 1 does not return, and its lesson waits.",) == inbox.health().problems
        release.set()
        assert settled(inbox)
        assert True is inbox.health().ok

    def test_blocking_coroutine(self, make_sqlite_inbox: MakeInbox) -> None:
        """A coroutine that blocks its event loop holds up neither ordinary handlers nor the worker."""
        release = threading.Event()
        got: list[object] = []
        inbox = make_sqlite_inbox()

        @inbox.on(webhooks.EnterRoom)
        async def block(message: object) -> None:
            release.wait(30)

        inbox.on(End)(got.append)
        inbox.receive(body("EnterRoom", ClassID=1))
        inbox.start()
        assert eventually(lambda: inbox._worker is not None and inbox._worker._running)
        inbox.receive(body(ClassID=2))

        assert eventually(lambda: got)
        release.set()
        assert settled(inbox)

    @pytest.mark.parametrize("kind", ["function", "coroutine"])
    def test_process_ends(self, sqlite: str, kind: str) -> None:
        """The process ends when it is told to, though a handler does not."""
        program = f"""
import asyncio, sys, threading, time
from classin_client.webhooks import End, Inbox
inbox = Inbox({sqlite!r}, schools={{{SID!r}: {SECRET!r}}})
running = threading.Event()
@inbox.on(End)
{"async " if kind == "coroutine" else ""}def handle(message):
    running.set()
    time.sleep(600)
inbox.start()
inbox.receive(sys.argv[1].encode())
assert running.wait(20)
assert not inbox.stop(0.1)
"""
        done = subprocess.run([sys.executable, "-c", program, body().decode()], timeout=60, check=False)

        assert 0 == done.returncode


@contextlib.contextmanager
def held_by_handlers(inbox: Inbox, count: int) -> Iterator[None]:
    """That many handlers hold a transaction."""
    release = threading.Event()
    begun = threading.Semaphore(0)
    with inbox.store.writing() as connection:
        connection.execute(text("CREATE TABLE written (id INTEGER)"))

    @inbox.on(End)
    def handle(message: End, received: Received) -> None:
        received.connection.execute(text("INSERT INTO written VALUES (:id)"), {"id": received.id})
        begun.release()
        release.wait(60)

    for number in range(count):
        inbox.receive(body(ClassID=number))
    inbox.start()
    for _ in range(1 if inbox.store.is_sqlite else count):
        assert begun.acquire(timeout=20)
    try:
        yield
    finally:
        release.set()


class TestSlowTransactions:
    """What must be quick does not wait for handlers that hold the database."""

    def test_storing(self, inbox: Inbox) -> None:
        """While all handlers hold a transaction, messages are stored within a moment, once, and handled afterwards."""
        with held_by_handlers(inbox, 8):
            raws = [body(ClassID=100) for _ in range(20)]
            began = time.monotonic()
            answers = [inbox.receive(raw).outcome for raw in raws]
            repeated = inbox.receive(raws[0])
            took = time.monotonic() - began
            waiting = inbox.counts()["waiting"]

        assert (["stored"] * 20, True, 28) == (answers, repeated.acknowledged, waiting)
        assert took < 10
        assert settled(inbox)
        with inbox.store.engine.connect() as connection:
            handled = list(connection.execute(text("SELECT id FROM written ORDER BY id")).scalars())
        assert list(range(1, 29)) == handled

    def test_counted_while_the_spool_is_emptied(self, sqlite_inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
        """A message that comes from the spool into the database while it is counted is not left out."""
        spool = sqlite_inbox.store.spool
        assert spool is not None
        read, counting = spool.read, threading.current_thread()

        def read_when_it_is_empty() -> object:
            if threading.current_thread() is counting:
                locking.commit()
                assert eventually(lambda: not read())
            return read()

        with sqlite_inbox.store.writing() as locking:
            locking.exec_driver_sql("BEGIN IMMEDIATE")
            sqlite_inbox.receive(body())
            monkeypatch.setattr(spool, "read", read_when_it_is_empty)

            assert 1 == sqlite_inbox.counts()["waiting"]

    def test_spooled_by_a_process_that_ended(self, make_sqlite_inbox: MakeInbox) -> None:
        """What was put aside is stored by whoever opens the inbox next."""
        first = make_sqlite_inbox()
        with first.store.writing() as locking:
            locking.exec_driver_sql("BEGIN IMMEDIATE")
            assert "stored" == first.receive(body()).outcome
            assert "quarantined" == first.receive(b"{").outcome
            first._writer.close(0.1)
        second = make_sqlite_inbox()
        second.receive(body())

        assert eventually(lambda: [2, 1] == [row["id"] for row in second.store.list_messages()])
        assert (2, 1) == (second.counts()["waiting"], second.counts()["quarantined"])


class TestFiles:
    """The files of a SQLite database."""

    @pytest.mark.parametrize("suffixes", [("", "-wal", "-shm"), ("",), ("-wal",), ("-wal", "-shm")], ids=str)
    def test_removed(self, sqlite: str, suffixes: tuple[str, ...]) -> None:
        """What is acknowledged after files were removed is in the files that the path names."""
        with Inbox(sqlite, schools={SID: SECRET}) as inbox:
            inbox.receive(body())
            path = str(inbox.store.url.database)
            for suffix in suffixes:
                Path(path + suffix).unlink()
            answers = [inbox.receive(body()).acknowledged for _ in range(5)]
            with Inbox(sqlite, schools={SID: SECRET}) as other:
                there = other.counts()["waiting"]

        assert ([True] * 5, 5 if "" in suffixes else 6) == (answers, there)

    def test_replaced(self, sqlite: str, tmp_path: Path) -> None:
        """What is acknowledged after another file was put in its place is in that file, and handled."""
        got: list[int] = []
        other = tmp_path / "other.db"
        with Inbox(other, schools={SID: SECRET}) as before:
            before.receive(body())
        with Inbox(sqlite, schools={SID: SECRET}) as inbox:
            inbox.on(End)(lambda message, received: got.append(received.id))
            inbox.start()
            inbox.receive(body())
            assert eventually(lambda: got == [1])
            other.replace(tmp_path / "inbox.db")
            assert inbox.receive(body()).acknowledged

            assert eventually(lambda: got == [1, 1, 2])

    def test_working_directory(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A relative path names the same file when the working directory has changed."""
        monkeypatch.chdir(tmp_path)
        with Inbox("inbox.db", schools={SID: SECRET}) as inbox:
            monkeypatch.chdir("/")
            inbox.store.engine.dispose()
            inbox.receive(body())

            assert (1, False) == (inbox.counts()["waiting"], Path("/inbox.db").exists())

    @pytest.mark.skipif(os.name != "posix", reason="Permissions are of POSIX.")
    def test_permissions(self, tmp_path: Path) -> None:
        """Only their owner can read the files, whatever the umask; others lose access to those of before."""
        before = tmp_path / "before.db"
        before.touch()
        before.chmod(0o664)
        umask = os.umask(0o022)
        try:
            with Inbox(tmp_path / "inbox.db", schools={SID: SECRET}) as inbox, Inbox(before, schools={SID: SECRET}):
                inbox.receive(body())
                with inbox.store.writing() as locking:
                    locking.exec_driver_sql("BEGIN IMMEDIATE")
                    inbox.receive(body())
                modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
        finally:
            os.umask(umask)

        assert {f"inbox.db{suffix}": 0o600 for suffix in ("", "-wal", "-shm", "-spool")} == {
            name: mode for name, mode in modes.items() if name.startswith("inbox")
        }
        assert 0o660 == modes["before.db"]


def test_late_update(sqlite_inbox: Inbox) -> None:
    """The status of a message that is not held any more is left as it is."""
    sqlite_inbox.receive(body())
    sqlite_inbox.replay()
    held: Future[list[bool]] = sqlite_inbox._writer.submit_updates([StatusUpdate(1, 7, DEAD_LETTER, error="x")])

    assert ([False], 1) == (held.result(20), sqlite_inbox.counts()["waiting"])
