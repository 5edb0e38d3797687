"""A file to upload, with a name, a type and a progress callback."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from classin_api.types import File
from classin_client._callbacks import refuse_coroutine_function
from classin_client._plain import plain

Progress = Callable[[int, int | None], object]
"""Called with the bytes read so far and the size of the file. A retry starts at 0 again."""


class Readable(Protocol):
    """What a file is read from."""

    def read(self, count: int = ..., /) -> Any:
        """Read on.

        Args:
            count: The most bytes to read. Left out or negative, all that are left.
        """


class Upload(File):
    """A file to upload.

    Args:
        source: Its path, its content, or an object whose `read()` gives bytes: an opened file, a member of an archive,
            an upload of a web framework. An opened file is sent whole, from its first byte, and stays open. What
            cannot go back to its beginning is read before the call, into a copy.
        name: What it is called in ClassIn; else the path's or the opened file's name.
        mime_type: Its type; else guessed from the name.
        on_progress: Called after each part that is read; a plain function.

    Raises:
        TypeError: If `on_progress` is no plain function.
    """

    def __init__(
        self,
        source: str | os.PathLike[str] | bytes | bytearray | memoryview | Readable,
        *,
        name: str | None = None,
        mime_type: str | None = None,
        on_progress: Progress | None = None,
    ) -> None:
        if on_progress is not None:
            refuse_coroutine_function(on_progress, "on_progress")
        payload: Any = Path(plain(source)) if isinstance(source, str | os.PathLike) else source
        super().__init__(payload=payload, file_name=name, mime_type=mime_type)
        self.on_progress = on_progress


__all__ = ["Progress", "Upload"]
