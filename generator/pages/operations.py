"""The operations that a page describes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.coverage.facts import Field, Operation
from generator.pages import headings, samples, tables, words
from generator.pages.blocks import Block, Code, Heading, Page, Prose, Table
from generator.pages.fields import fields
from generator.pages.tables import Row, Words

SIGNING = {"SID": "safeKey", "safeKey": "safeKey", "timeStamp": "safeKey"} | dict.fromkeys(
    ("X-EEO-SIGN", "X-EEO-UID", "X-EEO-TS"), "lms"
)
"""The parameters that sign a request, and the way of signing that they belong to; the client sends them by itself."""

METHOD = re.compile(r"-?\s*(GET|POST|PUT|DELETE)\s*")
ANSWERS = {"error_info", "code", "errno", "data"}
REQUIRED = "column that says what is required"


@dataclass(frozen=True)
class OperationFacts:
    """What a page says of an operation."""

    page: str
    title: str
    method: str
    known: Operation
    path: str
    explained: Mapping[int, str]
    """What the page says of each code."""
    lacking: tuple[str, ...]
    """The parts that every such page has and this one does not."""
    rows: Mapping[tuple[str, str], Words]
    """The words of each row, by what it is about: `("parameter", "courseName")`, `("code", "135")`."""
    unread: tuple[str, ...] = ()
    """The rows that cannot be read."""
    withdrawn: tuple[tuple[str, str], ...] = ()
    """The rows that are struck through."""


@dataclass
class _Reading:
    """What was read so far."""

    parameters: dict[str, Field] = field(default_factory=dict)
    answers: list[list[Row]] = field(default_factory=list)
    explained: dict[int, str] = field(default_factory=dict)
    signing: set[str] = field(default_factory=set)
    rows: dict[tuple[str, str], Words] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)
    withdrawn: list[tuple[str, str]] = field(default_factory=list)
    coded: bool = False
    unsaid: bool = False

    def add(self, kind: str, name: str, row: Words, *, withdrawn: bool = False) -> None:
        """Adds the words of a row; rows about one thing, such as the items of a list, are one."""
        self.rows[kind, name] = {**self.rows.get((kind, name), {}), **row}
        if withdrawn:
            self.withdrawn.append((kind, name))


def kind_of(table: Table, section: str) -> str:
    """What a table below a heading lists: `code`, `parameter`, `answer`, or nothing that every page has."""
    if tables.is_codes(table):
        return "code"
    at = tables.columns(table)
    if at is None:
        return ""
    if section in ("parameters", "answer"):
        return "parameter" if section == "parameters" else "answer"
    if at.required is not None:
        return "parameter"
    return "answer" if at.type is not None else ""


def sections(blocks: Sequence[Block]) -> Iterator[tuple[str, Block]]:
    """The blocks, each with the common heading that it stands below."""
    section = ""
    for block in blocks:
        if isinstance(block, Heading | Prose):
            lines = block.text.strip().splitlines()
            role = headings.role(lines[-1]) if lines else ""
            section = role if role and role != "part" else section
        yield section, block


def operation(page: Page, path: str) -> OperationFacts:
    """What a page says of the operation under a path."""
    reading = _Reading()
    listed = False
    for section, table in sections(page.blocks):
        kind = kind_of(table, section) if isinstance(table, Table) else ""
        if not isinstance(table, Table) or not kind:
            continue
        if kind == "code":
            _codes(table, reading)
            continue
        at = tables.columns(table)
        assert at is not None
        rows = tables.rows(table, at)
        if kind == "parameter":
            listed = True
            reading.unsaid |= at.required is None
            _parameter_table(rows, reading)
        else:
            reading.answers.append(rows)
    shown = list(_shown(page.blocks))
    there = {
        "parameters": listed,
        REQUIRED: not reading.unsaid,
        "answer": bool(reading.answers or shown),
        "codes": reading.coded,
    }
    found = fields(reading.answers, samples.merged(shown) if shown else None)
    for name, row_words in found.rows.items():
        reading.add("answer", name, row_words, withdrawn="withdrawn" in row_words)
    auth = reading.signing.pop() if len(reading.signing) == 1 else ("safeKey" if "?action=" in path else "lms")
    codes = frozenset(reading.explained) if reading.coded else None
    known = Operation(path.rpartition("=")[2].strip("/"), auth, reading.parameters, found.fields, codes)
    return OperationFacts(
        page.name,
        page.title,
        _method(page),
        known,
        path,
        reading.explained,
        tuple(part for part, is_there in there.items() if not is_there),
        reading.rows,
        tuple(reading.unread),
        tuple(dict.fromkeys(reading.withdrawn)),
    )


def codes(table: Table) -> tuple[dict[str, Words], list[str], list[str]]:
    """The words of each code of a table, the cells that cannot be read, and the codes that are struck through."""
    found: dict[str, Words] = {}
    unread: list[str] = []
    withdrawn: list[str] = []
    for row in tables.codes(table):
        row_words = tables.row_words(Row("code", cells=row.cells))
        if not row.codes:
            unread.append(f"the code `{' '.join(row.cell.split())[:40]}` cannot be read")
        for code in row.codes:
            found[str(code)] = {**found.get(str(code), {}), **row_words}
            withdrawn += [str(code)] if row.withdrawn else []
    return found, unread, withdrawn


def _codes(table: Table, reading: _Reading) -> None:
    reading.coded = True
    found, unread, withdrawn = codes(table)
    reading.unread += unread
    for row in tables.codes(table):
        for code in row.codes:
            # A code that a table repeats has both explained.
            explained = dict.fromkeys(filter(None, (reading.explained.get(code), row.text)))
            reading.explained[code] = " / ".join(explained)
    for name, row_words in found.items():
        reading.add("code", name, row_words, withdrawn=name in withdrawn)


def _parameter_table(rows: Sequence[Row], reading: _Reading) -> None:
    reading.signing |= {SIGNING[row.name] for row in rows if row.name in SIGNING}
    for row in rows:
        if row.name in SIGNING:
            reading.add("signing", row.name, tables.row_words(row), withdrawn=row.withdrawn)
    reading.parameters |= dict(_parameters(list(_sent(rows)), "", reading))


def _method(page: Page) -> str:
    for block in page.blocks:
        if isinstance(block, Prose | Heading):
            match = re.search(rf"(?:^|\n){METHOD.pattern}(?:\n|$)", block.text)
            if match:
                return match[1].lower()
    return "post"


def _shown(blocks: Iterable[Block]) -> Iterator[dict[str, Any]]:
    for block in blocks:
        if isinstance(block, Code):
            sample = samples.parse(block.text)
            if sample and not ANSWERS.isdisjoint(sample):
                yield sample


def _sent(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows but for those that sign; what a table puts below those by mistake is not lost with them."""
    for row in rows:
        yield from row.children if row.name in SIGNING else (row,)


def _parameters(rows: Sequence[Row], above: str, reading: _Reading) -> Iterator[tuple[str, Field]]:
    choice = _choice(rows)
    for row in rows:
        names = words.names(row.name)
        if not names:
            reading.add("parameter", above or "…", tables.row_words(row), withdrawn=row.withdrawn)
            yield from _parameters(row.children, above, reading)
        for name in names:
            path = f"{above}.{name}" if above else name
            reading.add("parameter", path, tables.row_words(row), withdrawn=row.withdrawn)
            yield path, _field(row, choice)
            # What holds others in a form is JSON text, and that of a list where the page does not call it an object.
            inner = path if words.types(row.type) == {"object"} else f"{path}[]"
            if words.item_types(row.type):
                yield f"{path}[]", Field(words.item_types(row.type))
            if row.children:
                yield from _parameters(row.children, inner, reading)
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
    required = words.required(row.required)
    if row.name in choice and required:
        required = None
    return Field(words.types(row.type), required is True, required is None)


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
