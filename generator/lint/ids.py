"""Rules of ids and formats: what clients convert, check and redact by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.document import Document
from generator.lint.engine import Where, rule
from generator.lint.tree import element, mapping, properties, schemas

FORMATS: dict[str, tuple[str, ...]] = {
    "int64": ("integer",),
    "double": ("number",),
    "binary": ("string",),
    "uri": ("string",),
    "unix-time": ("integer",),
    "phone": ("string", "integer"),
    "email": ("string",),
    "password": ("string",),
    "person-name": ("string",),
    "secret-url": ("string",),
}
"""The formats and the types that they go with; what is not here, clients would treat as plain text or number."""

_NUMBER_ID = re.compile(r"(?!uuid)(.*(course|class|unit|activity|lesson)id|.*uid)s?", re.IGNORECASE)
_TEXT_ID = re.compile(r"(.*(folder|file|label)_?id)s?", re.IGNORECASE)


@rule("id-type", "Courses, lessons, units, activities, people have int64 ids; folders, files, labels have text ids.")
def id_type(document: Document) -> Iterator[tuple[Where, str]]:
    """One type for an id in every request, answer and message, whatever ClassIn happens to send."""
    for name, schema in properties(document):
        is_text, is_number = _TEXT_ID.fullmatch(name), _NUMBER_ID.fullmatch(name)
        node = _scalar(document, schema.node)
        if not node or not (is_text or is_number):
            continue
        if is_text and node.get("type") != "string":
            yield schema.pointer, f"{name} is an id of a folder, file or label: type string."
        elif not is_text and (node.get("type"), node.get("format")) != ("integer", "int64"):
            yield schema.pointer, f"{name} is an id of a course, lesson, unit, activity or person: integer, int64."


@rule("format-known", "A format is one of the known ones, on a type it goes with.")
def format_known(document: Document) -> Iterator[tuple[Where, str]]:
    """Conversion and redaction follow the format, so a misspelt one leaks."""
    for schema in schemas(document):
        name = schema.node.get("format")
        if name is None:
            continue
        types = FORMATS.get(str(name))
        if types is None:
            yield (*schema.pointer, "format"), f"{name} is no format of this file; known are {', '.join(FORMATS)}."
        elif schema.node.get("type") not in types:
            yield (*schema.pointer, "format"), f"{name} goes with the type {' or '.join(types)}."


def _scalar(document: Document, schema: dict[str, Any]) -> dict[str, Any]:
    """The scalar, or what a list of scalars holds, also as JSON text; nothing for objects and lists of them."""
    held = element(document, schema)
    node = mapping(document.deref(held if held is not None else schema))
    return node if node.get("type") not in ("object", "array") and "allOf" not in node else {}
