"""Copying an inbox into PostgreSQL, while messages go on to come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import attrs
from sqlalchemy import Table, bindparam, func, select, text, tuple_, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.engine import Connection

from classin_client.webhooks._storage.store import Store
from classin_client.webhooks._storage.tables import MESSAGES, QUARANTINE, WAITING

_BATCH = 500
_ROOM = 1_000_000
"""Numbers that are left for what the old inbox stores after the first copy; its own begin behind them."""
_OWN_MESSAGES = "The new inbox holds messages of its own with the same numbers: copy into an empty database."


@attrs.frozen
class Copied:
    """What `copy_inbox` did.

    Attributes:
        messages: How many messages were copied.
        settled: How many messages that were copied before have been handled in the old inbox since, and are marked so.
        quarantined: How many quarantined messages were copied.
    """

    messages: int
    settled: int
    quarantined: int


def copy_inbox(source: str | Path, target: str) -> Copied:
    """Copy an inbox into PostgreSQL. The old one may be in use meanwhile; copy again when it is not any more.

    Messages keep their numbers, states, attempts and bodies, and what the new inbox stores by itself is numbered behind
    them, so lessons stay in order. Copy once while everything runs; stop the old processes; copy again, which takes
    what came since; start the new ones. No worker may handle in the new inbox before the last copy. Meanwhile ClassIn
    keeps what it could not push. Repeating is safe, and copies what is new.

    Args:
        source: The old inbox: the path of a SQLite file, or an address. It is changed only in that messages which wait
            in its spool come into it.
        target: The address of the new one, in PostgreSQL; its tables are created where they do not exist.

    Returns:
        The `Copied`.

    Raises:
        ValueError: If the target is not in PostgreSQL, or holds messages of its own with the same numbers: copy into an
            empty database.
        FileNotFoundError: If there is no such file.
        ImportError: If the extra `webhooks` or `postgresql` is not installed.
        sqlalchemy.exc.SQLAlchemyError: If a database cannot be used. What was copied stays; copy again.
    """
    if "://" not in str(source) and not Path(source).exists():
        raise FileNotFoundError(f"There is no inbox at {str(source)!r}.")
    with closing(Store(source)) as old, closing(Store(target)) as new:
        if new.is_sqlite:
            raise ValueError("An inbox is copied into PostgreSQL: give an address such as postgresql://user@host/name.")
        old.create()
        new.create()
        _empty_spool(old)
        settled = _settle(old, new)
        messages = sum(_copy_messages(old, new))
        return Copied(messages, settled, _copy_quarantine(old, new))


def _empty_spool(old: Store) -> None:
    spooled = old.spool.read() if old.spool is not None else []
    if old.spool is None or not spooled:
        return
    with old.writing() as connection:
        for message in (message for _, message in spooled):
            if message.is_trusted:
                old.store(connection, [message])
            else:
                old.quarantine(connection, [message], most=10**9, most_bytes=10**15)
    old.spool.remove(spooled[-1][0])


def _rows(store: Store, table: Table, after: int) -> Iterator[list[dict[str, Any]]]:
    """The rows of a table whose numbers are greater, some at a time, in order."""
    while True:
        asked = select(*(column.label(column.key) for column in table.c)).where(table.c.id > after)
        with store.engine.connect() as connection:
            rows = [dict(row) for row in connection.execute(asked.order_by(table.c.id).limit(_BATCH)).mappings()]
        if not rows:
            return
        yield rows
        after = rows[-1]["id"]


def _leave_room(connection: Connection, table: Table, highest: int) -> None:
    """Have the numbers that the new inbox gives begin behind those of the old one, with the first copy."""
    sequence = f"pg_get_serial_sequence('{table.name}', 'id')"
    connection.execute(
        text(f"SELECT setval({sequence}, :first) WHERE nextval({sequence}) <= :last"),
        {"first": highest + _ROOM, "last": max(highest, _ROOM - 1)},
    )


def _begin(old: Store, new: Store, table: Table) -> int:
    """Make room for what is copied of a table. Returns the number behind which rows may not have been copied before.

    Raises:
        ValueError: If that is another row in the new inbox.
    """
    with old.engine.connect() as connection:
        highest = connection.execute(select(func.max(table.c.id))).scalar_one() or 0
    with new.writing() as connection:
        _leave_room(connection, table, highest)
        last = connection.execute(select(func.max(table.c.id)).where(table.c.id <= highest)).scalar_one() or 0
    asked = select(table.c.sid, table.c.received_at).where(table.c.id == last)
    rows = []
    for store in (old, new):
        with store.engine.connect() as connection:
            rows.append(connection.execute(asked).one_or_none())
    if rows[0] != rows[1]:
        raise ValueError(_OWN_MESSAGES)
    # PostgreSQL gives numbers before it commits: a lower one may have come since, and all are looked at again.
    return last if old.is_sqlite else 0


def _copy_messages(old: Store, new: Store) -> Iterator[int]:
    after = _begin(old, new, MESSAGES)
    statement = insert(MESSAGES).on_conflict_do_nothing().returning(MESSAGES.c.id)
    for rows in _rows(old, MESSAGES, after):
        for row in rows:
            row["worker"] = None
        with new.writing() as connection:
            copied = set(connection.execute(statement, rows).scalars())
            left = [row for row in rows if row["id"] not in copied]
            if left:
                _merge(connection, left)
        yield len(copied)


def _merge(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Of messages that ClassIn has sent to both inboxes: what was settled in the old one is settled."""
    pairs = [(row["sid"], row["identity"]) for row in rows]
    asked = select(MESSAGES.c.sid, MESSAGES.c.identity).where(tuple_(MESSAGES.c.sid, MESSAGES.c.identity).in_(pairs))
    if {tuple(row) for row in connection.execute(asked)} != set(pairs):
        raise ValueError(_OWN_MESSAGES)
    _mark(connection, [row for row in rows if row["state"] != WAITING])


