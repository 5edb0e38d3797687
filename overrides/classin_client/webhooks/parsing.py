"""Reads a pushed message: which of the known ones it is, and its fields, whatever PHP has made of their types."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from classin_client.regular import regular

if TYPE_CHECKING:
    from classin_api.messages import Message, When


class MalformedMessage(ValueError):
    """What came is no message: no JSON, or JSON that is no object."""


@attrs.frozen
class UnknownMessage:
    """A message that this version does not know.

    Attributes:
        cmd: Its `Cmd`; None where it has none.
        raw: Its fields, as they came. May hold personal data.
    """

    cmd: int | str | None
    raw: Mapping[str, Any] = attrs.field(repr=False)


def decode(raw: bytes | str) -> dict[str, Any]:
    """The fields of a message, as they came; UTF-8 with or without a byte order mark, UTF-16 and UTF-32 are read.

    Raises:
        MalformedMessage: When it is not a JSON object.
        TypeError: For what is neither bytes nor text.
    """
    if not isinstance(raw, str | bytes | bytearray | memoryview):
        raise TypeError(f"Give the request's bytes as they came, not {type(raw).__name__}.")
    try:
        fields = json.loads(raw.removeprefix("\ufeff") if isinstance(raw, str) else bytes(raw))
    except (ValueError, RecursionError):
        # Without the cause: its text quotes the message.
        raise MalformedMessage("What came is not JSON.") from None
    if not isinstance(fields, dict):
        raise MalformedMessage("What came is JSON, but no object.")
    return fields


def parse(raw: bytes | str) -> Any:
    """The message as a typed object.

    Args:
        raw: The body of the request, as it came.

    Returns:
        The class of the message, such as `webhooks.End` or `webhooks.EnterRoom`; else an `UnknownMessage`. Fields that
        are missing or cannot be read are `UNSET`; fields that are not known are in `additional_properties`.

    Raises:
        MalformedMessage: When it is not a JSON object.
    """
    return build(decode(raw))


def build(fields: Mapping[str, Any], warnings: list[str] | None = None) -> Any:
    """A message from its fields; `warnings` receives a sentence for each that cannot be read."""
    kind = find(fields)
    if kind is None:
        return UnknownMessage(cmd_of(fields), fields)
    from classin_api.message_shapes import SHAPES
    from classin_client.webhooks.kinds import class_of

    found: list[str] = [] if warnings is None else warnings
    try:
        made = regular(SHAPES[kind.name], fields, kind.name, found)
        return class_of(kind.name).from_dict(made)
    except RecursionError:
        raise MalformedMessage("What came is nested too deeply.") from None


def cmd_of(fields: Mapping[str, Any]) -> int | str | None:
    """The `Cmd` of a message: a number also where it came as text."""
    cmd = fields.get("Cmd")
    if isinstance(cmd, float) and cmd.is_integer():
        cmd = int(cmd)
    if isinstance(cmd, str):
        text = cmd.strip()
        # A number of more digits is none of ClassIn's, and `int` takes long over it.
        return int(text) if text.isascii() and text.isdecimal() and len(text) <= 18 else text
    return cmd if isinstance(cmd, int) and not isinstance(cmd, bool) else None


def find(fields: Mapping[str, Any]) -> Message | None:
    """Which message it is; None for one that is not known."""
    candidates = _by_cmd().get(cmd_of(fields), ())
    for kind in candidates:
        if kind.when is None or _holds(kind.when, fields):
            return kind
    return None


@functools.cache
def _by_cmd() -> dict[int | str | None, list[Message]]:
    from classin_api.messages import MESSAGES

    by_cmd: dict[int | str | None, list[Message]] = {}
    for kind in MESSAGES:
        by_cmd.setdefault(kind.cmd, []).append(kind)
    for kinds in by_cmd.values():
        kinds.sort(key=_rank)
    return by_cmd


def _rank(kind: Message) -> tuple[int, int]:
    """The order in which conditions are tried: equals, then the longest prefix, then presence, then none at all."""
    when = kind.when
    if when is None:
        return 3, 0
    if when.equals is not None:
        return 0, 0
    return (1, -len(when.prefix)) if when.prefix is not None else (2, 0)


def _holds(when: When, fields: Mapping[str, Any]) -> bool:
    for value in _values(fields, when.path.split(".")):
        if when.present:
            return True
        text = _bare(value)
        if when.equals is not None and text == _bare(when.equals):
            return True
        if when.prefix is not None and text.startswith(_bare(when.prefix)):
            return True
    return False


def _bare(value: object) -> str:
    """A text without blanks: whether "hands up" is followed by one, and then the UID, nobody has written down."""
    return "".join(str(value).split()) if isinstance(value, str | int) else ""


def _values(value: Any, path: list[str]) -> Iterator[Any]:
    if not path:
        if value is not None:
            yield value
        return
    if isinstance(value, str) and value.lstrip().startswith("{"):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, Mapping):
        return
    if path[0] == "{UID}":
        for one in value.values():
            yield from _values(one, path[1:])
    elif path[0] in value:
        yield from _values(value[path[0]], path[1:])


__all__ = ["MalformedMessage", "UnknownMessage", "build", "cmd_of", "decode", "find", "parse"]
