"""The example of a call in a method's docstring, made from the example of its request."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeAlias

from generator.model import Operation
from generator.naming import keyword
from generator.shapes import Shape
from generator.source import quoted

_Source: TypeAlias = "str | list[_Source] | dict[str, _Source]"
"""A value as Python source; lists and dicts hold that of their entries, so that they can be laid out."""

_WIDTH = 100
_FILE = {"png": "picture.png", "jpg": "picture.jpg"}


def example_call(operation: Operation, *, awaited: bool, ensure: bool = False) -> list[str]:
    """The lines of the example; `ensure` is called with the identity as its key."""
    given = _given(operation, ensure=ensure)
    method = "ensure" if ensure else operation.method
    call = f"{'await ' if awaited else ''}classin.{operation.resource}.{method}"
    whole = f"reply = {call}({', '.join(f'{name}={_inline(value)}' for name, value in given.items())})"
    if len(whole) <= _WIDTH:
        return [whole]
    arguments = (line for name, value in given.items() for line in _lines(f"    {name}=", value))
    return [f"reply = {call}(", *arguments, ")"]


def example_rows(operation: Operation, *, awaited: bool) -> list[str]:
    """The lines of the example of `ensure_many`, whose one row holds what it needs."""
    needed = {"key", *map(keyword, operation.request.required)}
    given = _given(operation, ensure=True)
    row: _Source = {name: value for name, value in given.items() if name in needed} or dict([*given.items()][:2])
    call = f"{'await ' if awaited else ''}classin.{operation.resource}.ensure_many"
    whole = f"reply = {call}([{_inline(row)}])"
    return [whole] if len(whole) <= _WIDTH else [f"reply = {call}(", *_lines("    ", [row]), ")"]


def _given(operation: Operation, *, ensure: bool) -> dict[str, _Source]:
    """The values of the example by keyword."""
    identity, values = str(operation.extension("identity", "")), _example(operation)
    given = {
        keyword(api_name): _source(operation.request.fields[api_name], value) for api_name, value in values.items()
    }
    if ensure and identity:
        given = {"key": given.pop(keyword(identity), '"maths-7-2026"'), **given}
    return given


def _example(operation: Operation) -> dict[str, Any]:
    """The parameters of the first example, with a file where one is required."""
    values: dict[str, Any] = {}
    for media in operation.spec.media.values():
        examples = media.get("examples")
        value = next(iter(examples.values())).get("value") if examples else media.get("example")
        values = dict(value) if isinstance(value, dict) else values
        break
    for api_name in operation.request.required:
        values.setdefault(api_name, None)
    return values


def _source(shape: Shape, value: Any) -> _Source:
    """A value of the example as a caller writes it, with snake case for the fields of items."""
    if shape.kind == "file":
        return quoted(next((_FILE[one] for one in map(str, shape.values) if one in _FILE), "worksheet.pdf"))
    if shape.kind == "json" and isinstance(value, str):
        return _source(shape.item or Shape("any"), json.loads(value))
    if isinstance(value, list):
        return [_source(shape.item or Shape("any"), one) for one in value]
    if isinstance(value, Mapping):
        return {keyword(name): _source(shape.fields.get(name, Shape("any")), one) for name, one in value.items()}
    return quoted(value) if isinstance(value, str) else repr(value)


def _inline(source: _Source) -> str:
    if isinstance(source, str):
        return source
    if isinstance(source, list):
        return f"[{', '.join(map(_inline, source))}]"
    return f"{{{', '.join(f'{quoted(name)}: {_inline(one)}' for name, one in source.items())}}}"


def _lines(head: str, source: _Source) -> list[str]:
    """A value and a comma behind `head`: on one line where it fits, else an entry a line, as ruff would lay it out."""
    line = f"{head}{_inline(source)},"
    if len(line) <= _WIDTH or isinstance(source, str):
        return [line]
    indent = " " * (len(head) - len(head.lstrip()))
    opening, closing = "[]" if isinstance(source, list) else "{}"
    entries = (
        [("", one) for one in source]
        if isinstance(source, list)
        else [(f"{quoted(name)}: ", one) for name, one in source.items()]
    )
    inner = (line for name, one in entries for line in _lines(f"{indent}    {name}", one))
    return [f"{head}{opening}", *inner, f"{indent}{closing},"]
