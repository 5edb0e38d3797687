"""The messages that a page describes, each with its table and its samples."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.coverage.facts import Field, Message
from generator.pages import samples, tables, words
from generator.pages.blocks import Block, Code, Heading, Page, Prose, Table
from generator.pages.fields import fields
from generator.pages.tables import Row, Words, row_words

_NUMBERS = re.compile(r"(?<!\d)\d{6,}(?!\d)")
_QUOTED = re.compile(r"['‘’\"“”]\s*(\w+)\s*['‘’\"“”]")
_WORD = re.compile(r"[A-Z]\w+|[a-z]+[A-Z]\w*", re.ASCII)
_TYPE_WORD = re.compile(r"(?:Int|String|Number|Float|Bool)\w*", re.IGNORECASE)
_PREFIX = re.compile(r"(?<![A-Za-z'‘’])([A-Za-z][A-Za-z ]*[A-Za-z])\s*\+")
_PREFIX_QUOTED = re.compile(r"['‘]([A-Za-z][A-Za-z ]*[A-Za-z])['’]\s*\+")
_WHOLE = re.compile(r"(?<![A-Za-z])([A-Za-z]+globalData)(?![A-Za-z])|['‘]([A-Za-z][A-Za-z ]*)['’](?!\s*\+)")


@dataclass(frozen=True)
class MessageFacts:
    """What a page says of a message."""

    page: str
    title: str
    known: Message
    rows: Mapping[str, Words] = field(default_factory=dict)
    """The words of each row; messages that share a table share them, and only the first has them."""
    blocks: tuple[Block, ...] = ()
    """What of the page is about it, and about those that share its table."""
    withdrawn: tuple[str, ...] = ()
    """The rows that are struck through."""

    @property
    def identifier(self) -> str:
        """What it is called where the spec has no name for it."""
        where, kind, value = self.known.when
        return f"{self.known.cmd} ({where} {kind} {value})" if kind else self.known.cmd


@dataclass
class _Section:
    title: str
    rows: list[Row]
    blocks: list[Block] = field(default_factory=list)
    samples: list[dict[str, Any]] = field(default_factory=list)


def messages(page: Page) -> list[MessageFacts]:
    """The messages of a page; none for another page."""
    found = []
    for section in _sections(page):
        shown = samples.merged(section.samples) if section.samples else None
        read = fields([section.rows], shown)
        several = [message for cmd in _cmds(section) for message in _variants(section, cmd, read.fields)]
        for index, message in enumerate(several):
            rows, blocks = ({}, ()) if index else (read.rows, tuple(section.blocks))
            withdrawn = tuple(path for path, words_ in rows.items() if "withdrawn" in words_)
            found.append(MessageFacts(page.name, message.title, message, rows, blocks, withdrawn))
    return found


def common(page: Page) -> dict[str, Words]:
    """The fields that any message may have, when the page lists them: its row for `Cmd` names no message."""
    sections = list(_sections(page))
    lists = [_rows(block) for block in page.blocks if isinstance(block, Table)]
    if not sections or any(_cmds(section) for section in sections):
        return {}
    return {row.name: row_words(row) for rows in lists for row in rows}


def _sections(page: Page) -> Iterator[_Section]:
    """The tables with a row for `Cmd`, each with the samples up to the next; and samples that have no table."""
    title = page.title
    above: list[Block] = []
    open_: _Section | None = None
    for block in page.blocks:
        if isinstance(block, Heading) and block.level <= 2:
            if open_ is not None:
                yield open_
            title, open_ = block.text, None
            above = [block]
        elif isinstance(block, Table):
            rows = _rows(block)
            if any(row.name == "Cmd" for row in rows):
                if open_ is not None:
                    yield open_
                open_, above = _Section(title, rows, [*above, block]), []
            elif open_ is not None:
                open_.blocks.append(block)
        elif isinstance(block, Code):
            sample = samples.parse(block.text)
            if sample and open_ is not None:
                open_.samples.append(sample)
                open_.blocks.append(block)
            elif sample and "Cmd" in sample:
                yield _Section(title, [], [*above, block], [sample])
        elif isinstance(block, Prose):
            if open_ is None:
                above.append(block)
            elif not open_.samples:
                title = block.text
                open_.blocks.append(block)
    if open_ is not None:
        yield open_


def _rows(table: Table) -> list[Row]:
    at = None if tables.is_codes(table) else tables.columns(table)
    return [] if at is None or (at.required is not None and at.type is None) else tables.rows(table, at)


def _cmds(section: _Section) -> list[str]:
    """The values of `Cmd`: the sample's, or those that the row names; more than one where a table serves several."""
    text = next((row.text for row in section.rows if row.name == "Cmd"), "")
    numbers = _NUMBERS.findall(text)
    if numbers:
        return numbers
    shown = [str(sample["Cmd"]) for sample in section.samples if sample.get("Cmd")]
    quoted = _QUOTED.findall(text)
    named = [word for word in _WORD.findall(text) if not _TYPE_WORD.fullmatch(word)]
    return [(quoted or shown or named[-1:])[0]] if quoted or shown or named else []


def _variants(section: _Section, cmd: str, found: dict[str, Field]) -> Iterator[Message]:
    """The messages with a `Cmd`: one, or one for each value of `Color` or alternative name that the table gives."""
    title = " ".join(section.title.split())
    conditions = list(_colors(section.rows))
    for condition in conditions:
        yield Message(cmd, ("Color", *condition), f"{title} ({condition[1]})" if len(conditions) > 1 else title, found)
    if conditions:
        return
    several = list(_alternatives(section.rows))
    for name in several:
        others = set(several) - {name}
        own = {path: each for path, each in found.items() if others.isdisjoint(path.split("."))}
        where = next(path for path in own if path.split(".")[-1] == name)
        yield Message(cmd, (where, "present", "True"), f"{title} ({name})", own)
    if not several:
        yield Message(cmd, ("", "", ""), title, found)


def _colors(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    text = next((row.text for row in rows if row.name == "Color"), "")
    prefixes = _PREFIX_QUOTED.findall(text) + _PREFIX.findall(text)
    yield from (("prefix", each) for each in dict.fromkeys(prefixes) if not each.endswith("globalData"))
    yield from (("equals", each) for each in dict.fromkeys(plain or quoted for plain, quoted in _WHOLE.findall(text)))


def _alternatives(rows: Sequence[Row]) -> Iterator[str]:
    for row in rows:
        yield from words.alternatives(row.name)
        yield from _alternatives(row.children)
