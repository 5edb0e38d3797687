"""An inbox of the version before, which called dead letters `aside`, and the ordering key `lane`."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest

from classin_client import webhooks
from classin_client.webhooks import End, EnterRoom, Inbox, Received
from classin_client.webhooks.__main__ import main

from .pushed import SECRET, SID, body, eventually

DUMP = Path(__file__).with_name("stored_before.sql")
"""Written by that version: a forgotten message, a skipped one, two dead letters, one that waits, one in quarantine."""


@pytest.fixture(name="database")
def _database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The database as the version before left it."""
    path = tmp_path / "inbox.db"
    connection = sqlite3.connect(path)
    connection.executescript(DUMP.read_text(encoding="utf-8"))
    connection.close()
    monkeypatch.setenv("CLASSIN_INBOX", str(path))
    return path


@pytest.fixture(name="inbox")
def _inbox(database: Path) -> Iterator[Inbox]:
    """The inbox of this version in that database."""
    with Inbox(database, schools={SID: SECRET}) as inbox:
        yield inbox


def test_counted(inbox: Inbox) -> None:
    """Its messages are counted by state."""
    assert {"waiting": 1, "done": 1, "skipped": 1, "dead_letter": 2, "quarantined": 1} == inbox.counts()


def test_old_word_in_counts(inbox: Inbox) -> None:
    """The number of dead letters is found under the old word, with a warning; other words are errors."""
    with pytest.warns(DeprecationWarning, match=r"counts\(\)\['dead_letter'\]"):
        assert 2 == inbox.counts()["aside"]
    with pytest.raises(KeyError, match="lane"):
        inbox.counts()["lane"]


def test_listed(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its dead letters are listed, with their ordering keys."""
    assert 0 == main(["list", "--state", "dead_letter"])

    lines = [line.split()[0:6:3] + line.split()[4:6] for line in capsys.readouterr().out.splitlines()[:-1]]
    assert [["4", "dead_letter", f"{SID}/8", "EnterRoom"], ["3", "dead_letter", f"{SID}/7", "EnterRoom"]] == lines


def test_old_word_in_list(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`list --state aside` lists dead letters, and says how they are called now."""
    main(["list", "--state", "dead_letter"])
    listed = capsys.readouterr().out

    assert 0 == main(["list", "--state", "aside"])
    assert (listed, "--state aside is now --state dead_letter; the old word goes in the next version.\n") == tuple(
        capsys.readouterr()
    )


def test_shown(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A dead letter is shown with its traceback, a forgotten message as forgotten."""
    assert 0 == main(["show", "3"])
    dead_letter = capsys.readouterr().out
    assert 0 == main(["show", "1"])
    forgotten = capsys.readouterr().out

    assert ["state: dead_letter", "state: forgotten"] == [
        line for line in (dead_letter + forgotten).splitlines() if line.startswith("state: ")
    ]
    assert (f"ordering_key: {SID}/7" in dead_letter, "LookupError: The lesson is not" in dead_letter) == (True, True)


def test_other_state(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is in another state is named in the words of now."""
    assert 1 == main(["retry", "3", "5"])
    assert "Nothing was done: message 5 is waiting.\n" == capsys.readouterr().err
    assert 1 == main(["release", "7"])
    assert "Nothing was done: message 7 is not there.\n" == capsys.readouterr().err


def test_handled(inbox: Inbox) -> None:
    """What waits is handled; dead letters are handled after `retry`, in the order of their lessons."""
    got: list[tuple[int, str, int]] = []

    def note(message: object, received: Received) -> None:
        got.append((received.id, received.name, received.attempt))

    inbox.on(End, EnterRoom)(note)
    inbox.start()
    assert eventually(lambda: inbox.counts()["waiting"] == 0)
    assert 2 == inbox.retry()

    assert eventually(lambda: inbox.counts()["done"] == 4)
    assert [(3, "EnterRoom", 1), (4, "EnterRoom", 1), (5, "End", 1)] == sorted(got)


def test_columns_are_added(inbox: Inbox) -> None:
    """Its messages get the columns of claims, and nobody holds them; opening it again changes nothing."""
    inbox.store.create()

    rows = inbox.store.list_messages()
    assert [(0, None)] * 5 == [(row["claim"], row["worker"]) for row in rows]


def test_receiver_of_the_version_before(inbox: Inbox) -> None:
    """A receiver of the version before, which knows no claims, can store beside this one."""
    columns = "sid, identity, name, cmd, lane, body, received_at, reason, state, attempts"
    values = f"'{SID}', 'id:beside', 'End', 'End', '{SID}/9', X'7B7D', 1768183500.0, 'ok', 'waiting', 0"
    with inbox.store.writing() as connection:
        connection.exec_driver_sql(f"INSERT INTO classin_messages ({columns}) VALUES ({values})")

    assert 2 == inbox.counts()["waiting"]


def test_postgresql(postgresql: str) -> None:
    """A database of the version before in PostgreSQL gets the columns too, and two processes may add them at once."""
    old = DUMP.read_text(encoding="utf-8").partition("CREATE TABLE classin_messages")[2].partition(");")[0] + ");"
    old = old.replace("INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT", "BIGSERIAL PRIMARY KEY").replace("BLOB", "BYTEA")
    with psycopg.connect(postgresql, autocommit=True) as connection:
        connection.execute(f"CREATE TABLE classin_messages {old}".encode())
    with ThreadPoolExecutor(2) as pool:
        for inbox in pool.map(lambda _: Inbox(postgresql, schools={SID: SECRET}), range(2)):
            inbox.close()
    got: list[object] = []
    with Inbox(postgresql, schools={SID: SECRET}) as inbox:
        inbox.on(End)(got.append)
        inbox.receive(body())
        inbox.start()

        assert eventually(lambda: got)


def test_repeat(inbox: Inbox) -> None:
    """A repeat of what it holds is recognised, also of a forgotten message."""
    assert "duplicate" == inbox.receive(body("End", _id="000000000000000000000001")).outcome


def test_release(inbox: Inbox) -> None:
    """What is in its quarantine can be released."""
    assert (1, 2) == (inbox.release(1), inbox.counts()["waiting"])


def test_name_before() -> None:
    """The name that `latest_visits` had still works, with a warning."""
    with pytest.warns(DeprecationWarning, match=r"webhooks\.latest_looks is now webhooks\.latest_visits"):
        assert webhooks.latest_visits is webhooks.latest_looks
