"""Checks what a caller passes against an operation's shape, and turns it into what goes on the wire.

A wrong argument is a `TypeError` or `ValueError` of one sentence, before anything is sent. Bounds that ClassIn judges
itself (it truncates, clips or refuses, each with its own code) are left to ClassIn; openapi.yaml says what it does.
"""

from __future__ import annotations

import datetime
import io
import json
import math
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from classin_api.keywords import nearest, snake_case
from classin_api.operations import Operation, Shape
from classin_api.types import UNSET, File, Unset
from classin_client.files import Progress, Watched
from classin_client.phones import classin_form

_SIGNING = {"safeKey": ("SID", "timeStamp", "safeKey"), "lms": ("sid", "timeStamp", "key")}
"""The names that the signature of each generation takes; sent twice, PHP would read the second."""

Value = Any
"""A value as it goes on the wire: int, float, str, list, dict, or a `FilePart`."""


class FilePart:
    """A file to be sent: opened anew for each attempt, and read as it is sent.

    A file that the caller opened is sent whole, from its first byte, again on each attempt.
    """

    __slots__ = ("_opened", "content", "mime_type", "name", "on_progress", "path")

    def __init__(self, source: object, where: str, shape: Shape) -> None:
        self.on_progress: Progress | None = getattr(source, "on_progress", None)
        self.mime_type: str | None = None
        self.path: Path | None = None
        self.content: bytes | None = None
        self._opened: Any = None
        self.name = "upload"
        name: str | None = None
        if isinstance(source, File):
            name, self.mime_type, source = source.file_name, source.mime_type, source.payload
        if isinstance(source, str | os.PathLike):
            self.path = Path(source)
            if not self.path.is_file():
                problem = "is a folder" if self.path.is_dir() else "does not exist"
                raise FileNotFoundError(f"{where}: the file {str(self.path)!r} {problem}.")
            self.name = self.path.name
        elif isinstance(source, bytes | bytearray | memoryview):
            self.content = bytes(source)
        elif callable(getattr(source, "read", None)):
            self._opened = source
            if isinstance(source.read(0), str):  # type: ignore[attr-defined]
                raise TypeError(f"{where}: open the file in binary mode ('rb').")
            self.name = Path(str(getattr(source, "name", self.name))).name
        else:
            raise TypeError(f"{where} takes a path, bytes or a file opened in binary mode, not {_kind(source)}.")
        self.name = name or self.name
        self._refuse_what_classin_would(where, shape)

    def _refuse_what_classin_would(self, where: str, shape: Shape) -> None:
        size, suffix = self.size, Path(self.name).suffix.lower().removeprefix(".")
        if size == 0:
            raise ValueError(f"{where}: the file is empty.")
        if shape.longest and size is not None and size > shape.longest:
            raise ValueError(f"{where}: the file has {size:,} bytes; ClassIn takes at most {shape.longest:,}.")
        if shape.values and suffix and suffix not in shape.values:
            allowed = ", ".join(str(value) for value in shape.values)
            raise ValueError(f"{where}: ClassIn takes {allowed}, not .{suffix}.")

    @property
    def size(self) -> int | None:
        """Its bytes; None where nobody knows."""
        if self.path is not None:
            return self.path.stat().st_size
        if self.content is not None:
            return len(self.content)
        if not self._opened.seekable():
            return None
        here = self._opened.tell()
        end: int = self._opened.seek(0, os.SEEK_END)
        self._opened.seek(here)
        return end

    def open(self) -> tuple[Any, bool]:
        """What the HTTP library reads from, and whether it is to be closed afterwards."""
        opened, close = self._open()
        if self.on_progress is not None:
            return Watched(opened, self.size, self.on_progress), close
        return opened, close

    def _open(self) -> tuple[Any, bool]:
        if self.path is not None:
            return self.path.open("rb"), True
        if self.content is not None:
            return (io.BytesIO(self.content) if self.on_progress else self.content), False
        if self._opened.seekable():
            self._opened.seek(0)
        return self._opened, False

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent a second time."""
        return self._opened is None or bool(self._opened.seekable())

    def __repr__(self) -> str:
        return f"<file {Path(self.name).suffix or 'without a suffix'}>"


def check(operation: Operation, arguments: Mapping[str, object], *, by_keyword: bool = False) -> dict[str, Value]:
    """The arguments as values of the wire, without those left out.

    Args:
        operation: What is called.
        arguments: By their names on the wire.
        by_keyword: Whether the caller wrote keywords, so that errors name these.

    Raises:
        TypeError: An unknown or missing parameter, or a value of the wrong type.
        ValueError: A value that cannot be what is asked for.
        FileNotFoundError: A path that leads to no file.
    """
    for name in _SIGNING[operation.auth]:
        if name in arguments:
            raise ValueError(f"{operation.id}: {name} is part of the signature, which the client makes; leave it out.")
    return _fields(operation.request, arguments, operation.id, by_keyword=by_keyword)


def check_known(operation: Operation, arguments: Mapping[str, object]) -> None:
    """Refuses a parameter that the operation does not have, naming the nearest that it has."""
    _refuse_unknown(operation.request, arguments, f"{operation.id} has no parameter")


def _refuse_unknown(shape: Shape, values: Mapping[str, object], sentence: str) -> None:
    for name in values:
        if name not in shape.fields:
            meant = nearest(name, shape.fields)
            hint = f"did you mean {meant!r}?" if meant else f"it takes: {', '.join(shape.fields) or 'nothing'}."
            raise TypeError(f"{sentence} {name!r}; {hint}")


def is_left_out(value: object) -> bool:
    """Whether a value stands for leaving the parameter out."""
    return value is None or isinstance(value, Unset)


def text(value: object, where: str) -> str:
    """A value as the text that is sent for it; a number is taken for its digits.

    Raises:
        TypeError: For what is neither.
    """
    return _string(Shape("string"), value, where)


def _fields(shape: Shape, values: Mapping[str, object], where: str, *, by_keyword: bool = False) -> dict[str, Value]:
    def written(name: str) -> str:
        return snake_case(name) if by_keyword and name in shape.fields else name

    missing = [name for name in shape.required if is_left_out(values.get(name, UNSET))]
    if missing:
        listed = " and ".join(repr(written(name)) for name in missing)
        hint = ": None stands for leaving out" if any(values.get(name, UNSET) is None for name in missing) else ""
        raise TypeError(f"{where} needs {listed}, which {'are' if len(missing) > 1 else 'is'} missing{hint}.")
    checked: dict[str, Value] = {}
    for name, value in values.items():
        if is_left_out(value):
            continue
        field = shape.fields.get(name) or shape.item or Shape("any")
        checked[name] = _value(field, value, f"{where}: {written(name)}")
    for name, others in shape.needs.items():
        lacking = [written(other) for other in others if other not in checked]
        if name in checked and lacking:
            all_of_them = " and ".join(map(written, others))
            raise ValueError(f"{where}: {written(name)} is sent with {all_of_them}; missing: {', '.join(lacking)}.")
    return checked


def _value(shape: Shape, value: object, where: str) -> Value:
    if shape.kind == "integer":
        return _integer(shape, value, where)
    if shape.kind == "string":
        return _string(shape, value, where)
    if shape.kind == "file":
        return FilePart(value, where, shape)
    if shape.kind in ("array", "json"):
        return _list(shape, value, where)
    if shape.kind == "object":
        return _object(shape, value, where)
    return _any(value, where)


def _integer(shape: Shape, value: object, where: str) -> int:
    if isinstance(value, datetime.datetime):
        if shape.format != "unix-time":
            raise TypeError(f"{where} takes an int, not a datetime.")
        if value.tzinfo is None:
            raise ValueError(f"{where}: the datetime has no time zone, so it names no point in time; give it a tzinfo.")
        return int(value.timestamp())
    if isinstance(value, bool):
        allowed = f" (one of {', '.join(str(choice) for choice in shape.values)})" if shape.values else ""
        raise TypeError(f"{where} takes a number{allowed}, not {value}: ClassIn's flags are not always yes or no.")
    if isinstance(value, int):
        return value
    if isinstance(value, str) and value.strip().removeprefix("-").isdecimal() and value.isascii():
        return int(value)
    raise TypeError(
        f"{where} takes an int{' or a datetime' if shape.format == 'unix-time' else ''}, not {_kind(value)}."
    )


def _string(shape: Shape, value: object, where: str) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise TypeError(f"{where} takes a str, not {_kind(value)}.")
    if shape.format == "phone":
        value = classin_form(value, where)
    if shape.longest and len(value) > shape.longest:
        raise ValueError(f"{where} has {len(value)} characters; ClassIn takes at most {shape.longest}.")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise ValueError(f"{where} holds half of a character (a lone surrogate), which cannot be sent.") from None
    return value


def _list(shape: Shape, value: object, where: str) -> Value:
    if shape.kind == "json" and isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise ValueError(f"{where} takes a list, or the JSON text of one; this text is not JSON.") from None
    item = shape.item or Shape("any")
    if shape.kind == "json" and item.kind != "array":
        return _value(item, value, where)
    inner = item.item or Shape("any") if shape.kind == "json" else item
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
        raise TypeError(f"{where} takes a list, not {_kind(value)}.")
    return [_value(inner, one, f"{where}[{index}]") for index, one in enumerate(value)]


def _object(shape: Shape, value: object, where: str) -> Value:
    to_dict = getattr(value, "to_dict", None)
    fields = to_dict() if callable(to_dict) else value
    if not isinstance(fields, Mapping):
        raise TypeError(
            f"{where} takes {'a ' + shape.model + ' or ' if shape.model else ''}a dict, not {_kind(value)}."
        )
    if not callable(to_dict) and shape.fields and shape.item is None:
        # What the spec does not know yet goes into a model, as `model["brandNew"] = …`.
        _refuse_unknown(shape, fields, f"{where} has no field")
    return _fields(shape, fields, where)


def _any(value: object, where: str) -> Value:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{where}: {value} has no form in JSON.")
    if isinstance(value, Mapping):
        return {str(name): _any(one, f"{where}.{name}") for name, one in value.items() if not is_left_out(one)}
    if isinstance(value, list | tuple):
        return [_any(one, f"{where}[{index}]") for index, one in enumerate(value)]
    if isinstance(value, str | int | float):
        return value
    raise TypeError(f"{where} cannot be sent: {_kind(value)} has no form in JSON.")


def _kind(value: object) -> str:
    name = type(value).__name__
    return "None" if value is None else f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
