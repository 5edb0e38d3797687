"""What generators cannot read of a schema, said so that they can. Every rule is about a kind of schema."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.portable.walk import Schema, below, named, reference, resolved

_ENVELOPE = "error_info"
_RESULT = "Result"
_ENTRY = "Entry"


def repair(schemas: dict[str, Schema], samples: Iterable[tuple[Schema, Any]]) -> None:
    """Applies the rules that hold for every schema, of requests, answers and messages alike.

    `samples` are examples with their schemas: of two spellings of a name, the one that they use stays.
    """
    # Found first: afterwards a schema no longer has all the names that an example uses.
    objects = [found for schema, value in samples for found in _objects(schemas, schema, value)]
    spelled = Counter((id(schema), name) for schema, value in objects for name in value)
    dropped: set[tuple[int, str]] = set()
    for schema in list(schemas.values()):
        for one in below(schema):
            _without_null(one)
            _wide(one)
            _open(one)
            _json_text(one)
        dropped |= {(id(schema), name) for name in _one_of_twins(schema, spelled)}
    for schema, value in objects:
        for name in [name for name in value if (id(schema), name) in dropped]:
            del value[name]


def _without_null(schema: Schema) -> None:
    """A type of nothing, which several generators make a name `Null` or `nil` of, becomes no type."""
    kinds = schema.get("type")
    if isinstance(kinds, list):
        kinds = [one for one in kinds if one != "null"]
        schema["type"] = kinds[0] if len(kinds) == 1 else kinds
    if not schema.get("type") or schema["type"] == "null":
        schema.pop("type", None)


def _wide(schema: Schema) -> None:
    """A number is 64 bits wide: an `int32` ends in 2038 and at 2 GiB. Flags, which are enums, stay as they are."""
    if schema.get("type") == "integer" and "enum" not in schema:
        if schema.get("format", "int64") != "int64":
            schema["x-classin-format"] = schema["format"]
        schema["format"] = "int64"


def _open(schema: Schema) -> None:
    """Named fields beside free ones of one type contradict each other in TypeScript: the free ones have any type."""
    free = schema.get("additionalProperties")
    if schema.get("properties") and isinstance(free, dict):
        schema["additionalProperties"] = True
        if named(free):
            _append(schema, f"Other fields are `{named(free)}`.")


def _json_text(schema: Schema) -> None:
    """No generator reads `contentSchema`: the text of the field says what stands in it."""
    content = schema.get("contentSchema")
    if isinstance(content, dict):
        _append(schema, f"JSON text of {_content(content)}, as UTF-8.")


def _content(schema: Schema) -> str:
    if schema.get("type") == "array":
        item = schema.get("items", {})
        what = f"`{named(item)}`" if named(item) else f"{item.get('type', 'value')}s"
        return f"a list of {what}"
    return f"`{named(schema)}`" if named(schema) else f"a value of type {schema.get('type', 'any')}"


def _append(schema: Schema, sentence: str) -> None:
    schema["description"] = f"{schema.get('description', '').rstrip()} {sentence}".strip()


def _objects(schemas: dict[str, Schema], schema: Schema, value: Any) -> Iterator[tuple[Schema, dict[str, Any]]]:
    """The objects in an example, each with its schema."""
    schema = resolved(schemas, schema)
    if isinstance(value, list):
        for one in value:
            yield from _objects(schemas, schema.get("items", {}), one)
    elif isinstance(value, dict):
        yield schema, value
        free = schema.get("additionalProperties")
        for name, one in value.items():
            field = schema.get("properties", {}).get(name, free if isinstance(free, dict) else {})
            yield from _objects(schemas, field, one)


def _one_of_twins(schema: Schema, spelled: Counter[tuple[int, str]]) -> list[str]:
    """Of names that differ in case or underscores only, which become one name in most languages, the sample's stays.

    Returns the others.
    """
    dropped: list[str] = []
    twins: dict[str, list[str]] = defaultdict(list)
    for name in schema.get("properties", {}):
        twins[name.replace("_", "").lower()].append(name)
    for names in twins.values():
        kept, *others = sorted(names, key=lambda name: -spelled[id(schema), name])
        dropped += others
        for other in others:
            del schema["properties"][other]
            if other in schema.get("required", ()):
                schema["required"].remove(other)
        second = schema["properties"][kept].get("x-classin-also")
        also = [*others, second] if second else others
        if also:
            _append(schema["properties"][kept], f"ClassIn also spells it {', '.join(f'`{one}`' for one in also)}.")
    return dropped


def loosen_emptied(schemas: dict[str, Schema], answers: Iterable[Schema]) -> set[str]:
    """Leaves objects inside of answers untyped that PHP may send as `[]`, which strict readers take for an error.

    An object that holds nothing leaves PHP as an empty list. `data` itself keeps its type, for there it says what a
    success brings; a reader drops `data: []` (docs/languages.md).

    Returns the components that only their descriptions name now.
    """
    seen: set[int] = set()
    loosened: set[str] = set()

    def loosen(schema: Schema, *, depth: int) -> None:
        schema = resolved(schemas, schema)
        if id(schema) in seen:
            return
        seen.add(id(schema))
        if schema.get("type") == "array":
            loosen(schema["items"], depth=depth)
        for name, field in schema.get("properties", {}).items():
            target = resolved(schemas, field)
            loosen(field, depth=depth + 1)
            if target.get("type") != "object" or (depth == 0 and name in ("data", _ENVELOPE)):
                continue
            kept = {key: value for key, value in field.items() if key not in ("$ref", "type", "properties")}
            kept.setdefault("description", target.get("description", ""))
            _append(kept, f"An object{f' (`{named(field)}`)' if named(field) else ''}, or `[]` when it holds nothing.")
            schema["properties"][name] = kept
            loosened.update({named(field)} - {""})

    for answer in answers:
        loosen(answer, depth=0)
    return loosened


def renamed(document: dict[str, Any], operation_ids: Iterable[str]) -> dict[str, Any]:
    """The document with `…Result` called `…Entry` where a generator names the result of an operation so itself."""
    schemas = document["components"]["schemas"]
    taken = {f"{one[0].upper()}{one[1:]}{_RESULT}" for one in operation_ids}
    names = {
        name: f"{name.removesuffix(_RESULT)}{_ENTRY}"
        for name in schemas
        if name in taken and f"{name.removesuffix(_RESULT)}{_ENTRY}" not in schemas
    }
    if not names:
        return document
    text = json.dumps(document, ensure_ascii=False)
    for old, new in names.items():
        text = text.replace(f'"#/components/schemas/{old}"', f'"#/components/schemas/{new}"').replace(
            f"`{old}`", f"`{new}`"
        )
    made: dict[str, Any] = json.loads(text)
    schemas = made["components"]["schemas"]
    made["components"]["schemas"] = {names.get(name, name): schema for name, schema in schemas.items()}
    return made


def codes(errnos: Mapping[str, Mapping[str, str]]) -> Schema:
    """An enum with a name for every code. Nothing refers to it: a field of this type would refuse new codes."""
    return {
        "type": "integer",
        "description": "ClassIn's codes by name, to compare with. No field has this type, for new codes appear.",
        "enum": [int(code) for code in errnos],
        "x-enum-varnames": [row["name"].upper() for row in errnos.values()],
        "x-enum-descriptions": [row["en"] for row in errnos.values()],
    }


__all__ = ["codes", "loosen_emptied", "reference", "renamed", "repair"]
