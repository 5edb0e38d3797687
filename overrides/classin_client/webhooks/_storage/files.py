"""The files of a SQLite database: readable by their owner alone, and still those that the path names."""

from __future__ import annotations

import contextlib
import logging
import os
import stat
from pathlib import Path
from urllib.parse import unquote

from sqlalchemy.engine import URL

_LOG = logging.getLogger("classin_client.webhooks")

_SUFFIXES = ("", "-wal", "-shm")

Identity = tuple[tuple[int, int] | None, ...]
"""Device and inode of the database file, its write-ahead log and its shared memory."""


def absolute(url: URL) -> URL:
    """The address with an absolute path: a later change of the working directory must not lead to another file."""
    database = str(url.database)
    if database.startswith("file:"):
        return url
    return url.set(database=str(Path(database).absolute()))


def path_of(url: URL) -> str:
    """The path of a SQLite database file."""
    database = str(url.database)
    if database.startswith("file:"):
        database = unquote(database.removeprefix("file:").partition("?")[0])
        database = database[2:] if database.startswith("///") else database
    return str(Path(database).absolute())


def make_private(path: str) -> None:
    """Create a database file that only its owner can read; take other users' access to an existing one away.

    SQLite gives `-wal`, `-shm` and the journal the permissions of the database file.
    """
    with contextlib.suppress(FileExistsError):
        # Before SQLite, which would create it with the permissions that the umask leaves.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        return
    if os.name != "posix":
        return
    for suffix in _SUFFIXES:
        with contextlib.suppress(OSError):
            file = Path(path + suffix)
            mode = stat.S_IMODE(file.stat().st_mode)
            if mode & stat.S_IRWXO:
                file.chmod(mode & ~stat.S_IRWXO)
                _LOG.warning("%s could be read by every user: it holds personal data, and now others cannot.", path)


def identity(path: str) -> Identity:
    """Which files the path names now."""
    return tuple(_identity(path + suffix) for suffix in _SUFFIXES)


def remove_left_over(path: str, before: Identity) -> None:
    """Remove the log of a database file that is not there any more: SQLite would apply it to the file in its place."""
    now = identity(path)
    if before[0] == now[0]:
        return
    for suffix, old, new in zip(_SUFFIXES[1:], before[1:], now[1:], strict=True):
        if old is not None and old == new:
            Path(path + suffix).unlink(missing_ok=True)


def _identity(path: str) -> tuple[int, int] | None:
    try:
        # Not of `Path`: it is asked six times for each batch, and takes a third of the time so.
        found = os.stat(path)  # noqa: PTH116
    except OSError:
        return None
    return found.st_dev, found.st_ino


__all__ = ["Identity", "absolute", "identity", "make_private", "path_of", "remove_left_over"]
