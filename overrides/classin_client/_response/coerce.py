"""Coerces an answer to its shape: ClassIn is PHP, where a number may be text, and an empty object an empty list.

A value that cannot be coerced is left out, and a warning names it. Unknown fields stay.
"""

from __future__ import annotations

import enum
import json
import math
import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from classin_api.operations import Shape
from classin_client._plain import whole_number

_INEXACT_FROM = 2.0**53
"""From here on a float stands for several whole numbers: as an id it may be somebody else's."""


class _Missing(enum.Enum):
    # A member of an enum stays one object through copies and pickles.
    MISSING = enum.auto()


MISSING: Any = _Missing.MISSING
"""Stands for a value that is not there or cannot be coerced."""

Where: TypeAlias = "str | tuple[Where, str | int]"
"""Names a value in a warning: a name, or the place of what holds it and the field or position in that."""

_ANY = Shape("any")

_EXACT: dict[str, type] = {"integer": int, "string": str}
"""By kind, the type of values that need nothing done to them; most are such."""


def coerce(shape: Shape, value: Any, where: Where, warnings: list[str]) -> Any:
    """The value as its shape has it, or `MISSING`.

    Args:
        shape: What the API promises.
        value: What came.
        where: The value's place, for a warning.
        warnings: Receives a sentence for each value that is not empty and cannot be coerced.
    """
    kind, came = shape.kind, type(value)
    if came is _EXACT.get(kind):
        return value
    if kind == "object":
        if came is dict and not shape.also:
            return _fields(shape, value, where, warnings)
        made = _object(shape, value, where, warnings)
    elif kind == "array":
        if came is list:
            return _items(shape, value, where, warnings)
        made = _list(shape, value, where, warnings)
    else:
        scalar = _SCALARS.get(kind)
        made = scalar(value) if scalar else value
    if made is MISSING and value not in (None, "", False, [], {}):
        warnings.append(
            f"{_place(where)} is {describe_value(value)} where the API promises {describe_shape(shape)}; it is kept in"
            " `raw`."
        )
    return made


def _place(where: Where) -> str:
    if isinstance(where, str):
        return where
    inside, name = where
    return f"{_place(inside)}[{name}]" if isinstance(name, int) else f"{_place(inside)}.{name}"


def _integer(value: Any) -> Any:
    if isinstance(value, bool):
        return 1 if value else MISSING
    if isinstance(value, int):
        return value
    if isinstance(value, float) and value.is_integer() and abs(value) < _INEXACT_FROM:
        return int(value)
    number = whole_number(value) if isinstance(value, str) else None
    return MISSING if number is None else number


