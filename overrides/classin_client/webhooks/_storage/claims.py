"""Claims: which worker handles a message, and who may say that it is done.

A claim counts `claim` of the message up, and whoever settles the message names the number that it got: one who was
taken for dead meanwhile changes nothing any more. How it is seen that a worker is dead says `Presence`.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence

import attrs
from sqlalchemy import ColumnClause, bindparam, delete, func, insert, literal_column, select, update
from sqlalchemy.engine import Connection

from classin_client.webhooks._storage.tables import DONE, MESSAGES, SKIPPED, WAITING, WORKERS, is_waiting

_MAX_EXCLUDED_KEYS = 1000
"""While more ordering keys than this are excluded, nothing is fetched."""


@attrs.frozen
class Waiting:
    """A message that waits to be handled.

    `claim` is the number of its last claim, and `attempts` how often it was claimed; where `is_claimed`, both are those
    before the claim with which it was found.
    """

    id: int
    sid: str
    name: str
    ordering_key: str
    identity: str
    attempts: int
    received_at: float
    claim: int
    body: bytes = attrs.field(repr=False)
    trace: str | None = None
    is_claimed: bool = False


@attrs.frozen
class StatusUpdate:
    """A change of a message's row, made only if `claim` is still the number of its last claim.

    Attributes:
        id: The number of the message.
        claim: The number of its last claim, as its reader saw it or its holder got it.
        state: Its new state. One that still waits stays with its worker; any other ends the claim.
        claimed_by: The worker that claims it to start an attempt; then state and error are ignored.
        error: The traceback of the last attempt, where it failed.
    """

    id: int
    claim: int
    state: str = WAITING
    claimed_by: int | None = None
    error: str | None = attrs.field(default=None, repr=False)


def update_status(connection: Connection, updates: Sequence[StatusUpdate], now: float) -> list[bool]:
    """Write status updates. Returns for each whether it holds now; where its claim did not, nothing was changed."""
    # In the order of their numbers: two transactions that change many would else deadlock.
    rows = [_row(status, now) for status in sorted(updates, key=lambda status: status.id)]
    if connection.execute(_UPDATE, rows).rowcount == len(updates):
        return [True] * len(updates)
    # Some claims were lost, or this was written before, by a thread that ended before it said so.
    asked = select(MESSAGES.c.id, MESSAGES.c.claim, MESSAGES.c.state, MESSAGES.c.worker)
    asked = asked.where(MESSAGES.c.id.in_({status.id for status in updates}))
    found = {row[0]: tuple(row[1:]) for row in connection.execute(asked)}
    return [_holds(status, *found.get(status.id, (None, None, None))) for status in updates]


def _row(status: StatusUpdate, now: float) -> dict[str, object]:
    is_claim = status.claimed_by is not None
    is_settled = not is_claim and status.state != WAITING
    return {
        "message_id": status.id,
        "named_claim": status.claim,
        "counted": int(is_claim),
        "new_state": WAITING if is_claim else status.state,
        "now": now if is_settled and status.state in (DONE, SKIPPED) else None,
        "traceback": None if is_claim else status.error or "",
        "holder": _NOBODY if is_settled else status.claimed_by,
    }


def _holds(status: StatusUpdate, claim: int | None, state: str | None, worker: int | None) -> bool:
    if status.claimed_by is not None:
        return (status.claim + 1, WAITING, status.claimed_by) == (claim, state, worker)
    return (status.claim, status.state) == (claim, state)


_NOBODY = 0
"""The number of no worker."""
# Not parameters, of which each costs a microsecond for each row.
_NO_TEXT: ColumnClause[str] = literal_column("''")
_NO_WORKER: ColumnClause[int] = literal_column(str(_NOBODY))
_WAITS: ColumnClause[str] = literal_column(f"'{WAITING}'")
# One statement for all, so that a batch is executed at once; made once, because making it takes longer than executing
# it. An empty traceback, and nobody, take the place of what was there, and nothing leaves it.
_UPDATE = (
    update(MESSAGES)
    .where(
        (MESSAGES.c.id == bindparam("message_id"))
        & (MESSAGES.c.claim == bindparam("named_claim"))
        & (MESSAGES.c.state == _WAITS)
    )
    .values(
        state=bindparam("new_state"),
        handled_at=bindparam("now"),
        error=func.nullif(
            func.coalesce(bindparam("traceback", type_=MESSAGES.c.error.type), MESSAGES.c.error), _NO_TEXT
        ),
        claim=MESSAGES.c.claim + bindparam("counted"),
        attempts=MESSAGES.c.attempts + bindparam("counted"),
        worker=func.nullif(
            func.coalesce(bindparam("holder", type_=MESSAGES.c.worker.type), MESSAGES.c.worker), _NO_WORKER
        ),
    )
)


_COLUMNS = [MESSAGES.c[field.name] for field in attrs.fields(Waiting) if field.name != "is_claimed"]
_EARLIER = MESSAGES.alias("earlier")
_IS_BEHIND = (
    select(_EARLIER.c.id)
    .where(is_waiting(_EARLIER), _EARLIER.c.ordering_key == MESSAGES.c.ordering_key, _EARLIER.c.id < MESSAGES.c.id)
    .exists()
)
IS_WAITING = is_waiting(MESSAGES)


def select_waiting(connection: Connection, worker: int, excluded: Collection[str], limit: int) -> list[Waiting]:
    """The next messages that a worker may handle, in order.

    Args:
        connection: The connection.
        worker: The worker; ordering keys of which another worker holds a message are left out.
        excluded: Other ordering keys whose messages are left out.
        limit: The most messages.
    """
    if len(excluded) > _MAX_EXCLUDED_KEYS:
        return []
    held = select(MESSAGES.c.ordering_key).where(MESSAGES.c.worker.is_not(None), MESSAGES.c.worker != worker)
    wanted = select(*_COLUMNS).where(MESSAGES.c.state == WAITING, MESSAGES.c.ordering_key.not_in(held))
    if excluded:
        wanted = wanted.where(MESSAGES.c.ordering_key.not_in(sorted(excluded)))
    return [Waiting(*row) for row in connection.execute(wanted.order_by(MESSAGES.c.id).limit(limit))]


def claim_waiting(
    connection: Connection, worker: int, excluded: Collection[str], free: int, limit: int
) -> list[Waiting]:
    """Claim the first messages of some ordering keys, in PostgreSQL, where any number of workers do so at once.

    Only the first message of a key that waits can be claimed, and it waits until it is settled: so one worker has the
    key, and its messages come in order. What another claims at this moment is skipped, and not waited for.

    Args:
        connection: The transaction.
        worker: The worker.
        excluded: Ordering keys whose messages are left out.
        free: The most keys.
        limit: The most messages.

    Returns:
        The claimed messages, and others with their keys that wait behind them, in order.
    """
    if len(excluded) > _MAX_EXCLUDED_KEYS:
        return []
    mine = (MESSAGES.c.worker.is_(None)) | (MESSAGES.c.worker == worker)
    heads = select(MESSAGES.c.id).where(IS_WAITING, mine, ~_IS_BEHIND)
    if excluded:
        heads = heads.where(MESSAGES.c.ordering_key.not_in(sorted(excluded)))
    chosen = heads.order_by(MESSAGES.c.id).limit(free).with_for_update(skip_locked=True).cte("chosen")
    claimed = (
        update(MESSAGES)
        .where(MESSAGES.c.id.in_(select(chosen.c.id)))
        .values(claim=MESSAGES.c.claim + 1, attempts=MESSAGES.c.attempts + 1, worker=worker)
        .returning(*_COLUMNS)
    )
    found = [Waiting(*row) for row in connection.execute(claimed)]
    if not found:
        return []
    behind = select(*_COLUMNS).where(
        IS_WAITING,
        MESSAGES.c.ordering_key.in_([message.ordering_key for message in found]),
        MESSAGES.c.id.not_in([message.id for message in found]),
    )
    others = [Waiting(*row) for row in connection.execute(behind.order_by(MESSAGES.c.id).limit(limit))]
    first = [
        attrs.evolve(message, claim=message.claim - 1, attempts=message.attempts - 1, is_claimed=True)
        for message in found
    ]
    return sorted((*first, *others), key=lambda message: message.id)


def register(connection: Connection, process: str = "") -> int:
    """Register a worker, and let go of what workers hold that are not registered. Returns its number.

    Args:
        connection: The transaction.
        process: The process that it runs in, as `this_process` names it.
    """
    row = insert(WORKERS).values(beat=0, seen_at=time.time(), process=process)
    made = connection.execute(row.returning(WORKERS.c.id)).scalar_one()
    _free_orphans(connection)
    return int(made)


def beat(connection: Connection, worker: int) -> bool:
    """Show that a worker lives. Returns False when it was taken for dead."""
    counted = update(WORKERS).where(WORKERS.c.id == worker).values(beat=WORKERS.c.beat + 1, seen_at=time.time())
    return connection.execute(counted).rowcount == 1


def workers(connection: Connection) -> dict[int, tuple[int, str]]:
    """The number of beats of each worker, and the process that it runs in."""
    asked = select(WORKERS.c.id, WORKERS.c.beat, WORKERS.c.process)
    return {row[0]: (row[1], row[2] or "") for row in connection.execute(asked)}


def bury(connection: Connection, worker: int, last_beat: int) -> bool:
    """Let go of all that a worker holds, unless it has shown since that it lives."""
    gone = delete(WORKERS).where(WORKERS.c.id == worker, WORKERS.c.beat == last_beat)
    buried = connection.execute(gone).rowcount == 1
    if buried:
        _free_orphans(connection)
    return buried


def leave(connection: Connection, worker: int) -> None:
    """Let go of all that a worker holds, because it ends."""
    connection.execute(delete(WORKERS).where(WORKERS.c.id == worker))
    _free_orphans(connection)


def _free_orphans(connection: Connection) -> None:
    lost = (MESSAGES.c.worker.is_not(None)) & MESSAGES.c.worker.not_in(select(WORKERS.c.id))
    # Locked in the order of their ids: see `update_status`.
    chosen = select(MESSAGES.c.id).where(lost).order_by(MESSAGES.c.id).with_for_update()
    connection.execute(update(MESSAGES).where(MESSAGES.c.id.in_(chosen), lost).values(worker=None))


__all__ = [
    "StatusUpdate",
    "Waiting",
    "beat",
    "bury",
    "claim_waiting",
    "leave",
    "register",
    "select_waiting",
    "update_status",
    "workers",
]
