"""The transaction in which a handler writes, and its message becomes done."""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack

from sqlalchemy.engine import Connection

from classin_client.webhooks._storage.claims import StatusUpdate, update_status
from classin_client.webhooks._storage.forking import fork_delayed
from classin_client.webhooks._storage.store import Store
from classin_client.webhooks._storage.tables import DONE


class ClaimLostError(RuntimeError):
    """Another worker claimed the message while this one handled it, so what the handler wrote was rolled back."""


class HandlerTransaction:
    """A transaction that begins when the handler first asks for its connection, on the handler's thread.

    Args:
        store: The database.
        message: The number of the message that is handled.
        claim: The number of the claim under which it is handled.
    """

    def __init__(self, store: Store, message: int, claim: int) -> None:
        self._store = store
        self._message = message
        self._claim = claim
        self._thread = threading.get_ident()
        self._stack = ExitStack()
        self._connection: Connection | None = None
        self.committed = False

    def connect(self) -> Connection:
        """The connection of the transaction.

        Raises:
            RuntimeError: On another thread than the handler's, as in a coroutine, which would block its event loop.
        """
        if threading.get_ident() != self._thread:
            raise RuntimeError("A coroutine function has no received.connection: register an ordinary function.")
        if self._connection is None:
            self._stack.enter_context(self._store.turn())
            self._connection = self._stack.enter_context(self._store.handler_engine.connect())
            if self._store.is_sqlite:
                # A transaction that begins with a read cannot write any more after another has written.
                self._connection.exec_driver_sql("BEGIN IMMEDIATE")
        return self._connection

    def commit(self) -> None:
        """Mark the message as done, and commit. Does nothing when the handler did not ask for the connection.

        Raises:
            ClaimLostError: If another worker has claimed the message; nothing is committed.
            OSError: If the files of the database were removed or replaced; what was written is not in them.
        """
        if self._connection is None:
            return
        with fork_delayed(), self._stack:
            done = StatusUpdate(self._message, self._claim, DONE)
            if not update_status(self._connection, [done], time.time())[0]:
                self._connection.rollback()
                raise ClaimLostError("Another worker claimed the message while this one handled it.")
            self._connection.commit()
            if not self._store.is_in_place:
                raise OSError("The database was removed or replaced while a handler wrote into it.")
        self.committed = True

    def rollback(self) -> None:
        """Roll back what the handler wrote."""
        self._stack.close()


__all__ = ["ClaimLostError", "HandlerTransaction"]
