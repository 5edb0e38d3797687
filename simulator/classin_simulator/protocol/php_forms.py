"""Reading forms as PHP does: how names become arrays, which of two fields wins, what a file field is.

Followed: `main/php_variables.c` and `main/rfc1867.c` of PHP, with the limits of its stock `php.ini`.
"""

import hashlib
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias
from urllib.parse import unquote_plus

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser

PhpValue: TypeAlias = "str | dict[str, PhpValue]"

MAX_FIELDS: Final = 1000
"""PHP's `max_input_vars`: what comes after is dropped."""
MAX_FILES: Final = 20
MAX_DEPTH: Final = 64

_INDEX = re.compile(r"0|[1-9][0-9]{0,17}")
"""A key that PHP takes for a number; other digits are text to it."""
_BOUNDARY = re.compile(r'boundary=(?:"([^"]*)"|([^,;]*))', re.IGNORECASE)
_PARAMETER = re.compile(r';\s*([A-Za-z*]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))', re.DOTALL)


@dataclass(frozen=True, slots=True)
class FormLimits:
    """How many bytes of a request are read.

    Args:
        field_bytes: Of all fields of a form, and of a JSON body; a longer one counts as empty. Left out: 8 MiB.
        file_bytes: Of a file; a larger one is refused by its operation (uploadFile: 211). Left out: 500 MiB.
        kept_bytes: Of a file whose content is kept; of a larger one only size and hash are. Left out: 8 MiB.
    """

    field_bytes: int = 8 * 1024 * 1024
    file_bytes: int = 500 * 1024 * 1024
    kept_bytes: int = 8 * 1024 * 1024


@dataclass(slots=True)
class UploadedFile:
    """An entry of `$_FILES`; `content` is None if the file was too large to keep, or not received whole."""

    name: str
    size: int
    sha256: str
    content: bytes | None = field(repr=False)
    error: Literal["ok", "too_big", "partial", "none"]


@dataclass(slots=True)
class PostedForm:
    """`$_POST` and `$_FILES`."""

    fields: dict[str, PhpValue] = field(default_factory=dict, repr=False)
    files: dict[str, UploadedFile] = field(default_factory=dict)


def register_variable(fields: dict[str, PhpValue], name: str, value: str) -> None:
    """Store a field where PHP does: `a.b` as `a_b`, `a[]` at the end of the list `a`, `a[k]` in the map `a`."""
    name = name.lstrip(" ").split("\0", 1)[0]
    bracket = name.find("[")
    plain = (name if bracket < 0 else name[:bracket]).replace(".", "_").replace(" ", "_")
    if not plain:
        return
    if bracket < 0:
        fields[plain] = value
        return
    keys, rest = [], name[bracket:]
    while rest.startswith("[") and (end := rest.find("]")) > 0:
        keys.append(rest[1:end])
        rest = rest[end + 1 :]
    if not keys:
        # A bracket that is never closed is part of the name.
        fields[plain + "_" + name[bracket + 1 :].replace(".", "_").replace(" ", "_").replace("[", "_")] = value
        return
    if len(keys) > MAX_DEPTH:
        return
    here, key = fields, plain
    for following in keys:
        child = here.get(key)
        if not isinstance(child, dict):
            child = here[key] = {}
        here, key = child, following.strip() or _next_index(child)
    here[key] = value


def _next_index(values: Mapping[str, PhpValue]) -> str:
    return str(max((int(key) for key in values if _INDEX.fullmatch(key)), default=-1) + 1)


def read_urlencoded(body: bytes) -> PostedForm:
    """Read a form of the type `application/x-www-form-urlencoded`."""
    form = PostedForm()
    text = body.decode("utf-8", "replace")
    for pair in text.split("&", MAX_FIELDS)[:MAX_FIELDS]:
        if pair:
            name, _, value = pair.partition("=")
            register_variable(form.fields, unquote_plus(name), unquote_plus(value))
    return form


async def read_form(content_type: str, chunks: AsyncIterator[bytes], limits: FormLimits) -> PostedForm:
    """Read the form of a request. A body that PHP cannot read is an empty form, never an error."""
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type == "multipart/form-data":
        boundary = _BOUNDARY.search(content_type)
        reader = _MultipartReader((boundary[1] or boundary[2] or "").strip() if boundary else "", limits)
        async for chunk in chunks:
            reader.feed(chunk)
        return reader.finish()
    body = await read_body(chunks, limits.field_bytes)
    if body is None or media_type != "application/x-www-form-urlencoded":
        return PostedForm()
    return read_urlencoded(body)


