"""A file of a request: found, measured and checked before the call, and read from its beginning by each attempt."""

from __future__ import annotations

import inspect
import io
import os
import re
import tempfile
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from classin_api.operations import Shape
from classin_api.types import File
from classin_client._callbacks import CallbackFailed, refuse_awaitable
from classin_client._plain import plain
from classin_client._request.place import Place

if TYPE_CHECKING:
    from classin_client.uploads import Progress

_CHUNK = 64 * 1024
_MIME_TYPE = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+[\x20-\x7e]*"
_KEPT_IN_MEMORY = 1024 * 1024
"""Bytes of a copy beyond which it is kept on disk."""


class FilePart:
    """A file to be sent, whose size is known before anything is sent.

    A path is opened by each attempt. A file that the caller opened is sent whole, from its first byte, again by each
    attempt. What cannot go back to its beginning (a pipe, an answer of another server) is read once, into a copy.
    """

    __slots__ = ("__weakref__", "_opened", "_where", "content", "mime_type", "name", "on_progress", "path", "size")

    def __init__(self, source: object, where: Place, shape: Shape) -> None:
        self.on_progress: Progress | None = getattr(source, "on_progress", None)
        self.mime_type: str | None = None
        self.path: Path | None = None
        self.content: bytes | None = None
        self.size = 0
        self._opened: Any = None
        self._where = where
        name: object = None
        if isinstance(source, File):
            self.mime_type = self._checked_type(plain(source.mime_type))
            name, source = source.file_name, source.payload
        found = self._find(plain(source), shape)
        self.name = self._checked_name(plain(name) or found)
        self._check_limits(shape)

    def _find(self, source: Any, shape: Shape) -> str:
        """Finds and measures the file; returns the name that it has by itself.

        Raises:
            MissingFile: If a path leads to no file.
            UnreadableFile: If it cannot be read.
            InvalidType: If it is nothing that yields bytes.
            InvalidValue: If an opened file is closed, or not open for reading.
        """
        if isinstance(source, bytes | bytearray | memoryview):
            self.content = bytes(source)
            self.size = len(self.content)
            return ""
        if isinstance(source, str | os.PathLike):
            path = self.path = self._existing(Path(source))
            self.size = path.stat().st_size
            with self._open_path(path) as opened:
                if not self.size:
                    # The kernel's own files say that they are empty, and hold something all the same.
                    self._copy(opened, shape)
            return path.name
        opened = _readable(source)
        if opened is None:
            kind = "an async file: read it first, and give its bytes" if _is_async(source) else type_name(source)
            raise self._where.wrong_type(
                f"{self._where} takes a path, bytes or a file opened in binary mode, not {kind}."
            )
        if getattr(opened, "closed", False) is True:
            raise self._where.invalid(f"{self._where}: the file is closed already.")
        self._measure(opened, shape)
        # `filename` is what web frameworks call it, whose `name` may be the form's field.
        known = ("name",) if isinstance(source, io.IOBase) else ("filename", "name")
        names = (getattr(one, name, None) for one in (source, opened) for name in known)
        return next((Path(plain(one)).name for one in names if isinstance(one, str) and one), "")

    def _existing(self, path: Path) -> Path:
        try:
            found = path.is_file()
        except OSError as refused:
            # Without the text, which may be a whole file's content in place of its path.
            raise self._where.missing_file(f"{self._where}: the path leads to no file ({refused.strerror}).") from None
        if not found:
            problem = "is a folder" if path.is_dir() else "is no regular file" if path.exists() else "does not exist"
            hint = "; open it, and give the opened file" if problem == "is no regular file" else ""
            raise self._where.missing_file(f"{self._where}: the file {str(path)!r} {problem}{hint}.")
        return path

    def _open_path(self, path: Path) -> BinaryIO:
        try:
            return path.open("rb")
        except OSError as refused:
            sentence = f"{self._where}: the file {str(path)!r} cannot be read ({refused.strerror})."
            raise self._where.unreadable(sentence) from refused

    def _measure(self, opened: Any, shape: Shape) -> None:
        """Notes the size of an opened file; copies one that cannot be measured and read again."""
        try:
            here = opened.tell()
            # What `seek` returns is not relied on: some return nothing.
            opened.seek(0, os.SEEK_END)
            self.size = opened.tell()
            opened.seek(0)
            first = opened.read(1)
            opened.seek(here)
        except Exception:
            # Whatever stands in the way: what can be read can be copied, and the copy can be measured.
            self._copy(opened, shape)
        else:
            self._checked_bytes(first)
            if type(self.size) is int and self.size > 0 and first:
                self._opened = opened
            else:
                self._copy(opened, shape)

    def _copy(self, opened: Any, shape: Shape) -> None:
        """Reads what cannot be read twice, up to a byte more than ClassIn takes."""
        copy = tempfile.SpooledTemporaryFile(max_size=_KEPT_IN_MEMORY)  # noqa: SIM115  # closed with this object
        weakref.finalize(self, copy.close)
        while part := self._checked_bytes(self._read_some(opened)):
            copy.write(part)
            if shape.longest and copy.tell() > shape.longest:
                break
        self.size = copy.tell()
        self._opened, self.path = copy, None

    def _read_some(self, opened: Any) -> object:
        """The next part; b"" at the end. An object may have a `read()` that takes no number, and reads everything."""
        try:
            try:
                return opened.read(_CHUNK)
            except TypeError:
                return opened.read()
        except io.UnsupportedOperation:
            raise self._where.invalid(f"{self._where}: the file is not open for reading ('rb').") from None
        except Exception as problem:
            raise self._where.unreadable(
                f"{self._where}: the file cannot be read ({type(problem).__name__})."
            ) from problem

    def _checked_bytes(self, part: object) -> bytes:
        if isinstance(part, str):
            raise self._where.wrong_type(f"{self._where}: open the file in binary mode ('rb').")
        if not isinstance(part, bytes | bytearray | memoryview):
            if inspect.iscoroutine(part):
                part.close()
            raise self._where.wrong_type(f"{self._where}: the file's read() returns {type_name(part)}, not bytes.")
        return bytes(part)

    def _checked_type(self, mime_type: object) -> str | None:
        """The type, which is written into the head of the part as it is."""
        if mime_type is None or mime_type == "":
            return None
        if not isinstance(mime_type, str):
            raise self._where.wrong_type(f"{self._where}: mime_type is a str, not {type_name(mime_type)}.")
        if not re.fullmatch(_MIME_TYPE, mime_type, re.ASCII):
            raise self._where.invalid(f"{self._where}: mime_type is a type such as application/pdf.")
        return mime_type

    def _checked_name(self, name: object) -> str:
        if not isinstance(name, str):
            raise self._where.wrong_type(f"{self._where}: the file's name is a str, not {type_name(name)}.")
        try:
            name.encode("utf-8")
        except UnicodeEncodeError:
            raise self._where.invalid(
                f"{self._where}: the file's name is not UTF-8; give it another with Upload(…, name=…)."
            ) from None
        return name or "upload"

    def _check_limits(self, shape: Shape) -> None:
        suffix = Path(self.name).suffix.lower().removeprefix(".")
        if self.size == 0:
            raise self._where.invalid(f"{self._where}: the file is empty.")
        if shape.longest and self.size > shape.longest:
            raise self._where.invalid(
                f"{self._where}: the file is too large; ClassIn takes at most {shape.longest:,} bytes."
            )
        if shape.values and suffix and suffix not in shape.values:
            allowed = ", ".join(str(value) for value in shape.values)
            raise self._where.invalid(f"{self._where}: ClassIn takes {allowed}, not .{suffix}.")

    def open(self) -> tuple[Any, bool]:
        """What the HTTP library reads from, and whether it is to be closed afterwards."""
        if self.path is not None:
            return PartReader(self.path.open("rb"), self.size, self.on_progress), True
        opened = io.BytesIO(self.content) if self.content is not None else self._opened
        opened.seek(0)
        return PartReader(opened, self.size, self.on_progress), False

    def __repr__(self) -> str:
        return f"<file {Path(self.name).suffix or 'without a suffix'}>"


