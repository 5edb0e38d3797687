"""The right to handle a message: it is proved in the database, whichever way leads there."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from classin_client.webhooks import End, Inbox, Received
from classin_client.webhooks._handling import presence, worker
from classin_client.webhooks._handling.process import is_gone, this_process
from classin_client.webhooks._storage import claims
from classin_client.webhooks._storage.claims import StatusUpdate
from classin_client.webhooks._storage.tables import DONE

from .conftest import MakeInbox
from .pushed import SECRET, SID, body, eventually


def settled(inbox: Inbox) -> bool:
    """Wait until nothing waits any more."""
    return eventually(lambda: inbox.counts()["waiting"] == 0, 20)


def counting(inbox: Inbox, got: list[int], pause: float = 0.0) -> None:
    """Register a handler that notes what it handles."""

    @inbox.on(End)
    def handle(message: End, received: Received) -> None:
        time.sleep(pause)
        got.append(received.id)


@pytest.fixture(name="fast_beats")
def _fast_beats(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beats every 50 ms."""
    monkeypatch.setattr(presence, "_BEAT_SECONDS", 0.05)


class TestOnce:
    """A handler that succeeds runs once."""

    def test_started_twice(self, inbox: Inbox) -> None:
        """Starting an inbox that is started changes nothing."""
        got: list[int] = []
        counting(inbox, got, 0.02)
        for number in range(20):
            inbox.receive(body(ClassID=number))
        inbox.start()
        inbox.start()

        assert settled(inbox)
        assert list(range(1, 21)) == sorted(got)

    def test_stopped_in_vain(self, inbox: Inbox) -> None:
        """An inbox that is started again while a handler of before still runs leaves its message alone."""
        got: list[int] = []
        release = threading.Event()

        @inbox.on(End)
        def handle(message: End, received: Received) -> None:
            got.append(received.id)
            if received.id == 1:
                release.wait(20)

        inbox.receive(body(ClassID=1))
        inbox.start()
        assert eventually(lambda: got)
        assert False is inbox.stop(0.05)
        inbox.start()
        inbox.receive(body(ClassID=1))
        inbox.receive(body(ClassID=2))

        assert eventually(lambda: 3 in got)
        release.set()
        assert settled(inbox)
        assert [1, 3, 2] == got

    def test_many_workers(self, make_inbox: MakeInbox) -> None:
        """However many workers share an inbox, each message is handled once, and each lesson in order."""
        got: list[int] = []
        inboxes = [make_inbox() for _ in range(3)]
        for number in range(60):
            inboxes[0].receive(body(ClassID=number % 4))
        for inbox in inboxes:
            counting(inbox, got, 0.005)
            inbox.start()

        assert settled(inboxes[0])
        assert list(range(1, 61)) == sorted(got)
        for lesson in range(4):
            of_lesson = [number for number in got if (number - 1) % 4 == lesson]
            assert sorted(of_lesson) == of_lesson

    def test_alias_of_a_path(self, sqlite: str, tmp_path: Path) -> None:
        """A symbolic link, a relative path and an address lead to the same messages."""
        got: list[int] = []
        link = tmp_path / "link.db"
        with Inbox(sqlite, schools={SID: SECRET}) as inbox:
            link.symlink_to(tmp_path / "inbox.db")
            with (
                Inbox(link, schools={SID: SECRET}) as other,
                Inbox(os.path.relpath(tmp_path / "inbox.db"), schools={SID: SECRET}) as third,
            ):
                for one in (inbox, other, third):
                    counting(one, got, 0.01)
                    one.start()
                for number in range(30):
                    inbox.receive(body(ClassID=number))
                assert settled(inbox)

        assert list(range(1, 31)) == sorted(got)

    @pytest.mark.usefixtures("fast_beats")
    def test_lost_sessions(self, postgresql: str) -> None:
        """A worker whose sessions PostgreSQL ends keeps what it handles."""
        got: list[int] = []
        schools = {SID: SECRET}
        with Inbox(postgresql, schools=schools) as first, Inbox(postgresql, schools=schools) as second:
            counting(first, got, 0.5)
            counting(second, got, 0.5)
            first.receive(body())
            first.start()
            assert eventually(lambda: first._worker is not None and first._worker._running)
            second.start()
            with second.store.engine.connect() as connection:
                ended = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
                connection.execute(ended)

            assert settled(second)
        assert [1] == got


