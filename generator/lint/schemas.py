"""Rules of the schemas: what generators of all languages understand, and what ClassIn's answers allow us to promise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.document import Document
from generator.lint.engine import Where, rule
from generator.lint.tree import FORM, MULTIPART, SCHEMAS, Located, mapping, properties, schemas, usage

KEYWORDS = frozenset(
    (
        *("$ref", "type", "format", "enum", "description", "deprecated", "required", "properties", "items"),
        *("additionalProperties", "allOf", "anyOf", "oneOf", "const", "contentMediaType", "contentSchema"),
        *("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "uniqueItems"),
        "dependentRequired",
        *("default", "example", "examples", "title"),
    )
)
"""Of JSON Schema, what this file uses; `default` and others of them have a rule of their own."""

_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")


@rule("schema-keyword", "Schemas use the known keywords only; a misspelt one would say nothing.")
def schema_keyword(document: Document) -> Iterator[tuple[Where, str]]:
    """JSON Schema ignores what it does not know."""
    for schema in schemas(document):
        for key in schema.node:
            if key not in KEYWORDS and not key.startswith("x-"):
                yield (*schema.pointer, key), f"{key} is no keyword of the schemas here; see KEYWORDS in the linter."


@rule("dependent-known", "dependentRequired names fields that its schema has.")
def dependent_known(document: Document) -> Iterator[tuple[Where, str]]:
    """Whoever sent a field that needs another which is not there could never call."""
    for schema in schemas(document):
        known = mapping(schema.node.get("properties"))
        for name, others in mapping(schema.node.get("dependentRequired")).items():
            for one in (name, *others):
                if one not in known:
                    yield (*schema.pointer, "dependentRequired"), f"there is no field {one}."


@rule("no-default", "Schemas have no `default`.")
def no_default(document: Document) -> Iterator[tuple[Where, str]]:
    """Generators send it, and then ClassIn no longer decides what leaving out means."""
    for schema in schemas(document):
        if "default" in schema.node:
            yield (*schema.pointer, "default"), "remove the default; say in the description what leaving it out does."


@rule("property-type", "Every property has a type, a $ref or allOf; a list has items.")
def property_type(document: Document) -> Iterator[tuple[Where, str]]:
    """Without a type the generated field is `Any`."""
    for name, schema in properties(document):
        if not {"type", "$ref", "allOf", "anyOf", "oneOf"} & set(schema.node):
            yield schema.pointer, f"give {name} a type."
    for schema in schemas(document):
        for name, child in mapping(schema.node.get("properties")).items():
            if not isinstance(child, dict):
                yield (*schema.pointer, "properties", name), f"give {name} a type."
        if schema.node.get("type") == "array" and "items" not in schema.node:
            yield schema.pointer, "say what the list holds, in `items`."


@rule("no-inline-objects", "Every object schema is a named component, but for the second member of allOf.")
def no_inline_objects(document: Document) -> Iterator[tuple[Where, str]]:
    """An inline object gets a name from the generator, which changes with its place."""
    for schema in schemas(document):
        if schema.node.get("type") != "object" and "properties" not in schema.node:
            continue
        named = len(schema.pointer) == 3 and schema.component
        addition = len(schema.pointer) == 5 and schema.component and schema.pointer[3] == "allOf"
        if not named and not addition:
            yield schema.pointer, f"name the object {schema.pointer[-1]}: make it a component and refer to it."


@rule("schema-name", "Schemas are called after their use: AddCourseRequest, …Upload, …Response, EndMessage.")
def schema_name(document: Document) -> Iterator[tuple[Where, str]]:
    """The class names of every client follow from it."""
    for name in document.schemas():
        if not _PASCAL.fullmatch(name):
            yield (*SCHEMAS, name), f"write {name} in PascalCase, letters and digits."
    for operation in document.operations():
        stem = operation.id[:1].upper() + operation.id[1:]
        upload = len(operation.media) > 1
        for media_name, media in operation.media.items():
            wanted = f"{stem}Upload" if upload and media_name == MULTIPART else f"{stem}Request"
            pointer = (*operation.pointer, "requestBody", "content", media_name, "schema")
            yield from _named(pointer, media.get("schema"), wanted)
        pointer = (*operation.pointer, "responses", "200", "content", "application/json", "schema")
        yield from _named(pointer, operation.answer.get("schema"), f"{stem}Response")
    for message in document.messages():
        for media_name, media in message.media.items():
            pointer = (*message.pointer, "requestBody", "content", media_name, "schema")
            ref = str(mapping(media.get("schema")).get("$ref", ""))
            if not ref.endswith("Message"):
                yield pointer, f"refer to a component whose name ends in Message, such as {message.name}Message."


@rule("schema-used", "Every component is used by some operation or message.")
def schema_used(document: Document) -> Iterator[tuple[Where, str]]:
    """What nobody uses is a leftover, or a reference was forgotten."""
    used = usage(document)
    for name in document.schemas():
        if name not in used.users:
            yield (*SCHEMAS, name), f"{name} is used by nothing; refer to it or remove it."
    for section, parts in mapping(document.data.get("components")).items():
        if section != "schemas" and not section.startswith("x-"):
            for name in mapping(parts):
                yield ("components", section, name), f"{name}: this file has components of the kind schemas only."


@rule("answer-required", "In answers only a field with a code is required; in messages nothing is.")
def answer_required(document: Document) -> Iterator[tuple[Where, str]]:
    """ClassIn leaves out any field; what is required and missing would turn a success into an error."""
    used = usage(document)
    heads: dict[str, list[str]] = {"ErrorInfo": ["errno"]}
    for operation in document.operations():
        ref = str(mapping(operation.answer.get("schema")).get("$ref", ""))
        heads[ref.rpartition("/")[2]] = ["error_info"] if operation.action else ["code"]
    for schema in schemas(document):
        name = schema.component
        if name not in used.answers | used.messages:
            continue
        wanted = heads.get(name, []) if len(schema.pointer) == 3 and name in used.answers else []
        required = schema.node.get("required") or []
        if wanted and required != wanted:
            yield schema.pointer, f"{name}: write `required: [{wanted[0]}]`, the field with the code."
        elif not wanted and required and (name in used.messages or required not in (["errno"], ["code"])):
            yield (*schema.pointer, "required"), f"{name}: remove `required`; ClassIn may leave out {required[0]}."


@rule("answer-enum", "There is no enum or const in answers and messages.")
def answer_enum(document: Document) -> Iterator[tuple[Where, str]]:
    """A value that ClassIn adds one day must not break a working call."""
    used = usage(document)
    for schema in schemas(document):
        if schema.component in used.answers | used.messages:
            for key in ("enum", "const"):
                if key in schema.node:
                    side = "an answer" if schema.component in used.answers else "a message"
                    message = f"{schema.component} is part of {side}: put the values into the description."
                    yield (*schema.pointer, key), message


@rule("enum-type", "An enum has different integers, or different strings, as its `type` says.")
def enum_type(document: Document) -> Iterator[tuple[Where, str]]:
    """openapi-python-client drops the model of an enum with mixed types."""
    kinds = {"integer": int, "string": str}
    for schema in schemas(document):
        values = schema.node.get("enum")
        if values is None:
            continue
        kind = kinds.get(str(schema.node.get("type")))
        if kind is None:
            yield (*schema.pointer, "enum"), "give the enum the type integer or string."
        elif any(not isinstance(value, kind) or isinstance(value, bool) for value in values):
            yield (*schema.pointer, "enum"), f"the values of the enum are not all of the type {schema.node['type']}."
        elif len(set(values)) != len(values):
            yield (*schema.pointer, "enum"), "a value stands twice in the enum."


@rule("no-request-booleans", "A flag of a request is an integer with an enum, not a boolean.")
def no_request_booleans(document: Document) -> Iterator[tuple[Where, str]]:
    """ClassIn's flags are inverted or have three values more often than not."""
    requests = usage(document).requests
    for schema in schemas(document):
        if schema.component in requests and schema.node.get("type") == "boolean":
            yield schema.pointer, f"write {schema.pointer[-1]} as `type: integer` with `enum: [0, 1]`."


