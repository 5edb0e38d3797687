"""What a schema says of each of its fields, by path: the shape that callers deal with, the texts, and the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.document import Document
from generator.lint.tree import mapping
from generator.shapes import Shape, read

TEXTS = frozenset(
    {
        *("title", "summary", "description", "externalDocs", "example", "examples", "$comment"),
        *("x-classin-doc", "x-classin-since", "x-classin-deviation"),
    }
)
"""Keys that explain and change nothing."""

_READ = frozenset(
    {
        *("type", "format", "enum", "properties", "required", "items", "additionalProperties", "allOf", "$ref"),
        *("contentMediaType", "contentSchema", "dependentRequired"),
        *("x-classin-file", "x-classin-wrong", "x-classin-left-out", "x-classin-also"),
        *("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"),
        *("deprecated", "x-classin-sunset"),
    }
)
"""Keys that the shape, or a rule of the comparison, knows."""


@dataclass(frozen=True)
class Field:
    """A parameter, or a field of an answer or a message."""

    shape: Shape
    required: bool = False
    going: str = ""
    """Whether it is deprecated, and from when it is gone."""
    also: str = ""
    """Another spelling of its name."""
    texts: Mapping[str, Any] = field(default_factory=dict)
    others: Mapping[str, Any] = field(default_factory=dict)
    """Keys that nothing here knows."""


def fields(document: Document, schema: Any) -> dict[str, Field]:
    """Every field by its path: `studentJson[].name`, `Data.*.Score`; the whole is the empty path."""
    return dict(_within(document, schema, "", required=True)) if isinstance(schema, dict) else {}


def common(media: list[dict[str, Field]]) -> dict[str, Field]:
    """The fields of several media types: what one of them does without is not required."""
    merged: dict[str, Field] = {}
    for each in media:
        merged = each | merged
    return {
        path: Field(
            found.shape,
            all(path in each and each[path].required for each in media),
            found.going,
            found.also,
            found.texts,
            found.others,
        )
        for path, found in merged.items()
    }


def bare(node: Any) -> Any:
    """A node without its texts."""
    if isinstance(node, dict):
        return {key: bare(value) for key, value in node.items() if key not in TEXTS}
    return [bare(item) for item in node] if isinstance(node, list) else node


def _within(document: Document, schema: Mapping[str, Any], path: str, *, required: bool) -> Iterator[tuple[str, Field]]:
    parts = list(_parts(document, schema))
    node = {key: value for part in reversed(parts) for key, value in part.items()}
    going = f"deprecated{_date(node)}" if node.get("deprecated") or "x-classin-sunset" in node else ""
    others = {key: bare(value) for key, value in node.items() if key not in _READ and key not in TEXTS}
    if isinstance(node.get("additionalProperties"), bool):
        others["additionalProperties"] = node["additionalProperties"]
    texts = {key: value for key, value in node.items() if key in TEXTS}
    yield path, Field(read(document, schema), required, going, str(node.get("x-classin-also", "")), texts, others)
    named = {name for part in parts for name in part.get("required") or []}
    for part in parts:
        for name, child in mapping(part.get("properties")).items():
            yield from _within(document, child, f"{path}.{name}" if path else name, required=name in named)
    if isinstance(node.get("additionalProperties"), dict):
        yield from _within(document, node["additionalProperties"], f"{path}.*" if path else "*", required=False)
    held = node.get("contentSchema")
    if isinstance(held, dict):
        # JSON text adds no level of its own to a path; that it is JSON text is the kind of its shape.
        yield from list(_within(document, held, path, required=False))[1:]
    elif isinstance(node.get("items"), dict):
        yield from _within(document, node["items"], f"{path}[]", required=False)


def _parts(document: Document, schema: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema itself, what it refers to, and what `allOf` adds, the nearest first."""
    yield {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
    if "$ref" in schema:
        yield from _parts(document, document.resolve(str(schema["$ref"])))
    for part in schema.get("allOf") or []:
        yield from _parts(document, part)


def _date(node: Mapping[str, Any]) -> str:
    return f", gone from {node['x-classin-sunset']}" if "x-classin-sunset" in node else ""
