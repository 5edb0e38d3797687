"""Checks the fields of a request against its schema, compiled once per operation when the simulator starts.

The schema says which values are valid, and its `x-classin-wrong` what ClassIn does with others. What neither says (such
as defaults) is in the `FieldRules` of the operation.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Final, TypeVar, cast

from .envelopes import Refused
from .specification import Json, Operation

T = TypeVar("T")

EMPTY_LIST: Final = 155
WRONG_V1: Final = 100
WRONG: Final = 101001001
WRONG_BUSINESS: Final = 121601020
INCOMPLETE: Final = 121601030
EMPTY_BODY: Final = 121601018

_INTEGER = re.compile(r"-?[0-9]{1,18}\Z")


class _Absent(Enum):
    # A member of an enum stays one object through copies and pickles.
    ABSENT = auto()


_ABSENT: Final = _Absent.ABSENT


@dataclass(frozen=True, slots=True)
class FieldRules:
    """What ClassIn does with the fields of an operation and its schema does not say."""

    defaults: Mapping[str, object] = field(default_factory=dict)
    """The values of fields that are not sent, even if the page calls them required."""
    codes: Mapping[str, int] = field(default_factory=dict)
    """The codes for wrong values, for fields whose page has no code for them."""
    missing: int | None = None
    """The code for a required field that is not sent, if the usual one means something else here."""
    blank: Mapping[str, object] = field(default_factory=dict)
    """The values of fields that are sent empty, if that differs from leaving them out."""
    may_be_empty: frozenset[str] = frozenset()
    """Lists in JSON text that may be empty."""


class Fields:
    """The checked fields of a request, each of the type in its schema."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, object]) -> None:
        self._values = values

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def text(self, name: str) -> str:
        """A required string."""
        return cast(str, self._values[name])

    def number(self, name: str) -> int:
        """A required integer."""
        return cast(int, self._values[name])

    def text_or(self, name: str, default: T) -> str | T:
        """A string, or `default` if it was not sent."""
        return cast(str, self._values[name]) if name in self._values else default

    def number_or(self, name: str, default: T) -> int | T:
        """An integer, or `default` if it was not sent."""
        return cast(int, self._values[name]) if name in self._values else default

    def numbers(self, name: str) -> list[int]:
        """A list of integers; empty if it was not sent."""
        return cast("list[int]", self._values.get(name, []))

    def texts(self, name: str) -> list[str]:
        """A list of strings; empty if it was not sent."""
        return cast("list[str]", self._values.get(name, []))

    def items(self, name: str) -> list["Item"]:
        """The items of a list of objects, each checked on its own."""
        return cast("list[Item]", self._values[name])

    def all_items(self) -> list["Item"]:
        """The items of all lists of objects."""
        lists = (value for value in self._values.values() if isinstance(value, list))
        return [item for one in lists for item in one if isinstance(item, Item)]


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a batch: its valid fields, and the code with which it is refused, if it is."""

    fields: Fields
    code: int | None


@dataclass(frozen=True, slots=True)
class _Codes:
    missing: int
    wrong: int
    too_long: int
    no_list: int


@dataclass(frozen=True, slots=True)
class _Check:
    name: str
    required: bool
    default: object
    blank: object
    convert: Callable[[object], object]
    counts_as: object
    code: int
    missing_code: int


class RequestCheck:
    """The compiled checks of one operation."""

    def __init__(self, operation: Operation, rules: FieldRules) -> None:
        self._blank_is_absent = operation.api == "v1"
        self._compiler = _Compiler(operation, rules)
        # Reported live for lmsUnitCreate (classinkr-main/api_dashboard, Muuuuoouuun/class_api); no page has it.
        self._empty_code = EMPTY_BODY if EMPTY_BODY in operation.codes else None
        self._checks = self._compiler.record(operation.properties, operation.required, "", operation.api == "v1")

    def read(self, sent: Mapping[str, Any]) -> Fields:
        """Read the fields. Raises Refused with the code of the first wrong field."""
        if not sent and self._empty_code is not None:
            raise Refused(self._empty_code)
        fields, code, name = _read(self._checks, sent, self._blank_is_absent)
        if code is not None:
            raise Refused(code, message=f'field "{name}" is not set' if name and name not in sent else None)
        return fields


def _read(
    checks: Iterable[_Check], sent: Mapping[str, Any], blank_is_absent: bool
) -> tuple[Fields, int | None, str | None]:
    values: dict[str, object] = {}
    refused: int | None = None
    culprit: str | None = None
    for check in checks:
        value = sent.get(check.name)
        if value is None or (value == "" and (blank_is_absent or check.required)):
            if value == "" and check.blank is not _ABSENT:
                values[check.name] = check.blank
            elif check.default is not _ABSENT:
                values[check.name] = check.default
            elif check.required and refused is None:
                refused, culprit = check.missing_code, check.name
            continue
        try:
            values[check.name] = check.convert(value)
        except _WrongValue as wrong:
            if check.counts_as is not _ABSENT:
                if check.counts_as is not None:
                    values[check.name] = check.counts_as
            elif refused is None:
                refused, culprit = wrong.code or check.code, check.name
    return Fields(values), refused, culprit


class _WrongValue(Exception):
    def __init__(self, code: int | None = None) -> None:
        self.code = code


class _Compiler:
    """Turns schemas into functions."""

    def __init__(self, operation: Operation, rules: FieldRules) -> None:
        self._rules = rules
        if operation.api == "v1":
            self._codes = _Codes(WRONG_V1, WRONG_V1, WRONG_V1, operation.first_listed(EMPTY_LIST, WRONG_V1))
        else:
            wrong = operation.first_listed(WRONG, WRONG_BUSINESS, WRONG_V1)
            self._codes = _Codes(
                missing=rules.missing or operation.first_listed(INCOMPLETE, WRONG, WRONG_BUSINESS, WRONG_V1),
                wrong=wrong,
                too_long=operation.first_listed(WRONG_BUSINESS, WRONG, WRONG_V1),
                no_list=wrong,
            )

    def record(
        self, properties: Mapping[str, Json], required: Iterable[str], prefix: str, lax: bool
    ) -> tuple[_Check, ...]:
        """Compile the checks of an object, in the order of its properties."""
        rules, mandatory = self._rules, frozenset(required)
        return tuple(
            _Check(
                name=name,
                required=name in mandatory,
                default=rules.defaults.get(prefix + name, _ABSENT),
                blank=rules.blank.get(prefix + name, _ABSENT),
                convert=self._converter(schema, prefix + name, lax),
                counts_as=_counts_as(_wrong(schema)),
                code=rules.codes.get(prefix + name, self._codes.wrong),
                missing_code=self._codes.no_list if "contentSchema" in schema else self._codes.missing,
            )
            for name, schema in properties.items()
            # Files are in $_FILES, and each operation checks its own.
            if schema.get("format") != "binary"
        )

    def _converter(self, schema: Json, path: str, lax: bool) -> Callable[[object], object]:
        if "contentSchema" in schema:
            convert_list = self._list(schema["contentSchema"], path, lax=True)
            return _json_text(convert_list, self._codes.no_list, path in self._rules.may_be_empty)
        kind = _kind(schema)
        if kind == "integer":
            return _integer(schema)
        if kind == "string":
            return self._text(schema, lax)
        if kind == "array":
            return self._list(schema, path, lax)
        return _object

    def _text(self, schema: Json, lax: bool) -> Callable[[object], object]:
        choices = frozenset(schema["enum"]) if "enum" in schema else None
        shortest, longest = schema.get("minLength", 0), schema.get("maxLength")
        cut, code = _wrong(schema).get("cut"), _wrong(schema).get("code")
        too_long = code or self._codes.too_long

        def convert(value: object) -> object:
            if lax and isinstance(value, int) and not isinstance(value, bool):
                value = str(value)
            if not isinstance(value, str):
                raise _WrongValue
            if len(value) < shortest or (choices is not None and value not in choices):
                raise _WrongValue(code)
            if cut is not None:
                return value[:cut]
            if longest is not None and len(value) > longest:
                raise _WrongValue(too_long)
            return value

        return convert

    def _list(self, schema: Json, path: str, lax: bool) -> Callable[[object], object]:
        items = schema.get("items", {})
        no_list, most = self._codes.no_list, schema.get("maxItems")
        cut, too_many = _wrong(schema).get("cut"), _wrong(schema).get("code", self._codes.wrong)
        if "properties" in items:
            checks = self.record(items["properties"], items.get("required", []), path + ".", lax)
            wrong = self._codes.wrong

            def read_item(value: object) -> object:
                if not isinstance(value, dict):
                    return Item(Fields({}), wrong)
                fields, code, _ = _read(checks, value, blank_is_absent=lax)
                return Item(fields, code)

            convert_item: Callable[[object], object] = read_item
        else:
            convert_item = self._converter(items, path + "[]", lax)

        def convert(value: object) -> object:
            if not isinstance(value, list):
                raise _WrongValue(no_list)
            if cut is not None:
                value = value[:cut]
            elif most is not None and len(value) > most:
                raise _WrongValue(too_many)
            return [convert_item(item) for item in value]

        return convert


def _wrong(schema: Json) -> Json:
    wrong: Json = schema.get("x-classin-wrong", {})
    return wrong


def _counts_as(wrong: Json) -> object:
    return None if "ignored" in wrong else wrong.get("becomes", _ABSENT)


def _kind(schema: Json) -> str | None:
    kind = schema.get("type")
    if isinstance(kind, str):
        return kind
    return next((one for one in cast(Sequence[str], kind or ()) if one != "null"), None)


def _integer(schema: Json) -> Callable[[object], object]:
    choices = frozenset(schema["enum"]) if "enum" in schema else None
    least, most = schema.get("minimum"), schema.get("maximum")
    clipped, code = _wrong(schema).get("clipped"), _wrong(schema).get("code")

    def convert(value: object) -> object:
        if isinstance(value, str):
            if not _INTEGER.match(value):
                raise _WrongValue(code)
            value = int(value)
        elif not isinstance(value, int) or isinstance(value, bool):
            raise _WrongValue(code)
        if clipped is not None:
            return min(max(value, clipped[0]), clipped[1])
        if (
            (choices is not None and value not in choices)
            or (least is not None and value < least)
            or (most is not None and value > most)
        ):
            raise _WrongValue(code)
        return value

    return convert


def _json_text(convert_list: Callable[[object], object], code: int, may_be_empty: bool) -> Callable[[object], object]:
    def convert(value: object) -> object:
        if not isinstance(value, str):
            # A list that a form library wrote as `a[0][b]=…` instead of as JSON text.
            raise _WrongValue(code)
        try:
            decoded = json.loads(value)
        except (ValueError, RecursionError):
            raise _WrongValue(code) from None
        if not decoded and not (may_be_empty and decoded == []):
            raise _WrongValue(code)
        return convert_list(decoded)

    return convert


def _object(value: object) -> object:
    if not isinstance(value, dict):
        raise _WrongValue
    return value
