"""Derives from `openapi.yaml` the documents that other languages' generators and tools take as they are.

The description says what is on the wire; generators understand less of OpenAPI than it uses. What they cannot read is
said here in words that they can, by rules that name no operation (docs/adr/0026).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.document import Document
from generator.portable import current, older, postman, pushed, tables, vectors

NAMES = {
    "dist/openapi.portable.json": "operations, OpenAPI 3.1",
    "dist/openapi.portable-3.0.json": "operations, OpenAPI 3.0",
    "dist/openapi.webhooks.json": "pushed messages, OpenAPI 3.1",
    "dist/classin.tables.json": "what OpenAPI has no words for: codes, answers, dispatch",
    "dist/classin.postman_collection.json": "a collection that signs by itself",
    "spec/vectors/core/dispatch.json": "which message each example is",
}
"""The documents by their paths, and what each holds."""


def documents(document: Document) -> dict[str, str]:
    """The text of each document, by the name of its file."""
    operations = current.portable(document)
    made: tuple[Mapping[str, Any], ...] = (
        operations,
        older.lowered(operations),
        pushed.portable(document),
        tables.tables(document),
        postman.collection(document),
        vectors.dispatch(document),
    )
    return {name: _json(value) for name, value in zip(NAMES, made, strict=True)}


def write(document: Document, root: Path) -> int:
    """Writes the documents below a folder, and returns their number; other files there stay."""
    made = documents(document)
    for name, text in made.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return len(made)


def differences(document: Document, root: Path) -> list[str]:
    """The documents that are missing below a folder, or are not what `write` would write."""
    found = []
    for name, text in documents(document).items():
        path = root / name
        if not path.is_file():
            found.append(f"missing: {name}")
        elif path.read_text(encoding="utf-8") != text:
            found.append(f"different: {name}")
    return found


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
