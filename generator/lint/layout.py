"""Rules of how the text is set: blanks, indentation, flow style. People read, blame and search this file."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document import Document, Pointer
from generator.lint.engine import Where, rule

_FLOW_OF = {"example", "examples", "contentSchema", "items", "additionalProperties"}
_FLOW_LISTS = {"enum", "required", "tags"}
_SHORT_LIST = 100


@rule("no-tabs", "There are no tabs.")
def no_tabs(document: Document) -> Iterator[tuple[Where, str]]:
    """A tab is as wide as the reader's editor wants."""
    for number, line in enumerate(document.lines, 1):
        if "\t" in line:
            yield number, "write spaces in place of the tab."


@rule("no-trailing-blanks", "Lines do not end in blanks, and the file ends in one line break.")
def no_trailing_blanks(document: Document) -> Iterator[tuple[Where, str]]:
    """Blanks at the end of a line show up in diffs only."""
    for number, line in enumerate(document.lines, 1):
        if line != line.rstrip():
            yield number, "remove the blanks at the end of the line."
    if not document.text.endswith("\n") or document.text.endswith("\n\n"):
        yield len(document.text.rstrip().splitlines()), "end the file in exactly one line break."


@rule("indentation", "Block style is indented by two spaces a level, lists by two more than their key.")
def indentation(document: Document) -> Iterator[tuple[Where, str]]:
    """The first key or item of a line tells its level."""
    seen: set[int] = set()
    for pointer, place in document.places.items():
        if not pointer or place.line in seen or _inside_flow(document, pointer):
            continue
        seen.add(place.line)
        line = document.lines[place.line - 1]
        found, wanted = len(line) - len(line.lstrip(" ")), 2 * (len(pointer) - 1)
        if found != wanted:
            yield pointer, f"indent {_name(pointer)} by {wanted} spaces, not {found}."


@rule("flow-style", "Braces and brackets only where short: codes, enums, required, examples, short lists.")
def flow_style(document: Document) -> Iterator[tuple[Where, str]]:
    """A mapping in braces cannot be blamed or diffed field by field; one that spans lines has no advantage at all."""
    for pointer, place in document.places.items():
        if not place.flow or _inside_flow(document, pointer):
            continue
        name = next((step for step in reversed(pointer) if isinstance(step, str)), "")
        if any(step in ("example", "examples") or str(step).startswith("x-") for step in pointer):
            continue
        value = document.at(pointer)
        if isinstance(value, dict) and name not in _FLOW_OF and value:
            yield pointer, f"write {_name(pointer)} in block style, a field per line."
        elif isinstance(value, list) and name not in _FLOW_LISTS and len(str(value)) > _SHORT_LIST:
            yield pointer, f"write {_name(pointer)} in block style, an item per line."


def _name(pointer: Pointer) -> str:
    return f"the item of {pointer[-2]}" if isinstance(pointer[-1], int) else pointer[-1]


def _inside_flow(document: Document, pointer: Pointer) -> bool:
    return any(document.places[pointer[:length]].flow for length in range(1, len(pointer)))
