"""The queries of an inbox, in SQL that SQLite and PostgreSQL share."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
from sqlalchemy import ColumnElement, Table, case, delete, func, insert, select, type_coerce, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.sql.dml import Delete, Update

from classin_client.webhooks._figures import Backlog
from classin_client.webhooks._receiving.incoming import Incoming
from classin_client.webhooks._storage import claims
from classin_client.webhooks._storage.database import Database
from classin_client.webhooks._storage.tables import (
    CHANNEL,
    DEAD_LETTER,
    DONE,
    FORGOTTEN,
    MESSAGES,
    QUARANTINE,
    SKIPPED,
    STATES,
    WAITING,
    WORKERS,
    Counts,
    State,
)

_FORGET_BATCH = 500


def _locked_in_order(table: Table, *conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """The matching rows, locked in the order of their ids: two transactions that change many would else deadlock."""
    return table.c.id.in_(select(table.c.id).where(*conditions).order_by(table.c.id).with_for_update())


class Store(Database):
    """The messages in a database: what is asked and changed."""

    def __init__(self, address: str | Path, *, at_a_time: int = 8) -> None:
        super().__init__(address, at_a_time=at_a_time)
        self._quarantine_room: dict[str, tuple[int, int]] = {}
        dialect = sqlite if self.is_sqlite else postgresql
        # A row that exists is left as it is, and not returned.
        self._insert = dialect.insert(MESSAGES).on_conflict_do_nothing().returning(MESSAGES.c.sid, MESSAGES.c.identity)

    def follow(self) -> None:
        """Open the files that the path names now, and create the tables there."""
        self._quarantine_room = {}
        super().follow()

    def _announce(self, connection: Connection) -> None:
        """Wake the workers of all processes, when the transaction is committed."""
        if not self.is_sqlite:
            connection.execute(select(func.pg_notify(CHANNEL, "")))

    def known(self, messages: Sequence[Incoming]) -> list[bool]:
        """Whether each of these messages is in the inbox."""
        identities = [message.identity for message in messages if message.is_trusted]
        wanted = select(MESSAGES.c.sid, MESSAGES.c.identity).where(MESSAGES.c.identity.in_(identities))
        with self.engine.connect() as connection:
            found = {tuple(row) for row in connection.execute(wanted)} if identities else set()
        return [(message.sid, message.identity) in found for message in messages]

    def store(self, connection: Connection, messages: Sequence[Incoming]) -> list[bool]:
        """Store messages. Returns for each whether it was new; one that is stored already is left as it is."""
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
                    "ordering_key": message.ordering_key,
                    "body": message.body,
                    "received_at": message.received_at,
                    "reason": message.reason,
                    "state": WAITING,
                    "attempts": 0,
                    "trace": message.trace or None,
                }
        stored = {(sid, identity) for sid, identity in connection.execute(self._insert, list(rows.values()))}
        new = {first[key] for key in stored}
        if new:
            self._announce(connection)
        return [index in new for index in range(len(messages))]

    def quarantine(self, connection: Connection, messages: Sequence[Incoming], *, most: int, most_bytes: int) -> int:
        """Put messages into the quarantine.

        Args:
            connection: The transaction.
            messages: The messages.
            most: The most messages that are kept for each reason; the oldest are deleted.
            most_bytes: The most bytes that are kept for each reason; likewise.

        Returns:
            How many older messages were deleted.
        """
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
            room = self._quarantine_room.get(reason, (0, 0))
            room = (room[0] - len(added), room[1] - sum(len(message.body) for message in added))
            if min(room) < 0:
                # Counted only when it may be full; other processes put messages in as well.
                number, room = self._make_room(connection, reason, most, most_bytes)
                dropped += number
            self._quarantine_room[reason] = room
        return dropped

    @staticmethod
    def _make_room(connection: Connection, reason: str, most: int, most_bytes: int) -> tuple[int, tuple[int, int]]:
        """Delete the oldest messages of a reason. Returns how many, and how many messages and bytes fit in now."""
        asked = select(QUARANTINE.c.id, func.length(QUARANTINE.c.body)).where(QUARANTINE.c.reason == reason)
        sizes = connection.execute(asked.order_by(QUARANTINE.c.id.desc())).all()
        held = sum(size for _, size in sizes)
        if len(sizes) <= most and held <= most_bytes:
            return 0, (most - len(sizes), most_bytes - held)
        # Five percent more than necessary, so that a flood is not counted message by message.
        aim, aim_bytes = most - most // 20, most_bytes - most_bytes // 20
        kept = held = 0
        for number, size in sizes:
            if kept == aim or (kept and held + size > aim_bytes):
                gone = delete(QUARANTINE).where(QUARANTINE.c.reason == reason, QUARANTINE.c.id <= number)
                return connection.execute(gone).rowcount, (most - kept, most_bytes - held)
            kept, held = kept + 1, held + size
        return 0, (most - kept, most_bytes - held)

    def waiting(self, worker: int, excluded: Collection[str], limit: int, free: int) -> list[claims.Waiting]:
        """The next messages to handle, in order: see `claims.select_waiting`; in PostgreSQL `claims.claim_waiting`."""
        if not self.is_sqlite:
            with self.writing() as connection:
                return claims.claim_waiting(connection, worker, excluded, free, limit)
        with self.engine.connect() as connection:
            return claims.select_waiting(connection, worker, excluded, limit)

    def last_beat(self) -> float:
        """When any worker last showed that it lives, in seconds since 1970; 0 when there is none."""
        with self.engine.connect() as connection:
            return connection.execute(select(func.max(WORKERS.c.seen_at))).scalar_one() or 0.0

    def counts(self) -> Counts:
        """The number of messages in each state, and in the quarantine."""
        # First the spool: what comes into the database meanwhile is then counted twice, and not never.
        spooled = self.spool.read() if self.spool is not None else []
        with self.engine.connect() as connection:
            states = select(MESSAGES.c.state, func.count()).group_by(MESSAGES.c.state)
            found = {row[0]: row[1] for row in connection.execute(states)}
            quarantined = connection.execute(select(func.count()).select_from(QUARANTINE)).scalar_one()
        for _, message in spooled:
            if message.is_trusted:
                found[WAITING] = found.get(WAITING, 0) + 1
            else:
                quarantined += 1
        return Counts({**{state: found.get(state, 0) for state in STATES}, "quarantined": quarantined})

    def backlog(self) -> dict[str, Backlog]:
        """What is not done of each school that has such messages."""
        asked = select(MESSAGES.c.sid, MESSAGES.c.state, func.count(), func.min(MESSAGES.c.received_at))
        asked = asked.where(MESSAGES.c.state.in_([WAITING, DEAD_LETTER])).group_by(MESSAGES.c.sid, MESSAGES.c.state)
        found: dict[str, Backlog] = {}
        with self.engine.connect() as connection:
            for sid, state, count, oldest in connection.execute(asked):
                known = found.get(sid, Backlog())
                found[sid] = (
                    attrs.evolve(known, waiting=count, oldest=oldest)
                    if state == WAITING
                    else attrs.evolve(known, dead_letters=count)
                )
        return found

    def last_received(self) -> dict[str, float]:
        """When the last message of each school was stored, in seconds since 1970."""
        with self.engine.connect() as connection:
            asked = select(MESSAGES.c.sid, func.max(MESSAGES.c.received_at)).group_by(MESSAGES.c.sid)
            return {row[0]: row[1] for row in connection.execute(asked)}

    def list_messages(self, *, state: str = "", name: str = "", limit: int = 50) -> list[Mapping[str, Any]]:
        """The last messages, the newest first, without their bodies.

        Args:
            state: Only messages in this state; empty for all.
            name: Only messages with this name or `Cmd`; empty for all.
            limit: The most messages.
        """
        wanted = select(*(column for column in _COLUMNS if column.name not in ("body", "error")))
        if state:
            wanted = wanted.where(MESSAGES.c.state == state)
        if name:
            wanted = wanted.where((MESSAGES.c.name == name) | (MESSAGES.c.cmd == name))
        return self._rows(wanted.order_by(MESSAGES.c.id.desc()).limit(limit))

    def newest_body(self, name: str, class_id: str, *, sid: str = "") -> bytes:
        """The body of the newest message of a lesson; empty when there is none, or it was forgotten.

        Args:
            name: The message's name.
            class_id: The lesson.
            sid: Only of this school; empty for any.
        """
        key = MESSAGES.c.ordering_key
        of_lesson = key == f"{sid}/{class_id}" if sid else key.endswith(f"/{class_id}", autoescape=True)
        wanted = select(MESSAGES.c.body).where(MESSAGES.c.name == name, of_lesson, func.length(MESSAGES.c.body) > 0)
        with self.engine.connect() as connection:
            return bytes(connection.execute(wanted.order_by(MESSAGES.c.id.desc()).limit(1)).scalar() or b"")

    def list_quarantine(self, *, reason: str = "", limit: int = 50) -> list[Mapping[str, Any]]:
        """The last messages of the quarantine, the newest first, without their bodies.

        Args:
            reason: Only messages that were quarantined for this reason; empty for all.
            limit: The most messages.
        """
        wanted = select(*(column for column in QUARANTINE.c if column.name != "body"))
        if reason:
            wanted = wanted.where(QUARANTINE.c.reason == reason)
        return self._rows(wanted.order_by(QUARANTINE.c.id.desc()).limit(limit))

    def get(self, number: int, *, quarantine: bool = False) -> Mapping[str, Any] | None:
        """One message with everything that is stored of it; None when there is none with this number."""
        table = QUARANTINE if quarantine else MESSAGES
        rows = self._rows(select(*(table.c if quarantine else _COLUMNS)).where(table.c.id == number))
        return rows[0] if rows else None

    def states(self, ids: Collection[int], *, quarantine: bool = False) -> dict[int, str]:
        """The state of each of these messages that there are, by number; in the quarantine, the reason."""
        table = QUARANTINE if quarantine else MESSAGES
        asked = select(table.c.id, table.c.reason if quarantine else _STATE).where(table.c.id.in_(list(ids)))
        with self.engine.connect() as connection:
            return {row[0]: row[1] for row in connection.execute(asked)}

    def requeue(
        self, *, ids: Collection[int] = (), states: Collection[str], name: str = "", since: float = 0.0
    ) -> tuple[int, int]:
        """Let messages wait to be handled again, with all attempts.

        Args:
            ids: Only these messages; empty for all.
            states: Only messages in one of these states.
            name: Only messages with this name or `Cmd`; empty for all.
            since: Only messages that were stored at or after this moment, in seconds since 1970.

        Returns:
            How many messages wait now, and how many cannot because they were forgotten.
        """
        conditions = [MESSAGES.c.state.in_(list(states)), MESSAGES.c.received_at >= since]
        if ids:
            conditions.append(MESSAGES.c.id.in_(list(ids)))
        if name:
            conditions.append((MESSAGES.c.name == name) | (MESSAGES.c.cmd == name))
        changed = update(MESSAGES).where(_locked_in_order(MESSAGES, *conditions, ~_IS_FORGOTTEN))
        with self.writing() as connection:
            # Counted up, so that nobody settles it who claimed it before.
            anew = changed.values(
                state=WAITING, attempts=0, handled_at=None, error=None, worker=None, claim=MESSAGES.c.claim + 1
            )
            requeued = connection.execute(anew)
            self._announce(connection)
            left = select(func.count()).select_from(MESSAGES).where(*conditions, _IS_FORGOTTEN)
            return requeued.rowcount, connection.execute(left).scalar_one()

    def forget(self, before: float) -> tuple[int, int]:
        """Empty the bodies of old messages that are done or skipped, and delete old messages from the quarantine.

        Args:
            before: Messages that were stored before this moment are old, in seconds since 1970.

        Returns:
            How many messages were emptied, and how many deleted.
        """
        emptied = update(MESSAGES).values(body=b"", error=None)
        is_over = MESSAGES.c.state.in_([DONE, SKIPPED]) & ~_IS_FORGOTTEN
        return self._forget(MESSAGES, emptied, before, is_over), self._forget(QUARANTINE, delete(QUARANTINE), before)

    def _forget(self, table: Table, change: Update | Delete, before: float, *conditions: ColumnElement[bool]) -> int:
        is_old = table.c.received_at < before
        with self.engine.connect() as connection:
            ends = select(func.min(table.c.id), func.max(table.c.id)).where(is_old)
            lowest, highest = connection.execute(ends).one()
        changed = 0
        # A few at a time: meanwhile nothing can be stored in SQLite, and so nothing acknowledged.
        for first in range(lowest or 0, (highest or 0) + 1, _FORGET_BATCH):
            some = table.c.id.between(first, first + _FORGET_BATCH - 1)
            with self.writing() as connection:
                if self.is_sqlite:
                    # Removed content is overwritten.
                    connection.exec_driver_sql("PRAGMA secure_delete=ON")
                chosen = _locked_in_order(table, is_old, some, *conditions)
                changed += connection.execute(change.where(chosen)).rowcount
        return changed

    def iterate_quarantine(
        self, *, ids: Collection[int] = (), reason: str = ""
    ) -> Iterator[tuple[int, str, str, float, bytes]]:
        """Number, reason, school, time of storing and body of quarantined messages, in order."""
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

    def release(self, number: int, message: Incoming) -> bool:
        """Move a message from the quarantine into the inbox. Returns whether it was new there."""
        with self.writing() as connection:
            (new,) = self.store(connection, [message])
            connection.execute(delete(QUARANTINE).where(QUARANTINE.c.id == number))
            return new

    def _rows(self, wanted: Any) -> list[Mapping[str, Any]]:
        with self.engine.connect() as connection:
            return [dict(row) for row in connection.execute(wanted).mappings()]


_IS_FORGOTTEN = func.length(MESSAGES.c.body) == 0
_STATE = type_coerce(case((_IS_FORGOTTEN, FORGOTTEN), else_=MESSAGES.c.state), State).label("state")
_COLUMNS = [_STATE if column.key == "state" else column.label(column.key) for column in MESSAGES.c]

__all__ = ["Store"]
