"""Rules of the prose: descriptions, summaries, texts of errnos."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.document import Document, Pointer
from generator.lint.engine import Where, rule
from generator.lint.tree import SCHEMAS, Located, label, mapping, properties, schemas, usage

FIRST_SENTENCE = 100
SUMMARY = 80

_SENTENCE_END = re.compile(r"\.[\"'`)]*(\s|$)")
_ABBREVIATION = re.compile(r"\b(e\.g|i\.e|etc|vs|approx|no)\.$", re.IGNORECASE)
_REPEATED = re.compile(r"\b([A-Za-z]{2,})\s+\1\b", re.IGNORECASE)
_PROSE_KEYS = {"description", "summary", "en", "what", "why", "title"}


def first_sentence(text: str) -> str | None:
    """The first sentence with its period, or nothing when no sentence ends."""
    flat = " ".join(text.split())
    for match in _SENTENCE_END.finditer(flat):
        sentence = flat[: match.start() + 1]
        if not _ABBREVIATION.search(sentence):
            return sentence
    return None


@rule("description-missing", "Operations, messages, properties, tags and objects in requests have descriptions.")
def description_missing(document: Document) -> Iterator[tuple[Where, str]]:
    """A property that is a $ref may leave the description to the component."""
    for caller in document.callers():
        for key in ("summary", "description"):
            if not _text(caller.node, key):
                yield caller.pointer, f"{label(caller)}: add a {key}."
    for name, schema in properties(document):
        target = mapping(document.deref(schema.node))
        is_object = "$ref" in schema.node and (target.get("type") == "object" or "allOf" in target)
        if not is_object and not _text(schema.node, "description"):
            yield schema.pointer, f"say what {name} is, in a description."
    media_types = [media for operation in document.operations() for media in operation.media.values()]
    bodies = {str(mapping(media.get("schema")).get("$ref")) for media in media_types}
    for name, node in document.schemas().items():
        is_body = f"#/components/schemas/{name}" in bodies
        if name in usage(document).requests and not is_body and not _text(node, "description"):
            yield (*SCHEMAS, name), f"say what one {name} is, in a description."
    for index, tag in enumerate(document.data.get("tags") or []):
        if not _text(tag, "description"):
            yield ("tags", index), f"say what {tag.get('name')} are, in a description."


@rule("description-first-sentence", "A description of a schema starts with a sentence of at most 100 characters.")
def description_first_sentence(document: Document) -> Iterator[tuple[Where, str]]:
    """It becomes the docstring of the field."""
    for schema in schemas(document):
        description = _text(schema.node, "description")
        if not description:
            continue
        sentence = first_sentence(description)
        pointer = (*schema.pointer, "description")
        if sentence is None:
            yield pointer, f"{_name(schema)}: end the first sentence with a period."
        elif len(sentence) > FIRST_SENTENCE:
            excess = f"{len(sentence)} characters, at most {FIRST_SENTENCE}"
            yield pointer, f"{_name(schema)}: shorten the first sentence ({excess}); the rest can follow."


@rule("description-end", "A description ends with a period.")
def description_end(document: Document) -> Iterator[tuple[Where, str]]:
    """Anything else looks cut off; a description is prose."""
    for pointer, text in _prose(document):
        if pointer[-1] == "description" and pointer[0] != "externalDocs" and pointer[-2] != "externalDocs":
            ending = text.rstrip().rstrip("\"'`)")
            if (
                ending
                and not ending.endswith(".")
                and not (pointer[0] == "components" and first_sentence(text) is None)
            ):
                yield pointer, "end the description with a period."


@rule("summary-form", "A summary starts with a capital letter, ends with a period and has at most 80 characters.")
def summary_form(document: Document) -> Iterator[tuple[Where, str]]:
    """It is the operation's line in menus, and its docstring's first."""
    for caller in document.callers():
        summary = _text(caller.node, "summary")
        pointer = (*caller.pointer, "summary")
        if not summary:
            continue
        if len(summary) > SUMMARY:
            yield pointer, f"shorten the summary to {SUMMARY} characters, it has {len(summary)}."
        if not summary.endswith("."):
            yield pointer, "end the summary with a period."
        if not summary[:1].isupper():
            yield pointer, "start the summary with a capital letter."


@rule("repeated-word", "No word stands twice in a row.")
def repeated_word(document: Document) -> Iterator[tuple[Where, str]]:
    """The slip that eyes pass over."""
    for pointer, text in _prose(document):
        match = _REPEATED.search(text)
        if match:
            yield pointer, f'"{match[0]}": remove one of the words.'


def _prose(document: Document) -> Iterator[tuple[Pointer, str]]:
    for pointer, value in document.walk():
        if not isinstance(value, str) or not pointer or pointer[-1] not in _PROSE_KEYS:
            continue
        if pointer[-2:-1] != ("properties",) and "example" not in pointer and "examples" not in pointer:
            yield pointer, value


def _text(node: dict[str, Any], key: str) -> str:
    value = node.get(key)
    return value.strip() if isinstance(value, str) else ""


def _name(schema: Located) -> str:
    return str(schema.pointer[-1]) if isinstance(schema.pointer[-1], str) else schema.component