def _number(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.isascii() and "_" not in value:
        try:
            value = float(value)
        except ValueError:
            return MISSING
    return value if isinstance(value, float) and math.isfinite(value) else MISSING


def _string(value: Any) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        # `nan` and `1.2e+25` are no text that anybody wrote, and as an id nobody's.
        whole = _integer(value)
        return str(value if whole is MISSING else whole) if abs(value) < _INEXACT_FROM else MISSING
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else MISSING


def _boolean(value: Any) -> Any:
    return {0: False, 1: True, "0": False, "1": True}.get(value, MISSING) if isinstance(value, int | str) else MISSING


_PHP_POSITION = r"0|[1-9][0-9]{0,17}"

_SCALARS = {"integer": _integer, "number": _number, "string": _string, "boolean": _boolean}


_Columns: TypeAlias = "tuple[tuple[str, type | None], ...]"
"""The fields of an object of numbers and texts, with the type of values that need nothing done to them."""

_Ready: TypeAlias = "type | tuple[type, _Columns] | None"
"""What a field's value is when nothing need be done to it: a number or text, or a list or dict with such columns."""

_prepared: dict[int, tuple[Shape, dict[str, _Ready]]] = {}
"""By the id of a shape, which is kept here with it; the shapes of the description are there as long as the program."""


def _ready_fields(shape: Shape) -> dict[str, _Ready]:
    """By name, what values need nothing done to them; None where something may have to be done."""
    found = _prepared.get(id(shape))
    if found is None:
        found = shape, {name: _ready(field) for name, field in shape.fields.items()}
        _prepared[id(shape)] = found
    return found[1]


def _ready(field: Shape) -> _Ready:
    one = field.item if field.kind == "array" else field
    if one is None or one.kind != "object":
        return _EXACT.get(field.kind)
    columns = {name: _EXACT.get(inner.kind) for name, inner in one.fields.items()}
    # Its model copies an object; without one, what the caller changes would change `raw`.
    if not (one.model and columns) or one.also or one.item or None in columns.values():
        return None
    return (list if field.kind == "array" else dict), tuple(columns.items())


def _is_ready(value: Any, ready: tuple[type, _Columns]) -> bool:
    """Whether it is a list or dict whose fields are as promised; fields that are missing, and others, stay so."""
    container, columns = ready
    if type(value) is not container:
        return False
    objects: Any = value if container is list else (value,)
    try:
        # Field by field: a third of the time that it takes object by object.
        for name, kind in columns:
            for one in objects:
                if type(one[name]) is not kind:
                    return False
    except KeyError:
        kinds = dict(columns)
        return all(
            isinstance(one, dict) and all(type(value) is kinds.get(name, type(value)) for name, value in one.items())
            for one in objects
        )
    except TypeError:
        return False
    return True


def _object(shape: Shape, value: Any, where: Where, warnings: list[str]) -> Any:
    value = _unpacked_object(shape, value)
    if value is MISSING:
        return MISSING
    return _with_two_spellings(shape, value, where, warnings) if shape.also else _fields(shape, value, where, warnings)


def _fields(shape: Shape, value: Mapping[str, Any], where: Where, warnings: list[str]) -> Mapping[str, Any]:
    fields, item, known = shape.fields, shape.item, _ready_fields(shape)
    made: dict[str, Any] | None = None
    for name, one in value.items():
        ready = known.get(name)
        if type(one) is ready or (type(ready) is tuple and _is_ready(one, ready)):
            continue
        field = fields.get(name) or item
        read = one if field is None else coerce(field, one, (where, name), warnings)
        if read is not one:
            made = dict(value) if made is None else made
            if read is MISSING:
                del made[name]
            else:
                made[name] = read
    if made is not None:
        return made
    # Its model copies it; without one, what the caller changes would change `raw`.
    return value if shape.model else dict(value)


def _with_two_spellings(shape: Shape, value: Mapping[str, Any], where: Where, warnings: list[str]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for spelling, one in value.items():
        name = shape.also.get(spelling, spelling)
        field = shape.fields.get(name) or shape.item
        read = one if field is None else coerce(field, one, (where, spelling), warnings)
        if read is MISSING:
            continue
        if name in made and made[name] != read:
            warnings.append(
                f"{_place(where)} has two spellings of {name} that say different things; both are kept in `raw`."
            )
        if name not in made or name == spelling:
            made[name] = read
    return made


def _unpacked_object(shape: Shape, value: Any) -> Any:
    """The object that a value stands for, or `MISSING`."""
    value = decoded(value, "{")
    if value == [] and isinstance(value, list):
        return {}
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict) and shape.fields:
        # Several pages say "a list" in the table and show the one object of it in the sample.
        value = value[0]
    return value if isinstance(value, Mapping) else MISSING


def php_positions(value: Mapping[str, Any]) -> list[int] | None:
    """The positions that are the names of an object which is a list for PHP; None if any name is none.

    PHP writes a list as an object when there is a gap in it, or when it is in another order.
    """
    if all(re.fullmatch(_PHP_POSITION, name) for name in value):
        return [int(name) for name in value]
    return None


def decoded(value: Any, opening: str) -> Any:
    """What a text holds that is JSON; other values as they are."""
    if isinstance(value, str) and value.lstrip().startswith(opening):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return value


def unpacked(value: Any) -> Any:
    """The object in a text that is JSON, or in a list that holds it alone; other values as they are."""
    value = decoded(value, "{")
    return value[0] if isinstance(value, list) and len(value) == 1 and isinstance(value[0], Mapping) else value


def _items(shape: Shape, value: list[Any], where: Where, warnings: list[str]) -> list[Any]:
    item = shape.item or _ANY
    made = [coerce(item, one, (where, index), warnings) for index, one in enumerate(value)]
    if MISSING not in made:
        return made
    # The place of an item in the list says which it answers: one that cannot be read keeps its place.
    return [({} if item.kind == "object" else None) if one is MISSING else one for one in made]


def _list(shape: Shape, value: Any, where: Where, warnings: list[str]) -> Any:
    value = decoded(value, "[")
    if isinstance(value, Mapping) and php_positions(value) is not None:
        # A list with a gap, or in another order, leaves PHP as an object with the positions for names.
        value = list(value.values())
    elif isinstance(value, Mapping) and shape.item is not None and shape.item.kind == "object" and shape.item.fields:
        # The reverse of what `_object` meets: the table says a list, the sample shows its one object.
        value = [value]
    return _items(shape, value, where, warnings) if isinstance(value, list) else MISSING


def describe_value(value: Any) -> str:
    """What a value is, without what it holds."""
    if value == "":
        return "empty text"
    names = {dict: "an object", list: "a list", str: "text", bool: "true or false", int: "a number", float: "a number"}
    return names.get(type(value), "something else")


def describe_shape(shape: Shape) -> str:
    """What a shape promises."""
    names = {
        "object": "an object",
        "array": "a list",
        "string": "text",
        "integer": "a whole number",
        "number": "a number",
    }
    return names.get(shape.kind, shape.kind)