class PartReader:
    """Reads as many bytes as were announced, and reports them.

    It has no `fileno`: an HTTP library would measure the file behind it, which for a compressed one is another size.
    """

    def __init__(self, opened: Any, size: int, on_progress: Progress | None) -> None:
        self._opened, self._size, self._on_progress = opened, size, on_progress
        self._at = 0

    def read(self, count: int = -1) -> bytes:
        """Reads on, and reports.

        Raises:
            OSError: If the file has become shorter.
        """
        left = self._size - self._at
        wanted = left if count < 0 else min(count, left)
        if not wanted:
            return b""
        part = self._opened.read(wanted)
        if not isinstance(part, bytes | bytearray | memoryview):
            raise OSError(f"the file's read() returned {type_name(part)} while it was sent, not bytes")
        if len(part) > left:
            raise OSError("the file's read() returned more bytes than it was asked for")
        if not part:
            raise OSError("the file became shorter while it was sent")
        self._at += len(part)
        if self._on_progress is not None:
            try:
                refuse_awaitable(self._on_progress(self._at, self._size), "on_progress")
            except Exception as problem:
                raise CallbackFailed(problem) from problem
        return bytes(part)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Goes to the beginning, where reports begin again, or to the end."""
        self._at = self._size if whence == os.SEEK_END else offset
        if whence == os.SEEK_SET:
            self._opened.seek(offset)
        return self._at

    def tell(self) -> int:
        """How many bytes were read."""
        return self._at

    def close(self) -> None:
        """Closes the file."""
        self._opened.close()


def _readable(source: Any) -> Any:
    """What can be read without awaiting: the object, or the file that a web framework's upload wraps; else None."""
    for one in (source, getattr(source, "file", None)):
        if callable(getattr(one, "read", None)) and not inspect.isclass(one) and not _is_async(one):
            return one
    return None


def _is_async(source: Any) -> bool:
    return inspect.iscoroutinefunction(getattr(source, "read", None))


def type_name(value: object) -> str:
    """The type of a value as an error names it: `a str`, `an int`, `None`."""
    name = type(value).__name__
    return "None" if value is None else f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