class TestTakingOver:
    """What happens to the messages of a worker that is gone."""

    @pytest.mark.usefixtures("fast_beats")
    def test_killed(self, make_inbox: MakeInbox) -> None:
        """What a worker held that no longer beats is handled by another."""
        inbox = make_inbox()
        got: list[int] = []
        counting(inbox, got)
        inbox.receive(body(ClassID=1))
        inbox.receive(body(ClassID=2))
        with inbox.store.writing() as connection:
            dead = claims.register(connection)
            assert [True] == claims.update_status(connection, [StatusUpdate(1, 0, claimed_by=dead)], 0)
        inbox.start()

        assert settled(inbox)
        assert ([2, 1], 2) == (got, inbox.store.get(1)["attempts"])  # type: ignore[index]

    @pytest.mark.parametrize("waits_for_it", [False, True], ids=["started-after", "started-before"])
    def test_killed_on_this_machine(self, make_inbox: MakeInbox, tmp_path: Path, waits_for_it: bool) -> None:
        """What a process held that was killed on the same machine is handled at once by whoever is or comes there."""
        inbox = make_inbox()
        got: list[int] = []
        counting(inbox, got)
        noted = tmp_path / "noted"
        inbox.receive(body())
        url = inbox.store.url.render_as_string(hide_password=False)
        command = [sys.executable, "-c", _HOLDING, url, SID, SECRET, str(noted)]
        with subprocess.Popen(command) as holding:
            assert eventually(noted.exists, 30)
            if waits_for_it:
                inbox.start()
                assert eventually(lambda: inbox._worker is not None and inbox._worker._presence.worker)
            holding.kill()
        inbox.start()

        assert eventually(lambda: got == [1], presence._DEAD_AFTER * presence._BEAT_SECONDS / 2)
        assert settled(inbox)
        assert 2 == inbox.store.get(1)["attempts"]  # type: ignore[index]

    @pytest.mark.usefixtures("fast_beats")
    def test_alive(self, make_inbox: MakeInbox) -> None:
        """What a worker holds that beats is left to it, and so is what comes after it in the same lesson."""
        one, other = make_inbox(), make_inbox()
        got: list[int] = []
        release = threading.Event()
        one.on(End)(lambda message: release.wait(20))
        counting(other, got)
        one.receive(body())
        one.receive(body())
        one.start()
        assert eventually(lambda: one._worker is not None and one._worker._running)
        other.start()
        time.sleep(1.5)

        assert [] == got
        release.set()
        assert settled(one)

    @pytest.mark.usefixtures("fast_beats")
    def test_taken_for_dead_and_alive(self, make_inbox: MakeInbox) -> None:
        """A worker that was taken for dead, as after a long suspension, gets another number, and goes on."""
        inbox = make_inbox()
        got: list[int] = []
        counting(inbox, got)
        inbox.start()
        assert eventually(lambda: inbox._worker is not None and inbox._worker._presence.worker)
        with inbox.store.writing() as connection:
            (before,) = claims.workers(connection)
            connection.execute(text("DELETE FROM classin_workers"))

        def numbers() -> list[int]:
            with inbox.store.engine.connect() as connection:
                return list(claims.workers(connection))

        assert eventually(lambda: numbers() not in ([], [before]))
        inbox.receive(body())
        assert settled(inbox)
        assert ([1], numbers()) == (got, [inbox._worker._presence.worker])  # type: ignore[union-attr]

    def test_repeated_update(self, inbox: Inbox) -> None:
        """What was written before by a thread that ended is true when it is written again, and changes nothing."""
        inbox.receive(body())
        inbox.receive(body())
        with inbox.store.writing() as connection:
            worker = claims.register(connection)
            both = [StatusUpdate(1, 0, claimed_by=worker), StatusUpdate(2, 0, claimed_by=worker)]
            done = [StatusUpdate(1, 1, DONE), StatusUpdate(2, 7, DONE)]

            assert [[True] * 2] * 2 == [claims.update_status(connection, both, 0) for _ in range(2)]
            assert [[True, False]] * 2 == [claims.update_status(connection, done, 0) for _ in range(2)]
        assert [(DONE, 1), ("waiting", 1)] == [
            (row["state"], row["attempts"]) for row in map(inbox.store.get, (1, 2)) if row is not None
        ]

    def test_number_of_the_claim(self, inbox: Inbox) -> None:
        """Whoever was taken for dead settles nothing any more."""
        inbox.receive(body())
        with inbox.store.writing() as connection:
            first = claims.register(connection)
            claims.update_status(connection, [StatusUpdate(1, 0, claimed_by=first)], 0)
            assert claims.bury(connection, first, 0)
            second = claims.register(connection)
            claims.update_status(connection, [StatusUpdate(1, 1, claimed_by=second)], 0)

            assert [False, True] == [
                claims.update_status(connection, [StatusUpdate(1, claim, DONE)], 0)[0] for claim in (1, 2)
            ]

    def test_writes_of_who_was_taken_for_dead(self, inbox: Inbox) -> None:
        """What a handler wrote is rolled back when its message was claimed by another meanwhile."""
        with inbox.store.writing() as connection:
            connection.execute(text("CREATE TABLE written (id INTEGER)"))
        ended = threading.Event()

        @inbox.on(End)
        def handle(message: End, received: Received) -> None:
            if not ended.is_set():
                with inbox.store.writing() as connection:
                    connection.execute(text("UPDATE classin_messages SET claim = claim + 1"))
            ended.set()
            received.connection.execute(text("INSERT INTO written VALUES (1)"))

        inbox.receive(body())
        inbox.start()

        assert settled(inbox)
        with inbox.store.engine.connect() as connection:
            assert 1 == connection.execute(text("SELECT count(*) FROM written")).scalar_one()

    def test_no_beats_while_locked(self, sqlite_inbox: Inbox) -> None:
        """A worker is not taken for dead while nobody can beat: only beats that were counted are compared."""
        store = sqlite_inbox.store
        watching = presence.Presence(store, lambda: None)
        watching.register()
        with store.writing() as connection:
            other = claims.register(connection)
        for _ in range(30):
            watching.beat()
            with store.writing() as connection:
                assert claims.beat(connection, other)
        with store.writing() as locking:
            locking.exec_driver_sql("BEGIN IMMEDIATE")
            for _ in range(2):
                with pytest.raises(Exception, match="locked"):
                    watching.beat()

        with store.engine.connect() as connection:
            assert other in claims.workers(connection)