async def read_body(chunks: AsyncIterator[bytes], most: int) -> bytes | None:
    """The whole body; None if it is longer than `most`. It is read to its end, or no answer would arrive."""
    body: bytearray | None = bytearray()
    async for chunk in chunks:
        if body is not None:
            body += chunk
            if len(body) > most:
                body = None
    return None if body is None else bytes(body)


class _MultipartReader:
    """Reads a multipart form as it arrives, so that a large file is never in memory whole."""

    def __init__(self, boundary: str, limits: FormLimits) -> None:
        self._limits = limits
        self._form = PostedForm()
        self._fields = 0
        self._field_bytes = 0
        self._broken = not boundary
        self._header = self._header_value = b""
        self._disposition = ""
        self._part: _Part | None = None
        self._parser: MultipartParser | None = None
        if boundary:
            try:
                self._parser = MultipartParser(
                    boundary.encode("latin-1", "replace"),
                    {
                        "on_part_begin": self._begin,
                        "on_header_field": self._on_header_field,
                        "on_header_value": self._on_header_value,
                        "on_header_end": self._on_header_end,
                        "on_headers_finished": self._on_headers_finished,
                        "on_part_data": self._on_data,
                        "on_part_end": self._on_end,
                    },
                )
            except FormParserError:
                self._broken = True

    def feed(self, chunk: bytes) -> None:
        """Parse a chunk. After a syntax error the rest is ignored."""
        if self._broken or self._parser is None:
            return
        try:
            self._parser.write(chunk)
        except FormParserError:
            self._broken = True

    def finish(self) -> PostedForm:
        """The form as far as it could be read; a file that breaks off is marked as partial."""
        if self._part is not None and self._part.is_file:
            self._part.partial = True
            self._store(self._part)
        return PostedForm() if self._field_bytes > self._limits.field_bytes else self._form

    def _begin(self) -> None:
        self._disposition = ""
        self._header = self._header_value = b""

    def _on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._header_value += data[start:end]

    def _on_header_end(self) -> None:
        if self._header.lower() == b"content-disposition":
            self._disposition = self._header_value.decode("utf-8", "replace")
        self._header = self._header_value = b""

    def _on_headers_finished(self) -> None:
        parameters = {
            name.lower(): _unquote(quoted) if quoted else bare.strip()
            for name, quoted, bare in _PARAMETER.findall(self._disposition)
        }
        if "name" in parameters:
            self._part = _Part(parameters["name"], parameters.get("filename"), self._limits)

    def _on_data(self, data: bytes, start: int, end: int) -> None:
        if self._part is None:
            return
        if not self._part.is_file:
            self._field_bytes += end - start
            if self._field_bytes > self._limits.field_bytes:
                return
        self._part.add(memoryview(data)[start:end])

    def _on_end(self) -> None:
        if self._part is not None:
            self._store(self._part)

    def _store(self, part: "_Part") -> None:
        self._part = None
        if part.is_file:
            # An array of files (`Filedata[]`) is no file called Filedata.
            if "[" not in part.name and len(self._form.files) < MAX_FILES:
                self._form.files[part.name] = part.file()
        elif self._fields < MAX_FIELDS:
            self._fields += 1
            register_variable(self._form.fields, part.name, part.text())


class _Part:
    """One part of a multipart form while it arrives."""

    def __init__(self, name: str, filename: str | None, limits: FormLimits) -> None:
        self.name = name
        self.is_file = filename is not None
        self.partial = False
        self._filename = re.split(r"[\\/]", filename or "")[-1]
        self._chosen = bool(filename)
        self._limits = limits
        self._size = 0
        self._digest = hashlib.sha256()
        self._kept: bytearray | None = bytearray()

    def add(self, data: memoryview) -> None:
        self._size += len(data)
        if self.is_file:
            self._digest.update(data)
            if self._kept is not None and self._size > self._limits.kept_bytes:
                self._kept = None
        if self._kept is not None:
            self._kept += data

    def text(self) -> str:
        return bytes(self._kept or b"").decode("utf-8", "replace")

    def file(self) -> UploadedFile:
        error: Literal["ok", "too_big", "partial", "none"] = "ok"
        if not self._chosen:
            error = "none"
        elif self.partial:
            error = "partial"
        elif self._size > self._limits.file_bytes:
            error = "too_big"
        content = None if self._kept is None or error != "ok" else bytes(self._kept)
        return UploadedFile(self._filename, self._size, self._digest.hexdigest(), content, error)


def _unquote(text: str) -> str:
    """PHP takes the backslash from before a quote, and leaves it everywhere else (`C:\\photo.png`)."""
    return text.replace('\\"', '"')
