"""An inbox is copied from SQLite to PostgreSQL while messages come and are handled."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest

from classin_client.webhooks import End, Inbox, Received
from classin_client.webhooks.__main__ import main
from classin_client.webhooks.copying import Copied, copy_inbox

from .conftest import QUICKLY
from .pushed import SECRET, SID, body


@contextmanager
def _opened(database: str) -> Iterator[Inbox]:
    with Inbox(database, schools={SID: SECRET}, retrying=QUICKLY) as inbox:
        yield inbox


def _lesson(number: int, **more: object) -> bytes:
    return body(ClassID=number, **more)


def _handled(inbox: Inbox) -> list[tuple[int, int]]:
    """Handle what waits; the lesson and the number of each message, in order."""
    seen: list[tuple[int, int]] = []

    @inbox.on(End)
    def handle(message: End, received: Received) -> None:
        assert isinstance(message.class_id, int)
        seen.append((message.class_id, received.id))

    assert inbox.drain(30)
    return seen


def test_what_was_stored_is_there_with_its_number_and_state(sqlite: str, postgresql: str) -> None:
    """What was handled is not handled again, what waits is; a repeat of ClassIn's is recognised."""
    done, waits = _lesson(1), _lesson(2)
    with _opened(sqlite) as old:
        old.receive(done)
        _handled(old)
        old.stop()
        old.receive(waits)
        old.receive(b"{")

    assert Copied(2, 0, 1) == copy_inbox(sqlite, postgresql)

    with _opened(postgresql) as new:
        assert {"done": 1, "waiting": 1, "quarantined": 1} == {k: v for k, v in new.counts().items() if v}
        for raw in (done, waits):
            new.receive(raw)
        assert [(2, 2)] == _handled(new)


def test_nothing_is_lost_that_comes_meanwhile_and_lessons_stay_in_order(sqlite: str, postgresql: str) -> None:
    """Copied, then received by both, then copied again: the old inbox's messages come before the new one's."""
    with _opened(sqlite) as old, _opened(postgresql) as new:
        old.receive(_lesson(1, Seq=1))
        copy_inbox(sqlite, postgresql)
        old.receive(_lesson(1, Seq=2))
        new.receive(_lesson(1, Seq=3))
        assert Copied(1, 0, 0) == copy_inbox(sqlite, postgresql)

        numbers = [number for _, number in _handled(new)]

    assert [1, 2] == numbers[:2]
    assert numbers[2] > 1_000_000


def test_what_the_old_inbox_handles_after_the_first_copy_is_not_handled_again(sqlite: str, postgresql: str) -> None:
    """The second copy marks it; also what ClassIn has sent to both."""
    both = _lesson(2)
    with _opened(sqlite) as old, _opened(postgresql) as new:
        old.receive(_lesson(1))
        copy_inbox(sqlite, postgresql)
        new.receive(both)
        old.receive(both)
        _handled(old)
        old.stop()

        assert Copied(0, 2, 0) == copy_inbox(sqlite, postgresql)
        assert [] == _handled(new)


def test_copying_again_changes_nothing(sqlite: str, postgresql: str) -> None:
    """However often."""
    with _opened(sqlite) as old:
        for number in range(1, 4):
            old.receive(_lesson(number))
        old.receive(b"{")

    assert [Copied(3, 0, 1), Copied(0, 0, 0)] == [copy_inbox(sqlite, postgresql) for _ in range(2)]


def test_what_was_committed_late_in_postgresql_is_copied_too(old_postgresql: str, postgresql: str) -> None:
    """A number is given before its message can be seen, so that a lower one may come after a copy."""
    with _opened(old_postgresql) as old:
        old.receive(_lesson(1))
        old.receive(_lesson(2))
    with psycopg.connect(old_postgresql, autocommit=True) as connection:
        connection.execute("CREATE TABLE late AS SELECT * FROM classin_messages WHERE id = 1")
        connection.execute("DELETE FROM classin_messages WHERE id = 1")
        assert Copied(1, 0, 0) == copy_inbox(old_postgresql, postgresql)
        connection.execute("INSERT INTO classin_messages SELECT * FROM late")

    assert Copied(1, 0, 0) == copy_inbox(old_postgresql, postgresql)
    assert Copied(0, 0, 0) == copy_inbox(old_postgresql, postgresql)


def test_messages_in_the_spool_are_copied(sqlite: str, postgresql: str) -> None:
    """They were acknowledged while a handler held the database, and wait for it beside the file."""
    from classin_client.webhooks._receiving.receiver import Incoming

    with _opened(sqlite) as old:
        message = old._receiver.read(_lesson(5), None)
        assert isinstance(message, Incoming)
        assert old.store.spool is not None
        old.store.spool.store([message])

    assert Copied(1, 0, 0) == copy_inbox(sqlite, postgresql)


def test_an_inbox_with_messages_of_its_own_is_refused(sqlite: str, postgresql: str) -> None:
    """Their numbers are taken, and nothing of it is changed."""
    with _opened(sqlite) as old, _opened(postgresql) as new:
        old.receive(_lesson(1))
        new.receive(_lesson(2))

        with pytest.raises(ValueError, match="copy into an empty database"):
            copy_inbox(sqlite, postgresql)
        assert 1 == new.counts()["waiting"]


@pytest.mark.parametrize(
    ("source", "target", "error"),
    [("missing.db", "postgresql://nobody@127.0.0.1:1/x", FileNotFoundError), ("there.db", "other.db", ValueError)],
)
def test_a_wrong_address_is_one_sentence(tmp_path: object, source: str, target: str, error: type[Exception]) -> None:
    """Nothing is made at a path that was mistyped."""
    with _opened(f"{tmp_path}/there.db"):
        pass

    with pytest.raises(error):
        copy_inbox(f"{tmp_path}/{source}", target if "://" in target else f"{tmp_path}/{target}")


def test_the_command(sqlite: str, postgresql: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`python -m classin_client.webhooks copy`: it says what was done, and what to do next."""
    with _opened(sqlite) as old:
        old.receive(_lesson(1))

    assert 0 == main(["copy", "--inbox", sqlite, postgresql])
    assert "1 messages and 0 of the quarantine were copied" in capsys.readouterr().out
