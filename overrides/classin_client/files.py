"""A file to upload that says how far it is."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from classin_api.types import File

Progress = Callable[[int, int | None], object]
"""Is told the bytes that were read so far, and of how many; None where nobody knows. A repeat starts over."""


class Upload(File):
    """A file with a name, a type and a listener.

    Args:
        source: Its path, its content, or the file opened in binary mode.
        name: What it is called in ClassIn; else the path's or the opened file's name.
        mime_type: Its type; else guessed from the name.
        on_progress: Is told after each part that is read.
    """

    def __init__(
        self,
        source: str | os.PathLike[str] | bytes | BinaryIO,
        *,
        name: str | None = None,
        mime_type: str | None = None,
        on_progress: Progress | None = None,
    ) -> None:
        payload: Any = Path(source) if isinstance(source, str | os.PathLike) else source
        super().__init__(payload=payload, file_name=name, mime_type=mime_type)
        self.on_progress = on_progress


class Watched:
    """An opened file that tells a listener what was read."""

    def __init__(self, opened: BinaryIO, size: int | None, told: Progress) -> None:
        self._opened, self._size, self._told = opened, size, told
        self._read = 0

    def read(self, count: int = -1) -> bytes:
        """Reads on, and tells."""
        part = self._opened.read(count)
        if part:
            self._read += len(part)
            self._told(self._read, self._size)
        return part

    def seek(self, offset: int, whence: int = 0) -> int:
        """Starts over."""
        if whence == 0:
            self._read = 0
        return self._opened.seek(offset, whence)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._opened, name)