class TestProcess:
    """What is known of the process of another worker."""

    def test_ended(self) -> None:
        """One that has ended is gone, one that runs is not."""
        show = (
            "from classin_client.webhooks._handling.process import this_process as p; print(p(), flush=True); input()"
        )
        with subprocess.Popen([sys.executable, "-c", show], stdin=-1, stdout=-1, text=True) as other:
            assert other.stdout is not None
            named = other.stdout.readline().strip()
            runs = is_gone(named)
            other.kill()

        assert (False, True) == (runs, is_gone(named))

    def test_number_reused(self) -> None:
        """Another process with the same number is not the same."""
        place, number, started = this_process().split(" ")

        assert [False, True] == [is_gone(f"{place} {number} {ticks}") for ticks in (started, int(started) - 1)]

    @pytest.mark.parametrize(
        "named", ["", "elsewhere 1 1", "elsewhere 999999999 1", "{place} x 1", "{place}", "{place} 1"]
    )
    def test_unknown(self, named: str) -> None:
        """Of a process on another machine, of one in another container, and of none at all, nothing is known."""
        assert False is is_gone(named.format(place=this_process().partition(" ")[0]))


_HOLDING = """
import pathlib, sys, time
from classin_client.webhooks import End, Inbox
inbox = Inbox(sys.argv[1], schools={sys.argv[2]: sys.argv[3]})
@inbox.on(End)
def handle(message):
    pathlib.Path(sys.argv[4]).touch()
    time.sleep(600)
inbox.start()
time.sleep(600)
"""

