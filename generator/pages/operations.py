"""The operation that a page describes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.coverage.facts import Field, Operation
from generator.pages import samples, tables, words
from generator.pages.blocks import Block, Code, Heading, Page, Prose, Table
from generator.pages.fields import fields
from generator.pages.tables import Columns, Row

SIGNING = {"SID": "safeKey", "safeKey": "safeKey", "timeStamp": "safeKey"} | dict.fromkeys(
    ("X-EEO-SIGN", "X-EEO-UID", "X-EEO-TS"), "lms"
)
"""The parameters that sign a request, and the way of signing that they belong to; the client sends them by itself."""

_URL = re.compile(r"(?:^|\n)\s*URL\s*[#:：]?\s*(?=\n|$)")
_ADDRESS = re.compile(r"https?://[\w.:-]+(/[\w./-]*\w(?:\?action=\w+)?)")
_ANSWERS = {"error_info", "code", "errno", "data"}


@dataclass(frozen=True)
class OperationFacts:
    """What a page says of an operation."""

    page: str
    title: str
    method: str
    known: Operation
    path: str
    meanings: Mapping[int, str]
    """What the page says of each code."""
    lacking: tuple[str, ...]
    """The parts that every such page has and this one does not."""


def address(page: Page) -> str | None:
    """The path under which the page's operation is called; nothing for a page that describes none."""
    seen = False
    for block in page.blocks:
        if isinstance(block, Table):
            continue
        text = block.text
        if not seen:
            match = _URL.search(text)
            if match is None:
                continue
            seen, text = True, text[match.end() :]
        found = _ADDRESS.search(text)
        if found:
            return found[1]
    return None


def operation(page: Page, path: str) -> OperationFacts:
    """What a page says of the operation under a path."""
    parameters: dict[str, Field] = {}
    answers: list[list[Row]] = []
    meanings: dict[int, str] = {}
    signing: set[str] = set()
    listed = answered = coded = False
    for table in (block for block in page.blocks if isinstance(block, Table)):
        if tables.is_codes(table):
            coded = True
            for code, meaning in tables.codes(table):
                # A code that a table repeats has both meanings.
                meanings[code] = " / ".join(dict.fromkeys(filter(None, (meanings.get(code), meaning))))
            continue
        at = tables.columns(table)
        if at is None:
            continue
        rows = tables.rows(table, at)
        if at.required is not None:
            listed = True
            signing |= {SIGNING[row.name] for row in rows if row.name in SIGNING}
            parameters |= dict(_parameters(list(_sent(rows)), at, ""))
        else:
            answered = True
            answers.append(rows)
    shown = list(_shown(page.blocks))
    lacking = [
        what
        for what, there in (("parameters", listed), ("answer", answered or bool(shown)), ("codes", coded))
        if not there
    ]
    answer = fields(answers, samples.merged(shown) if shown else None)
    auth = signing.pop() if len(signing) == 1 else ("safeKey" if "?action=" in path else "lms")
    known = Operation(
        path.rpartition("=")[2].strip("/"), auth, parameters, answer, frozenset(meanings) if coded else None
    )
    return OperationFacts(page.name, page.title, _method(page), known, path, meanings, tuple(lacking))


def _method(page: Page) -> str:
    for block in page.blocks:
        if isinstance(block, Prose | Heading):
            match = re.search(r"(?:^|\n)-?\s*(GET|POST|PUT|DELETE)\s*(?:\n|$)", block.text)
            if match:
                return match[1].lower()
    return "post"


def _shown(blocks: Sequence[Block]) -> Iterator[dict[str, Any]]:
    for block in blocks:
        if isinstance(block, Code):
            sample = samples.parse(block.text)
            if sample and not _ANSWERS.isdisjoint(sample):
                yield sample


def _sent(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows but for those that sign; what a table puts below those by mistake is not lost with them."""
    for row in rows:
        yield from row.children if row.name in SIGNING else (row,)


def _parameters(rows: Sequence[Row], at: Columns, above: str) -> Iterator[tuple[str, Field]]:
    choice = _choice(rows)
    for row in rows:
        names = words.names(row.name)
        if not names:
            yield from _parameters(row.children, at, above)
        for name in names:
            path = f"{above}.{name}" if above else name
            yield path, _field(row, choice)
            # What holds others in a form is JSON text, and that of a list where the page does not call it an object.
            inner = path if words.types(row.type) == {"object"} else f"{path}[]"
            if row.children:
                yield from _parameters(row.children, at, inner)
            else:
                yield from _written_out(row, path)


def _choice(rows: Sequence[Row]) -> frozenset[str]:
    """The names of which a row says that one of them must be sent."""
    found: set[str] = set()
    for row in rows:
        for cell in (row.required, *row.beside):
            if words.one_of(cell):
                others = {each.name for each in rows if re.search(rf"\b{re.escape(each.name)}\b", cell, re.ASCII)}
                found |= {row.name, *others} if others - {row.name} else set()
    return frozenset(found)


def _field(row: Row, choice: frozenset[str]) -> Field:
    numbers = tuple(sorted(number for cell in row.beside for number in words.numbers(cell)))
    required = words.required(row.required)
    if row.name in choice and required:
        required = None
    return Field(words.types(row.type), required is True, required is None, numbers)


def _written_out(row: Row, path: str) -> Iterator[tuple[str, Field]]:
    """The fields of a list that a cell shows as JSON instead of in rows of its own."""
    for cell in row.beside:
        if not cell.startswith("["):
            continue
        try:
            value = json.loads(cell)
        except ValueError:
            continue
        seen = samples.merged([{"": value}]).keys[""]
        always = _always(value)
        for inner, shown in seen.paths(path):
            if shown.types and not inner.endswith("[]"):
                yield inner, Field(frozenset(shown.types), inner.rpartition(".")[2] in always)


def _always(value: object) -> set[str]:
    """The names that every object in a value has."""
    if isinstance(value, dict):
        return set(value)
    if isinstance(value, list) and value:
        return set.intersection(*map(_always, value))
    return set()
