"""What ClassIn will make of a value without refusing it, told before anyone finds out in its apps.

ClassIn cuts a long name, takes a flag that it does not know for another, and reports success. The bounds stay ClassIn's
(a call is sent as it is); the reply's warnings say what becomes of the value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from classin_api.operations import Shape


def warnings(shape: Shape, values: Mapping[str, Any]) -> tuple[str, ...]:
    """A sentence for each parameter of which ClassIn will take something else than what is sent.

    Args:
        shape: Of the request.
        values: The checked parameters, by their names on the wire.
    """
    return tuple(dict.fromkeys(_within(shape, values, "")))


def _within(shape: Shape, value: Any, where: str) -> Iterator[str]:
    if shape.kind == "object":
        for name, field in shape.fields.items():
            if name in value:
                yield from _within(field, value[name], f"{where}.{name}" if where else name)
    elif isinstance(value, list):
        inner = shape.item if shape.item and shape.kind == "json" else shape
        for one in value:
            yield from _within(inner.item or Shape("any"), one, f"{where}[]")
    elif isinstance(value, str) and "cut" in shape.wrong and len(value) > int(str(shape.wrong["cut"])):
        # No word of the text itself: it may be a person's name.
        yield f"{where} has {len(value)} characters; ClassIn keeps the first {shape.wrong['cut']}."
    elif isinstance(value, int):
        yield from _number(shape, value, where)


def _number(shape: Shape, value: int, where: str) -> Iterator[str]:
    match shape.wrong:
        case {"clipped": (int(least), int(most))} if not least <= value <= most:
            yield f"{where} {value} counts as {min(max(value, least), most)}."
        case {"becomes": other} if value not in shape.values:
            yield f"{where} {value} counts as {other}; ClassIn knows {_choices(shape)}."
        case {"ignored": _} if value not in shape.values:
            yield f"{where} {value} is ignored; ClassIn knows {_choices(shape)}."


def _choices(shape: Shape) -> str:
    return ", ".join(str(choice) for choice in shape.values)
