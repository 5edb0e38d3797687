"""The spool: a second SQLite file that takes messages while a handler's transaction holds the database.

SQLite has one writer at a time. A message must not wait for a handler, and must be on the disk before it is
acknowledged; so it goes into the file `<database>-spool`, and into the inbox before the next that is stored there.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator, Sequence

import attrs

from classin_client.webhooks._receiving.incoming import Incoming
from classin_client.webhooks._storage.files import make_private
from classin_client.webhooks._storage.forking import opening

# Not the trace, which spools of the version before have no place for.
_FIELDS = tuple(field.name for field in attrs.fields(Incoming) if field.name != "trace")
_COLUMNS = ", ".join(_FIELDS)
_CREATE = f"CREATE TABLE IF NOT EXISTS spool (id INTEGER PRIMARY KEY AUTOINCREMENT, {_COLUMNS})"
_INSERT = f"INSERT OR IGNORE INTO spool ({_COLUMNS}) VALUES ({', '.join('?' * len(_FIELDS))})"  # noqa: S608 - the names are ours
_UNIQUE = "CREATE UNIQUE INDEX IF NOT EXISTS spool_identity ON spool (sid, identity) WHERE identity <> ''"
_SELECT = f"SELECT id, {_COLUMNS} FROM spool ORDER BY id"  # noqa: S608
_BUSY_SECONDS = 5.0


class Spool:
    """Messages that wait for a SQLite database. May be used from any thread, and by several processes.

    Args:
        database: The path of the database file.
    """

    def __init__(self, database: str) -> None:
        self._path = f"{os.path.realpath(database)}-spool"

    @property
    def exists(self) -> bool:
        """Whether it has ever been needed."""
        return os.path.exists(self._path)  # noqa: PTH110 - asked with each batch; `Path` takes three times as long

    def store(self, messages: Sequence[Incoming]) -> list[bool]:
        """Store messages; they are on the disk when this returns. Returns for each whether it was new in the spool."""
        make_private(self._path)
        with self._open() as connection, connection:
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute(_CREATE)
            connection.execute(_UNIQUE)
            new = [
                connection.execute(_INSERT, [getattr(message, name) for name in _FIELDS]).rowcount == 1
                for message in messages
            ]
        if not self.exists:
            raise OSError("The spool was removed while it was written.")
        return new

    def read(self) -> list[tuple[int, Incoming]]:
        """The messages in order, with their numbers in the spool."""
        if not self.exists:
            return []
        with self._open() as connection:
            connection.execute(_CREATE)
            found = connection.execute(_SELECT)
            return [(row[0], Incoming(*row[1:])) for row in found]

    def remove(self, last: int) -> None:
        """Remove the messages up to a number, which are in the database now."""
        with self._open() as connection, connection:
            connection.execute("PRAGMA secure_delete=ON")
            connection.execute("DELETE FROM spool WHERE id <= ?", (last,))

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        # Opened each time: it is seldom needed, and the path may name another file by now.
        with opening():
            connection = sqlite3.connect(self._path, timeout=_BUSY_SECONDS, check_same_thread=False)
            try:
                yield connection
            finally:
                connection.close()


__all__ = ["Spool"]
