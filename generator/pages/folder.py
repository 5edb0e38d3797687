"""A folder of pages, read: every page is either understood, or known to be about something else, or reported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from generator.document import SpecError
from generator.pages import history, markdown, markup, messages, operations, tables, words
from generator.pages.blocks import Heading, Page, Prose, Table
from generator.pages.history import Entry
from generator.pages.messages import MessageFacts
from generator.pages.operations import SIGNING, OperationFacts

READERS = {".md": markdown.blocks, ".markdown": markdown.blocks, ".txt": markdown.blocks}
READERS |= {".html": markup.blocks, ".htm": markup.blocks}
_HTML = re.compile(r"\s*(?:<!doctype html|<html[\s>])", re.IGNORECASE)
_DOCUMENTS = {".pdf", ".doc", ".docx", ".rst", ".adoc", ".xlsx", ".xhtml", ".mhtml", ".mht", ""}
"""What may hold a page and is not read here; pictures, styles and scripts never do."""
_CONTENTS = ("SUMMARY", "summary")
_LISTED = re.compile(r"^(?![a-z]+:)(.+?)\.(?:md|html?)(?:#.*)?$")


@dataclass
class Pages:
    """Everything that the pages state."""

    operations: list[OperationFacts] = field(default_factory=list)
    messages: list[MessageFacts] = field(default_factory=list)
    common: frozenset[str] = frozenset()
    codes: dict[str, dict[int, str]] = field(default_factory=dict)
    """The codes of pages that describe no operation, by page."""
    numbers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The numbers in the text around the tables, by page: limits and terms stand there too."""
    history: list[Entry] = field(default_factory=list)
    history_page: str = ""
    read: dict[str, str] = field(default_factory=dict)
    """Every page that was read, with its language."""
    titles: dict[str, str] = field(default_factory=dict)
    unread: list[tuple[str, str]] = field(default_factory=list)
    """The pages that could not be read, in whole or in part, and why."""


def read(folder: Path) -> Pages:
    """Reads every page of a folder and its folders; a single file is a folder of one page."""
    if not folder.exists():
        raise SpecError(f"{folder}: there is no such folder of pages.")
    pages = Pages()
    listed: list[str] = []
    for path, name in _files(folder):
        page = _page(path, name, pages)
        if page is None:
            continue
        pages.read[name], pages.titles[name] = page.language, page.title
        if PurePosixPath(name).name in _CONTENTS:
            listed += _links(page)
        else:
            _understand(page, pages)
    for name in dict.fromkeys(listed):
        if name not in pages.read and name.removesuffix("README") + "index" not in pages.read:
            pages.unread.append((name, "stands in the table of contents and is not there"))
    if not pages.read:
        raise SpecError(f"{folder}: holds no page that can be read (Markdown or HTML).")
    return pages


def _files(folder: Path) -> Iterator[tuple[Path, str]]:
    if folder.is_file():
        yield folder, folder.stem
        return
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if path.is_file() and not any(part.startswith(".") for part in inside.parts):
            name = inside.with_suffix("")
            # GitBook makes index.html of README.md.
            yield path, (name.with_name("README") if inside.name == "index.html" else name).as_posix()


def _page(path: Path, name: str, pages: Pages) -> Page | None:
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        if path.suffix.lower() in _DOCUMENTS:
            pages.unread.append((name + path.suffix, "is neither Markdown nor HTML"))
        return None
    if name in pages.read:
        pages.unread.append((name + path.suffix, "is there a second time, in another form"))
        return None
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (UnicodeDecodeError, OSError) as error:
        pages.unread.append((name, f"cannot be read as UTF-8 ({type(error).__name__})"))
        return None
    blocks = (markup.blocks if _HTML.match(text) else reader)(text)
    if not blocks:
        if text.strip():
            pages.unread.append((name, "no text was found in it"))
        else:
            pages.unread.append((name, "is empty"))
        return None
    return Page(name, tuple(blocks))


def _understand(page: Page, pages: Pages) -> None:
    entries = history.history(page)
    if entries:
        pages.history, pages.history_page = entries, page.name
        return
    pages.numbers[page.name] = tuple(_numbers(page))
    path = operations.address(page)
    if path is not None:
        found = operations.operation(page, path)
        pages.operations.append(found)
        for part in found.lacking:
            pages.unread.append((page.name, f"no {part} found on it, though it gives an address"))
        return
    told = messages.messages(page)
    pages.messages += told
    pages.common |= frozenset() if told else messages.common(page)
    codes = {
        code: text
        for block in page.blocks
        if isinstance(block, Table) and tables.is_codes(block)
        for code, text in tables.codes(block)
    }
    if codes:
        pages.codes[page.name] = codes
    if not told and _signed(page):
        pages.unread.append((page.name, "has a table of parameters and no address under the heading URL"))


def _numbers(page: Page) -> Iterator[str]:
    for block in page.blocks:
        if isinstance(block, Prose | Heading):
            yield from words.numbers(block.text)
        elif isinstance(block, Table) and not tables.is_codes(block) and tables.columns(block) is None:
            for cell in (cell for row in block.rows for cell in row):
                yield from words.numbers(cell)


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
