"""Locks that keep a second apply out, and that the system ends with the process, however that ends."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from classin_client.sync.problems import StateError, StateLocked

try:
    import platformdirs
except ModuleNotFoundError as missing:
    raise ImportError(
        "classin_client.sync needs platformdirs: pip install 'classin-client[sync]'.", name="platformdirs"
    ) from missing

_OF_THIS_MACHINE = ("127.0.0.1", "::1", "localhost")


@contextlib.contextmanager
def exclusive(path: Path, what: str) -> Iterator[None]:
    """Holds a lock for the time of a `with`.

    Args:
        path: The file of the lock, which is made and stays.
        what: What it locks, for errors, such as `the state file school.db`.

    Raises:
        StateLocked: If another holds it.
        StateError: If the file cannot be used.
    """
    # A transaction on a file of its own: it works everywhere, and leaves what is locked readable.
    with contextlib.ExitStack() as stack:
        try:
            lock = stack.enter_context(contextlib.closing(sqlite3.connect(path, timeout=0, isolation_level=None)))
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
                text = f"Another apply is running with {what}"
                raise StateLocked(f"{text}: one at a time. Wait for it; nothing was sent.") from None
            text = f"The lock {path} of {what} cannot be used: {error}"
            raise StateError(f"{text}. Mend that, and run again; nothing was sent.") from None
        yield


@contextlib.contextmanager
def of_school(sid: str, base_url: str) -> Iterator[None]:
    """Keeps other applies of this user on this machine away from a school, whatever state they have.

    A server on this machine is a simulated school, of which there may be many with one id: it is not locked.

    Args:
        sid: The school's id.
        base_url: The server.

    Raises:
        StateLocked: If another apply of the school is running.
        StateError: If there can be no lock.
    """
    if urlsplit(base_url).hostname in _OF_THIS_MACHINE:
        yield
        return
    folder = platformdirs.user_state_path("classin", appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        text = f"The folder {folder} of the lock of the school {sid} cannot be made: {error.strerror}"
        raise StateError(f"{text}. Mend that, and run again; nothing was sent.") from None
    with exclusive(folder / f"{sid.lstrip('0') or '0'}.lock", f"the school {sid}"):
        yield


__all__ = ["exclusive", "of_school"]
