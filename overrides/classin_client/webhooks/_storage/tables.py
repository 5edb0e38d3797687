"""The tables of an inbox.

What is on the disk keeps the names of the first version (the column `lane`, the state `aside`), so that both versions
can use one database while they are exchanged. Only this module knows them.
"""

from __future__ import annotations

import warnings
from typing import Any

from sqlalchemy import (
    BLOB,
    BigInteger,
    Column,
    ColumnElement,
    Float,
    FromClause,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    literal_column,
)

WAITING, DONE, SKIPPED, DEAD_LETTER = "waiting", "done", "skipped", "dead_letter"
STATES = (WAITING, DONE, SKIPPED, DEAD_LETTER)
"""To be handled; handled; without a handler; given up after too many failed attempts."""
FORGOTTEN = "forgotten"
"""Shown instead of `done` and `skipped` when the body has been removed."""

CHANNEL = "classin_inbox"
"""On which PostgreSQL tells workers that there are messages to handle."""

_STORED_DEAD_LETTER = "aside"


def clean(text: str) -> str:
    """The text as every database accepts it: NUL (PostgreSQL) and lone surrogates (UTF-8) as escapes."""
    return text.replace("\0", "\\0").encode("utf-8", "backslashreplace").decode()


class _CleanString(TypeDecorator[str]):
    """Text that is cleaned on every way into the database, in conditions too."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> str | None:
        """The text as it is stored."""
        return value if value is None else clean(str(value))


class _CleanText(_CleanString):
    """The same without a length."""

    cache_ok = True

    def load_dialect_impl(self, dialect: Any) -> Any:
        """The column type of the database."""
        return dialect.type_descriptor(Text())


class State(TypeDecorator[str]):
    """The state of a message: a dead letter is stored as `aside`."""

    impl = String(8)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> str | None:
        """The state as it is stored."""
        return _STORED_DEAD_LETTER if value == DEAD_LETTER else value if value is None else clean(value)

    def process_result_value(self, value: str | None, dialect: Any) -> str | None:
        """The state as it is called."""
        return DEAD_LETTER if value == _STORED_DEAD_LETTER else value


class _SQLiteBody(BLOB):
    """Bytes, also where somebody has mended a body by hand: SQLite keeps text as text in any column."""

    def result_processor(self, dialect: Any, coltype: object) -> Any:
        """What makes bytes of a stored value."""
        return lambda value: value.encode() if isinstance(value, str) else value


class Counts(dict[str, int]):
    """Numbers of messages by state, also under the name that dead letters had; it goes in the next version."""

    def __missing__(self, state: str) -> int:
        if state != "aside":
            raise KeyError(state)
        warnings.warn("counts()['aside'] is now counts()['dead_letter'].", DeprecationWarning, stacklevel=2)
        return self["dead_letter"]


METADATA = MetaData()

# SQLite counts up only what it calls INTEGER.
_ID = BigInteger().with_variant(Integer, "sqlite")
_BODY = LargeBinary().with_variant(_SQLiteBody(), "sqlite")

MESSAGES = Table(
    "classin_messages",
    METADATA,
    Column("id", _ID, primary_key=True, autoincrement=True),
    Column("sid", _CleanString(32), nullable=False),
    Column("identity", _CleanString(80), nullable=False),
    Column("name", _CleanString(64), nullable=False),
    Column("cmd", _CleanString(64), nullable=False),
    Column("lane", _CleanString(80), key="ordering_key", nullable=False),
    Column("body", _BODY, nullable=False),
    Column("received_at", Float(53), nullable=False),
    Column("reason", _CleanString(16), nullable=False),
    Column("state", State, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("handled_at", Float(53)),
    Column("error", _CleanText),
    # With defaults, so that a receiver of the version before can store beside this one.
    Column("claim", Integer, nullable=False, server_default="0"),
    Column("worker", BigInteger),
    Column("trace", _CleanString(64)),
    UniqueConstraint("sid", "identity", name="classin_messages_identity"),
    # It covers the worker's query.
    Index("classin_messages_state", "state", "id", "ordering_key"),
    Index("classin_messages_received", "sid", "received_at"),
    sqlite_autoincrement=True,
)
"""Trusted messages, in the order in which they came. Messages with one ordering key, a lesson, are handled in order.

The body of a forgotten message is empty. `claim` is counted up with each claim, and whoever settles the message has to
name it; `worker` is the number of the worker that holds the message, and empty for one that nobody holds. `trace` names
the span in which the message was received, for OpenTelemetry.
"""

CLAIMED = Index(
    "classin_messages_claimed",
    MESSAGES.c.worker,
    MESSAGES.c.ordering_key,
    sqlite_where=MESSAGES.c.worker.is_not(None),
    postgresql_where=MESSAGES.c.worker.is_not(None),
)
"""The few messages that somebody holds."""


def is_waiting(table: FromClause) -> ColumnElement[bool]:
    """Whether a message waits, in words that a partial index matches: as a parameter it would not."""
    return table.c.state == literal_column(f"'{WAITING}'")


HEADS = Index(
    "classin_messages_heads",
    MESSAGES.c.ordering_key,
    MESSAGES.c.id,
    postgresql_where=is_waiting(MESSAGES),
).ddl_if(dialect="postgresql")
"""The messages that wait, by ordering key: each worker looks for those that come first."""

WORKERS = Table(
    "classin_workers",
    METADATA,
    Column("id", _ID, primary_key=True, autoincrement=True),
    Column("beat", BigInteger, nullable=False),
    Column("seen_at", Float(53), nullable=False),
    Column("process", _CleanString(250)),
    # A number is never given twice.
    sqlite_autoincrement=True,
)
"""The workers that handle messages. `beat` is counted up every second for as long as the worker lives.

`process` names the process that it runs in, for other workers on the same machine.
"""

QUARANTINE = Table(
    "classin_quarantine",
    METADATA,
    Column("id", _ID, primary_key=True, autoincrement=True),
    Column("reason", _CleanString(16), nullable=False),
    Column("sid", _CleanString(32), nullable=False),
    Column("name", _CleanString(64), nullable=False),
    Column("cmd", _CleanString(64), nullable=False),
    Column("body", _BODY, nullable=False),
    Column("received_at", Float(53), nullable=False),
    Index("classin_quarantine_reason", "reason", "id"),
    sqlite_autoincrement=True,
)
"""Messages that did not verify."""

__all__ = [
    "CHANNEL",
    "CLAIMED",
    "DEAD_LETTER",
    "DONE",
    "FORGOTTEN",
    "HEADS",
    "MESSAGES",
    "METADATA",
    "QUARANTINE",
    "SKIPPED",
    "STATES",
    "WAITING",
    "WORKERS",
    "Counts",
    "State",
    "clean",
    "is_waiting",
]
