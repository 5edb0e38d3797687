"""The rule of `x-classin-wrong`: the extension and the words of the description say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.document import Document, Pointer
from generator.lint.engine import Where, rule
from generator.lint.tree import mapping, schemas

_WORDS = {
    "cut": (r"\bcuts?\b", "that a longer one is cut"),
    "becomes": (r"(?i)\bwrong\b|\bother\b|\bunknown\b", "what any other value counts as"),
    "ignored": (r"(?i)\bwrong\b", "that a wrong value is ignored"),
    "clipped": (r"\bless\b.*\bmore\b", "what less and more count as"),
}
_TELLS = re.compile(r"(?i)cuts a longer one|are cut off|other numbers? counts?|left out or (wrong|unknown|any other)")


@rule("wrong-told", "What x-classin-wrong says stands in the description as well, and the other way round.")
def wrong_told(document: Document) -> Iterator[tuple[Where, str]]:
    """People read the description, programs the extension."""
    told: set[Pointer] = set()
    for schema in schemas(document):
        wrong = mapping(schema.node.get("x-classin-wrong"))
        if wrong:
            pointer, text = _described(document, schema.pointer)
            told.add(pointer)
            for missing in _missing(wrong, text):
                yield (*schema.pointer, "x-classin-wrong"), f"say {missing} in the description, too."
    for schema in schemas(document):
        if schema.pointer not in told and _TELLS.search(str(schema.node.get("description", ""))):
            yield (*schema.pointer, "description"), "say what becomes of a wrong value in x-classin-wrong, too."


def _described(document: Document, pointer: Pointer) -> tuple[Pointer, str]:
    """The nearest description: a list has it where it is named."""
    for end in range(len(pointer), 0, -1):
        text = mapping(document.at(pointer[:end])).get("description")
        if isinstance(text, str):
            return pointer[:end], " ".join(text.split())
    return pointer, ""


def _missing(wrong: dict[str, Any], text: str) -> Iterator[str]:
    for what, value in wrong.items():
        for number in value if isinstance(value, list) else [] if value is True else [value]:
            if not re.search(rf"(?<!\w){re.escape(str(number))}(?!\w)", text):
                yield str(number)
        pattern, phrase = _WORDS.get(what, ("", ""))
        if not re.search(pattern, text):
            yield phrase
