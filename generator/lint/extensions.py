"""Rules of the `x-classin-` extensions: which there are, where they stand, what they hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from generator.document import HTTP_METHODS, Document, Pointer
from generator.lint.engine import Where, rule
from generator.lint.tree import SCHEMAS

REPEATS = ("read", "idempotent", "identity", "natural", "never")

_DATE = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
# ClassIn's history dates some revisions by their month alone.
_SINCE = re.compile(rf"\d+(\.\d+)+ ({_DATE}|\d{{4}}-(0[1-9]|1[0-2]))")
_SUNSET = re.compile(_DATE)
_DOC = re.compile(r"[\w./-]+\.md")
_PERIODS = ("second", "minute", "hour", "day")
_Form = Callable[[Any], bool]


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _matches(pattern: re.Pattern[str]) -> _Form:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_batch(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and set(value) <= {"items", "limit", "results", "match"}
        and all(_is_text(value.get(key)) for key in ("items", "results", "match"))
        and _is_count(value.get("limit", 1))
    )


def _is_rate(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == {"calls", "per"}
        and _is_count(value["calls"])
        and value["per"] in _PERIODS
    )


def _is_edit(value: Any) -> bool:
    return isinstance(value, dict) and set(value) == {"operation", "id"} and all(map(_is_text, value.values()))


def _is_file(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and bool(value)
        and set(value) <= {"largest", "suffixes"}
        and _is_count(value.get("largest", 1))
        and isinstance(value.get("suffixes", []), list)
        and all(map(_is_text, value.get("suffixes", [])))
    )


_WRONG: dict[str, _Form] = {
    "cut": lambda value: _is_count(value),
    "becomes": lambda value: _is_scalar(value),
    "ignored": lambda value: value is True,
    "clipped": lambda value: isinstance(value, list) and len(value) == 2 and all(isinstance(end, int) for end in value),
    "code": lambda value: _is_count(value),
    "unsaid": lambda value: _is_count(value),
}


def _is_wrong(value: Any) -> bool:
    return (
        isinstance(value, dict) and len(value) == 1 and all(key in _WRONG and _WRONG[key](value[key]) for key in value)
    )


def _is_left_out(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and "becomes" in value
        and set(value) <= {"becomes", "beside", "disputed"}
        and (_is_scalar(value["becomes"]) or isinstance(value["becomes"], list))
        and _is_text(value.get("beside", "text"))
        and value.get("disputed", True) is True
    )


def _is_deviation(value: Any) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and all(
            isinstance(item, dict) and set(item) == {"what", "why", "source"} and all(map(_is_text, item.values()))
            for item in value
        )
    )


def _is_when(value: Any) -> bool:
    if not isinstance(value, dict) or len(value) != 2 or not _is_text(value.get("path")):
        return False
    return _is_scalar(value.get("equals")) or _is_text(value.get("prefix")) or value.get("present") is True


def _is_scalar(value: Any) -> bool:
    return isinstance(value, int | str) and not isinstance(value, bool)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _is_names(value: Any) -> bool:
    return _is_text(value) or (isinstance(value, list) and bool(value) and all(map(_is_text, value)))


EXTENSIONS: dict[str, tuple[tuple[str, ...], _Form, str]] = {
    "errnos": (("root", "operation"), lambda value: bool(value) and isinstance(value, dict | list), "codes"),
    "auth": (("operation",), lambda value: value in ("safeKey", "lms"), "safeKey or lms"),
    "method": (("operation",), _is_names, "resource.verb, or a list"),
    "repeat": (("operation",), lambda value: value in REPEATS, f"one of {', '.join(REPEATS)}"),
    "identity": (("operation",), _is_text, "the path of a parameter"),
    "promises": (("operation",), _is_text, "a path in the answer"),
    "batch": (("operation",), _is_batch, "{items, limit, results, match}"),
    "rate": (("operation",), _is_rate, "{calls: 1000, per: minute}"),
    "edit": (("operation",), _is_edit, "{operation: editCourse, id: courseId}"),
    "serial": (("operation",), _is_text, "the name of a parameter"),
    "file": (("parameter",), _is_file, "{largest: bytes, suffixes: [jpg, png]}"),
    "wrong": (
        ("parameter", "other"),
        _is_wrong,
        "one of {cut: 24}, {becomes: 0}, {ignored: true}, {clipped: [0, 5]}, {code: 137}",
    ),
    "left-out": (("parameter",), _is_left_out, "{becomes: 0}, with `beside: parameter` or `disputed: true`"),
    "also": (("parameter",), _is_text, "another spelling of the field's name"),
    "since": (
        ("operation", "parameter", "message", "component"),
        _matches(_SINCE),
        'a version and a date: "3.41 2023-05-24"',
    ),
    "sunset": (("operation", "parameter", "message"), _matches(_SUNSET), 'a date: "2024-08-30"'),
    "replaced-by": (("operation", "message"), _is_names, "the name of what replaces it"),
    "doc": (("operation", "message"), _matches(_DOC), "a path in the documentation's sources: classroom/addCourse.md"),
    "deviation": (
        ("operation", "message", "parameter", "component", "other"),
        _is_deviation,
        "a list of {what, why, source}",
    ),
    "cmd": (("message",), _is_scalar, "the value of Cmd, a number or text"),
    "when": (("message",), _is_when, "{path, equals}, {path, prefix} or {path, present: true}"),
}
"""By name: the places where an extension may stand, the check of its value, and the form in words."""


@rule("extension-known", "Only the extensions that the opening comment lists are used, each in its place.")
def extension_known(document: Document) -> Iterator[tuple[Where, str]]:
    """A misspelt extension would be ignored without a word."""
    for pointer, name, _ in _extensions(document):
        if name not in EXTENSIONS:
            known = ", ".join(EXTENSIONS)
            yield pointer, f"{pointer[-1]} is not an extension of this file; known are x-classin-… {known}."
        elif _place_of(pointer) not in EXTENSIONS[name][0]:
            yield pointer, f"{pointer[-1]} belongs to {', '.join(EXTENSIONS[name][0])}, not here."


@rule("extension-value", "The value of an extension has the form that the opening comment describes.")
def extension_value(document: Document) -> Iterator[tuple[Where, str]]:
    """The passes of the generator rely on the form."""
    for pointer, name, value in _extensions(document):
        if name in EXTENSIONS and not EXTENSIONS[name][1](value):
            yield pointer, f"{pointer[-1]} holds {EXTENSIONS[name][2]}, not {value!r}."


def _extensions(document: Document) -> Iterator[tuple[Pointer, str, Any]]:
    for pointer, value in document.walk():
        key = pointer[-1] if pointer else ""
        if isinstance(key, str) and key.startswith("x-") and not _is_content(pointer):
            prefix, _, name = key.partition("x-classin-")
            yield pointer, (name if not prefix else key), value


def _is_content(pointer: Pointer) -> bool:
    """Whether the key is a field or an example's value rather than a word of the spec."""
    return pointer[-2:-1] == ("properties",) or "example" in pointer or "examples" in pointer


def _place_of(pointer: Pointer) -> str:
    if len(pointer) == 1:
        return "root"
    if pointer[0] == "paths" and len(pointer) == 4 and pointer[2] in HTTP_METHODS:
        return "operation"
    if pointer[0] == "webhooks" and len(pointer) in (3, 4):
        return "message"
    if pointer[:2] == SCHEMAS and len(pointer) == 4:
        return "component"
    if "schemas" in pointer and len(pointer) > 2 and pointer[-3] == "properties":
        return "parameter"
    return "other"
