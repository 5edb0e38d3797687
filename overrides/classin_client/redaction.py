"""What may be shown of a request: numbers, keys and choices; never a secret, and nothing about a person.

It is a list of what is shown, not of what is hidden, so that a parameter nobody thought of stays hidden.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

from classin_api.operations import Operation, Shape
from classin_client.arguments import FilePart

_SHOWN_LIST = 3
_SHORT = 4


def redacted(operation: Operation, values: Mapping[str, Any]) -> dict[str, object]:
    """The values of a request as they may be logged."""
    identity = _identity(operation)
    return {name: _shown(operation.request.fields.get(name), name, value, identity) for name, value in values.items()}


def without_hidden(operation: Operation, values: Mapping[str, Any], text: str) -> str:
    """A text of ClassIn's without the values of a request that `redacted` hides."""
    identity = _identity(operation)
    fields = operation.request.fields
    hidden = {one for name, value in values.items() for one in _hidden(fields.get(name), name, value, identity)}
    for one in sorted({*hidden, *map(html.escape, hidden)}, key=len, reverse=True):
        pattern = re.escape(one)
        if len(one) < _SHORT or one.isdecimal():
            # It may be a part of other words and numbers, which blanking it would spoil.
            pattern = f"(?<![A-Za-z0-9]){pattern}(?![A-Za-z0-9])"
        text = re.sub(pattern, "…", text, flags=re.IGNORECASE)
    return text


def _identity(operation: Operation) -> str:
    return operation.identity.rpartition(".")[2] or operation.identity


def _hidden(shape: Shape | None, name: str, value: Any, identity: str) -> Iterator[str]:
    """The texts within a value that `_shown` hides."""
    if isinstance(value, list):
        for one in value:
            yield from _hidden(_of_list(shape), name, one, identity)
    elif isinstance(value, dict):
        fields = shape.fields if shape else {}
        for key, one in value.items():
            yield from _hidden(fields.get(key), key, one, identity)
    elif _shown(shape, name, value, identity) != value:
        text = value.name if isinstance(value, FilePart) else str(value)
        cut = int(str(shape.wrong.get("cut", 0))) if shape else 0
        # A single character is no name, and a part of too many words.
        yield from (one for one in {text.strip(), text[: cut or None].strip()} if len(one) > 1)


def _of_list(shape: Shape | None) -> Shape | None:
    inner = shape.item if shape else None
    return inner.item if shape and shape.kind == "json" and inner and inner.kind == "array" else inner


def _is_id(name: str, value: Any) -> bool:
    """Whether a text is the id of a folder, file or label."""
    return name.endswith(("Id", "Ids")) and isinstance(value, str) and value.isdecimal()


def _shown(shape: Shape | None, name: str, value: Any, identity: str) -> object:
    if isinstance(value, FilePart):
        return repr(value)
    if isinstance(value, list):
        shown = [_shown(_of_list(shape), name, one, identity) for one in value[:_SHOWN_LIST]]
        return [*shown, f"… {len(value)} in all"] if len(value) > _SHOWN_LIST else shown
    if isinstance(value, dict):
        fields = shape.fields if shape else {}
        return {key: _shown(fields.get(key), key, one, identity) for key, one in value.items()}
    secret = shape is not None and shape.format in ("password", "phone", "email", "person-name", "secret-url")
    if isinstance(value, int | float) and shape is not None and not secret:
        return value
    if shape is not None and not secret and (name == identity or value in shape.values or _is_id(name, value)):
        return value
    word = shape.format if shape is not None and secret else "text" if isinstance(value, str) else "value"
    return f"<{word}, {len(str(value))} characters>" if word == "text" else f"<{word}>"
