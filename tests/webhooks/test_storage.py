"""What the promises of the inbox rest on, piece by piece: claims, beats, and the spool."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from classin_client.webhooks import End, Inbox
from classin_client.webhooks._handling import presence
from classin_client.webhooks._handling.presence import Presence
from classin_client.webhooks._handling.process import this_process
from classin_client.webhooks._handling.transaction import HandlerTransaction
from classin_client.webhooks._receiving.body import decode_body
from classin_client.webhooks._receiving.incoming import Incoming
from classin_client.webhooks._storage import claims
from classin_client.webhooks._storage.claims import StatusUpdate
from classin_client.webhooks._storage.spool import Spool
from classin_client.webhooks._storage.store import Store
from classin_client.webhooks._storage.tables import DEAD_LETTER, DONE
from classin_client.webhooks.parsing import MalformedMessage

from .conftest import MakeInbox
from .pushed import SECRET, SID, body, eventually, fields


def _incoming(number: int) -> Incoming:
    return Incoming(SID, "End", "End", f"{SID}/1", f"id:{number}", "valid", 1.0, b'{"Note": "remember me"}')


def _workers(store: Store) -> list[int]:
    with store.engine.connect() as connection:
        return sorted(claims.workers(connection))


def _holder(inbox: Inbox) -> object:
    with inbox.store.engine.connect() as connection:
        return connection.execute(text("SELECT worker FROM classin_messages")).scalar_one()


def _claimed(inbox: Inbox, worker: int) -> None:
    """Have a worker hold the only message."""
    with inbox.store.writing() as connection:
        assert [True] == claims.update_status(connection, [StatusUpdate(1, 0, claimed_by=worker)], 0)


class TestClaims:
    """Who holds a message."""

    def test_who_leaves_lets_go(self, inbox: Inbox) -> None:
        """Of everything, at once."""
        inbox.receive(body())
        with inbox.store.writing() as connection:
            worker = claims.register(connection)
        _claimed(inbox, worker)
        with inbox.store.writing() as connection:
            claims.leave(connection, worker)

        assert None is _holder(inbox)

    def test_who_comes_frees_what_nobody_holds(self, inbox: Inbox) -> None:
        """Messages of a worker that is not registered any more."""
        inbox.receive(body())
        _claimed(inbox, 99)
        with inbox.store.writing() as connection:
            claims.register(connection)

        assert None is _holder(inbox)

    def test_who_beat_meanwhile_is_not_buried(self, inbox: Inbox) -> None:
        """One beat is enough."""
        inbox.receive(body())
        with inbox.store.writing() as connection:
            worker = claims.register(connection)
        _claimed(inbox, worker)
        with inbox.store.writing() as connection:
            assert claims.beat(connection, worker)
            assert not claims.bury(connection, worker, 0)
        assert worker == _holder(inbox)

        with inbox.store.writing() as connection:
            assert claims.bury(connection, worker, 1)
            assert not claims.beat(connection, worker)
        assert None is _holder(inbox)

    def test_what_is_settled_stays_so(self, inbox: Inbox) -> None:
        """Whoever held it last cannot settle it a second time in another way, nor claim it."""
        inbox.receive(body())
        _claimed(inbox, 1)
        with inbox.store.writing() as connection:
            assert [True] == claims.update_status(connection, [StatusUpdate(1, 1, DONE)], 0)
            assert [False] == claims.update_status(connection, [StatusUpdate(1, 1, DEAD_LETTER)], 0)
            assert [False] == claims.update_status(connection, [StatusUpdate(1, 1, claimed_by=1)], 0)

        assert 1 == inbox.counts()["done"]

    def test_what_another_worker_claimed_is_left_to_it(self, postgresql: str) -> None:
        """Also when its transaction is over."""
        with Inbox(postgresql, schools={SID: SECRET}) as inbox:
            inbox.receive(body())
            with inbox.store.writing() as connection:
                (found,) = claims.claim_waiting(connection, 1, (), 8, 100)
            with inbox.store.writing() as connection:
                other = claims.claim_waiting(connection, 2, (), 8, 100)
            with inbox.store.writing() as connection:
                (again,) = claims.claim_waiting(connection, 1, (), 8, 100)

        assert ([], 0, 1) == (other, found.claim, again.claim)

    def test_rows_are_locked_in_one_order(self, postgresql: str) -> None:
        """Whatever the order of the updates: two transactions that change the same rows would else deadlock."""
        with Inbox(postgresql, schools={SID: SECRET}) as inbox:
            inbox.receive(body())
            inbox.receive(body())
            updates = [StatusUpdate(number, 0, DONE) for number in (2, 1)]

            def update() -> None:
                with inbox.store.writing() as connection:
                    claims.update_status(connection, updates, 0)

            thread = threading.Thread(target=update)
            with psycopg.connect(postgresql) as first, psycopg.connect(postgresql, autocommit=True) as watching:
                first.execute("SELECT id FROM classin_messages WHERE id = 1 FOR UPDATE")
                thread.start()
                blocked = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                assert eventually(lambda: watching.execute(blocked).fetchone() == (1,))
                # Free, because the other transaction waits for the first.
                first.execute("SELECT id FROM classin_messages WHERE id = 2 FOR UPDATE NOWAIT")
            thread.join(20)

            assert 2 == inbox.counts()["done"]


class TestTransactions:
    """In which a handler writes to SQLite, and its message becomes done."""

    def test_it_begins_as_a_write(self, sqlite_inbox: Inbox) -> None:
        """One that began with a read could not write any more after another had written."""
        sqlite_inbox.receive(body())
        _claimed(sqlite_inbox, 1)
        transaction = HandlerTransaction(sqlite_inbox.store, 1, 1)
        transaction.connect().execute(text("SELECT 1"))
        with contextlib.closing(sqlite3.connect(str(sqlite_inbox.store.url.database), timeout=0)) as other:
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")
            transaction.commit()
            other.execute("BEGIN IMMEDIATE")

        assert (True, 1) == (transaction.committed, sqlite_inbox.counts()["done"])

    def test_into_a_file_that_is_gone(self, sqlite_inbox: Inbox) -> None:
        """What is written there is nowhere, so the message is not done."""
        sqlite_inbox.receive(body())
        _claimed(sqlite_inbox, 1)
        transaction = HandlerTransaction(sqlite_inbox.store, 1, 1)
        transaction.connect()
        Path(str(sqlite_inbox.store.url.database)).unlink()

        with pytest.raises(OSError, match="removed or replaced"):
            transaction.commit()
        assert not transaction.committed


class TestBeats:
    """Who is taken for dead."""

    def test_after_ten_beats_of_another(self, sqlite_inbox: Inbox) -> None:
        """And then whoever waits for messages is told."""
        told: list[bool] = []
        watching = Presence(sqlite_inbox.store, lambda: told.append(True))
        watching.register()
        with sqlite_inbox.store.writing() as connection:
            other = claims.register(connection)
        for _ in range(presence._DEAD_AFTER):
            watching.beat()
        assert (True, []) == (other in _workers(sqlite_inbox.store), told)
        watching.beat()

        assert (False, [True]) == (other in _workers(sqlite_inbox.store), told)

    def test_one_beat_begins_them_anew(self, sqlite_inbox: Inbox) -> None:
        """Of a worker that was slow."""
        watching = Presence(sqlite_inbox.store, lambda: None)
        watching.register()
        with sqlite_inbox.store.writing() as connection:
            other = claims.register(connection)
        for number in range(presence._DEAD_AFTER + 1):
            if number == presence._DEAD_AFTER // 2:
                with sqlite_inbox.store.writing() as connection:
                    claims.beat(connection, other)
            watching.beat()

        assert other in _workers(sqlite_inbox.store)

    def test_a_process_that_has_ended(self, sqlite_inbox: Inbox) -> None:
        """It is dead at once for whoever registers, without any beat."""
        place, _, ticks = this_process().split(" ")
        # The system gives no such number.
        with sqlite_inbox.store.writing() as connection:
            claims.register(connection, f"{place} {2**30} {ticks}")
        coming = Presence(sqlite_inbox.store, lambda: None)

        assert [coming.register()] == _workers(sqlite_inbox.store)

    def test_a_beat_that_fails(self, sqlite_inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
        """It is not the last."""
        monkeypatch.setattr(presence, "_BEAT_SECONDS", 0.01)
        beats: list[int] = []

        def beat() -> None:
            beats.append(1)
            raise OSError

        living = Presence(sqlite_inbox.store, lambda: None)
        monkeypatch.setattr(living, "beat", beat)
        living.ensure_running()

        assert eventually(lambda: len(beats) > 2)
        living.leave()

    def test_who_leaves_is_not_waited_for(self, sqlite_inbox: Inbox) -> None:
        """It takes its number with it."""
        one, other = (Presence(sqlite_inbox.store, lambda: None) for _ in range(2))
        one.register()
        staying = other.register()
        one.leave()

        assert [staying] == _workers(sqlite_inbox.store)


class TestSpool:
    """The file that takes messages while a handler holds the database."""

    def test_in_order_and_once(self, tmp_path: Path) -> None:
        """What comes again is there already."""
        spool = Spool(str(tmp_path / "inbox.db"))

        assert [True, True] == spool.store([_incoming(1), _incoming(2)])
        assert [False, True] == spool.store([_incoming(1), _incoming(3)])
        assert [_incoming(1), _incoming(2), _incoming(3)] == [message for _, message in spool.read()]

    def test_only_what_was_read_is_removed(self, tmp_path: Path) -> None:
        """What came while it was stored in the database stays; what is removed is not on the disk any more."""
        spool = Spool(str(tmp_path / "inbox.db"))
        spool.store([_incoming(1)])
        ((last, _),) = spool.read()
        spool.store([_incoming(2)])
        spool.remove(last)
        ((number, message),) = spool.read()
        spool.remove(number)

        assert (_incoming(2), False) == (message, b"remember me" in (tmp_path / "inbox.db-spool").read_bytes())

    def test_however_sqlite_was_built(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """What is stored is flushed to the disk, and what is removed is overwritten, also where that is no default."""
        spool, opened, flushing = Spool(str(tmp_path / "inbox.db")), Spool._open, []

        @contextmanager
        def built_otherwise(self: Spool) -> Iterator[sqlite3.Connection]:
            with opened(self) as connection:
                connection.execute("PRAGMA secure_delete=OFF")
                connection.execute("PRAGMA synchronous=OFF")
                yield connection
                flushing.extend(connection.execute("PRAGMA synchronous").fetchone())

        monkeypatch.setattr(Spool, "_open", built_otherwise)
        spool.store([_incoming(1)])
        assert [2] == flushing
        ((number, _),) = spool.read()
        spool.remove(number)

        assert b"remember me" not in (tmp_path / "inbox.db-spool").read_bytes()

    def test_one_for_all_links(self, tmp_path: Path) -> None:
        """Whoever opens the database by another name finds it."""
        (tmp_path / "link.db").symlink_to(tmp_path / "inbox.db")
        Spool(str(tmp_path / "link.db")).store([_incoming(1)])

        assert 1 == len(Spool(str(tmp_path / "inbox.db")).read())

    def test_what_comes_again_meanwhile(self, sqlite_inbox: Inbox) -> None:
        """It is a repeat of what is in the database, or of what is in the spool, which is empty afterwards."""
        before, new = body(), body()
        sqlite_inbox.receive(before)
        with sqlite_inbox.store.writing() as locking:
            locking.exec_driver_sql("BEGIN IMMEDIATE")
            assert ["duplicate", "stored", "duplicate"] == [
                sqlite_inbox.receive(raw).outcome for raw in (before, new, new)
            ]
            assert sqlite_inbox.store.spool is not None
            assert 1 == len(sqlite_inbox.store.spool.read())
            locking.rollback()

        assert eventually(lambda: sqlite_inbox.counts()["waiting"] == 2)
        assert eventually(lambda: sqlite_inbox.store.spool.read() == [])  # type: ignore[union-attr]

    def test_what_came_before_goes_in_before(self, sqlite_inbox: Inbox) -> None:
        """Or a lesson would lose its order."""
        assert sqlite_inbox.store.spool is not None
        sqlite_inbox.store.spool.store([_incoming(1)])
        sqlite_inbox.receive(body(_id="a2"))

        first = sqlite_inbox.store.get(1)
        assert first is not None
        assert ("id:1", 2) == (first["identity"], sqlite_inbox.counts()["waiting"])

    def test_left_by_the_process_before(self, make_sqlite_inbox: MakeInbox) -> None:
        """A worker handles it, also if nothing else comes."""
        inbox = make_sqlite_inbox()
        assert inbox.store.spool is not None
        inbox.store.spool.store([_incoming(1)])
        next_one = make_sqlite_inbox()
        got: list[End] = []
        next_one.on(End)(got.append)
        next_one.start()

        assert eventually(lambda: got)

    def test_removed_while_it_is_written(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Then nothing is acknowledged."""
        spool, opened = Spool(str(tmp_path / "inbox.db")), Spool._open

        @contextmanager
        def removed(self: Spool) -> Iterator[object]:
            with opened(self) as connection:
                yield connection
            (tmp_path / "inbox.db-spool").unlink()

        monkeypatch.setattr(Spool, "_open", removed)

        with pytest.raises(OSError, match="removed while it was written"):
            spool.store([_incoming(1)])


class TestCharacterSets:
    """Of a body that is in none of Unicode's."""

    @pytest.mark.parametrize(
        ("said", "codec", "words"),
        [
            ("GB2312", "gb18030", "朱镕基"),
            ('"gbk"', "gbk", "注册"),
            ("Big5", "big5", "註冊"),
            ("ISO-8859-1", "cp1252", "Café – 5 €"),
        ],
    )
    @pytest.mark.parametrize("name", ["Content-Type", "content-type"])
    def test_named(self, name: str, said: str, codec: str, words: str) -> None:
        """The one that is named is used, or the larger one of its family, as browsers do."""
        raw = json.dumps(fields("Test", Msg=words), ensure_ascii=False).encode(codec)

        assert words == decode_body(raw, {name: f"application/json; charset={said}"})["Msg"]

    def test_none_of_it(self) -> None:
        """Bytes that are not in the one that is named are no message."""
        with pytest.raises(MalformedMessage):
            decode_body(b'{"Msg": "\xff\xff"}', {"Content-Type": "application/json; charset=big5"})
