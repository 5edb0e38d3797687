"""The operations, as OpenAPI 3.1 that generators read: one media type each, signed, the codes in the text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.document import Document, plain
from generator.portable import requests, schemas, texts
from generator.portable.walk import reference, samples, used

INTRODUCTION = """
This document is derived from openapi.yaml for generators and tools of other languages; edit that file, not this one. It
says the same in words that they read: each operation has one media type, the fields and headers of the signature are in
it, numbers are 64 bits wide, the codes stand in each operation's description, and the schema `Code` names them all.
Pushed messages are in openapi.webhooks.json, and what OpenAPI has no words for is in classin.tables.json.
"""


def portable(document: Document) -> dict[str, Any]:
    """The derived document."""
    root: dict[str, Any] = plain(document.data)
    del root["webhooks"]
    components: dict[str, Any] = root["components"]
    errnos: Mapping[str, Mapping[str, str]] = root.pop("x-classin-errnos")
    root["info"]["description"] = f"{root['info']['description'].rstrip()}\n{INTRODUCTION}"
    answers: list[Any] = []
    examples: list[Any] = []
    for operation in document.operations():
        node = root["paths"][operation.path][operation.method]
        node["description"] = texts.description(node, errnos)
        requests.in_one_media_type(node)
        requests.signed(node, components["schemas"])
        examples += samples(node)
        answers.append(node["responses"]["200"]["content"]["application/json"]["schema"])
    schemas.repair(components["schemas"], examples)
    loosened = schemas.loosen_emptied(components["schemas"], answers)
    components["securitySchemes"] = requests.SECURITY_SCHEMES
    # Without the messages, but with what an untyped object holds: its description names it.
    kept = used([root["paths"], *map(reference, loosened)], components["schemas"])
    components["schemas"] = {name: schema for name, schema in components["schemas"].items() if name in kept}
    components["schemas"]["Code"] = schemas.codes(errnos)
    return schemas.renamed(root, [operation.id for operation in document.operations()])
