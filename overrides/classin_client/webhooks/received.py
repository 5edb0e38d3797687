"""What a handler gets beside the typed message."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@attrs.frozen
class Received:
    """A stored message in its raw form, as a handler gets it beside the typed message.

    Attributes:
        id: The number of the message in the inbox. Messages are numbered in the order in which they were stored.
        sid: The school's id.
        name: The name of the message in openapi.yaml, such as `End`; empty for an unknown message.
        key: An idempotency key: the same whenever ClassIn sends this message, and for no other message. Use it in your
            own tables to see what was done already.
        raw: The fields as they came, without the SafeKey. May hold personal data.
        received_at: When the message was stored, in UTC.
        attempt: The number of this attempt at handling the message, from 1.
        warnings: One sentence for each field that could not be read; such fields are `UNSET` in the typed message.
    """

    id: int
    sid: str
    name: str
    key: str
    raw: Mapping[str, Any] = attrs.field(repr=False)
    received_at: datetime.datetime
    attempt: int
    warnings: tuple[str, ...] = ()
    _connect: Callable[[], Connection] | None = attrs.field(default=None, repr=False, eq=False)

    @property
    def connection(self) -> Connection:
        """A connection to the inbox's own database, in the transaction that marks the message as done.

        The transaction begins when this is first used. It is committed when the handler returns, and rolled back when
        the handler raises, so that what the handler writes is there exactly once, whenever the process is killed.
        In SQLite all other handlers wait while the transaction is open: be quick. Messages are stored meanwhile.

        Raises:
            RuntimeError: In a coroutine, whose event loop the connection would block, and outside the handler.
        """
        if self._connect is None:
            raise RuntimeError("A coroutine function has no received.connection: register an ordinary function.")
        return self._connect()

    def __reduce__(self) -> tuple[Any, ...]:
        """For pickle: all but the connection, which belongs to the handler."""
        return Received, tuple(getattr(self, one.name) for one in attrs.fields(Received) if one.name != "_connect")


__all__ = ["Received"]
