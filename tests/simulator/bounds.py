"""Every bound of a request in the description, with values that break it and what must become of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, Final

from tapes import school as at
from tapes.cases import CASES, Case, Upload

from classin_simulator.protocol.specification import Operation, load

from .raw_client import RawClient

MOST_CO_TEACHERS: Final = 2
NO_LIST: Final = 155
USUAL: Final = frozenset({100, 101001001, 121601020, 121601030})
"""The codes of wrong parameters, one of which is to be expected where no page says more."""

Json = Mapping[str, Any]


class _Absent:
    def __repr__(self) -> str:
        return "nothing"


ABSENT: Final = _Absent()
"""In place of the value of a parameter that is not sent."""

BESIDE: Final[Mapping[str, Mapping[str, object]]] = {
    "isHd": {"isDc": 0},
    "isAutoOnstage": {"teachMode": 1},
    "record": {"live": 0, "replay": 0, "recordScene": 0},
    "courseName": {"catId": ABSENT},
}
"""What must stand beside a parameter, or it has no effect."""


@dataclass(frozen=True)
class Breach:
    """A value that breaks a bound: it is refused with one of `codes`, or else has the effect of the value `like`.

    Attributes:
        operation: The operation's id.
        path: The parameter, such as `userJson[].nickname`.
        bound: What is broken.
        value: What is sent.
        codes: Those with which it is refused; none when it is taken.
        like: The right value in whose place it is taken.
        unlike: Right values of which one at least has another effect.
        beside: What is sent next to it, so that it has an effect at all.
    """

    operation: str
    path: str
    bound: str
    value: Any
    codes: frozenset[int] = frozenset()
    like: Any = ABSENT
    unlike: tuple[Any, ...] = ()
    beside: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        is_short = isinstance(self.value, int) or len(repr(self.value)) < 20
        value = self.value if is_short else f"{len(self.value)} long" if isinstance(self.value, str | list) else "file"
        return f"{self.operation}-{self.path}-{self.bound}-{value}"

    def arguments(self, value: Any) -> dict[str, Any]:
        """The arguments of the call with a value of the parameter; of a list, only the item that has it."""
        steps = _steps(self.path)
        arguments: dict[str, Any] = _put(self.case.arguments, steps, value)
        for name, needed in self.beside.items():
            if any(True for _ in _at(arguments, [*steps[:-1], name])):
                arguments = _put(arguments, [*steps[:-1], name], needed)
        return arguments

    @property
    def case(self) -> Case:
        """The call on tape."""
        return sent(self.operation, self.path)[0]

    @property
    def sent(self) -> Any:
        """What the call on tape has."""
        return sent(self.operation, self.path)[1]


def parameters(operation: Operation) -> Iterator[tuple[str, Json, bool]]:
    """Every parameter with its path, and whether it is required. A list in JSON text is the list that it is."""
    yield from _fields({"properties": operation.properties, "required": operation.required}, "")


def _fields(holder: Json, prefix: str) -> Iterator[tuple[str, Json, bool]]:
    for name, schema in holder.get("properties", {}).items():
        yield from _whole(
            {**schema, **schema.get("contentSchema", {})}, prefix + name, name in holder.get("required", ())
        )


def _whole(schema: Json, path: str, required: bool) -> Iterator[tuple[str, Json, bool]]:
    yield path, schema, required
    yield from _fields(schema, f"{path}.")
    if "items" in schema:
        yield from _whole(schema["items"], f"{path}[]", required=True)


def breaches() -> Iterator[Breach]:
    """Of every live operation: at least one for each end of each bound."""
    for operation in load().values():
        if not operation.switched_off:
            for path, schema, required in parameters(operation):
                yield from _breaches(operation, path, schema, required)


def _breaches(operation: Operation, path: str, schema: Json, required: bool) -> Iterator[Breach]:
    wrong, kind = schema.get("x-classin-wrong", {}), schema.get("type")
    codes = frozenset({wrong["code"]}) if "code" in wrong else USUAL
    beside = BESIDE.get(path.rpartition(".")[2], {})

    def refused(bound: str, value: Any, codes: frozenset[int] = codes) -> Breach:
        return Breach(operation.operation_id, path, bound, value, codes, beside=beside)

    def taken(bound: str, value: Any, like: Any, *unlike: Any) -> Breach:
        return Breach(operation.operation_id, path, bound, value, like=like, unlike=unlike, beside=beside)

    for number in _outside(schema.get("enum", ())):
        if "becomes" in wrong or "ignored" in wrong:
            yield taken("enum", number, wrong.get("becomes", ABSENT), *schema["enum"])
        else:
            yield refused("enum", number)
    if "minimum" in schema:
        yield refused("minimum", schema["minimum"] - 1)
    if "maximum" in schema:
        yield refused("maximum", schema["maximum"] + 1)
    if "clipped" in wrong:
        least, most = wrong["clipped"]
        yield from (taken("clipped", value, least, most) for value in (least - 1, least - 1000))
        yield from (taken("clipped", value, most, least) for value in (most + 1, most + 1000))
    if kind == "integer" and "code" in wrong:
        yield refused("type", "x")
    if kind == "string" and "cut" in wrong:
        long = text(wrong["cut"] + 60)
        cut = long[: wrong["cut"]]
        yield from (taken("cut", value, cut, cut[:-1]) for value in (long[: len(cut) + 1], long))
    if "maxLength" in schema:
        yield refused("maxLength", text(schema["maxLength"] + 1))
    if schema.get("minLength", 0) > 1:
        yield refused("minLength", text(schema["minLength"] - 1))
    elif schema.get("minLength") == 1:
        # PHP's forms cannot tell an empty field from one that was not sent.
        no_form = operation.api == "v2"
        if required or no_form:
            yield refused("minLength", "", codes if no_form else USUAL)
        else:
            yield taken("minLength", "", ABSENT, sent(operation.operation_id, path)[1])
    if "minItems" in schema:
        yield refused("minItems", [], frozenset({NO_LIST}))
    if "maxItems" in schema:
        many = [_without_identity(sent(operation.operation_id, path)[1][0])] * (schema["maxItems"] + 1)
        if "cut" in wrong:
            yield taken("maxItems", many, many[: wrong["cut"]], many[: wrong["cut"] - 1])
        else:
            yield refused("maxItems", many)


def _outside(numbers: Any) -> list[int]:
    """Below, between and above."""
    return [one for one in range(min(numbers) - 1, max(numbers) + 2) if one not in numbers] if numbers else []


def text(length: int) -> str:
    """Text that is longer in bytes than in characters."""
    return ("Größe 数 " * length)[: length - 1] + "x" if length else ""


def _without_identity(item: Any) -> Any:
    """An entry that may stand in a list more than once."""
    return {name: one for name, one in item.items() if "Identity" not in name} if isinstance(item, Mapping) else item


def sent(operation_id: str, path: str) -> tuple[Case, Any]:
    """The call of a tape that sends a parameter, and what it sends."""
    cases = [one for one in CASES if one.operation == operation_id and one.ends == "SUCCESS" and one.code == 1]
    for case in cases:
        for value in _at(case.arguments, _steps(path)):
            return case, value
    raise LookupError(f"No successful call of {operation_id} on tape sends {path}.")


def _steps(path: str) -> list[str]:
    return re.findall(r"\[\]|[^.\[\]]+", path)


def _at(holder: Any, steps: list[str]) -> Iterator[Any]:
    if not steps:
        yield holder
    elif steps[0] == "[]":
        for item in holder:
            yield from _at(item, steps[1:])
    elif steps[0] in holder:
        yield from _at(holder[steps[0]], steps[1:])


def _put(holder: Any, steps: list[str], value: Any) -> Any:
    if not steps:
        return value
    step, rest = steps[0], steps[1:]
    if step == "[]":
        return [_put(next(item for item in holder if any(True for _ in _at(item, rest))), rest, value)]
    if not rest and value is ABSENT:
        return {name: one for name, one in holder.items() if name != step}
    return {**holder, step: _put(holder[step], rest, value)}


@dataclass(frozen=True)
class Effect:
    """What a call did."""

    answer: Any
    before: Any
    after: Any


def effect(raw_client: RawClient, case: Case, arguments: Mapping[str, Any]) -> Effect:
    """Make a call in the furnished school: its answer, and all that the school held before and after it."""
    raw_client.simulator.reset()
    school = raw_client.simulator.school
    at.furnish(school)
    school.limits.co_teachers_per_lesson = MOST_CO_TEACHERS
    if case.before is not None:
        case.before(school)
    before = _held(school)
    answer = call(raw_client, load()[case.operation], arguments)
    return Effect(answer, before, _held(school))


def call(raw_client: RawClient, operation: Operation, arguments: Mapping[str, Any]) -> Any:
    """Send arguments as they stand, rightly signed."""
    if operation.action is None:
        return raw_client.v2(operation.path, **arguments)
    files = {name: one for name, one in arguments.items() if isinstance(one, Upload)}
    texts = {name: one for name, one in arguments.items() if name not in files}
    if files:
        [file] = files.values()
        return raw_client.upload(operation.action, file.name, file.content, **texts)
    return raw_client.v1(operation.action, **texts)


def _held(value: Any) -> Any:
    """A copy to compare, down to the last field."""
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: _held(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {key: _held(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_held(one) for one in value]
    if isinstance(value, set | frozenset):
        return frozenset(value)
    if hasattr(value, "__dict__") and not isinstance(value, type) and not callable(value):
        return {name: _held(one) for name, one in vars(value).items()}
    # Counters show in their text what they give out next.
    return value if isinstance(value, str | int | float | None) else repr(value)
