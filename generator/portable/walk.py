"""Walks over the schemas of a document, and over nothing else in it: examples are data, whatever they look like."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]

_ONE = ("items", "additionalProperties", "contentSchema", "not")
_SEVERAL = ("allOf", "anyOf", "oneOf", "prefixItems")


def reference(name: str) -> Schema:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def named(schema: Schema) -> str:
    """The component that a schema refers to; empty for one that stands where it is used."""
    return str(schema.get("$ref", "")).rpartition("/")[2]


def resolved(schemas: dict[str, Schema], schema: Schema) -> Schema:
    """The schema, or the one that it refers to."""
    while "$ref" in schema:
        schema = schemas[named(schema)]
    return schema


def below(schema: Any) -> Iterator[Schema]:
    """A schema and every schema that is written inside of it; references are not followed."""
    if not isinstance(schema, dict):
        return
    yield schema
    for one in schema.get("properties", {}).values():
        yield from below(one)
    for key in _ONE:
        yield from below(schema.get(key))
    for key in _SEVERAL:
        for one in schema.get(key, ()):
            yield from below(one)


def used(roots: Any, schemas: dict[str, Schema]) -> set[str]:
    """The components that a part of a document needs, directly or by way of others."""
    found: set[str] = set()
    waiting = list(_names(roots))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _names(schemas[name])
    return found


def _names(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield named(node)
        for key, value in node.items():
            if key not in ("example", "examples"):
                yield from _names(value)
    elif isinstance(node, list):
        for value in node:
            yield from _names(value)


def samples(node: dict[str, Any]) -> Iterator[tuple[Schema, Any]]:
    """The examples of an operation or a message, each with its schema."""
    for body in (node.get("requestBody", {}), *node.get("responses", {}).values()):
        for media in body.get("content", {}).values():
            if "example" in media:
                yield media["schema"], media["example"]
            for example in media.get("examples", {}).values():
                yield media["schema"], example["value"]