def _mark(connection: Connection, rows: Sequence[dict[str, Any]]) -> int:
    """Settle messages as they are in the old inbox, if they wait in the new one. Returns how many did."""
    statement = (
        update(MESSAGES)
        .where(
            MESSAGES.c.sid == bindparam("of_sid"),
            MESSAGES.c.identity == bindparam("of_identity"),
            MESSAGES.c.state == WAITING,
        )
        .values({name: bindparam(f"new_{name}") for name in ("state", "attempts", "handled_at", "error", "body")})
    )
    values = [
        {
            "of_sid": row["sid"],
            "of_identity": row["identity"],
            **{f"new_{name}": row[name] for name in ("state", "attempts", "handled_at", "error", "body")},
        }
        for row in rows
    ]
    return sum(connection.execute(statement, one).rowcount for one in values)


def _settle(old: Store, new: Store) -> int:
    """Mark what waits in the new inbox, and was settled in the old one since it was copied."""
    changed = 0
    asked = select(MESSAGES.c.sid, MESSAGES.c.identity).where(MESSAGES.c.state == WAITING)
    with new.engine.connect() as connection:
        waiting = [tuple(row) for row in connection.execute(asked)]
    for first in range(0, len(waiting), _BATCH):
        some = select(*(column.label(column.key) for column in MESSAGES.c))
        pairs = tuple_(MESSAGES.c.sid, MESSAGES.c.identity).in_(waiting[first : first + _BATCH])
        some = some.where(pairs, MESSAGES.c.state != WAITING)
        with old.engine.connect() as connection:
            rows = [dict(row) for row in connection.execute(some).mappings()]
        with new.writing() as connection:
            changed += _mark(connection, rows)
    return changed


def _copy_quarantine(old: Store, new: Store) -> int:
    copied = 0
    statement = insert(QUARANTINE).on_conflict_do_nothing().returning(QUARANTINE.c.id)
    for rows in _rows(old, QUARANTINE, _begin(old, new, QUARANTINE)):
        with new.writing() as connection:
            copied += len(connection.execute(statement, rows).all())
    return copied


__all__ = ["Copied", "copy_inbox"]
