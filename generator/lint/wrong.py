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
    "unsaid": (r"\bpage\b", "that the page does not say what becomes of a longer one"),
    "clipped": (r"\bless\b.*\bmore\b", "what less and more count as"),
}
_TREATED = re.compile(r"(?i)cuts a longer one|are cut off|other numbers? counts?|left out or (wrong|unknown|any other)")


@rule("wrong-described", "What x-classin-wrong says stands in the description as well, and the other way round.")
def wrong_described(document: Document) -> Iterator[tuple[Where, str]]:
    """People read the description, programs the extension."""
    described: set[Pointer] = set()
    for schema in schemas(document):
        wrong = mapping(schema.node.get("x-classin-wrong"))
        if wrong:
            pointer, text = _described(document, schema.pointer)
            described.add(pointer)
            for missing in _missing(wrong, text):
                yield (*schema.pointer, "x-classin-wrong"), f"say {missing} in the description, too."
    for schema in schemas(document):
        if schema.pointer not in described and _TREATED.search(str(schema.node.get("description", ""))):
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


@rule("wrong-fits", "What x-classin-wrong says fits the type and the bounds beside it.")
def wrong_fits(document: Document) -> Iterator[tuple[Where, str]]:
    """A bound says what is refused; what is cut, clipped or replaced is taken."""
    for schema in schemas(document):
        wrong = mapping(schema.node.get("x-classin-wrong"))
        for what in wrong:
            problem = _unfit(document, schema.node, what, wrong[what])
            if problem:
                yield (*schema.pointer, "x-classin-wrong"), problem


def _unfit(document: Document, node: dict[str, Any], what: str, value: Any) -> str:
    kind = mapping(document.deref(node)).get("type")
    allowed = {"cut": ("string", "array"), "unsaid": ("string",), "clipped": ("integer", "number")}.get(what)
    if allowed and kind not in allowed:
        return f"only {' and '.join(allowed)} values can be {what}, and this is {kind}."
    for bound in ("maxLength",) if what == "cut" else ("minimum", "maximum") if what == "clipped" else ():
        if bound in node:
            return f"{bound} says that more is refused, `{what}` that it is taken: leave out {bound}."
    if what == "becomes" and "enum" in node and value not in node["enum"]:
        return f"a wrong value counts as {value}, which enum does not have: add it there."
    if what == "code" and value not in document.errnos():
        return f"the code {value} stands in no row of the registry: add it there."
    return ""