@rule("no-unions", "A schema has one type: no list of types, no oneOf or anyOf of constants.")
def no_unions(document: Document) -> Iterator[tuple[Where, str]]:
    """Generators turn such unions into junk enums, or accept the first member only."""
    for schema in schemas(document):
        if isinstance(schema.node.get("type"), list):
            yield (*schema.pointer, "type"), "give one type; the client coerces what ClassIn sends otherwise."
        for key in ("oneOf", "anyOf"):
            members = schema.node.get(key) or []
            if members and all(isinstance(member, dict) and "const" in member for member in members):
                yield (*schema.pointer, key), f"write the constants of {key} as one enum."


@rule("no-null", "No schema has the type null: a field that never holds anything is left out.")
def no_null(document: Document) -> Iterator[tuple[Where, str]]:
    """Generators of Go and TypeScript write a class `Null` that does not compile; unknown fields are read anyway."""
    for schema in schemas(document):
        if schema.node.get("type") == "null":
            yield (*schema.pointer, "type"), "leave the field out, and say in a deviation that ClassIn sends null."


@rule("json-text", "JSON inside a form is a string with contentMediaType and contentSchema, of named items or scalars.")
def json_text(document: Document) -> Iterator[tuple[Where, str]]:
    """As an array, generators would send brackets or repeated fields, of which PHP keeps the last."""
    forms = _form_components(document)
    for schema in schemas(document):
        node = schema.node
        media, content = node.get("contentMediaType"), node.get("contentSchema")
        if (media is None) != (content is None):
            yield schema.pointer, f"{schema.pointer[-1]}: contentMediaType and contentSchema come together."
        elif content is not None and (media != "application/json" or node.get("type") != "string"):
            message = "JSON text is `type: string` with `contentMediaType: application/json`."
            yield schema.pointer, f"{schema.pointer[-1]}: {message}"
    for name, schema in properties(document):
        if schema.component in forms and _is_container(document, schema):
            yield schema.pointer, f"{name} stands in a form: write it as JSON text, a string with contentSchema."


def _is_container(document: Document, schema: Located) -> bool:
    return mapping(document.deref(schema.node)).get("type") in ("array", "object")


def _form_components(document: Document) -> set[str]:
    """The components that are a form itself, not what its JSON text holds."""
    found: set[str] = set()
    for operation in document.operations():
        for media_name, media in operation.media.items():
            if media_name in (FORM, MULTIPART):
                ref = mapping(media.get("schema")).get("$ref")
                found.add(str(ref).rpartition("/")[2])
    return found


def _named(pointer: Where, schema: object, wanted: str) -> Iterator[tuple[Where, str]]:
    ref = mapping(schema).get("$ref")
    if ref != f"#/components/schemas/{wanted}":
        found = str(ref).rpartition("/")[2] if ref else "an inline schema"
        yield pointer, f"refer to the component {wanted}, not {found}."
