"""Parameters from the command line, and answers without secrets and telephone numbers."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from classin_api.keywords import nearest, snake_case
from classin_api.operations import Operation, Shape
from classin_client.cli._failures import CommandError, Exit

_HIDDEN = {"phone": "‹telephone number›", "email": "‹e-mail›", "password": "‹password›", "secret-url": "‹link›"}
"""What stands for a value of this format, which `--full` shows."""


def parameters(shape: Shape | None, given: Iterable[str]) -> dict[str, Any]:
    """Parameters by ClassIn's names.

    Args:
        shape: What the operation takes; None for an action that is not described, whose values are JSON or text.
        given: `NAME=VALUE` each. The name may be the client's (`course_name`) or ClassIn's (`courseName`). A value that
            begins with `@` is read from a file, `@-` from standard input, `@@` stands for an `@`.

    Raises:
        CommandError: If a name is unknown or there twice, or a value is none of its type.
    """
    known = {name: name for name in shape.fields} if shape else {}
    known |= {snake_case(name): name for name in known}
    found: dict[str, Any] = {}
    for one in given:
        spelled, equals, text = one.partition("=")
        if not equals or not spelled:
            raise CommandError(f"A parameter is NAME=VALUE, and {one[:40]!r} is none.", Exit.USAGE)
        name = known.get(spelled, spelled)
        if shape is not None and name not in shape.fields:
            meant = nearest(spelled, shape.fields)
            hint = f"did you mean {meant}?" if meant else f"there are {', '.join(shape.fields) or 'none'}."
            raise CommandError(f"There is no parameter {spelled}; {hint}", Exit.USAGE)
        if name in found:
            raise CommandError(f"{name} is given twice.", Exit.USAGE)
        field = shape.fields[name] if shape else Shape("any")
        found[name] = _value(name, field, text)
    return found


def _value(name: str, shape: Shape, text: str) -> Any:
    if shape.kind == "file":
        return Path(text.removeprefix("@"))
    if text.startswith("@@"):
        text = text[1:]
    elif text.startswith("@"):
        text = _read(name, text[1:])
    if shape.kind in ("string", "null"):
        return text
    try:
        value = json.loads(text)
    except ValueError:
        if shape.kind == "any":
            return text
        raise _wrong(name, shape, text) from None
    right = {
        "integer": isinstance(value, int),
        "number": isinstance(value, int | float),
        "boolean": isinstance(value, bool | int),
        "array": isinstance(value, list),
        "object": isinstance(value, dict),
    }
    if not right.get(shape.kind, True):
        raise _wrong(name, shape, text)
    return value


def _wrong(name: str, shape: Shape, text: str) -> CommandError:
    kinds = {"integer": "a whole number", "number": "a number", "boolean": "true or false", "array": "a list in JSON"}
    # A list or an object may hold telephone numbers and passwords, and may have come from a file.
    given = repr(text[:40]) if shape.kind in ("integer", "number", "boolean") else "what is given"
    return CommandError(f"{name} takes {kinds.get(shape.kind, 'JSON')}, and {given} is none.", Exit.USAGE)


def _read(name: str, source: str) -> str:
    if source == "-":
        return sys.stdin.read().strip()
    try:
        return Path(source).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as problem:
        why = getattr(problem, "strerror", None) or "it is not in UTF-8"
        raise CommandError(f"{name}: {source} cannot be read: {why}.") from None


def without_personal(operation: Operation, answer: Any) -> Any:
    """An answer with words in the place of passwords, launch links, telephone numbers and e-mail addresses.

    Args:
        operation: The operation that answered.
        answer: Its answer, decoded.
    """
    return _without(operation.response, answer)


def _without(shape: Shape | None, value: Any) -> Any:
    if shape is not None and shape.format in _HIDDEN and value not in (None, ""):
        return _HIDDEN[shape.format]
    if isinstance(value, Mapping):
        fields = shape.fields if shape else {}
        inner = shape.item if shape else None
        also = shape.also if shape else {}
        return {name: _without(fields.get(also.get(name, name), inner), one) for name, one in value.items()}
    if isinstance(value, list):
        return [_without(shape.item if shape else None, one) for one in value]
    return value


__all__ = ["parameters", "without_personal"]