_FORKING = """
import os, sys, time
from classin_client.webhooks import End, Inbox
inbox = Inbox(sys.argv[1], schools={sys.argv[2]: sys.argv[3]})
@inbox.on(End)
def handle(message, received):
    with open(sys.argv[4], "a") as file:
        file.write(f"{received.id}\\n")
    time.sleep(0.02)
inbox.start()
for line in sys.argv[5:]:
    inbox.receive(line.encode())
child = os.fork()
inbox.start()
end = time.monotonic() + 30
while inbox.counts()["waiting"] and time.monotonic() < end:
    time.sleep(0.05)
inbox.close()
if child:
    os.waitpid(child, 0)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="This system does not fork.")
def test_forked(database: str, tmp_path: Path) -> None:
    """A process that is forked while messages are handled, and starts too, handles none twice."""
    bodies = [body(ClassID=number).decode() for number in range(25)]
    noted = tmp_path / "noted"
    command = [sys.executable, "-W", "ignore", "-c", _FORKING, database, SID, SECRET, str(noted), *bodies]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=90)

    assert ("", 0) == (done.stderr, done.returncode)
    assert list(range(1, 26)) == sorted(map(int, noted.read_text().split()))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="This system does not fork.")
def test_forked_while_a_handler_writes(sqlite: str) -> None:
    """A child that was forked in a transaction in SQLite says that it cannot store, and its parent goes on."""
    program = """
import os, sys, threading
from classin_client.webhooks import End, Inbox
inbox = Inbox(sys.argv[1], schools={sys.argv[2]: sys.argv[3]})
writes, forked = threading.Event(), threading.Event()
@inbox.on(End)
def handle(message, received):
    assert received.connection
    writes.set()
    forked.wait(20)
inbox.start()
inbox.receive(sys.argv[4].encode())
assert writes.wait(20)
child = os.fork()
if not child:
    os._exit(inbox.receive(sys.argv[5].encode()).status // 100)
forked.set()
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), inbox.receive(sys.argv[5].encode()).status)
inbox.close()
"""
    command = [sys.executable, "-W", "ignore", "-c", program, sqlite, SID, SECRET, body().decode(), body().decode()]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=90)

    assert "5 200\n" == done.stdout, done.stderr


class TestPostgreSQL:
    """How workers find messages where any number of them look at once."""

    def test_workers_claim_different_lessons(self, postgresql: str) -> None:
        """Two that look at the same moment get no lesson twice, and do not wait for each other."""
        with Inbox(postgresql, schools={SID: SECRET}) as inbox:
            for lesson in range(1, 9):
                inbox.receive(body(ClassID=lesson))
            store = inbox.store
            with store.engine.begin() as one, store.engine.begin() as two:
                first = claims.claim_waiting(one, 1, (), 4, 100)
                second = claims.claim_waiting(two, 2, (), 8, 100)

        assert [4, 4] == [len(first), len(second)]
        assert 8 == len({message.ordering_key for message in (*first, *second)})

    def test_only_the_first_message_of_a_lesson_is_claimed(self, postgresql: str) -> None:
        """Those behind it come along, and belong to nobody until it is settled; then the next is the first."""
        with Inbox(postgresql, schools={SID: SECRET}) as inbox:
            for _ in range(3):
                inbox.receive(body(ClassID=1))
            with inbox.store.writing() as connection:
                found = claims.claim_waiting(connection, 1, (), 8, 100)
                other = claims.claim_waiting(connection, 2, (), 8, 100)
                done = StatusUpdate(found[0].id, found[0].claim + 1, DONE)
                assert [True] == claims.update_status(connection, [done], 1.0)
                after = claims.claim_waiting(connection, 2, (), 8, 100)

        assert ([True, False, False], []) == ([message.is_claimed for message in found], other)
        assert [found[1].id] == [message.id for message in after if message.is_claimed]

    def test_a_stored_message_wakes_a_worker_elsewhere(self, postgresql: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """By a notice of the database: here the worker looks by itself only once an hour."""
        monkeypatch.setattr(worker, "_LISTENING_POLL_SECONDS", 3600.0)
        got: list[int] = []
        schools = {SID: SECRET}
        with Inbox(postgresql, schools=schools) as receiver, Inbox(postgresql, schools=schools) as working:
            working.on(End)(lambda message: got.append(1))
            working.start()
            assert eventually(lambda: working._worker is not None and working._worker._listener.hears)
            eventually(lambda: False, 0.6)
            receiver.receive(body())

            assert eventually(lambda: got, 5)
