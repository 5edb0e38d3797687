"""The pushed messages, as a document of their own: as part of the other one they become calls that a client makes."""

from __future__ import annotations

from typing import Any

from generator.document import Document, plain
from generator.portable import schemas
from generator.portable.walk import named, samples, used

INTRODUCTION = """
The messages that ClassIn pushes to a school's receiver. This document is derived from openapi.yaml for generators and
tools of other languages; edit that file, not this one. `Cmd` tells the messages apart, and its enum has the one value
of each; those that share a value are told apart by `x-classin-when`. The receiver answers every message with
`{"error_info":{"errno":1,"error":"ok"}}`, or ClassIn sends it again and everything behind it waits.
"""


def portable(document: Document) -> dict[str, Any]:
    """The derived document."""
    root: dict[str, Any] = plain(document.data)
    messages = root["webhooks"]
    all_schemas = root["components"]["schemas"]
    kept = used(messages, all_schemas)
    for message in document.messages():
        for media in messages[message.name][message.pointer[-1]]["requestBody"]["content"].values():
            properties = all_schemas[named(media["schema"])]["properties"]
            cmd = properties.setdefault("Cmd", {})
            cmd["enum"] = [message.cmd]
            cmd["type"] = "integer" if isinstance(message.cmd, int) else "string"
            cmd.pop("format", None)
    nodes = [messages[message.name][message.pointer[-1]] for message in document.messages()]
    schemas.repair(all_schemas, [sample for node in nodes for sample in samples(node)])
    for node in nodes:
        node["security"] = []
    return {
        "openapi": root["openapi"],
        "info": {**root["info"], "title": "ClassIn's pushed messages", "description": INTRODUCTION.strip() + "\n"},
        "externalDocs": root["externalDocs"],
        "servers": root["servers"],
        "tags": root["tags"],
        "paths": {},
        "webhooks": messages,
        "components": {"schemas": {name: schema for name, schema in all_schemas.items() if name in kept}},
    }
