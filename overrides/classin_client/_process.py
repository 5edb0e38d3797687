"""Counts forks: what one process holds (connections, locks, windows) is not used by its children."""

from __future__ import annotations

import functools
import inspect
import os
import threading
from collections.abc import Callable

_forks = 0


def forks() -> int:
    """How often this process and those it came from were forked since this module was imported."""
    return _forks


def in_each_child(action: Callable[[], object]) -> None:
    """Has something done in each child of this process, right after the fork."""
    # Windows has no fork.
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=action)


def renew_locks(cls: type) -> None:
    """Gives the cached properties of a class new locks: before Python 3.12 each has one, and a thread may hold it."""
    for name in dir(cls):
        attribute = inspect.getattr_static(cls, name)
        if isinstance(attribute, functools.cached_property) and hasattr(attribute, "lock"):
            vars(attribute)["lock"] = threading.RLock()


def _count() -> None:
    global _forks
    _forks += 1


in_each_child(_count)
