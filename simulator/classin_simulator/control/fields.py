"""Reading the body of a control request: each field by name and type; unknown fields are refused."""

import math
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from types import NoneType
from typing import Any, Final, get_args, get_origin, get_type_hints

from classin_simulator.faults import Fault, Latency


class BadInput(ValueError):
    """A field of the request is wrong (400)."""


@dataclass(frozen=True, slots=True)
class ControlRequest:
    """The parts of a request that handlers use."""

    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Mapping[str, Any]

    def number(self, name: str, default: int, most: int) -> int:
        """A number from 0 to `most` in the query; `default` if it is not sent."""
        text = self.query.get(name, str(default))
        if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) <= most):
            raise BadInput(f"{name} is a number from 0 to {most}.")
        return int(text)


class NotFound(Exception):
    """What the path names does not exist (404)."""


Handler = Callable[[ControlRequest], object]


FAULT_FIELDS: Final[Mapping[str, type]] = {
    "operation": str,
    "code": int,
    "kind": str,
    "status": int,
    "item": int,
    "after_commit": bool,
    "skew": float,
    "times": int,
    "probability": float,
    "seed": int,
    "begins": float,
    "ends": float,
    "school": str,
    "hold": float,
    "latency": object,
}
_NAMES: Final = {
    str: "text",
    int: "an integer",
    float: "a number",
    bool: "true or false",
    dict: "an object",
    list: "a list",
}


def read_fields(body: Mapping[str, Any], types: Mapping[str, type], required: Collection[str] = ()) -> dict[str, Any]:
    """Read the fields of a body; null is the same as leaving a field out."""
    if unknown := sorted(body.keys() - types.keys()):
        raise BadInput(f"The field {unknown[0][:40]!r} is unknown; known are: {', '.join(types) or 'none'}.")
    sent = {name: value for name, value in body.items() if value is not None}
    for name in required:
        if name not in sent:
            raise BadInput(f"{name} is missing.")
    return {name: _read(name, value, types[name]) for name, value in sent.items()}


def read_objects(
    name: str, written: Collection[object], types: Mapping[str, type], required: Collection[str]
) -> list[dict[str, Any]]:
    """Read the objects of a list, each like a body."""
    objects = [one for one in written if isinstance(one, dict)]
    if len(objects) < len(written):
        raise BadInput(f"{name} is a list of objects.")
    return [read_fields(one, types, required) for one in objects]


def read_fault(body: Mapping[str, Any]) -> Fault:
    """Read a fault; its latency is a number of seconds, or an object with a distribution."""
    wanted = read_fields(body, FAULT_FIELDS)
    latency = wanted.get("latency")
    if isinstance(latency, dict):
        parts = read_fields(latency, {"first": float, "second": float, "distribution": str}, required=("first",))
        wanted["latency"] = Latency(**parts)
    elif latency is not None:
        wanted["latency"] = _read("latency", latency, float)
    return Fault(**wanted)


def read_settings(body: Mapping[str, Any], kind: type) -> dict[str, Any]:
    """Read attributes of a dataclass by name: booleans, counts, sets as lists, and null where the type allows it."""
    hints = get_type_hints(kind)
    read_fields(dict.fromkeys(body), hints)
    return {name: _read_setting(name, value, hints[name]) for name, value in body.items()}


def _read_setting(name: str, value: object, hint: Any) -> object:
    inner = get_args(hint)
    if get_origin(hint) is set:
        return {_read_setting(f"Each of {name}", one, inner[0]) for one in _read(name, value, list)}
    if NoneType in inner:
        return None if value is None else _read_setting(name, value, inner[0])
    read = _read(name, value, hint)
    if hint is int and read < 0:
        raise BadInput(f"{name} is an integer from 0 upwards.")
    return read


def _read(name: str, value: object, kind: type) -> Any:
    if kind is object:
        return value
    if kind is float and isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**15:
        return float(value)
    right = isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
    if not right or (isinstance(value, float) and not math.isfinite(value)):
        raise BadInput(f"{name} is {_NAMES[kind]}.")
    return value
