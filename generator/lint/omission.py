"""Rules of leaving a parameter out: the description says what it does, and first where it resets something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.document import Document
from generator.lint.engine import Where, rule
from generator.lint.text import first_sentence
from generator.lint.tree import SCHEMAS, Located, Property, below, mapping, usage

_DESCRIBED = re.compile(r"\b(left|leaving \w+) out\b", re.IGNORECASE)
_FIRST = re.compile(r"Left out\b")


@rule(
    "omission-described", "The description of an optional parameter says what leaving it out does, or `not documented`."
)
def omission_described(document: Document) -> Iterator[tuple[Where, str]]:
    """A caller who leaves a parameter out decides something, too."""
    for optional in _parameters(document, required=False):
        target = mapping(document.deref(optional.schema.node))
        text = str(optional.schema.node.get("description", target.get("description", "")))
        if text and not _DESCRIBED.search(" ".join(text.split())):
            pointer = (*optional.schema.pointer, "description")
            yield pointer, f'say what leaving {optional.name} out does ("Left out, …"), or that it is not documented.'


@rule("left-out-first", "A parameter with x-classin-left-out is optional, and its first sentence says what it becomes.")
def left_out_first(document: Document) -> Iterator[tuple[Where, str]]:
    """People read the first sentence, programs the extension; `beside` names a parameter of the same object."""
    for parameter in _parameters(document, required=True):
        if "x-classin-left-out" in parameter.schema.node:
            pointer = (*parameter.schema.pointer, "x-classin-left-out")
            yield pointer, f"{parameter.name} is required, so it cannot be left out; remove one of the two."
    for parameter in _parameters(document, required=False):
        left_out = mapping(parameter.schema.node.get("x-classin-left-out"))
        becomes = _written(left_out.get("becomes"))
        pointer = (*parameter.schema.pointer, "x-classin-left-out")
        sentence = first_sentence(str(parameter.schema.node.get("description", ""))) or ""
        if left_out and not (_FIRST.match(sentence) and becomes in sentence):
            yield pointer, f'start the description of {parameter.name} with "Left out, …" and {becomes}.'
        siblings = document.at(parameter.schema.pointer[:-1])
        if "beside" in left_out and left_out["beside"] not in siblings:
            yield pointer, f"there is no {left_out['beside']} beside {parameter.name}."


def _written(value: Any) -> str:
    return value if isinstance(value, str) else str(value).replace("'", '"')


def _parameters(document: Document, *, required: bool) -> Iterator[Property]:
    """The parameters of the requests that must be given, or those that may be left out."""
    inline = (
        Located((*operation.pointer, "requestBody", "content", name, "schema"), media["schema"])
        for operation in document.operations()
        for name, media in operation.media.items()
        if isinstance(media.get("schema"), dict)
    )
    named = (
        Located((*SCHEMAS, name), node) for name, node in document.schemas().items() if name in usage(document).requests
    )
    for root in (*inline, *named):
        for schema in below(root):
            for name, child in mapping(schema.node.get("properties")).items():
                if (name in (schema.node.get("required") or ())) is required and isinstance(child, dict):
                    yield Property(name, Located((*schema.pointer, "properties", name), child))
