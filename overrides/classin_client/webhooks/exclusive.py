"""One process handles at a time: a lock that the system gives back when its holder is killed."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import Protocol

from sqlalchemy import text
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from classin_client.webhooks.store import Store

_ADVISORY_KEY = 0x636C617373696E
"""The number of the lock in PostgreSQL: "classin" in ASCII."""


class Lock(Protocol):
    """Held by at most one process."""

    def take(self) -> bool:
        """Try to hold it, or see that it is still held."""
        ...

    def give_back(self) -> None:
        """Let another process have it."""
        ...


class FileLock:
    """A lock on a file beside the database, locked as SQLite locks: alike on every system, gone with the process."""

    def __init__(self, database: str) -> None:
        self._path = f"{database}.worker"
        self._connection: sqlite3.Connection | None = None

    def take(self) -> bool:
        """Try to hold it, or see that it is still held."""
        if self._connection is not None:
            return True
        connection = sqlite3.connect(self._path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            connection.close()
            return False
        self._connection = connection
        return True

    def give_back(self) -> None:
        """Let another process have it."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


class AdvisoryLock:
    """A lock of a session with PostgreSQL, which ends with the session."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None

    def take(self) -> bool:
        """Try to hold it, or see that it is still held."""
        try:
            if self._connection is not None:
                self._connection.execute(text("SELECT 1"))
                return True
            connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            held = connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": _ADVISORY_KEY}).scalar()
        except SQLAlchemyError:
            self._drop()
            return False
        if not held:
            connection.close()
            return False
        self._connection = connection
        return True

    def give_back(self) -> None:
        """Let another process have it."""
        if self._connection is not None:
            with contextlib.suppress(SQLAlchemyError):
                self._connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _ADVISORY_KEY})
        self._drop()

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(SQLAlchemyError):
                # Not back into the pool: the session ends, and the lock with it.
                connection.invalidate()
                connection.close()


def lock_of(store: Store) -> Lock:
    """The lock of an inbox."""
    if store.url.get_backend_name() == "sqlite":
        return FileLock(str(store.url.database))
    return AdvisoryLock(store.engine)


__all__ = ["AdvisoryLock", "FileLock", "Lock", "lock_of"]
