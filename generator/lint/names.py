"""Rules of names that are one name to somebody: to a generator of another language, to a file system, to ClassIn."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document import Document, Pointer
from generator.lint.engine import Where, rule
from generator.lint.tree import SCHEMAS, fields, mapping, properties, schemas, usage


@rule("names-apart", "No two fields of a schema, no two schemas and no two operations differ in case alone.")
def names_apart(document: Document) -> Iterator[tuple[Where, str]]:
    """To generators of Go, Java, C# or TypeScript both are one name, and to some file systems one file."""
    for schema in schemas(document):
        if "$ref" in schema.node:
            continue
        seen: dict[str, str] = {}
        own = mapping(schema.node.get("properties"))
        for spelling, name in _spellings(document, schema.node):
            first = seen.setdefault(_folded(spelling), name)
            if first != name:
                pointer = (*schema.pointer, "properties", name) if name in own else schema.pointer
                yield (
                    pointer,
                    f"{spelling} and {first} are one name: keep one, and name the other in its x-classin-also.",
                )
    schemas_ = {name: (*SCHEMAS, name) for name in document.schemas()}
    operations: dict[str, Pointer] = {operation.id: operation.pointer for operation in document.operations()}
    for pointers in (schemas_, operations):
        seen = {}
        for name, pointer in pointers.items():
            first = seen.setdefault(_folded(name), name)
            if first != name:
                yield pointer, f"{name} and {first} are one name: give one of them another."


@rule("also-received", "x-classin-also stands in answers and messages only.")
def also_received(document: Document) -> Iterator[tuple[Where, str]]:
    """What is sent has one name."""
    requests = usage(document).requests
    for name, schema in properties(document):
        if "x-classin-also" in schema.node and schema.component in requests:
            yield (*schema.pointer, "x-classin-also"), f"{name} is sent, so it has one name: remove the other."


def _spellings(document: Document, schema: object) -> Iterator[tuple[str, str]]:
    """Every name that a field has, with the one that it goes by."""
    for name, field in fields(document, schema).items():
        yield name, name
        if "x-classin-also" in field:
            yield str(field["x-classin-also"]), name


def _folded(name: str) -> str:
    """A name as generators fold it: `live_url` and `liveUrl` are both `LiveUrl`."""
    return name.replace("_", "").casefold()
