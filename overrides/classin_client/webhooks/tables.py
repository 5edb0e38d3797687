"""The tables of an inbox."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

METADATA = MetaData()

# SQLite counts up only what it calls INTEGER.
_ID = BigInteger().with_variant(Integer, "sqlite")

MESSAGES = Table(
    "classin_messages",
    METADATA,
    Column("id", _ID, primary_key=True, autoincrement=True),
    Column("sid", String(32), nullable=False),
    Column("identity", String(80), nullable=False),
    Column("name", String(64), nullable=False),
    Column("cmd", String(64), nullable=False),
    Column("lane", String(80), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("received_at", Float(53), nullable=False),
    Column("reason", String(16), nullable=False),
    Column("state", String(8), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("handled_at", Float(53)),
    Column("error", Text),
    UniqueConstraint("sid", "identity", name="classin_messages_identity"),
    # All that the worker asks for stands in it.
    Index("classin_messages_state", "state", "id", "lane"),
    Index("classin_messages_received", "sid", "received_at"),
    sqlite_autoincrement=True,
)
"""Messages that are trusted, in the order in which they came; `lane` is a lesson, within which order is kept.

The body of a message that was forgotten is empty.
"""

QUARANTINE = Table(
    "classin_quarantine",
    METADATA,
    Column("id", _ID, primary_key=True, autoincrement=True),
    Column("reason", String(16), nullable=False),
    Column("sid", String(32), nullable=False),
    Column("name", String(64), nullable=False),
    Column("cmd", String(64), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("received_at", Float(53), nullable=False),
    Index("classin_quarantine_reason", "reason", "id"),
    sqlite_autoincrement=True,
)
"""What nobody is known to have sent."""

WAITING, DONE, SKIPPED, ASIDE = "waiting", "done", "skipped", "aside"
STATES = (WAITING, DONE, SKIPPED, ASIDE)
"""To be handled; handled; without a handler; set aside after too many failures."""
FORGOTTEN = "forgotten"
"""What is said in place of `done` and `skipped` when the body has been removed."""

__all__ = ["ASIDE", "DONE", "FORGOTTEN", "MESSAGES", "METADATA", "QUARANTINE", "SKIPPED", "STATES", "WAITING"]
