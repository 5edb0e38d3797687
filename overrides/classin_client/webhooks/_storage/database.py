"""The database of an inbox: its connections and transactions, and whether its files are still those that are open."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from classin_client.webhooks._storage import claims, forking
from classin_client.webhooks._storage.engine import PATIENT_SECONDS, QUICK_SECONDS, Engines, make_engines, read_url
from classin_client.webhooks._storage.files import Identity, identity, make_private, path_of, remove_left_over
from classin_client.webhooks._storage.schema import create_tables
from classin_client.webhooks._storage.spool import Spool

_LOG = logging.getLogger("classin_client.webhooks")

_INHERITED: list[Engines] = []
"""Connections of parent processes: kept, because closing one would end it for the parent as well."""
_NOT_OPENED: Identity = ()


class BusyError(Exception):
    """A handler of this process writes to SQLite, and does not end soon."""


class Database:
    """A database. It may be used from any thread, and by several processes at once.

    Args:
        address: The path of a SQLite file, or an address.
        at_a_time: The most handlers that run at once.
    """

    def __init__(self, address: str | Path, *, at_a_time: int = 8) -> None:
        self.url = read_url(address)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._at_a_time = at_a_time
        self._path = path_of(self.url) if self.is_sqlite else ""
        self._files: Identity | None = None
        self._engines = make_engines(self.url, at_a_time=at_a_time)
        self._writing = threading.Lock()
        self._closed = False
        self.spool = Spool(self._path) if self.is_sqlite else None
        forking.watch(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.url.render_as_string(hide_password=True)}>"

    @property
    def engine(self) -> Engine:
        """The engine of all that reads, and of what is done by hand."""
        return self._engines.general

    @property
    def handler_engine(self) -> Engine:
        """The engine of handlers that write with `received.connection`."""
        return self._engines.handlers

    def create(self) -> None:
        """Create the tables and columns that do not exist yet. Repeating is safe."""
        if self.is_sqlite:
            make_private(self._path)
        for attempt in range(5):
            try:
                create_tables(self._engines.general)
                # This opens the files that are compared from now on.
                with self._engines.quick.connect() as connection:
                    claims.workers(connection)
                break
            except DBAPIError:
                # Another process creates them at this moment.
                if attempt == 4:
                    raise
                time.sleep(0.2)
        self._files = identity(self._path) if self.is_sqlite else None

    @property
    def is_in_place(self) -> bool:
        """Whether the open files are still those that the path names; always so in PostgreSQL."""
        return self._files is None or self._files == identity(self._path)

    def follow(self) -> None:
        """Open the files that the path names now, and create the tables there."""
        if self._files:
            _LOG.error("The files of %r were removed or replaced while they were open; it is opened anew.", self)
            with contextlib.suppress(SQLAlchemyError), self._engines.quick.connect() as connection:
                # Where only the write-ahead log was removed, what it holds comes into the database.
                connection.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)")
            self._engines.dispose()
            remove_left_over(self._path, self._files)
            self._engines = make_engines(self.url, at_a_time=self._at_a_time)
        self.create()

    @property
    def in_use(self) -> bool:
        """Whether a connection to SQLite is in use."""
        return self.is_sqlite and self._engines.in_use

    def before_fork(self) -> None:
        """Close all connections to SQLite; none is in use."""
        if self.is_sqlite:
            self._engines.dispose()

    def after_fork_in_parent(self) -> None:
        """Open SQLite again, whose write-ahead log may be another file by now."""
        if self._files and not self._closed:
            # What cannot be opened now is opened with the next write.
            with contextlib.suppress(SQLAlchemyError), self._engines.quick.connect() as connection:
                claims.workers(connection)
                files = identity(self._path)
                self._files = files if files[0] == self._files[0] else self._files

    def after_fork_in_child(self) -> None:
        """Leave the connections to the parent process, without closing them; others are opened with the first write."""
        _INHERITED.append(self._engines)
        self._writing = threading.Lock()
        self._engines = make_engines(self.url, at_a_time=self._at_a_time)
        self._files = _NOT_OPENED if self.is_sqlite else None

    def close(self) -> None:
        """Close all connections."""
        self._closed = True
        self._engines.dispose()

    def open_listening(self) -> Any:
        """A connection on which PostgreSQL's notices are heard, outside the pools; None where the driver has none."""
        if self.is_sqlite or self.url.get_driver_name() != "psycopg":
            return None
        import psycopg

        arguments, options = self.engine.dialect.create_connect_args(self.url)
        return psycopg.connect(*arguments, **{"connect_timeout": 10, **options}, autocommit=True)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction, committed at the end and rolled back on an exception."""
        with self.engine.begin() as connection:
            yield connection

    @contextmanager
    def writing_quickly(self, *, at_once: bool = False) -> Iterator[Connection]:
        """The same for what must not wait: see `Engines`.

        Args:
            at_once: Lock SQLite before the first write, for what reads before or writes nothing.
        """
        with self.turn(QUICK_SECONDS), self._engines.quick.begin() as connection:
            if at_once and self.is_sqlite:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection

    @contextmanager
    def turn(self, seconds: float = PATIENT_SECONDS) -> Iterator[None]:
        """Wait for this process's turn to write to SQLite: its own waiting sleeps, and may be overtaken for long.

        Raises:
            BusyError: If the turn does not come in time.
        """
        if not self.is_sqlite:
            yield
            return
        lock = self._writing
        if not lock.acquire(timeout=seconds):
            raise BusyError("The inbox's database is busy: another handler holds received.connection.")
        try:
            yield
        finally:
            lock.release()

    def is_busy(self, failed: BaseException) -> bool:
        """Whether a quick write failed because another one, in SQLite, takes long."""
        if isinstance(failed, BusyError):
            return True
        code = getattr(getattr(failed, "orig", None), "sqlite_errorcode", 0)
        return self.is_sqlite and code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


__all__ = ["BusyError", "Database"]
