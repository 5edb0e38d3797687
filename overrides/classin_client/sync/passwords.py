"""Passwords that are made for new accounts: each is in a file before its account is registered."""

from __future__ import annotations

import contextlib
import csv
import io
import os
import secrets
import string
import tempfile
from collections.abc import Iterable
from pathlib import Path

from classin_client.sync._arguments import path_of
from classin_client.sync.problems import StateError

_HEADER = ("key", "password")
_LENGTH = 12
# Without characters that look like others: somebody will type it from paper.
_ALPHABET = "".join(sorted(set(string.ascii_letters + string.digits) - set("0O1lI")))


class PasswordFile:
    """A CSV file of own keys and first passwords, readable by its owner alone.

    A key that stands in it already keeps its password, so that a run that is repeated registers the same.

    Args:
        path: The file; it is created when it is needed first.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = path_of(path, "path")
        self._known: dict[str, str] | None = None

    def make(self, keys: Iterable[str]) -> None:
        """Makes a password for each key that has none, and stores all before it returns.

        Args:
            keys: Own keys of people.

        Raises:
            StateError: If the file cannot be written.
        """
        known = self._read()
        new = {key: "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH)) for key in keys if key not in known}
        if not new:
            return
        known = {**known, **new}
        try:
            _replace(self.path.resolve(), [_HEADER, *known.items()])
        except OSError as error:
            text = f"The passwords cannot be written to {self.path}: {error.strerror}"
            raise StateError(f"{text}. No account was registered with one of them.") from None
        self._known = known

    def of(self, key: str) -> str:
        """The password of a key; empty for none.

        Args:
            key: The own key of a person.
        """
        return self._read().get(key, "")

    def _read(self) -> dict[str, str]:
        if self._known is None:
            try:
                text = self.path.read_bytes().decode("utf-8-sig")
            except FileNotFoundError:
                text = ""
            except (OSError, UnicodeDecodeError) as error:
                reason = error.strerror if isinstance(error, OSError) else "it is not in UTF-8"
                raise StateError(
                    f"The passwords in {self.path} cannot be read: {reason}. Nothing was registered."
                ) from None
            self._known = _known(text)
        return self._known

    def __repr__(self) -> str:
        return f"PasswordFile({str(self.path)!r})"


def _known(text: str) -> dict[str, str]:
    rows = [*csv.reader(io.StringIO(text, newline=""))]
    if rows and not text.endswith(("\r", "\n")) and len(rows[-1][-1]) < _LENGTH:
        # Cut off while it was written or copied: no account was registered with a part of a password.
        rows.pop()
    return {row[0]: row[1] for row in rows[rows[:1] == [[*_HEADER]] :] if len(row) == len(_HEADER)}


def _replace(path: Path, rows: Iterable[tuple[str, str]]) -> None:
    """Puts the rows in place of the file at once: whatever happens, there is the old file or the new one."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    if hasattr(os, "O_DIRECTORY"):
        # Else a power cut may bring the old file back, after accounts were registered.
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


__all__ = ["PasswordFile"]
