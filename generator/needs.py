"""What building needs of the description, asked before anything is made; `lint` asks for more.

openapi-python-client would drop what it does not understand, and say so in a page of text without a line number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

from generator.document import Document, Pointer, SpecError, SpecOperation
from generator.model import MEDIA

_AUTH = ("safeKey", "lms")
_METHOD = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_TYPES = ("integer", "number", "string", "boolean", "object", "array", "null")


def check(document: Document) -> None:
    """Raises a `SpecError` of one sentence for the first thing that building could not work with."""
    # One after the other: the check of the schemas follows references, so theirs has to be through.
    checks = (_references, _schemas, _operations, _messages)
    for pointer, problem in chain.from_iterable(one(document) for one in checks):
        raise SpecError(f"{document.label}:{document.line(pointer)}: {problem}")


def _references(document: Document) -> Iterator[tuple[Pointer, str]]:
    for pointer, value in document.walk():
        if pointer and pointer[-1] == "$ref" and isinstance(value, str):
            if not value.startswith("#/"):
                yield pointer, f"{value} does not refer into this file; references start with #/."
            elif not _exists(document, value):
                yield pointer, f"{value} refers to nothing."


def _exists(document: Document, ref: str) -> bool:
    try:
        document.resolve(ref)
    except SpecError:
        return False
    return True


def _schemas(document: Document) -> Iterator[tuple[Pointer, str]]:
    for name, schema in document.schemas().items():
        yield from _schema(document, schema, ("components", "schemas", name), (name,))


def _schema(document: Document, node: Any, at: Pointer, above: tuple[str, ...]) -> Iterator[tuple[Pointer, str]]:
    if not isinstance(node, dict):
        yield at, "a schema is a mapping."
        return
    if "$ref" in node:
        ref = str(node["$ref"])
        name = ref.rpartition("/")[2]
        if name in above:
            yield (*at, "$ref"), f"{name} holds itself; schemas that do have no shape."
        else:
            yield from _schema(document, document.resolve(ref), document.ref_pointer(ref), (*above, name))
        return
    kind = node.get("type")
    if isinstance(kind, list):
        yield (*at, "type"), f"the type is one of {', '.join(map(str, kind))}; give one type."
    elif kind is not None and kind not in _TYPES:
        yield (*at, "type"), f"there is no type {kind!r}."
    if len({type(value) for value in node.get("enum", ())}) > 1:
        yield (*at, "enum"), "the enum mixes numbers and text; give values of one type."
    for key, inner, missing in (
        ("type", "items", "an array needs items."),
        ("contentMediaType", "contentSchema", "text that holds JSON needs a contentSchema."),
    ):
        if node.get(key) in ("array", "application/json") and inner not in node:
            yield (*at, key), missing
    yield from _children(document, node, at, above)


def _children(
    document: Document, node: dict[str, Any], at: Pointer, above: tuple[str, ...]
) -> Iterator[tuple[Pointer, str]]:
    for name, child in node.get("properties", {}).items():
        yield from _schema(document, child, (*at, "properties", name), above)
    for key in ("items", "contentSchema", "additionalProperties"):
        if key in node and not isinstance(node[key], bool):
            yield from _schema(document, node[key], (*at, key), above)
    for index, part in enumerate(node.get("allOf", ())):
        yield from _schema(document, part, (*at, "allOf", index), above)


def _operations(document: Document) -> Iterator[tuple[Pointer, str]]:
    tags = {tag.get("name") for tag in document.data.get("tags", []) if isinstance(tag, dict)}
    ids: dict[str, int] = {}
    methods: dict[str, str] = {}
    for operation in document.operations():
        at = operation.pointer
        if not operation.id:
            yield at, "the operation has no operationId."
        elif operation.id in ids:
            yield (*at, "operationId"), f"{operation.id} stands on line {ids[operation.id]} as well."
        ids[operation.id] = document.line(at)
        if operation.extension("x-classin-auth") not in _AUTH:
            yield at, f"{operation.id}: x-classin-auth is {' or '.join(_AUTH)}."
        yield from _method(operation, tags, methods)
        for media in operation.media:
            if media not in MEDIA:
                yield (*at, "requestBody"), f"{operation.id}: {media} is no way in which ClassIn takes a request."
        if any("schema" not in media for media in operation.media.values()):
            yield (*at, "requestBody"), f"{operation.id}: the request has no schema."
        if "schema" not in operation.answer:
            yield at, f"{operation.id}: the answer (200, application/json) has no schema."


def _method(operation: SpecOperation, tags: set[Any], methods: dict[str, str]) -> Iterator[tuple[Pointer, str]]:
    at = (*operation.pointer, "x-classin-method")
    for method in operation.names:
        if not _METHOD.fullmatch(method):
            yield at, f"{operation.id}: x-classin-method is a group and a name, such as courses.create."
        elif method.partition(".")[0] not in tags:
            yield at, f"{operation.id}: the method's group {method.partition('.')[0]} is no tag."
        elif method in methods:
            yield at, f"{operation.id}: {method} is the method of {methods[method]} already."
        methods[method] = operation.id


def _messages(document: Document) -> Iterator[tuple[Pointer, str]]:
    for message in document.messages():
        if message.cmd is None:
            yield message.pointer, f"{message.name}: x-classin-cmd is missing."
        if "$ref" not in message.media.get("application/json", {}).get("schema", {}):
            yield message.pointer, f"{message.name}: the message (application/json) has no named schema."
