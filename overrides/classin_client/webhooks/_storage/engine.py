"""The address of the database, and how connections to it are set up."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from classin_client.webhooks._extras import need
from classin_client.webhooks._storage.files import absolute
from classin_client.webhooks._storage.forking import ClosingPool, ForkSafePool

QUICK_SECONDS = 0.25
"""How long a quick write to SQLite waits for another; then a message goes into the spool, and the rest is repeated."""
PATIENT_SECONDS = 60.0
"""How long a handler, and a command, waits for another write to SQLite."""
_QUICK_STATEMENT_SECONDS = 15
"""How long a quick statement waits in PostgreSQL; ClassIn gets its answer after at most 20 seconds."""


@attrs.frozen
class Engines:
    """The pools of connections, apart from each other so that what is quick never waits for what may be slow.

    Attributes:
        quick: Of the thread that stores, and of the workers' beats.
        general: Of everything that reads, and of what is done by hand.
        handlers: Of handlers that write with `received.connection`.
    """

    quick: Engine
    general: Engine
    handlers: Engine

    @property
    def in_use(self) -> bool:
        """Whether any connection to SQLite is in use."""
        pools = (engine.pool for engine in (self.quick, self.general, self.handlers))
        return any(isinstance(pool, ForkSafePool) and pool.checkedout() for pool in pools)

    def dispose(self) -> None:
        """Close all connections that are not in use."""
        for engine in (self.quick, self.general, self.handlers):
            engine.dispose()


def read_url(address: str | Path) -> URL:
    """Read the address of a database.

    Args:
        address: `sqlite:///…`, `postgresql://…`, or the path of a SQLite file.

    Raises:
        ValueError: If it cannot be read, is neither SQLite nor PostgreSQL, or a database in memory.
    """
    text = str(address)
    url = _parsed(text) if "://" in text else URL.create("sqlite", database=text)
    if url is None or not (url.port is None or 0 < url.port < 65536) or (_is_sqlite(url) and url.host):
        # What was given is not repeated: it may hold a password.
        raise ValueError(f"The address of the inbox cannot be read: {_EXAMPLE}.")
    kind = url.get_backend_name()
    if kind in ("postgresql", "postgres"):
        return _with_driver(url)
    if kind != "sqlite":
        raise ValueError(f"An inbox is kept in SQLite or PostgreSQL, not in {kind}.")
    if url.database in (None, "", ":memory:") or "memory" in (url.query.get("mode"), _mode(str(url.database))):
        raise ValueError("An inbox in memory loses what it has acknowledged: name a file, as in sqlite:///inbox.db.")
    return absolute(url)


_EXAMPLE = "an address is such as sqlite:///inbox.db or postgresql://user@host:5432/name"


def _parsed(text: str) -> URL | None:
    try:
        return make_url(text)
    except (ValueError, ArgumentError):
        return None


def _is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _with_driver(url: URL) -> URL:
    """The address with the driver of the extra, if it names none.

    Raises:
        ValueError: If it names one that SQLAlchemy does not know, or that has to be awaited.
    """
    if "+" not in url.drivername:
        return url.set(drivername="postgresql+psycopg")
    try:
        usable = not url.get_dialect().is_async
    except NoSuchModuleError:
        usable = False
    if not usable:
        raise ValueError(f"An inbox cannot use the driver of {url.drivername}: leave it out, as in postgresql://….")
    return url


def _mode(database: str) -> str:
    return "memory" if "mode=memory" in database or ":memory:" in database else ""


def make_engines(url: URL, *, at_a_time: int) -> Engines:
    """Create the engines of a database.

    Args:
        url: The address.
        at_a_time: The most handlers that run at once; each may hold a connection.

    Raises:
        ImportError: If the driver of PostgreSQL is not installed.
        ValueError: If SQLAlchemy does not know the driver that the address names.
    """
    if url.get_backend_name() == "postgresql":
        need(url.drivername.partition("+")[2], what="An inbox in PostgreSQL", extra="postgresql")
    return Engines(
        quick=_make_engine(url, 2, QUICK_SECONDS, quick=True),
        general=_make_engine(url, 3, PATIENT_SECONDS),
        handlers=_make_engine(url, max(1, at_a_time), PATIENT_SECONDS),
    )


def _make_engine(url: URL, size: int, busy_seconds: float, *, quick: bool = False) -> Engine:
    # The last that was given back comes first: SQLite forgets the pages that it knows when another connection writes.
    pool: dict[str, Any] = {"pool_size": size, "max_overflow": 2, "pool_use_lifo": True}
    if url.get_backend_name() == "postgresql":
        engine = create_engine(url, pool_pre_ping=True, poolclass=ClosingPool, **pool)
        if quick:
            event.listen(engine, "connect", _limit_statements)
        return engine
    arguments: dict[str, Any] = {"timeout": busy_seconds, "check_same_thread": False}
    if quick:
        # The first write takes the lock at once; it would else begin as a read, which cannot wait for the lock.
        arguments["isolation_level"] = "IMMEDIATE"
    try:
        engine = create_engine(url, connect_args=arguments, poolclass=ForkSafePool, **pool)
    except NoSuchModuleError as unknown:
        raise ValueError(str(unknown)) from None
    event.listen(engine, "connect", _set_up_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    # WAL: readers and the writer do not block each other. FULL: an acknowledged message survives a power cut.
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()


def _limit_statements(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    cursor.execute(f"SET statement_timeout = '{_QUICK_STATEMENT_SECONDS}s'")
    cursor.close()
    connection.commit()


__all__ = ["PATIENT_SECONDS", "QUICK_SECONDS", "Engines", "make_engines", "read_url"]
