"""A handler's own writing, in one transaction with the note that its message is done."""

from __future__ import annotations

from contextlib import ExitStack

from sqlalchemy.engine import Connection

from classin_client.webhooks.store import Mark, Store


class Effects:
    """A transaction that is opened when a handler first asks for it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._stack = ExitStack()
        self._connection: Connection | None = None

    def connect(self) -> Connection:
        """The connection of the transaction."""
        if self._connection is None:
            self._connection = self._stack.enter_context(self._store.engine.connect())
            if self._store.is_sqlite:
                # A transaction that begins with reading could not go on to write once another has written.
                self._connection.exec_driver_sql("BEGIN IMMEDIATE")
        return self._connection

    def commit(self, mark: Mark, now: float) -> None:
        """Write down what has become of the message, and end the transaction."""
        if self._connection is not None:
            with self._stack:
                self._store.mark(self._connection, [mark], now)
                self._connection.commit()

    def roll_back(self) -> None:
        """End the transaction as if it had not been."""
        self._stack.close()


__all__ = ["Effects"]
