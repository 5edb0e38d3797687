"""A folder of pages, read: every page is either understood, or known to be about something else, or reported."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from generator.document import SpecError
from generator.pages import addresses, files, history, messages, operations, tables, units
from generator.pages.blocks import Heading, Page, Prose, Table
from generator.pages.history import Entry
from generator.pages.messages import MessageFacts
from generator.pages.operations import SIGNING, OperationFacts
from generator.pages.tables import Words
from generator.pages.units import Read, Unit

LISTED = "stands in the table of contents and is not there"
_CONTENTS = ("SUMMARY", "summary")
_LISTED = re.compile(r"^(?![a-z]+:)(.+?)\.(?:md|html?)(?:#.*)?$")


@dataclass
class Pages:
    """Everything that the pages state."""

    operations: list[OperationFacts] = field(default_factory=list)
    messages: list[MessageFacts] = field(default_factory=list)
    common: frozenset[str] = frozenset()
    codes: dict[str, dict[str, Words]] = field(default_factory=dict)
    """The codes of pages that describe no operation, by page."""
    history: list[Entry] = field(default_factory=list)
    history_page: str = ""
    units: dict[str, list[Unit]] = field(default_factory=dict)
    """Everything that a page says, by page."""
    lines: dict[str, list[str]] = field(default_factory=dict)
    """The words of a page line by line, by page."""
    read: dict[str, str] = field(default_factory=dict)
    """Every page that was read, with its language."""
    titles: dict[str, str] = field(default_factory=dict)
    listed: frozenset[str] | None = None
    """The pages in the table of contents; nothing where there is none, as on a site that was pulled."""
    unread: list[tuple[str, str]] = field(default_factory=list)
    """The pages that could not be read, in whole or in part, and why."""
    withdrawn: list[tuple[str, str, str, str]] = field(default_factory=list)
    """The rows that are struck through: page, kind, operation or message, name."""


def read(folder: Path, known: Collection[str] = ()) -> Pages:
    """Reads every page of a folder and its folders; a single file is a folder of one page.

    `known` names pages that are expected: by them the folder is found in which the pages are, where it is inside.
    """
    if not folder.exists():
        raise SpecError(f"{folder}: there is no such folder of pages.")
    pages = Pages()
    listed: list[str] | None = None
    for file in files.found(folder, known):
        if file.why:
            pages.unread.append((file.name, file.why))
            continue
        page = Page(file.name, file.blocks)
        pages.read[page.name], pages.titles[page.name] = page.language, page.title
        if PurePosixPath(page.name).name in _CONTENTS:
            listed = [*(listed or []), *_links(page)]
            continue
        try:
            _understand(page, pages)
        except RecursionError:
            for known_of in (pages.read, pages.titles, pages.lines):
                known_of.pop(page.name, None)
            pages.unread.append((page.name, "has a sample that is nested too deeply"))
    for name in dict.fromkeys(listed or ()):
        if name not in pages.read and name.removesuffix("README") + "index" not in pages.read:
            pages.unread.append((name, LISTED))
    pages.listed = None if listed is None else frozenset(listed)
    if not pages.read:
        raise SpecError(f"{folder}: holds no page that can be read (Markdown or HTML).")
    return pages


def _understand(page: Page, pages: Pages) -> None:
    pages.lines[page.name] = units.lines(page)
    entries = history.history(page)
    if entries:
        pages.history, pages.history_page = entries, page.name
        pages.units[page.name] = units.units(page, Read(history=tuple(entries)))
        return
    parts = addresses.parts(page)
    if parts:
        read = Read(operations=tuple((operations.operation(part.page, part.path), part) for part in parts))
        _operations(page, read, pages)
    else:
        found = messages.messages(page)
        common = {} if found else messages.common(page)
        read = Read(messages=tuple(found), common=common, codes={} if found else _codes(page, pages))
        pages.messages += found
        pages.common |= frozenset(common)
        pages.withdrawn += [(page.name, "message", each.identifier, path) for each in found for path in each.withdrawn]
        if not found and _signed(page):
            pages.unread.append((page.name, "has a table of parameters and no address under the heading URL"))
    pages.units[page.name] = units.units(page, read)


def _operations(page: Page, read: Read, pages: Pages) -> None:
    for facts, part in read.operations:
        pages.operations.append(facts)
        pages.withdrawn += [(page.name, kind, units.called(facts), name) for kind, name in facts.withdrawn]
        pages.unread += [(page.name, f"no {each} found on it, though it gives an address") for each in facts.lacking]
        pages.unread += [(page.name, each) for each in facts.unread]
        pages.unread += [(page.name, f"gives a further address, `{path}`") for path in part.further]


def _codes(page: Page, pages: Pages) -> dict[str, Words]:
    found: dict[str, Words] = {}
    for block in page.blocks:
        if isinstance(block, Table) and tables.is_codes(block):
            rows, unread, withdrawn = operations.codes(block)
            pages.unread += [(page.name, each) for each in unread]
            pages.withdrawn += [(page.name, "code", "", code) for code in withdrawn]
            for code, row_words in rows.items():
                found[code] = {**found.get(code, {}), **row_words}
    if found:
        pages.codes[page.name] = found
    return found


def _signed(page: Page) -> bool:
    for block in page.blocks:
        at = tables.columns(block) if isinstance(block, Table) else None
        if isinstance(block, Table) and at is not None and at.required is not None:
            return any(row.name in SIGNING for row in tables.rows(block, at))
    return False


def _links(page: Page) -> Iterator[str]:
    for block in page.blocks:
        for link in block.links if isinstance(block, Heading | Prose) else ():
            match = _LISTED.match(link.target)
            if match:
                yield PurePosixPath(match[1]).as_posix().removeprefix("./")
