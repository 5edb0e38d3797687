"""The inbox's database: what is asked of it, in SQL that SQLite and PostgreSQL share."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
from sqlalchemy import (
    ColumnElement,
    Engine,
    Table,
    bindparam,
    case,
    create_engine,
    delete,
    event,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import DBAPIError, NoSuchModuleError
from sqlalchemy.sql.dml import Delete, Update

from classin_client.webhooks.extras import need
from classin_client.webhooks.records import Incoming
from classin_client.webhooks.tables import (
    ASIDE,
    DONE,
    FORGOTTEN,
    MESSAGES,
    METADATA,
    QUARANTINE,
    SKIPPED,
    STATES,
    WAITING,
)

_BUSY_SECONDS = 5.0
"""For which a write waits on another process; then the message is not acknowledged, and comes again."""

_MOST_BLOCKED = 1000
_FORGOTTEN_AT_ONCE = 500


def _in_order(table: Table, *chosen: ColumnElement[bool]) -> ColumnElement[bool]:
    """The rows, locked in the order of their numbers: two that change many would else wait for each other."""
    return table.c.id.in_(select(table.c.id).where(*chosen).order_by(table.c.id).with_for_update())


@attrs.frozen
class Waiting:
    """A message that is to be handled."""

    id: int
    sid: str
    name: str
    lane: str
    identity: str
    attempts: int
    received_at: float
    body: bytes = attrs.field(repr=False)


@attrs.frozen
class Mark:
    """What has become of a message: it is about to be handled, or its state."""

    id: int
    state: str = WAITING
    begun: bool = False
    error: str | None = None


def read_url(address: str | Path) -> URL:
    """The address of a database; a path is a SQLite file.

    Raises:
        ValueError: For what is neither SQLite nor PostgreSQL, and for a database in memory.
    """
    text = str(address)
    url = make_url(text) if "://" in text else URL.create("sqlite", database=text)
    kind = url.get_backend_name()
    if kind in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+psycopg") if "+" not in url.drivername else url
    if kind != "sqlite":
        raise ValueError(f"An inbox is kept in SQLite or PostgreSQL, not in {kind}.")
    if url.database in (None, "", ":memory:") or "mode=memory" in str(url.database):
        raise ValueError("An inbox in memory loses what it has acknowledged: name a file, as in sqlite:///inbox.db.")
    return url


def _engine(url: URL) -> Engine:
    if url.get_backend_name() == "postgresql":
        driver = url.drivername.partition("+")[2]
        need(driver, what="An inbox in PostgreSQL", extra="postgresql")
        return create_engine(url, pool_pre_ping=True, pool_size=3, max_overflow=2)
    try:
        engine = create_engine(
            url, connect_args={"timeout": _BUSY_SECONDS, "check_same_thread": False}, pool_size=3, max_overflow=2
        )
    except NoSuchModuleError as unknown:
        raise ValueError(str(unknown)) from None
    event.listen(engine, "connect", _set_up_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    # Readers and the writer keep out of each other's way; an acknowledged message survives a power cut.
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()


class Store:
    """The database of an inbox. Any thread may use it; processes share it."""

    def __init__(self, address: str | Path) -> None:
        self.url = read_url(address)
        self.engine = _engine(self.url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._room: dict[str, tuple[int, int]] = {}
        dialect = sqlite if self.is_sqlite else postgresql
        # What is there already is left as it is, and does not come back.
        self._insert = dialect.insert(MESSAGES).on_conflict_do_nothing().returning(MESSAGES.c.sid, MESSAGES.c.identity)

    def __repr__(self) -> str:
        return f"<Store {self.url.render_as_string(hide_password=True)}>"

    def create(self) -> None:
        """Make the tables where they are not there yet."""
        for attempt in range(5):
            try:
                METADATA.create_all(self.engine)
                return
            except DBAPIError:
                # Another process makes them at this moment.
                if attempt == 4:
                    raise
                time.sleep(0.2)

    def reopen(self) -> None:
        """Forget the connections of the process that this one was forked from."""
        self.engine.dispose(close=False)

    def close(self) -> None:
        """Close the connections."""
        self.engine.dispose()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction."""
        with self.engine.begin() as connection:
            yield connection

    def store(self, connection: Connection, messages: Sequence[Incoming]) -> list[bool]:
        """Store messages; for each whether it was new."""
        rows: dict[tuple[str, str], dict[str, Any]] = {}
        first: dict[tuple[str, str], int] = {}
        for index, message in enumerate(messages):
            key = (message.sid, message.identity)
            if key not in rows:
                first[key] = index
                rows[key] = {
                    "sid": message.sid,
                    "identity": message.identity,
                    "name": message.name,
                    "cmd": message.cmd,
                    "lane": message.lane,
                    "body": message.body,
                    "received_at": message.received_at,
                    "reason": message.reason,
                    "state": WAITING,
                    "attempts": 0,
                }
        stored = {(sid, identity) for sid, identity in connection.execute(self._insert, list(rows.values()))}
        new = {first[key] for key in stored}
        return [index in new for index in range(len(messages))]

    def quarantine(self, connection: Connection, messages: Sequence[Incoming], *, most: int, most_bytes: int) -> int:
        """Put messages into the quarantine; how many older ones of the same reason had to make room."""
        connection.execute(
            insert(QUARANTINE),
            [
                {
                    "reason": message.reason,
                    "sid": message.sid,
                    "name": message.name,
                    "cmd": message.cmd,
                    "body": message.body,
                    "received_at": message.received_at,
                }
                for message in messages
            ],
        )
        dropped = 0
        for reason in {message.reason for message in messages}:
            added = [message for message in messages if message.reason == reason]
            room = self._room.get(reason, (0, 0))
            room = (room[0] - len(added), room[1] - sum(len(message.body) for message in added))
            if min(room) < 0:
                # Counted when it may be full only; other processes put something in as well.
                number, room = self._make_room(connection, reason, most, most_bytes)
                dropped += number
            self._room[reason] = room
        return dropped

    @staticmethod
    def _make_room(connection: Connection, reason: str, most: int, most_bytes: int) -> tuple[int, tuple[int, int]]:
        """Delete the oldest messages of a reason until what is left is allowed; how many, and the room that is left."""
        asked = select(QUARANTINE.c.id, func.length(QUARANTINE.c.body)).where(QUARANTINE.c.reason == reason)
        sizes = connection.execute(asked.order_by(QUARANTINE.c.id.desc())).all()
        held = sum(size for _, size in sizes)
        if len(sizes) <= most and held <= most_bytes:
            return 0, (most - len(sizes), most_bytes - held)
        # A little more goes than has to, so that a flood is not counted message by message.
        aim, aim_bytes = most - most // 20, most_bytes - most_bytes // 20
        kept = held = 0
        for number, size in sizes:
            if kept == aim or (kept and held + size > aim_bytes):
                gone = delete(QUARANTINE).where(QUARANTINE.c.reason == reason, QUARANTINE.c.id <= number)
                return connection.execute(gone).rowcount, (most - kept, most_bytes - held)
            kept, held = kept + 1, held + size
        return 0, (most - kept, most_bytes - held)

    def mark(self, connection: Connection, marks: Sequence[Mark], now: float) -> None:
        """Write down what has become of messages."""
        begun = [{"one": mark.id} for mark in marks if mark.begun]
        ended = [
            {
                "one": mark.id,
                "became": mark.state,
                "at": now if mark.state in (DONE, SKIPPED) else None,
                "why": mark.error,
            }
            for mark in marks
            if not mark.begun
        ]
        if ended:
            connection.execute(_ENDED, ended)
        if begun:
            connection.execute(_BEGUN, begun)

    def waiting(self, blocked: Collection[str], limit: int) -> list[Waiting]:
        """The next messages to handle, in order, without those of some lanes."""
        if len(blocked) > _MOST_BLOCKED:
            return []
        wanted = select(*(MESSAGES.c[name] for name in _WAITING_COLUMNS)).where(MESSAGES.c.state == WAITING)
        if blocked:
            wanted = wanted.where(MESSAGES.c.lane.not_in(sorted(blocked)))
        with self.engine.connect() as connection:
            found = connection.execute(wanted.order_by(MESSAGES.c.id).limit(limit))
            return [Waiting(*row) for row in found]

    def counts(self) -> dict[str, int]:
        """How many messages there are in each state, and in the quarantine."""
        with self.engine.connect() as connection:
            states = select(MESSAGES.c.state, func.count()).group_by(MESSAGES.c.state)
            found = {row[0]: row[1] for row in connection.execute(states)}
            quarantined = connection.execute(select(func.count()).select_from(QUARANTINE)).scalar_one()
        return {**{state: found.get(state, 0) for state in STATES}, "quarantined": quarantined}

    def last_received(self) -> dict[str, float]:
        """When each school's last message was stored."""
        with self.engine.connect() as connection:
            asked = select(MESSAGES.c.sid, func.max(MESSAGES.c.received_at)).group_by(MESSAGES.c.sid)
            return {row[0]: row[1] for row in connection.execute(asked)}

    def listed(self, *, state: str = "", name: str = "", limit: int = 50) -> list[Mapping[str, Any]]:
        """The last messages, the newest first, without their bodies."""
        wanted = select(*(column for column in _COLUMNS if column.name not in ("body", "error")))
        if state:
            wanted = wanted.where(MESSAGES.c.state == state)
        if name:
            wanted = wanted.where((MESSAGES.c.name == name) | (MESSAGES.c.cmd == name))
        return self._rows(wanted.order_by(MESSAGES.c.id.desc()).limit(limit))

    def listed_quarantine(self, *, reason: str = "", limit: int = 50) -> list[Mapping[str, Any]]:
        """What came last into the quarantine, the newest first, without the bodies."""
        wanted = select(*(column for column in QUARANTINE.c if column.name != "body"))
        if reason:
            wanted = wanted.where(QUARANTINE.c.reason == reason)
        return self._rows(wanted.order_by(QUARANTINE.c.id.desc()).limit(limit))

    def shown(self, number: int, *, quarantine: bool = False) -> Mapping[str, Any] | None:
        """One message with everything that is kept of it."""
        table = QUARANTINE if quarantine else MESSAGES
        rows = self._rows(select(*(table.c if quarantine else _COLUMNS)).where(table.c.id == number))
        return rows[0] if rows else None

    def states(self, ids: Collection[int], *, quarantine: bool = False) -> dict[int, str]:
        """The state of each of these messages that there is; of the quarantine, why it is there."""
        table = QUARANTINE if quarantine else MESSAGES
        asked = select(table.c.id, table.c.reason if quarantine else _STATE).where(table.c.id.in_(list(ids)))
        with self.engine.connect() as connection:
            return {row[0]: row[1] for row in connection.execute(asked)}

    def again(
        self, *, ids: Collection[int] = (), states: Collection[str], name: str = "", since: float = 0.0
    ) -> tuple[int, int]:
        """Let messages wait to be handled (again); how many, and how many more cannot, for they were forgotten."""
        chosen = [MESSAGES.c.state.in_(list(states)), MESSAGES.c.received_at >= since]
        if ids:
            chosen.append(MESSAGES.c.id.in_(list(ids)))
        if name:
            chosen.append((MESSAGES.c.name == name) | (MESSAGES.c.cmd == name))
        changed = update(MESSAGES).where(_in_order(MESSAGES, *chosen, ~_IS_FORGOTTEN))
        with self.writing() as connection:
            made = connection.execute(changed.values(state=WAITING, attempts=0, handled_at=None, error=None))
            left = select(func.count()).select_from(MESSAGES).where(*chosen, _IS_FORGOTTEN)
            return made.rowcount, connection.execute(left).scalar_one()

    def forget(self, before: float) -> tuple[int, int]:
        """Empty what came before and is done or skipped, and delete it from the quarantine; how many of each."""
        emptied = update(MESSAGES).values(body=b"", error=None)
        is_over = MESSAGES.c.state.in_([DONE, SKIPPED]) & ~_IS_FORGOTTEN
        return self._forget(MESSAGES, emptied, before, is_over), self._forget(QUARANTINE, delete(QUARANTINE), before)

    def _forget(self, table: Table, change: Update | Delete, before: float, *further: ColumnElement[bool]) -> int:
        is_old = table.c.received_at < before
        with self.engine.connect() as connection:
            ends = select(func.min(table.c.id), func.max(table.c.id)).where(is_old)
            lowest, highest = connection.execute(ends).one()
        changed = 0
        # A few at a time: in SQLite nothing is stored, and so nothing acknowledged, meanwhile.
        for first in range(lowest or 0, (highest or 0) + 1, _FORGOTTEN_AT_ONCE):
            some = table.c.id.between(first, first + _FORGOTTEN_AT_ONCE - 1)
            with self.writing() as connection:
                if self.is_sqlite:
                    # What is removed is overwritten, too.
                    connection.exec_driver_sql("PRAGMA secure_delete=ON")
                chosen = _in_order(table, is_old, some, *further)
                changed += connection.execute(change.where(chosen)).rowcount
        return changed

    def quarantined(
        self, *, ids: Collection[int] = (), reason: str = ""
    ) -> Iterator[tuple[int, str, str, float, bytes]]:
        """Number, reason, school, moment and body of what is in the quarantine, in order."""
        wanted = select(*(QUARANTINE.c[name] for name in ("id", "reason", "sid", "received_at", "body")))
        if ids:
            wanted = wanted.where(QUARANTINE.c.id.in_(list(ids)))
        if reason:
            wanted = wanted.where(QUARANTINE.c.reason == reason)
        last = 0
        while True:
            with self.engine.connect() as connection:
                asked = wanted.where(QUARANTINE.c.id > last).order_by(QUARANTINE.c.id).limit(100)
                rows = [tuple(row) for row in connection.execute(asked)]
            if not rows:
                return
            for row in rows:
                last = row[0]
                yield row

    def move(self, number: int, message: Incoming) -> bool:
        """Take a message out of the quarantine into the inbox; whether it was new there."""
        with self.writing() as connection:
            (new,) = self.store(connection, [message])
            connection.execute(delete(QUARANTINE).where(QUARANTINE.c.id == number))
            return new

    def _rows(self, wanted: Any) -> list[Mapping[str, Any]]:
        with self.engine.connect() as connection:
            return [dict(row) for row in connection.execute(wanted).mappings()]


_IS_FORGOTTEN = func.length(MESSAGES.c.body) == 0
_STATE = case((_IS_FORGOTTEN, FORGOTTEN), else_=MESSAGES.c.state).label("state")
_COLUMNS = [_STATE if column.name == "state" else column for column in MESSAGES.c]

_WAITING_COLUMNS = ("id", "sid", "name", "lane", "identity", "attempts", "received_at", "body")

_BEGUN = update(MESSAGES).where(MESSAGES.c.id == bindparam("one")).values(attempts=MESSAGES.c.attempts + 1)
_ENDED = (
    update(MESSAGES)
    .where(MESSAGES.c.id == bindparam("one"))
    .values(state=bindparam("became"), handled_at=bindparam("at"), error=bindparam("why"))
)

__all__ = ["ASIDE", "Mark", "Store", "Waiting", "read_url"]
