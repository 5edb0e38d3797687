"""Where a state is kept: in a SQLite file, or in PostgreSQL, where each school has a schema of its own.

`sa` and `exc` are SQLAlchemy; without the extra the error names it.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from classin_client.sync._arguments import path_of
from classin_client.sync._locks import exclusive
from classin_client.sync.problems import StateError, StateLocked

try:
    import sqlalchemy as sa
    from sqlalchemy import event, exc
    from sqlalchemy.dialects import postgresql, sqlite
except ModuleNotFoundError as missing:
    raise ImportError(
        "classin_client.sync needs sqlalchemy: pip install 'classin-client[sync]'.", name="sqlalchemy"
    ) from missing

_DRIVER = "postgresql+psycopg"


class FileDatabase:
    """A SQLite file.

    Attributes:
        path: The file.
        where: What it is called in errors.
        schema: The schema of its tables; None for a file.
        engine: Its connections.
        insert: Makes an `INSERT` that may say what to do with a row that is there.
    """

    schema = None
    insert = staticmethod(sqlite.insert)

    def __init__(self, path: str | os.PathLike[str]) -> None:
        try:
            # The lock and the journal lie beside it: there is one of each, by whatever link it is opened.
            self.path = path_of(path, "path").resolve()
        except (OSError, RuntimeError):
            raise StateError(f"The state file {path} cannot be found: its links lead to each other.") from None
        self.where = f"The state file {self.path}"
        try:
            with contextlib.suppress(FileExistsError):
                os.close(os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        except OSError as error:
            raise StateError(f"{self.where} cannot be created: {error.strerror}.") from None
        self.engine = sa.create_engine(sa.URL.create("sqlite", database=str(self.path)))
        event.listen(self.engine, "connect", _set_up_sqlite)

    def __str__(self) -> str:
        return str(self.path)

    def prepare(self, connection: sa.Connection) -> None:
        """There is nothing to prepare."""

    def writing(self) -> contextlib.AbstractContextManager[sa.Connection]:
        """A transaction."""
        return self.engine.begin()

    def locked(self) -> contextlib.AbstractContextManager[None]:
        """Keeps other applies out: see `State.locked`."""
        return exclusive(Path(f"{self.path}.lock"), f"the state file {self.path}")


class ServerDatabase:
    """A schema in PostgreSQL.

    Attributes:
        path: None; a file has one.
        where: What it is called in errors.
        schema: The schema of its tables; None for a file.
        engine: Its connections.
        insert: Makes an `INSERT` that may say what to do with a row that is there.
    """

    path = None
    insert = staticmethod(postgresql.insert)

    def __init__(self, address: str, sid: str) -> None:
        url = _read(address)
        self.schema = f"classin_state_{sid.lstrip('0') or '0'}"
        self._name = url.set(drivername="postgresql", query={}).render_as_string(hide_password=True)
        self.where = f"The state of the school {sid} in {self._name}"
        # Each statement finds the tables of this school, and no other.
        self.engine = sa.create_engine(url, pool_pre_ping=True).execution_options(
            schema_translate_map={None: self.schema}
        )
        self._holding: sa.Connection | None = None
        self._turn = threading.Lock()

    def __str__(self) -> str:
        return self._name

    def prepare(self, connection: sa.Connection) -> None:
        """Makes the schema if there is none; others that do so at this moment wait."""
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_number(f"{self.schema} is made"))))
        if not sa.inspect(connection).has_schema(self.schema):
            connection.execute(sa.schema.CreateSchema(self.schema))

    @contextlib.contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """A transaction; for an apply on the session that holds its lock: who has lost the lock writes no more."""
        holding = self._holding
        if holding is None:
            with self.engine.begin() as connection:
                yield connection
        else:
            with self._turn:
                if holding.invalidated:
                    text = f"{self.where} cannot be written: the connection that held its lock was lost"
                    raise StateError(f"{text}. What is done is in it or will be asked again: run again.")
                with holding.begin():
                    yield holding

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Keeps other applies out: see `State.locked`."""
        lock = _number(self.schema)
        with contextlib.ExitStack() as stack:
            try:
                connection = stack.enter_context(self.engine.connect())
                # Of a machine that is gone the server else hears nothing for two hours, and keeps its lock.
                for name, value in (("idle", 30), ("interval", 10), ("count", 3)):
                    connection.exec_driver_sql(f"SET tcp_keepalives_{name} = {value}")
                held = connection.execute(sa.select(sa.func.pg_try_advisory_lock(lock))).scalar_one()
                connection.commit()
            except exc.DBAPIError as error:
                text = f"{self.where} cannot be locked: {first_line(error)}"
                raise StateError(f"{text}. Mend that, and run again; nothing was sent.") from None
            if not held:
                text = f"Another apply is running with {self.where[0].lower()}{self.where[1:]}"
                raise StateLocked(f"{text}: one at a time. Wait for it; nothing was sent.")
            self._holding = connection
            try:
                yield
            finally:
                self._holding = None
                # A connection that is lost has lost its lock as well; one that cannot be asked is given up with it.
                try:
                    if not connection.invalidated:
                        connection.execute(sa.select(sa.func.pg_advisory_unlock(lock)))
                        connection.commit()
                except exc.DBAPIError:
                    connection.invalidate()


def open_database(place: str | os.PathLike[str], sid: str) -> FileDatabase | ServerDatabase:
    """The database that a path or an address names.

    Raises:
        StateError: If it is an address that cannot be used, or a file that cannot be made.
        ImportError: If the driver of PostgreSQL is not installed.
    """
    return ServerDatabase(place, sid) if isinstance(place, str) and "://" in place else FileDatabase(place)


def first_line(error: exc.DBAPIError) -> str:
    """What a driver says, in a line."""
    return str(error.orig).strip().partition("\n")[0].rstrip(". ")


def _read(address: str) -> sa.URL:
    example = "an address is such as postgresql://user@host:5432/name"
    try:
        url = sa.make_url(address)
    except (ValueError, exc.ArgumentError):
        # What was given is not repeated: it may hold a password.
        raise StateError(f"The address of the state cannot be read: {example}.") from None
    if url.drivername not in ("postgresql", "postgres", _DRIVER):
        raise StateError(f"A state is kept in a file or in PostgreSQL, not in {url.drivername}: {example}.")
    if not (url.port is None or 0 < url.port < 65536):
        raise StateError(f"The address of the state names no port that there is: {example}.")
    if importlib.util.find_spec("psycopg") is None:
        raise ImportError(
            "A state in PostgreSQL needs psycopg: pip install 'classin-client[postgresql]'.", name="psycopg"
        )
    return url.set(drivername=_DRIVER)


def _number(name: str) -> Any:
    """The number of a lock, as PostgreSQL makes it of a name."""
    return sa.func.hashtextextended(f"classin: {name}", 0)


def _set_up_sqlite(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    # What was settled survives a power cut.
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()


__all__ = ["FileDatabase", "ServerDatabase", "exc", "first_line", "open_database", "sa"]
