"""Makes an answer regular: ClassIn is PHP, where a number may be text, and an empty object an empty list.

The shape of the answer decides; what cannot be what the shape says is left out, and a warning names it. Unknown fields
stay.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from classin_api.operations import Shape

MISSING: Any = object()
"""Stands for a value that is not there, or could not be read."""


def regular(shape: Shape, value: Any, where: str, warnings: list[str]) -> Any:
    """The value as its shape has it, or `MISSING`.

    `warnings` receives a sentence for each value that holds something and could not be read.
    """
    made = _read(shape, value, where, warnings)
    if made is MISSING and value not in (None, "", False, [], {}):
        warnings.append(
            f"{where} is {described(value)} where the API promises {promised_kind(shape)}; it is kept in `raw`."
        )
    return made


def _read(shape: Shape, value: Any, where: str, warnings: list[str]) -> Any:
    if shape.kind == "object":
        return _object(shape, value, where, warnings)
    if shape.kind == "array":
        return _list(shape, value, where, warnings)
    if shape.kind in ("any", "null"):
        return value
    return _SCALARS.get(shape.kind, lambda one: one)(value)


def _integer(value: Any) -> Any:
    if isinstance(value, bool):
        return 1 if value else MISSING
    if isinstance(value, int):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str):
        text = value.strip()
        if text.isascii() and text.removeprefix("-").isdecimal():
            return int(text)
    return MISSING


def _number(value: Any) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if isinstance(value, str):
        try:
            return float(value) if value.strip() else MISSING
        except ValueError:
            return MISSING
    return MISSING


def _string(value: Any) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return MISSING


def _boolean(value: Any) -> Any:
    return {0: False, 1: True, "0": False, "1": True}.get(value, MISSING) if isinstance(value, int | str) else MISSING


_SCALARS = {"integer": _integer, "number": _number, "string": _string, "boolean": _boolean}


def _object(shape: Shape, value: Any, where: str, warnings: list[str]) -> Any:
    value = _decoded(value, "{")
    if value == [] and isinstance(value, list):
        return {}
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict) and shape.fields:
        # Several pages say "a list" in the table and show the one object of it in the sample.
        value = value[0]
    if not isinstance(value, Mapping):
        return MISSING
    made: dict[str, Any] = {}
    for name, one in value.items():
        field = shape.fields.get(name) or shape.item
        read = one if field is None else regular(field, one, f"{where}.{name}", warnings)
        if read is not MISSING:
            made[name] = read
    return made


def _decoded(value: Any, opening: str) -> Any:
    """What a text holds that is JSON; other values as they are."""
    if isinstance(value, str) and value.lstrip().startswith(opening):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return value


def _list(shape: Shape, value: Any, where: str, warnings: list[str]) -> Any:
    value = _decoded(value, "[")
    if isinstance(value, Mapping) and all(str(key).isdecimal() for key in value):
        # A list with a gap leaves PHP as an object with the positions for names.
        value = list(value.values())
    elif isinstance(value, Mapping) and shape.item is not None and shape.item.kind == "object" and shape.item.fields:
        # The reverse of what `_object` meets: the table says a list, the sample shows its one object.
        value = [value]
    if not isinstance(value, list):
        return MISSING
    item = shape.item or Shape("any")
    made = [regular(item, one, f"{where}[{index}]", warnings) for index, one in enumerate(value)]
    # The place of an item in the list says which it answers: one that cannot be read keeps its place.
    return [({} if item.kind == "object" else None) if one is MISSING else one for one in made]


def described(value: Any) -> str:
    """What a value is, without what it holds."""
    if value == "":
        return "empty text"
    names = {dict: "an object", list: "a list", str: "text", bool: "true or false", int: "a number", float: "a number"}
    return names.get(type(value), "something else")


def promised_kind(shape: Shape) -> str:
    """What a shape promises."""
    names = {
        "object": "an object",
        "array": "a list",
        "string": "text",
        "integer": "a whole number",
        "number": "a number",
    }
    return names.get(shape.kind, shape.kind)
