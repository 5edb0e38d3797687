"""Forks. SQLite keeps the locks of a process in its memory, and a forked child would take its parent's for its own.

Nothing helps the child afterwards, not even connections of its own. So a fork waits until no thread uses SQLite, and
the connections that are kept are closed before it. Where that takes too long, the child refuses to use SQLite. What
imports modules on a thread takes the same lock: Python's locks of modules are not released in the child either.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
import weakref
from collections.abc import Iterator
from typing import Protocol

from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection, QueuePool

_MAX_WAIT_SECONDS = 1.0
_POLL_SECONDS = 0.002
_REFUSAL = (
    "This process was forked while SQLite was in use, by a handler with received.connection say, and cannot use it: "
    "fork before inbox.start(), or start the process anew, as multiprocessing does with 'spawn'."
)


_thread = threading.local()
"""Whether a thread is inside the lock already, and whether nobody was when it began to fork."""


class Forkable(Protocol):
    """What has connections, and is notified of forks."""

    @property
    def in_use(self) -> bool:
        """Whether a connection to SQLite is in use."""
        ...

    def before_fork(self) -> None:
        """Close all connections to SQLite; none is in use."""
        ...

    def after_fork_in_parent(self) -> None:
        """Open them again."""
        ...

    def after_fork_in_child(self) -> None:
        """Leave what is the parent's to it."""
        ...


class ForkLock:
    """Keeps threads from using SQLite, and from importing, during a fork."""

    def __init__(self, *, refuses: bool = False) -> None:
        self._changed = threading.Condition()
        self._forks = 0
        self._inside = 0
        self._refuses = refuses

    @contextlib.contextmanager
    def fork_delayed(self) -> Iterator[None]:
        """Delay a fork as long as the block lasts; wait for one that is going on."""
        if getattr(_thread, "is_inside", False):
            yield
            return
        with self._changed:
            self._changed.wait_for(lambda: not self._forks)
            self._inside += 1
        _thread.is_inside = True
        try:
            yield
        finally:
            _thread.is_inside = False
            with self._changed:
                self._inside -= 1

    @contextlib.contextmanager
    def opening(self) -> Iterator[None]:
        """The same for a block that opens SQLite.

        Raises:
            RuntimeError: If SQLite cannot be used in this process.
        """
        if self._refuses:
            raise RuntimeError(_REFUSAL)
        with self.fork_delayed():
            yield

    def acquire(self, things: list[Forkable]) -> bool:
        """Let nobody enter any more. Returns whether nobody uses SQLite, after a moment at the latest."""
        with self._changed:
            self._forks += 1
        until = time.monotonic() + _MAX_WAIT_SECONDS
        while self._inside or any(thing.in_use for thing in things):
            if time.monotonic() > until:
                return False
            time.sleep(_POLL_SECONDS)
        return not self._refuses

    def release(self) -> None:
        """The fork is over."""
        with self._changed:
            self._forks -= 1
            self._changed.notify_all()


class ClosingPool(QueuePool):
    """A pool that also closes the connections that come back after its end."""

    # SQLAlchemy names the logger after the module, and what pools log belongs to its own.
    __module__ = QueuePool.__module__
    _is_disposed = False

    def dispose(self) -> None:
        """Close what is not in use now, and what is in use when it comes back."""
        self._is_disposed = True
        super().dispose()

    def _do_return_conn(self, record: ConnectionPoolEntry) -> None:
        super()._do_return_conn(record)
        if self._is_disposed:
            super().dispose()


class ForkSafePool(ClosingPool):
    """A pool whose connections are not taken during a fork."""

    __module__ = QueuePool.__module__

    def connect(self) -> PoolProxiedConnection:
        """Take a connection."""
        with opening():
            return super().connect()


_fork_lock = ForkLock()
_things: weakref.WeakSet[Forkable] = weakref.WeakSet()


def fork_delayed() -> contextlib.AbstractContextManager[None]:
    """See `ForkLock.fork_delayed`."""
    return _fork_lock.fork_delayed()


def opening() -> contextlib.AbstractContextManager[None]:
    """See `ForkLock.opening`."""
    return _fork_lock.opening()


def watch(thing: Forkable) -> None:
    """Notify something of forks from now on."""
    _things.add(thing)


def _before() -> None:
    things = list(_things)
    _thread.is_clean = _fork_lock.acquire(things)
    if _thread.is_clean:
        for thing in things:
            thing.before_fork()


def _in_parent() -> None:
    if _thread.is_clean:
        _thread.is_inside = True
        for thing in list(_things):
            thing.after_fork_in_parent()
        _thread.is_inside = False
    _fork_lock.release()


def _in_child() -> None:
    global _fork_lock
    _fork_lock = ForkLock(refuses=not _thread.is_clean)
    for thing in list(_things):
        thing.after_fork_in_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_parent=_in_parent, after_in_child=_in_child)

__all__ = ["ClosingPool", "ForkSafePool", "Forkable", "fork_delayed", "opening", "watch"]
