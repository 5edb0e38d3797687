"""Parsing of pushed messages: which one it is, and its fields, coerced to the types of the description."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from classin_client._response.coerce import coerce

if TYPE_CHECKING:
    from classin_api.messages import Message, When


class MalformedMessage(ValueError):
    """What came is not a message: not JSON, JSON that is not an object, or nested too deeply to be read."""


@attrs.frozen
class UnknownMessage:
    """A message that this version does not know.

    Attributes:
        cmd: Its `Cmd`; a number also where it came as text; None where it has none.
        raw: The fields as they came. `parse` keeps the SafeKey in them; a handler gets them without it. May hold
            personal data.
    """

    cmd: int | str | None
    raw: Mapping[str, Any] = attrs.field(repr=False)


def decode(raw: bytes | str) -> dict[str, Any]:
    """Decode the fields of a message, as they came.

    Args:
        raw: The body: text, or bytes in UTF-8 with or without a byte order mark, UTF-16 or UTF-32.

    Raises:
        MalformedMessage: If it is not a JSON object.
        TypeError: If it is neither bytes nor text.
    """
    if not isinstance(raw, str | bytes | bytearray | memoryview):
        raise TypeError(f"Give the request's bytes as they came, not {type(raw).__name__}.")
    try:
        fields = json.loads(raw.removeprefix("\ufeff") if isinstance(raw, str) else bytes(raw))
    except (ValueError, RecursionError):
        # Not from the original exception, whose text quotes the message.
        raise MalformedMessage("What came is not JSON.") from None
    if not isinstance(fields, dict):
        raise MalformedMessage("What came is JSON, but no object.")
    return fields


def parse(raw: bytes | str) -> Any:
    """Parse a pushed message into its typed class.

    Nothing is verified: see `verify`. Nothing is stored, so repeating is safe.

    Args:
        raw: The body of the request as it came: bytes in UTF-8, UTF-16 or UTF-32, or text. There is no limit of its
            size.

    Returns:
        An instance of the message's class, such as `webhooks.End` or `webhooks.EnterRoom`, or an `UnknownMessage`.
        Fields that are missing or cannot be read are `UNSET`; unknown fields are in `additional_properties`.

    Raises:
        MalformedMessage: If it is not a JSON object, or nested too deeply.
        TypeError: If `raw` is neither bytes nor text.

    Page: https://docs.eeo.cn/api/zh-hans/datasub/publicfield.html; the docstring of each class names its own.
    """
    return build(decode(raw))


def build(fields: Mapping[str, Any], warnings: list[str] | None = None) -> Any:
    """Make the typed message from its fields.

    Args:
        fields: The fields as they came.
        warnings: A list to which a sentence is appended for each field that cannot be read.

    Raises:
        MalformedMessage: If the fields are nested too deeply.
    """
    kind = find_kind(fields)
    if kind is None:
        return UnknownMessage(cmd_of(fields), fields)
    from classin_api.message_shapes import SHAPES
    from classin_client.webhooks.kinds import class_of

    found: list[str] = [] if warnings is None else warnings
    try:
        made = coerce(SHAPES[kind.name], fields, kind.name, found)
        return class_of(kind.name).from_dict(made)
    except RecursionError:
        raise MalformedMessage("What came is nested too deeply.") from None


def cmd_of(fields: Mapping[str, Any]) -> int | str | None:
    """The `Cmd` of a message: a number also where it came as text; None where it has none.

    Args:
        fields: The fields of the message, from `decode`.
    """
    cmd = fields.get("Cmd")
    if isinstance(cmd, float) and cmd.is_integer():
        cmd = int(cmd)
    if isinstance(cmd, str):
        text = cmd.strip()
        # ClassIn has no longer numbers, and `int` is slow with many digits.
        return int(text) if text.isascii() and text.isdecimal() and len(text) <= 18 else text
    return cmd if isinstance(cmd, int) and not isinstance(cmd, bool) else None


def find_kind(fields: Mapping[str, Any]) -> Message | None:
    """The description of the message that this is; None for an unknown one.

    Args:
        fields: The fields of the message, from `decode`.
    """
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
    """The order in which conditions are tried: equals, then the longest prefix, then presence, then no condition."""
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
        text = _without_blanks(value)
        if when.equals is not None and text == _without_blanks(when.equals):
            return True
        if when.prefix is not None and text.startswith(_without_blanks(when.prefix)):
            return True
    return False


def _without_blanks(value: object) -> str:
    """Text without blanks: the pages do not say whether one stands between "hands up" and the UID."""
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


__all__ = ["MalformedMessage", "UnknownMessage", "build", "cmd_of", "decode", "find_kind", "parse"]
