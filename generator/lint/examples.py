"""Rules of the examples: which there must be, and that they are what the schemas say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from generator.document import Document, Pointer, SpecOperation, format_pointer
from generator.lint.engine import Where, rule
from generator.lint.errnos import RETURNING, listed
from generator.lint.tree import answer_pointer, fields, label, mapping, media_types

_SPEC = "urn:spec"
_CODE_EXAMPLE = re.compile(r"code([1-9][0-9]*)")


class Example(NamedTuple):
    """An example of a media type, and the schema that it belongs to."""

    pointer: Pointer
    value: Any
    schema: Any


@lru_cache(maxsize=2)
def examples(document: Document) -> list[Example]:
    """Every example of every request, answer and message."""
    found: list[Example] = []
    for pointer, media in media_types(document):
        if "example" in media:
            found.append(Example((*pointer, "example"), media["example"], media.get("schema")))
        for name, item in mapping(media.get("examples")).items():
            if "value" in mapping(item):
                found.append(Example((*pointer, "examples", name), item["value"], media.get("schema")))
    return found


@rule("example-request", "Every media type of a request or message has an example.")
def example_request(document: Document) -> Iterator[tuple[Where, str]]:
    """It is the first thing that people copy, and what the tests send."""
    for caller in document.callers():
        for name, media in caller.media.items():
            if "example" not in media and not mapping(media.get("examples")):
                pointer = (*caller.pointer, "requestBody", "content", name)
                yield pointer, f"{label(caller)}: add an example of {name}."


@rule("example-answer", "An answer has the example `success`, and `code<N>` for each code that is not a failure.")
def example_answer(document: Document) -> Iterator[tuple[Where, str]]:
    """They show what comes back when the thing existed already, or was done in part."""
    registry = document.errnos()
    for operation in document.operations():
        given = mapping(operation.answer.get("examples"))
        pointer = answer_pointer(operation)
        if "success" not in given:
            yield pointer, f"{operation.id}: add the example `success`."
        codes = listed(operation)
        is_batch = "x-classin-batch" in operation.node  # Its items show their codes in the example `success`.
        for code in codes:
            general = registry.get(code.code)
            kinds = {code.kind or (general.kind if general else "")}
            is_needed = code.code != 1 and not is_batch and bool(kinds & set(RETURNING))
            if is_needed and f"code{code.code}" not in given:
                yield code.pointer, f"{operation.id}: {code.code} is no failure, so add the example `code{code.code}`."
        for name, item in given.items():
            yield from _answer_problems(operation, name, mapping(item).get("value"), {code.code for code in codes})


@rule("example-valid", "Every example is valid against its schema, the JSON text in it too.")
def example_valid(document: Document) -> Iterator[tuple[Where, str]]:
    """An example that ClassIn would refuse, or would never send, misleads."""
    registry: Registry[Any] = Registry().with_resource(
        _SPEC, Resource.from_contents(document.data, default_specification=DRAFT202012)
    )
    for example in examples(document):
        for trail, problem in _problems(document, registry, example.value, example.schema):
            yield _nearest(document, example, trail), f"{format_pointer(trail)}: {problem}."


@rule("example-fields", "Every field of an example is in its schema.")
def example_fields(document: Document) -> Iterator[tuple[Where, str]]:
    """Schemas allow more fields than they name, so a misspelt one would pass as valid."""
    for example in examples(document):
        for trail in _strangers(document, example.value, example.schema, ()):
            message = f"{format_pointer(trail)} is not in the schema; add or correct it."
            yield _nearest(document, example, trail), message


def _answer_problems(operation: SpecOperation, name: str, value: Any, codes: set[int]) -> Iterator[tuple[Where, str]]:
    pointer = (*answer_pointer(operation), "examples", name)
    match = _CODE_EXAMPLE.fullmatch(name)
    if name != "success" and not match:
        yield pointer, f"{operation.id}: call the example `success` or `code<N>`, not {name}."
        return
    wanted = int(match[1]) if match else 1
    found = mapping(mapping(value).get("error_info")).get("errno") if operation.action else mapping(value).get("code")
    if match and wanted not in codes:
        yield pointer, f"{operation.id}: {wanted} is not among its codes; list it or remove the example."
    elif str(found) != str(wanted):
        yield pointer, f"{operation.id}: the code in `{name}` is {found}, not {wanted}."


def _problems(document: Document, registry: Registry[Any], value: Any, schema: Any) -> Iterator[tuple[Pointer, str]]:
    validator = Draft202012Validator(_rebased(schema), registry=registry)
    for error in validator.iter_errors(value):
        if not _is_missing_file(document, error, schema):
            yield tuple(error.absolute_path), " ".join(error.message.split())[:200]
    for trail, text, content in _json_texts(document, value, schema, ()):
        try:
            inner = json.loads(text)
        except ValueError:
            yield trail, "the text is not JSON"
            continue
        for below, problem in _problems(document, registry, inner, content):
            yield trail, f"in the JSON text, {format_pointer(below)}: {problem}"


def _is_missing_file(document: Document, error: ValidationError, schema: Any) -> bool:
    """A file is described and not part of the example, also where it is required."""
    if error.validator != "required" or error.absolute_path:
        return False
    named = fields(document, schema)
    required: Any = error.validator_value
    missing = [name for name in required if name not in mapping(error.instance)]
    return all(mapping(document.deref(named.get(name))).get("format") == "binary" for name in missing)


def _json_texts(document: Document, value: Any, schema: Any, trail: Pointer) -> Iterator[tuple[Pointer, str, Any]]:
    node = mapping(document.deref(schema))
    if "contentSchema" in node and isinstance(value, str):
        yield trail, value, node["contentSchema"]
    for step, inner, inner_schema in _children(document, value, node):
        yield from _json_texts(document, inner, inner_schema, (*trail, step))


def _strangers(document: Document, value: Any, schema: Any, trail: Pointer) -> Iterator[Pointer]:
    node = mapping(document.deref(schema))
    if "contentSchema" in node and isinstance(value, str):
        try:
            inner = json.loads(value)
        except ValueError:
            return  # example-valid says so.
        yield from _strangers(document, inner, node["contentSchema"], trail)
    elif isinstance(value, dict) and not node.get("additionalProperties"):
        known = fields(document, node)
        yield from ((*trail, name) for name in value if known and name not in known)
    for step, inner, inner_schema in _children(document, value, node):
        yield from _strangers(document, inner, inner_schema, (*trail, step))


def _children(document: Document, value: Any, node: dict[str, Any]) -> Iterator[tuple[str | int, Any, Any]]:
    if isinstance(value, dict):
        known = fields(document, node)
        for name, inner in value.items():
            yield name, inner, known.get(name, node.get("additionalProperties"))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield index, inner, node.get("items")


def _nearest(document: Document, example: Example, trail: Pointer) -> Where:
    """The value in an example; `examples` hold theirs one level further down."""
    inside = (*example.pointer, "value") if "examples" in example.pointer else example.pointer
    return (*inside, *trail)


def _rebased(schema: Any) -> Any:
    """The schema with references that the validator can look up in the spec."""
    if isinstance(schema, dict):
        return {
            key: f"{_SPEC}{value}" if key == "$ref" and isinstance(value, str) else _rebased(value)
            for key, value in schema.items()
        }
    return [_rebased(item) for item in schema] if isinstance(schema, list) else schema
