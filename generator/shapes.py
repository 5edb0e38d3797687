"""The shape of a schema: what the client needs of it to check a request and to coerce an answer, and no more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from generator.document import Document, SpecError


@dataclass(frozen=True)
class Shape:
    """A schema, read.

    `kind` is integer, number, string, boolean, object, array, json (JSON text that holds `item`), file, null or any.
    `item` is the shape of a list's items, of an object's further values, or of what JSON text holds. `component` is the
    schema's name. `also` has the other spellings of its fields, with the names that they stand for.
    """

    kind: str
    fields: Mapping[str, Shape] = field(default_factory=dict)
    item: Shape | None = None
    required: tuple[str, ...] = ()
    format: str = ""
    values: tuple[int | str, ...] = ()
    component: str = ""
    description: str = ""
    limits: Mapping[str, int] = field(default_factory=dict)
    suffixes: tuple[str, ...] = ()
    needs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    wrong: Mapping[str, Any] = field(default_factory=dict)
    left_out: Mapping[str, Any] = field(default_factory=dict)
    also: Mapping[str, str] = field(default_factory=dict)


def held(shape: Shape) -> Shape:
    """What a list, or JSON text, holds in the end; of any other shape, the shape itself."""
    while shape.kind in ("json", "array") and shape.item is not None:
        shape = shape.item
    return shape


_LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")


def read(document: Document, node: Mapping[str, Any]) -> Shape:
    """Reads a schema, following references; recursion is not part of ClassIn's API."""
    if "$ref" in node:
        name = str(node["$ref"]).rsplit("/", 1)[-1]
        target = read(document, document.resolve(node["$ref"]))
        description = str(node.get("description", target.description))
        component = name if target.kind in ("object", "any") else target.component
        return replace(target, component=component, description=description)
    if "allOf" in node:
        return _merged(document, node)
    return _plain(document, node)


def _plain(document: Document, node: Mapping[str, Any]) -> Shape:
    kind = node.get("type", "any")
    item: Shape | None = None
    fields: dict[str, Shape] = {}
    if node.get("contentMediaType") == "application/json":
        kind, item = "json", read(document, node["contentSchema"])
    elif node.get("format") == "binary":
        kind = "file"
    elif kind == "array":
        item = read(document, node["items"])
    elif kind == "object":
        fields = {name: read(document, child) for name, child in node.get("properties", {}).items()}
        further = node.get("additionalProperties")
        item = read(document, further) if isinstance(further, dict) else None
    elif not isinstance(kind, str):
        raise SpecError(f"{document.path}: the type {kind!r} has no shape; give one type.")
    return Shape(
        kind,
        fields,
        item,
        tuple(node.get("required", ())),
        str(node.get("format", "")),
        tuple(node.get("enum", ())),
        "",
        str(node.get("description", "")),
        {**{name: node[name] for name in _LIMITS if name in node}, **_file_limits(node)},
        tuple(node.get("x-classin-file", {}).get("suffixes", ())),
        _needs(node),
        _plain_values(node.get("x-classin-wrong", {})),
        _plain_values(node.get("x-classin-left-out", {})),
        _also(node),
    )


def _needs(node: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """What is sent along with a field."""
    return {str(name): tuple(map(str, others)) for name, others in node.get("dependentRequired", {}).items()}


def _plain_values(extension: Mapping[str, Any]) -> dict[str, Any]:
    """The value of an extension as plain Python, with tuples for lists."""
    return {key: tuple(value) if isinstance(value, list) else value for key, value in extension.items()}


def _also(node: Mapping[str, Any]) -> dict[str, str]:
    """The other spellings, with the names that they stand for."""
    named = node.get("properties", {}).items()
    return {str(child["x-classin-also"]): str(name) for name, child in named if "x-classin-also" in child}


def _file_limits(node: Mapping[str, Any]) -> dict[str, int]:
    file = node.get("x-classin-file", {})
    return {"largest": file["largest"]} if "largest" in file else {}


def _merged(document: Document, node: Mapping[str, Any]) -> Shape:
    parts = [read(document, part) for part in node["allOf"]]
    fields: dict[str, Shape] = {}
    for part in parts:
        fields.update(part.fields)
    required = tuple(name for part in parts for name in part.required)
    needs = {name: others for part in parts for name, others in part.needs.items()}
    also = {other: name for part in parts for other, name in part.also.items()}
    text = str(node.get("description", ""))
    return Shape("object", fields, None, required, description=text, needs=needs, also=also)
