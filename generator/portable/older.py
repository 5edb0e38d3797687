"""The same as OpenAPI 3.0, for tools that stop there."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from generator.portable.walk import Schema, below

_UNKNOWN = ("contentSchema", "contentMediaType", "contentEncoding", "dependentRequired", "examples", "$comment")


def lowered(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a portable document that holds nothing newer than OpenAPI 3.0."""
    root = copy.deepcopy(dict(document))
    root["openapi"] = "3.0.3"
    info = root["info"]
    if summary := info.pop("summary", ""):
        info["description"] = f"{summary}\n\n{info['description']}"
    if identifier := info["license"].pop("identifier", ""):
        info["license"]["url"] = f"https://spdx.org/licenses/{identifier}.html"
    for item in root["paths"].values():
        for node in item.values():
            for media in _media(node):
                for schema in below(media["schema"]):
                    _lower(schema)
    for component in root["components"]["schemas"].values():
        for schema in below(component):
            _lower(schema)
    return root


def _media(node: Mapping[str, Any]) -> list[dict[str, Any]]:
    bodies = [node.get("requestBody", {}), *node["responses"].values()]
    return [media for body in bodies for media in body.get("content", {}).values()]


def _lower(schema: Schema) -> None:
    if examples := schema.get("examples"):
        schema["example"] = examples[0]
    if "const" in schema:
        schema["enum"] = [schema.pop("const")]
    for limit in ("Minimum", "Maximum"):
        bound = schema.get(f"exclusive{limit}")
        if isinstance(bound, int | float) and not isinstance(bound, bool):
            schema[limit.lower()], schema[f"exclusive{limit}"] = bound, True
    if isinstance(schema.get("type"), list):
        # Of several types, 3.0 can say none.
        del schema["type"]
    if "$ref" in schema and len(schema) > 1:
        schema["allOf"] = [{"$ref": schema.pop("$ref")}]
    for key in _UNKNOWN:
        schema.pop(key, None)
