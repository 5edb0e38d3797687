"""Which parameter a refusal is about: by its code, or by comparing what was sent with the bounds of openapi.yaml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from classin_api.operations import Operation, Shape
from classin_client import errors
from classin_client._request.spelling import Spelling
from classin_client._response import errnos

_ANY = "any"
"""In the registry: a code that does not say which parameter is wrong."""

_TAKEN = frozenset({"becomes", "ignored", "clipped"})
"""What ClassIn does with a wrong number instead of refusing it."""

_EMPTY = "is empty"
"""What PHP takes for a parameter that was not sent."""

_PHONE = "Write the country in front, +86 …, or give the client the phone_region of numbers without one."

_SHOWN = 3


class _Broken(NamedTuple):
    """A value that breaks a bound; `sentence` goes on after its path."""

    path: str
    sentence: str


def name_parameter(
    operation: Operation, values: Mapping[str, Any], error: errors.ClassInError, spelled: Spelling, first: int
) -> None:
    """Gives a refusal the parameter that it is about, and its text what is wrong with it.

    Args:
        operation: What was called.
        values: What was sent.
        error: The refusal.
        spelled: How the caller wrote the names.
        first: The index, in the caller's list, of the first item that was sent.
    """
    if error.code is None or not error.outcome_known:
        return
    errno = errnos.look_up(operation, error.code, values)
    code, is_general = error.code, _ANY in errno.params
    broken = list(_broken_bounds(operation, operation.request, values, code, spelled, first, is_general=is_general))
    if broken:
        error.param = broken[0].path
        sentence = f"{'; '.join(f'{one.path} {one.sentence}' for one in broken[:_SHOWN])}."
    elif twice := list(_repeated(operation, values, errno, spelled, first)):
        error.param = twice[0].path
        sentence = f"{'; '.join(f'{one.path} {one.sentence}' for one in twice[:_SHOWN])}."
    else:
        concerned = _concerned(operation, values, errno)
        error.param = spelled(concerned[0]) if len(concerned) == 1 else ""
        sentence = _where_to_look(operation, values, spelled) if is_general else ""
        if concerned and errno.kind == "invalid" and operation.request.fields[concerned[0]].format == "phone":
            sentence = _PHONE
    if sentence:
        error.args = (f"{error} {sentence}",)


def _broken_bounds(
    operation: Operation,
    shape: Shape,
    values: Mapping[str, Any],
    code: int,
    spelled: Spelling,
    first: int,
    *,
    is_general: bool,
) -> Iterator[_Broken]:
    """The values that break a bound which this code stands for."""
    for name, field in shape.fields.items():
        if name in values:
            at = first if operation.batch and operation.batch.items == name else 0
            is_required = name in shape.required
            for one in _broken(field, values[name], spelled(name), spelled, at, is_required=is_required):
                refusal = one[0].wrong.get("code")
                if refusal == code or (is_general and (refusal is None or one[1].sentence == _EMPTY)):
                    yield one[1]


def _broken(
    shape: Shape, value: Any, path: str, spelled: Spelling, first: int, *, is_required: bool
) -> Iterator[tuple[Shape, _Broken]]:
    """A value, and the values within it, that break a bound, each with its shape."""
    if sentence := _breach(shape, value, is_required=is_required):
        yield shape, _Broken(path, sentence)
    if isinstance(value, list):
        inner = shape.item if shape.item and shape.kind == "json" else shape
        if inner is not shape and (sentence := _breach(inner, value, is_required=False)):
            yield shape, _Broken(path, sentence)
        for index, one in enumerate(value, first):
            item = inner.item or Shape("any")
            yield from _broken(item, one, f"{path}[{index}]", spelled, 0, is_required=False)
    elif isinstance(value, dict):
        for name, one in value.items():
            if name in shape.fields:
                inside, needed = f"{path}.{spelled(name)}", name in shape.required
                yield from _broken(shape.fields[name], one, inside, spelled, 0, is_required=needed)


def _breach(shape: Shape, value: Any, *, is_required: bool) -> str:
    """What is wrong with a value, as a part of a sentence that shows no text of it: it may be a name or a password."""
    limits = shape.limits
    if value in ("", []) and (is_required or {"minLength", "minItems"} & limits.keys()):
        return _EMPTY
    if isinstance(value, list):
        return _outside(len(value), "entries", limits.get("minItems"), limits.get("maxItems"))
    if isinstance(value, str):
        if shape.values:
            return "" if value in shape.values else f"is none that ClassIn takes: {_choices(shape)}"
        return _outside(len(value), "characters", limits.get("minLength"), _longest(shape))
    if not isinstance(value, int) or _TAKEN & shape.wrong.keys():
        return ""
    if shape.values:
        return "" if value in shape.values else f"is {value}; ClassIn takes {_choices(shape)}"
    low, high = limits.get("minimum"), limits.get("maximum")
    if (low is not None and value < low) or (high is not None and value > high):
        return f"is {value}; ClassIn takes {_range(low, high)}"
    return ""


def _longest(shape: Shape) -> int | None:
    unsaid = shape.wrong.get("unsaid")
    return unsaid if isinstance(unsaid, int) else shape.longest or None


def _outside(count: int, of_what: str, low: int | None, high: int | None) -> str:
    if (low is not None and count < low) or (high is not None and count > high):
        return f"has {count} {of_what}; ClassIn takes {_range(low, high)}"
    return ""


def _range(low: int | None, high: int | None) -> str:
    if low is None or high is None:
        return f"{low} or more" if high is None else f"at most {high}"
    return f"{low} to {high}"


def _choices(shape: Shape) -> str:
    *most, last = map(str, shape.values)
    return f"{', '.join(most)} or {last}" if most else last


def _repeated(
    operation: Operation, values: Mapping[str, Any], errno: errnos.Errno, spelled: Spelling, first: int
) -> Iterator[_Broken]:
    """The entries that stand in a list more than once, where the code finds something wrong with the list."""
    for name in _concerned(operation, values, errno) if errno.kind == "invalid" else ():
        shape, value = operation.request.fields[name], values[name]
        if not isinstance(value, list):
            continue
        at = first if operation.batch and operation.batch.items == name else 0
        inner = shape.item if shape.item and shape.kind == "json" else shape
        key = (inner.item or Shape("any")).required
        places: dict[object, list[str]] = {}
        for index, one in enumerate(value, at):
            what = tuple(str(one.get(part)) for part in key) if isinstance(one, dict) else str(one)
            places.setdefault(what, []).append(f"{spelled(name)}[{index}]")
        for same in places.values():
            if len(same) > 1:
                yield _Broken(same[1], f"is the same as {same[0]}" + "".join(f" and {one}" for one in same[2:]))


def _concerned(operation: Operation, values: Mapping[str, Any], errno: errnos.Errno) -> list[str]:
    """The parameters that were sent of those that the code is about."""
    if _ANY in errno.params:
        return []
    fields = {name: field for name, field in operation.request.fields.items() if name in values}
    by_code = [name for name in fields if name in errno.params]
    return by_code or [name for name, field in fields.items() if field.wrong.get("code") == errno.code]


def _where_to_look(operation: Operation, values: Mapping[str, Any], spelled: Spelling) -> str:
    """A sentence for a general code where no documented bound is broken."""
    if not operation.request.fields:
        return "ClassIn's names are case-sensitive."
    ids = [spelled(name) for name in values if name.endswith(("Id", "Uid", "Uids", "uid"))]
    if not ids:
        return "What was sent is within the documented bounds; a parameter may be missing that it needs."
    which = f"id {ids[0]}" if len(ids) == 1 else f"ids {', '.join(ids[:-1])} and {ids[-1]}"
    return f"What was sent is within the documented bounds, so look at the {which}."
