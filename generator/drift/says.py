"""What the spec says of what a row of the pages is about, in one line."""

from __future__ import annotations

import re

from generator.document import Document
from generator.lint.tree import JSON, follow, request_follow
from generator.shapes import read
from generator.show.words import type_of

_LONGEST = 160


def says(document: Document, kind: str, owner: str, name: str) -> str:
    """The type, bounds and text of a parameter or field, or the meaning of a code; empty where it says nothing.

    `owner` is the operationId or the name of the message in the spec.
    """
    if kind == "code":
        row = document.errnos().get(int(name)) if name.lstrip("-").isdigit() else None
        return f"{row.kind}, {row.en}" if row else ""
    node = _node(document, kind, owner, name)
    if not isinstance(node, dict):
        return ""
    text = " ".join(str(document.deref(node).get("description") or node.get("description") or "").split())
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rpartition(" ")[0] + " …"
    default = f", default {node['default']}" if "default" in node else ""
    return f"{type_of(read(document, node))}{default}{f': {text}' if text else ''}"


def _node(document: Document, kind: str, owner: str, name: str) -> object:
    path = re.sub(r"\.\*", ".*", name)
    for operation in document.operations():
        if operation.id == owner and kind == "parameter":
            return request_follow(document, operation, path)
        if operation.id == owner and kind == "answer":
            return follow(document, operation.answer.get("schema"), path)
    for message in document.messages():
        if message.name == owner and kind == "message":
            return follow(document, message.media[JSON]["schema"], path)
    return None
