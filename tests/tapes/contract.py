"""Whether an answer is what the description promises."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator, TypeChecker, validators
from jsonschema.exceptions import ValidationError

from .spec import DOCUMENT, Operation


def _is_object(_: TypeChecker, value: object) -> bool:
    return isinstance(value, dict) or value == []


_extend: Any = validators.extend

# ClassIn is PHP, where an empty map is written as an empty list; the description does not say so at each place.
Validator: Any = _extend(
    Draft202012Validator, type_checker=Draft202012Validator.TYPE_CHECKER.redefine("object", _is_object)
)


class Broken(NamedTuple):
    """A place at which an answer is not as promised.

    Attributes:
        place: The path to it, as `data[].classId`.
        promised: What the description says.
        came: What was answered, by its kind only.
    """

    place: str
    promised: str
    came: str


def broken_promises(operation: Operation, answer: Any) -> Iterator[Broken]:
    """Where an answer departs from the operation's schema, without repeating what it says."""
    schema = {**operation.answer, "components": DOCUMENT["components"]}
    seen = set()
    for error in Validator(schema).iter_errors(answer):
        found = _described(error)
        if found not in seen:
            seen.add(found)
            yield found


def _described(error: ValidationError) -> Broken:
    place = ""
    for step in error.absolute_path:
        place += "[]" if isinstance(step, int) else f".{step}"
    if error.validator == "required":
        required: Any = error.validator_value
        there: Any = error.instance
        missing = next((name for name in required if name not in there), "?")
        return Broken(f"{place}.{missing}".removeprefix("."), "always there", "nothing")
    promised = error.validator_value
    text = " or ".join(map(str, promised)) if isinstance(promised, list) else str(promised)
    what = text if error.validator == "type" else f"{error.validator}: {text}"
    return Broken(place.removeprefix(".") or "the answer", what, _KINDS.get(type(error.instance), "a value"))


_KINDS = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    list: "array",
    dict: "object",
    type(None): "null",
}
