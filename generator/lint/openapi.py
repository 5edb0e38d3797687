"""Rules of the standards below the style guide: YAML that all parsers read alike, OpenAPI 3.1, known references."""

from __future__ import annotations

from collections.abc import Iterator

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from openapi_spec_validator.schemas import schema_v31

from generator.document import Document, Pointer, SpecError, format_pointer
from generator.lint.engine import Where, rule


@rule("openapi-valid", "The file is a valid OpenAPI 3.1 document.", foundation=True)
def openapi_valid(document: Document) -> Iterator[tuple[Where, str]]:
    """Checks the document against the meta-schema that the first line of the file names for editors."""
    # By jsonschema itself: the package's own validator has other words where jsonschema-rs is installed.
    for error in Draft202012Validator(dict(schema_v31)).iter_errors(document.data):
        yield _explain((), error, "see the OpenAPI 3.1 specification")
    schema_validator = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    for name, schema in document.schemas().items():
        for error in schema_validator.iter_errors(schema):
            yield _explain(("components", "schemas", name), error, "see JSON Schema 2020-12")


@rule("reference-known", "A $ref names something in this file.", foundation=True)
def reference_known(document: Document) -> Iterator[tuple[Where, str]]:
    """Follows every reference once."""
    for pointer, value in document.walk():
        if not pointer or pointer[-1] != "$ref" or pointer[-2] == "properties" or _in_example(pointer):
            continue
        if not isinstance(value, str):
            yield pointer, f"a reference is text, not {value!r}."
        else:
            try:
                document.deref({"$ref": value})
            except SpecError:
                yield pointer, f"{value} names nothing in this file; correct it or add the component."


@rule("no-anchors", "YAML anchors and aliases are not used.")
def no_anchors(document: Document) -> Iterator[tuple[Where, str]]:
    """An anchor hides a change in one place from the reader of another."""
    for name, line in document.anchors:
        yield line, f"the anchor {name}: write the value out, or make it a component."


@rule("text-keys", "Every key is text, in quotes where YAML would read something else.")
def text_keys(document: Document) -> Iterator[tuple[Where, str]]:
    """A bare `200:` is a number to YAML; parsers differ in what they make of it."""
    for pointer, place in document.places.items():
        if not place.key_is_text:
            yield pointer, f'the key {pointer[-1]} is not text: write "{pointer[-1]}" in quotes.'


def _in_example(pointer: Pointer) -> bool:
    return "example" in pointer or "examples" in pointer


def _explain(above: Pointer, error: ValidationError, advice: str) -> tuple[Where, str]:
    while error.context:
        error = max(error.context, key=lambda inner: len(inner.absolute_path))
    pointer: Pointer = (*above, *error.absolute_path)
    message = " ".join(error.message.split())
    if len(message) > 160:
        message = f"{message[:70]} … {message[-80:]}"
    return pointer, f"{format_pointer(pointer)}: {message}; {advice}."
