"""Checks the arguments of a call against the operation's shape, and converts them to the values that are sent.

A wrong argument raises an `InvalidType` or `InvalidValue` of one sentence before anything is sent, and an unknown name
a plain `TypeError`: it is a mistake of the program. Bounds that ClassIn checks itself (it truncates, clips or refuses,
each with its own errno) are left to it; openapi.yaml says what it does.
"""

from __future__ import annotations

import datetime
import functools
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from classin_api.keywords import nearest, snake_case
from classin_api.operations import Operation, Shape
from classin_api.types import UNSET, Unset
from classin_client._plain import plain, whole_number
from classin_client._request.files import FilePart, type_name
from classin_client._request.place import Place, place_of
from classin_client._request.spelling import Spelling, on_the_wire

_SIGNING = {"safeKey": ("SID", "timeStamp", "safeKey"), "lms": ("sid", "timeStamp", "key")}
"""The names that the signature of each generation takes; sent twice, PHP would read the second."""

_MOST_BITS = 4096
"""Bits of a number whose use is not known; Python writes no number of more than 14,000."""

_MOST_BITS_OF_PHP = 63
"""Bits of a number beside its sign; PHP reads a larger one as another number."""

_MILLISECONDS = 10**11
"""Seconds since 1970 that nobody means: in the year 5138."""

_DEEPEST = 100
"""Lists and objects within one another; PHP reads 512."""

Value = Any
"""A value as it is sent: int, float, str, list, dict, or a `FilePart`."""


def check(operation: Operation, arguments: Mapping[str, object], place: Place | None = None) -> dict[str, Value]:
    """The arguments as the values that are sent, without those left out.

    Args:
        operation: What is called.
        arguments: By their names on the wire; in the dicts of a list, keywords are taken as well.
        place: The call, and how the caller wrote the names; left out, as they are on the wire.

    Raises:
        InvalidType: If a parameter is missing, or a value has the wrong type.
        InvalidValue: If a value cannot be what is asked for.
        UnreadableFile: If a path leads to no file, or a file cannot be read.
        TypeError: If a parameter is unknown.
    """
    place = place or place_of(operation)
    for name in _SIGNING[operation.auth]:
        if name in arguments:
            at = place.named(name)
            raise at.invalid(f"{place}: {name} is part of the signature, which the client makes; leave it out.")
    try:
        checked = _fields(operation.request, arguments, place)
    except RecursionError:
        # Without its frames, of which there are a thousand.
        raise place.invalid(f"{place}: a model is nested too deeply, or holds itself.") from None
    _refuse_empty_identity(operation, checked, place)
    return checked


def _refuse_empty_identity(operation: Operation, checked: Mapping[str, Value], place: Place) -> None:
    """Refuses an identity without characters, which would make a repeat harmful."""
    head, _, name = operation.identity.rpartition("[].")
    for index, one in enumerate(checked.get(head, ()) if head else [checked]):
        if one.get(name) == "":
            at = (place.field(head).item(index) if head else place).field(name)
            raise at.invalid(f"{at} is empty; give it 1 to 32 characters.")


def check_names(operation: Operation, arguments: Mapping[str, object]) -> None:
    """Raises TypeError if the operation has no parameter of that name; the error names the nearest that it has."""
    _check_names(operation.request, arguments, f"{operation.title} has no parameter", on_the_wire)


def _check_names(shape: Shape, values: Mapping[str, object], sentence: str, spelled: Spelling) -> None:
    for name in map(_name, values):
        if name not in shape.fields:
            meant = nearest(name, shape.fields)
            known = ", ".join(map(spelled, shape.fields)) or "nothing"
            hint = f"did you mean {spelled(meant)!r}?" if meant else f"it takes: {known}."
            raise TypeError(f"{sentence} {name!r}; {hint}")


def _name(name: object) -> str:
    """The name of a parameter or of a field, as it is sent.

    Raises:
        TypeError: If it is no text.
    """
    if type(name) is str:
        return name
    name = plain(name)
    if not isinstance(name, str):
        raise TypeError(f"A parameter's name is a str, not {type_name(name)}.")
    return name


def _listed(names: Sequence[str]) -> str:
    """The names as a sentence lists them: `a, b and c`."""
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def is_omitted(value: object) -> bool:
    """Whether a value stands for omitting the parameter."""
    return value is None or isinstance(value, Unset)


