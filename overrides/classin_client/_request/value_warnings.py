"""Warnings for values that ClassIn changes without refusing them.

ClassIn cuts a long name, takes a flag that it does not know for another, and reports success. The call is sent as it
is; the reply's warnings say what becomes of the value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from classin_api.operations import Shape
from classin_client._request.spelling import Spelling


def warnings(shape: Shape, values: Mapping[str, Any], spelled: Spelling) -> tuple[str, ...]:
    """A sentence for each parameter whose value ClassIn will change.

    Args:
        shape: Of the request.
        values: The checked parameters, by their names on the wire.
        spelled: How the caller wrote the names.
    """
    return tuple(dict.fromkeys(_within(shape, values, "", spelled)))


def resets(shape: Shape, values: Mapping[str, Any], spelled: Spelling) -> Iterator[str]:
    """A sentence for each parameter that an edit resets because it was left out; see `warnings`."""
    for name, field in shape.fields.items():
        reset = field.left_out
        if reset is None or name in values or (reset.beside and reset.beside not in values):
            continue
        becomes = f"[{', '.join(map(str, reset.becomes))}]" if isinstance(reset.becomes, tuple) else reset.becomes
        says = "may reset" if reset.disputed else "resets"
        why = " (its page says both that and that it stays)" if reset.disputed else ""
        yield f"{spelled(name)} was left out: ClassIn {says} it to {becomes}{why}. Send it with every edit to keep it."


def _within(shape: Shape, value: Any, where: str, spelled: Spelling) -> Iterator[str]:
    if shape.kind == "object":
        for name, field in shape.fields.items():
            if name in value:
                inside = f"{where}.{spelled(name)}" if where else spelled(name)
                yield from _within(field, value[name], inside, spelled)
    elif isinstance(value, list):
        inner = shape.item if shape.item and shape.kind == "json" else shape
        for one in value:
            yield from _within(inner.item or Shape("any"), one, f"{where}[]", spelled)
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
