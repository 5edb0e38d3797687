"""ClassIn's rates for all processes of all machines: one window per school and operation, kept in Redis or Valkey.

Each place in a window bears the time of the machine that took it, so it is as exact as the machines' clocks agree.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from typing import TYPE_CHECKING, Literal, get_args
from urllib.parse import urlsplit

from classin_api.operations import Operation
from classin_client._call import rate_limits
from classin_client._process import in_each_child
from classin_client._secrets import Secret
from classin_client.errors import InvalidType, InvalidValue

if TYPE_CHECKING:
    from limits.strategies import MovingWindowRateLimiter

logger = logging.getLogger("classin_client")

Outage = Literal["local", "refuse"]
"""What becomes of calls while the storage is out of reach: each process counts for itself, or they are refused."""

_KINDS = ("redis", "rediss", "redis+unix")

_LONGEST_ANSWER = 1.0
"""Seconds that the storage may take to connect, and to answer."""

_PAUSE = 5.0
"""Seconds after a failure in which a process that counts for itself does not ask again: no call waits for each."""


class StorageFailed(Exception):
    """The storage could not say whether there is a place; the text names the kind of the failure alone."""


class _Storage:
    """A storage as this process knows it: its connections, and whether it failed."""

    def __init__(self, address: Secret) -> None:
        self._address = address
        self._lock = threading.Lock()
        self._limiter: MovingWindowRateLimiter | None = None
        self._ask_again = 0.0
        self._failing = False

    @property
    def is_paused(self) -> bool:
        """Whether it failed a moment ago."""
        return time.monotonic() < self._ask_again

    def limiter(self) -> MovingWindowRateLimiter:
        """The limiter, whose storage connects with the first question."""
        with self._lock:
            if self._limiter is None:
                from limits.storage import storage_from_string
                from limits.strategies import MovingWindowRateLimiter

                bounds = {"socket_timeout": _LONGEST_ANSWER, "socket_connect_timeout": _LONGEST_ANSWER}
                self._limiter = MovingWindowRateLimiter(storage_from_string(self._address.reveal(), **bounds))
            return self._limiter

    def note_failure(self, kind: str, consequence: str) -> None:
        """Note that it failed; the log says so once, until it answers again."""
        with self._lock:
            self._ask_again = time.monotonic() + _PAUSE
            first, self._failing = not self._failing, True
        if first:
            logger.warning("The rate storage cannot be used (%s): %s until it answers again.", kind, consequence)

    def note_answer(self) -> None:
        """Note that it answered."""
        if self._failing:
            with self._lock:
                again, self._failing = self._failing, False
            if again:
                logger.warning("The rate storage answers again: all processes share ClassIn's rates.")


_storages: dict[str, _Storage] = {}
_inherited: list[dict[str, _Storage]] = []
"""Connections of parent processes: kept, because closing one could end it for the parent as well."""


def _start_anew() -> None:
    """In a child process: connections are the parent's, and a thread that is not here may hold a lock."""
    global _storages
    _inherited.append(_storages)
    _storages = {}


in_each_child(_start_anew)


class SharedWindows:
    """The windows that all processes share which name the same storage.

    Args:
        address: Of the storage, such as `redis://host:6379/0`.
        outage: What becomes of calls while it is out of reach.
    """

    def __init__(self, address: Secret, outage: Outage) -> None:
        self._address = address
        self._outage = outage

    def seconds_to_wait(self, operation: Operation, school: str) -> float:
        """Takes a place in the window, or returns how long to wait for one. It may block for two seconds.

        Args:
            operation: What is to be called; one without a rate never waits.
            school: The server and the school's id: each school has its own window.

        Returns:
            0 when the call may be sent now; else the seconds after which to ask again.

        Raises:
            StorageFailed: If the storage is out of reach, and calls are to be refused then.
        """
        if operation.rate is None:
            return 0.0
        storage = _storages.setdefault(self._address.reveal(), _Storage(self._address))
        if self._outage == "local" and storage.is_paused:
            return rate_limits.seconds_to_wait(operation, school, time.time())
        try:
            wait = rate_limits.ask(storage.limiter(), operation, school, time.time())
        except Exception as failed:
            # Whatever the library raises; its text, and the frames behind it, may hold the storage's password.
            kind = type(failed).__name__
        else:
            storage.note_answer()
            if not wait:
                # Counted here as well, so that this process knows its own calls if the storage fails.
                rate_limits.seconds_to_wait(operation, school, time.time())
            return wait
        if self._outage == "refuse":
            storage.note_failure(kind, "calls that have a rate are refused")
            raise StorageFailed(kind)
        storage.note_failure(kind, "each process counts its calls for itself")
        return rate_limits.seconds_to_wait(operation, school, time.time())


def _problem(address: Secret) -> str:
    """What is wrong with an address, without its parts, which may be those of a password; empty for nothing."""
    from redis import ConnectionPool

    text = address.reveal()
    try:
        kind, host, port, database = (parts := urlsplit(text)).scheme, parts.hostname, parts.port, parts.path[1:]
    except ValueError:
        return "its host or port cannot be read: in a password, write %2F for /, and so on"
    if kind not in _KINDS:
        return f"it begins with one of {', '.join(_KINDS)}"
    if parts.fragment or port == 0:
        return "its host or port cannot be read: in a password, write %23 for #, and so on"
    if kind == "redis+unix":
        if not database:
            return "it names no socket"
    elif not host:
        return "it names no host"
    elif database and not (database.isascii() and database.isdecimal()):
        # The library would take the first database.
        return "its database is a number"
    try:
        # It connects with the first question; what stands behind the question mark is looked at here.
        ConnectionPool.from_url(text.removeprefix("redis+")).make_connection()
    except Exception:
        return "one of its settings, behind the question mark, is none of the library redis"
    return ""


def shared_windows(address: str | None, outage: str) -> SharedWindows | None:
    """The windows in the storage of that address; None without one, also in `CLASSIN_RATE_STORAGE`.

    Raises:
        ImportError: If the library for it is not installed.
        InvalidType: If the address is no text.
        InvalidValue: If no storage can be meant by it, or `outage` is neither `local` nor `refuse`.
    """
    if outage not in get_args(Outage):
        sentence = "rate_storage_outage is 'local' (each process counts for itself) or 'refuse'."
        raise InvalidValue(sentence, param="rate_storage_outage")
    if address is not None and not isinstance(address, str):
        # Taken out of the local variables first: a traceback may show them.
        kind, address = type(address).__name__, None
        raise InvalidType(f"rate_storage is a str, not {kind}.", param="rate_storage")
    given = os.environ.get("CLASSIN_RATE_STORAGE", "") if address is None else address
    hidden, address, given = Secret(given.strip()), None, ""
    if not hidden.reveal():
        return None
    import importlib.util  # Only those who share a rate come here.

    if importlib.util.find_spec("redis") is None:
        raise ImportError("rate_storage needs redis: pip install 'classin-client[redis]'.", name="redis")
    if problem := _problem(hidden):
        sentence = f"rate_storage (CLASSIN_RATE_STORAGE) is an address such as redis://host:6379/0; {problem}."
        raise InvalidValue(sentence, param="rate_storage")
    return SharedWindows(hidden, "refuse" if outage == "refuse" else "local")


__all__ = ["Outage", "SharedWindows", "StorageFailed", "shared_windows"]