def text(value: object, place: Place) -> str:
    """The text that is sent for a value; a number becomes its digits.

    Raises:
        InvalidType: If the value is neither text nor a whole number.
    """
    return _string(Shape("string"), plain(value), place)


def _fields(shape: Shape, values: Mapping[str, object], place: Place) -> dict[str, Value]:
    spelled = place.spelled
    missing = [name for name in shape.required if is_omitted(values.get(name, UNSET))]
    if missing:
        listed = _listed([repr(spelled(name)) for name in missing])
        hint = ": None stands for leaving out" if any(values.get(name, UNSET) is None for name in missing) else ""
        which = "are" if len(missing) > 1 else "is"
        raise place.field(missing[0]).wrong_type(f"{place} needs {listed}, which {which} missing{hint}.")
    checked: dict[str, Value] = {}
    for given, value in values.items():
        if is_omitted(value):
            continue
        name = _name(given)
        known = shape.fields.get(name)
        if known and _is_ready(known, value):
            checked[name] = value
            continue
        at = place.field(name) if known else place.named(name)
        checked[name] = _value(known or shape.item or Shape("any"), value, at)
    for name, others in shape.needs.items():
        lacking = [other for other in others if other not in checked]
        if name in checked and lacking:
            all_of_them = _listed([spelled(other) for other in others])
            raise place.field(lacking[0]).invalid(
                f"{place}: {spelled(name)} is sent with {all_of_them}; missing: {_listed(list(map(spelled, lacking)))}."
            )
    return checked


def _is_ready(shape: Shape, value: object) -> bool:
    """Whether it is text or a number to which nothing need be done, as most values of a long list are."""
    if type(value) is int:
        return shape.kind == "integer" and shape.format != "unix-time" and value.bit_length() <= _MOST_BITS_OF_PHP
    if type(value) is not str or shape.kind != "string" or shape.format in ("email", "phone"):
        return False
    # Others may hold half of a character.
    return value.isprintable() and (not shape.longest or len(value) <= shape.longest)


def _value(shape: Shape, value: object, place: Place) -> Value:
    value = plain(value)
    if shape.kind == "integer":
        return _integer(shape, value, place)
    if shape.kind == "string":
        return _string(shape, value, place)
    if shape.kind == "file":
        return FilePart(value, place, shape)
    if shape.kind in ("array", "json"):
        return _list(shape, value, place)
    if shape.kind == "object":
        return _object(shape, value, place)
    return _any(value, place)


def _integer(shape: Shape, value: object, place: Place) -> int:
    if isinstance(value, datetime.datetime):
        if shape.format != "unix-time":
            raise place.wrong_type(f"{place} takes an int, not a datetime.")
        if value.utcoffset() is None:
            raise place.invalid(
                f"{place}: the datetime has no time zone, so it names no point in time; give it a tzinfo."
            )
        return int(value.timestamp())
    if isinstance(value, bool):
        allowed = f" (one of {', '.join(str(choice) for choice in shape.values)})" if shape.values else ""
        raise place.wrong_type(
            f"{place} takes a number{allowed}, not {value}: ClassIn's flags are not always yes or no."
        )
    number = whole_number(value) if isinstance(value, str) else value
    if isinstance(number, int):
        if shape.format == "unix-time" and number >= _MILLISECONDS:
            seconds = number // 1000
            raise place.invalid(f"{place}: these are milliseconds; ClassIn takes seconds since 1970: {seconds}.")
        return _bounded(number, _MOST_BITS_OF_PHP, place)
    raise place.wrong_type(
        f"{place} takes an int{' or a datetime' if shape.format == 'unix-time' else ''}, not {type_name(value)}."
    )


def _bounded(value: int, bits: int, place: Place) -> int:
    """The number, unless it has too many bits.

    Raises:
        InvalidValue: If it has.
    """
    if value.bit_length() > bits:
        raise place.invalid(f"{place}: the number is too large; it has more than {bits} bits.")
    return value


