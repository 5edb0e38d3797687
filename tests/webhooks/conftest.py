"""Inboxes in SQLite and in PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from classin_client.webhooks import Inbox, Retrying

from .pushed import OTHER_SECRET, OTHER_SID, SECRET, SID

QUICKLY = Retrying(attempts=3, first=0.02, longest=0.05)

MakeInbox = Callable[..., Inbox]


@pytest.fixture(name="sqlite")
def _sqlite(tmp_path: Path) -> str:
    """The address of a database that is not there yet."""
    return f"sqlite:///{tmp_path / 'inbox.db'}"


@pytest.fixture(name="database", params=["sqlite", "postgresql"])
def _database(request: pytest.FixtureRequest) -> str:
    """The address of an empty database, once of either kind."""
    return str(request.getfixturevalue(request.param))


def _maker(database: str, stack: ExitStack) -> MakeInbox:
    def make(**settings: Any) -> Inbox:
        schools = {SID: SECRET, OTHER_SID: OTHER_SECRET}
        return stack.enter_context(
            Inbox(database, **{"schools": schools, "retrying": QUICKLY, **settings})  # type: ignore[arg-type]
        )

    return make


@pytest.fixture(name="make_inbox")
def _make_inbox(database: str) -> Iterator[MakeInbox]:
    """Makes inboxes in one database, and closes them."""
    with ExitStack() as stack:
        yield _maker(database, stack)


@pytest.fixture(name="inbox")
def _inbox(make_inbox: MakeInbox) -> Inbox:
    """An empty inbox."""
    return make_inbox()


@pytest.fixture(name="make_sqlite_inbox")
def _make_sqlite_inbox(sqlite: str) -> Iterator[MakeInbox]:
    """Makes inboxes in one SQLite file, and closes them: for what does not depend on the database."""
    with ExitStack() as stack:
        yield _maker(sqlite, stack)


@pytest.fixture(name="sqlite_inbox")
def _sqlite_inbox(make_sqlite_inbox: MakeInbox) -> Inbox:
    """An empty inbox in SQLite."""
    return make_sqlite_inbox()
