"""What old messages say is removed, and what tells a repeat is kept."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from classin_client.webhooks import End, EnterRoom, Inbox
from classin_client.webhooks._storage import store

from .conftest import MakeInbox
from .pushed import body, eventually

MOMENT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
PERSON = "Lin Xia " * 1000
FIRST = body("End", Note=PERSON)


@pytest.fixture(name="filled")
def _filled(make_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch) -> Inbox:
    """An inbox with messages done, skipped, dead letters and quarantined from before the moment and after it."""
    monkeypatch.setattr(store, "_FORGET_BATCH", 2)
    now = MOMENT.timestamp() - 1
    inbox = make_inbox(clock=lambda: now)
    inbox.on(End)(str)
    inbox.on_unknown(lambda message: 1 / 0)
    for raw in (FIRST, body("EnterRoom"), body(Cmd="New"), b"{" + PERSON.encode()):
        inbox.receive(raw)
    now += 1
    for raw in (body("End"), body("EnterRoom"), body(Cmd="New"), b"{"):
        inbox.receive(raw)
    inbox.start()
    assert eventually(lambda: inbox.counts()["waiting"] == 0)
    inbox.stop()
    now -= 1
    inbox.receive(body("End"))
    return inbox


def states(inbox: Inbox) -> list[str]:
    """The states of all messages, in order."""
    return [row["state"] for row in reversed(inbox.store.list_messages())]


def test_old_ones(filled: Inbox) -> None:
    """What is old, and done or skipped, is forgotten, and the old part of the quarantine deleted."""
    assert (2, 1) == filled.forget(MOMENT)
    assert ["forgotten", "forgotten", "dead_letter", "done", "skipped", "dead_letter", "waiting"] == states(filled)
    assert [2] == [row["id"] for row in filled.store.list_quarantine()]


def test_repeated(filled: Inbox) -> None:
    """To forget again forgets nothing more."""
    filled.forget(MOMENT)

    assert (0, 0) == filled.forget(MOMENT)


def test_nothing_there(make_inbox: MakeInbox) -> None:
    """An empty inbox has nothing to forget."""
    assert (0, 0) == make_inbox().forget(MOMENT)


def test_repeat(filled: Inbox) -> None:
    """A message that was forgotten is still known when it comes again, and stays forgotten."""
    filled.forget(MOMENT)

    assert ("duplicate", "forgotten") == (filled.receive(FIRST).outcome, states(filled)[0])


def test_replay(filled: Inbox) -> None:
    """What was forgotten is not handled again, whether it is named or selected."""
    filled.forget(MOMENT)

    assert [0, 4] == [filled.replay(1), filled.replay()]
    assert ["forgotten", "forgotten"] == states(filled)[:2]


def test_bytes(make_sqlite_inbox: MakeInbox) -> None:
    """Nothing of what it said is left in a SQLite file, whether it was stored or quarantined."""
    inbox = make_sqlite_inbox(clock=lambda: 0.0)
    inbox.on(EnterRoom)(print)
    for raw in (body("End", Note=PERSON), body("End", Note="Lin Xia"), b"{" + PERSON.encode(), b"{Lin Xia"):
        inbox.receive(raw)
    inbox.start()
    assert eventually(lambda: inbox.counts()["skipped"] == 2)
    inbox.stop()
    forgotten = inbox.forget(MOMENT)
    inbox.close()
    files = Path(str(inbox.store.url.database)).parent.glob("inbox.db*")

    assert ((2, 2), 0) == (forgotten, sum(file.read_bytes().count(b"Lin Xia") for file in files))


def test_no_time_zone(make_sqlite_inbox: MakeInbox) -> None:
    """A moment has a time zone."""
    with pytest.raises(ValueError, match=r"^before: the datetime has no time zone"):
        make_sqlite_inbox().forget(datetime.datetime(2026, 1, 1))