def _string(shape: Shape, value: object, place: Place) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(_bounded(value, _MOST_BITS, place))
    if not isinstance(value, str):
        raise place.wrong_type(f"{place} takes a str, not {type_name(value)}.")
    if shape.format == "email":
        value = value.strip()
    if shape.format == "phone":
        from classin_client.phone_numbers import classin_form

        try:
            value = classin_form(value, str(place), place.phone_region)
        except ValueError as problem:
            raise place.invalid(str(problem)) from None
    if shape.longest and len(value) > shape.longest:
        raise place.invalid(f"{place} has {len(value)} characters; ClassIn takes at most {shape.longest}.")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise place.invalid(f"{place} holds half of a character (a lone surrogate), which cannot be sent.") from None
    return value


def _list(shape: Shape, value: object, place: Place) -> Value:
    if shape.kind == "json" and isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise place.invalid(f"{place} takes a list, or the JSON text of one; this text is not JSON.") from None
    item = shape.item or Shape("any")
    if shape.kind == "json" and item.kind != "array":
        return _value(item, value, place)
    inner = item.item or Shape("any") if shape.kind == "json" else item
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
        raise place.wrong_type(f"{place} takes a list, not {type_name(value)}.")
    return [_value(inner, one, place.item(index)) for index, one in enumerate(value)]


def _object(shape: Shape, value: object, place: Place) -> Value:
    to_dict = getattr(value, "to_dict", None)
    fields = to_dict() if callable(to_dict) else value
    if not isinstance(fields, Mapping):
        raise place.wrong_type(
            f"{place} takes a dict{f' or the model {shape.model}' if shape.model else ''}, not {type_name(value)}."
        )
    if not callable(to_dict) and shape.fields and shape.item is None:
        fields, spelled = _renamed(shape, fields, place)
        if spelled is not place.spelled:
            place = place._replace(spelled=spelled)
        # What the spec does not know yet goes into a model, as `model["brandNew"] = …`.
        if not fields.keys() <= shape.fields.keys():
            _check_names(shape, fields, f"{place} has no field", spelled)
    return _fields(shape, fields, place)


@functools.cache
def _by_keyword(names: tuple[str, ...]) -> dict[str, str]:
    """The names on the wire, by the keywords that stand for them."""
    return {snake_case(name): name for name in names}


def _renamed(shape: Shape, values: Mapping[str, object], place: Place) -> tuple[dict[str, object], Spelling]:
    """The fields of a dict by their names on the wire, and the spelling that the caller uses in it."""
    by_keyword = _by_keyword(tuple(shape.fields))
    renamed: dict[str, object] = {}
    for given, value in values.items():
        name = _name(given)
        wire = name if name in shape.fields else by_keyword.get(name, name)
        if wire in renamed:
            raise place.wrong_type(
                f"{place} has {snake_case(wire)!r} and {wire!r}, which are one field; give one of them."
            )
        renamed[wire] = value
    for name in map(_name, values):
        if (name in shape.fields) is not (name in by_keyword):
            # The first name that is written in one of the two ways tells.
            return renamed, on_the_wire if name in shape.fields else snake_case
    return renamed, place.spelled


def _any(value: object, place: Place, depth: int = 0) -> Value:
    value = plain(value)
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, float) and not math.isfinite(value):
        raise place.invalid(f"{place}: {value} has no form in JSON.")
    if isinstance(value, str):
        return _string(Shape("string"), value, place)
    if isinstance(value, int):
        return _bounded(value, _MOST_BITS, place)
    if isinstance(value, float):
        return value
    if isinstance(value, Mapping | list | tuple) and depth == _DEEPEST:
        outermost = place._replace(param=place.param.partition(".")[0].partition("[")[0])
        raise outermost.invalid(f"{outermost} is nested more than {_DEEPEST} deep, or in itself.")
    if isinstance(value, Mapping):
        return {
            _field_name(name, place): _any(one, place.named(_field_name(name, place)), depth + 1)
            for name, one in value.items()
            if not is_omitted(one)
        }
    if isinstance(value, list | tuple):
        return [_any(one, place.item(index), depth + 1) for index, one in enumerate(value)]
    raise place.wrong_type(f"{place} cannot be sent: {type_name(value)} has no form in JSON.")


def _field_name(name: object, place: Place) -> str:
    """The name of a field within a value: text, or a number, which becomes its digits."""
    name = plain(name)
    if isinstance(name, bool) or not isinstance(name, str | int):
        raise place.wrong_type(f"{place} cannot be sent: a field's name is a str, not {type_name(name)}.")
    return _string(Shape("string"), name, place)
