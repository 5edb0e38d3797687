"""Redacts requests for logs and errors: numbers, keys and choices stay; secrets and personal data go.

The rules list what is shown, not what is hidden, so that a new parameter stays hidden until a rule shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from classin_api.operations import Operation, Shape
from classin_client._request.files import FilePart

_SHOWN_LIST = 3
_SHORT = 4


def redact(operation: Operation, values: Mapping[str, Any]) -> dict[str, object]:
    """The values of a request, redacted for logs and errors."""
    identity = _identity(operation)
    return {
        name: _redact_value(operation.request.fields.get(name), name, value, identity) for name, value in values.items()
    }


def redact_text(operation: Operation, values: Mapping[str, Any], text: str) -> str:
    """A text of ClassIn's without the values of a request that `redact` hides."""
    # Imported when ClassIn has something to say; it brings a table of all entities.
    import html

    identity = _identity(operation)
    fields = operation.request.fields
    hidden = {one for name, value in values.items() for one in _hidden_texts(fields.get(name), name, value, identity)}
    for one in sorted({*hidden, *map(html.escape, hidden)}, key=len, reverse=True):
        pattern = re.escape(one)
        if len(one) < _SHORT or one.isdecimal():
            # Only as a whole word: a short text or a number may also be part of another.
            pattern = f"(?<![A-Za-z0-9]){pattern}(?![A-Za-z0-9])"
        text = re.sub(pattern, "…", text, flags=re.IGNORECASE)
    return text


def _identity(operation: Operation) -> str:
    return operation.identity.rpartition(".")[2] or operation.identity


def _hidden_texts(shape: Shape | None, name: str, value: Any, identity: str) -> Iterator[str]:
    """The texts within a value that `_redact_value` hides."""
    if isinstance(value, list):
        for one in value:
            yield from _hidden_texts(_item_shape(shape), name, one, identity)
    elif isinstance(value, dict):
        fields = shape.fields if shape else {}
        for key, one in value.items():
            yield from _hidden_texts(fields.get(key), key, one, identity)
    elif _redact_value(shape, name, value, identity) != value:
        text = value.name if isinstance(value, FilePart) else str(value)
        cut = int(str(shape.wrong.get("cut", 0))) if shape else 0
        # A single character is no name, and a part of too many words.
        yield from (one for one in {text.strip(), text[: cut or None].strip()} if len(one) > 1)


def _item_shape(shape: Shape | None) -> Shape | None:
    inner = shape.item if shape else None
    return inner.item if shape and shape.kind == "json" and inner and inner.kind == "array" else inner


def _is_id(name: str, value: Any) -> bool:
    """Whether a text is the id of a folder, file or label."""
    return name.endswith(("Id", "Ids")) and isinstance(value, str) and value.isdecimal()


def _redact_value(shape: Shape | None, name: str, value: Any, identity: str) -> object:
    if isinstance(value, FilePart):
        return repr(value)
    if isinstance(value, list):
        shown = [_redact_value(_item_shape(shape), name, one, identity) for one in value[:_SHOWN_LIST]]
        return [*shown, f"… {len(value)} in all"] if len(value) > _SHOWN_LIST else shown
    if isinstance(value, dict):
        fields = shape.fields if shape else {}
        return {key: _redact_value(fields.get(key), key, one, identity) for key, one in value.items()}
    secret = shape is not None and shape.format in ("password", "phone", "email", "person-name", "secret-url")
    if isinstance(value, int | float) and shape is not None and not secret:
        return value
    if shape is not None and not secret and (name == identity or value in shape.values or _is_id(name, value)):
        return value
    word = shape.format if shape is not None and secret else "text" if isinstance(value, str) else "value"
    return f"<{word}, {len(str(value))} characters>" if word == "text" else f"<{word}>"
