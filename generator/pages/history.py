"""The revision history: versions, their dates, and what each touches."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages.blocks import Block, Heading, Page, Prose, Table

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATE = (
    r"\d{4}\s*[-./年]\s*\d{1,2}(?:\s*[-./月]\s*\d{1,2}\s*日?|\s*月)?|\d{1,2}\.\d{1,2}\.\d{4}"
    rf"|(?:\d{{1,2}}(?:st|nd|rd|th)?\s*)?{_MONTH}\s*(?:\d{{1,2}}(?:st|nd|rd|th)?)?,?\s*\d{{4}}"
)
# A headline may have words between the version and its date.
_VERSION = re.compile(rf"v?(\d+(?:\.\d+){{1,3}})\s*[:：]?\s*(?:(?:[^\d\n]{{2,80}}?\s)?({_DATE})\.?)?", re.IGNORECASE)
_CODE = re.compile(
    r"(?<![\d.-])\d{3,9}(?=\s*[=＝:：]|\s+[A-Z\u4e00-\u9fff]|\s*表示)|(?:错误码|error codes?)\D{0,12}?(\d{3,9})",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAME = re.compile(r"(?<![\w./#?=-])(?:[a-z]+(?:[A-Z]|_[a-z])\w*|[A-Z][a-z]+(?:[A-Z][a-z]*)+\w*)(?![\w./-])", re.ASCII)
_PRODUCT = {"ClassIn", "iOS", "WinXP", "ChromeBook"}
_TARGET = re.compile(r"(?![a-z]+:)([^#?]+)\.(?:md|html?)(?:#.*)?")


@dataclass(frozen=True)
class Entry:
    """A version of the history."""

    version: str
    date: str
    """ISO, as far as the page gives it; empty when it gives none."""
    text: str
    pages: tuple[str, ...]
    """The pages it links to."""
    codes: tuple[int, ...]
    names: tuple[str, ...]
    """The names of parameters, fields, operations and messages in its text."""

    @property
    def order(self) -> tuple[int, ...]:
        """For comparing versions."""
        return order(self.version)


def order(version: str) -> tuple[int, ...]:
    """A version as numbers."""
    return tuple(int(part) for part in re.findall(r"\d+", version))


def history(page: Page) -> list[Entry]:
    """The entries of a page, as they stand there; none for a page that is no history."""
    found = [_entry(page.name, version, date, blocks) for version, date, blocks in _sections(page)]
    return found if len(found) > 1 else []


def _sections(page: Page) -> Iterator[tuple[str, str, list[Block]]]:
    version: tuple[str, str] | None = None
    blocks: list[Block] = []
    for block in _lines(page):
        match = _VERSION.fullmatch(block.text.strip(" #")) if isinstance(block, Heading | Prose) else None
        if match is None:
            blocks.append(block)
            continue
        if version is not None:
            yield *version, blocks
        version, blocks = (match[1], _iso(match[2] or "")), []
    if version is not None:
        yield *version, blocks


def _lines(page: Page) -> Iterator[Block]:
    """The blocks; a page saved as text has its headings among the lines of its paragraphs."""
    for block in page.blocks:
        if isinstance(block, Prose) and any(_VERSION.fullmatch(line.strip(" #")) for line in block.text.splitlines()):
            yield from (Prose(line, block.links) for line in block.text.splitlines() if line.strip())
        else:
            yield block


def _entry(page: str, version: str, date: str, blocks: list[Block]) -> Entry:
    texts: list[str] = []
    pages: list[str] = []
    for block in blocks:
        if isinstance(block, Table):
            texts += ["\n".join(row) for row in (block.header, *block.rows)]
            continue
        texts.append(block.text)
        for link in block.links if isinstance(block, Heading | Prose) else ():
            match = _TARGET.fullmatch(link.target)
            if match:
                pages.append(posixpath.normpath(posixpath.join(posixpath.dirname(page), match[1])))
    text = "\n".join(texts)
    codes = dict.fromkeys(int(code) for code in _codes(text))
    names = dict.fromkeys(match[0] for match in _NAME.finditer(text) if match[0] not in _PRODUCT)
    return Entry(version, date, text, tuple(dict.fromkeys(pages)), tuple(codes), tuple(names))


def _codes(text: str) -> Iterator[str]:
    for match in _CODE.finditer(text):
        if match[1] or not _YEAR.fullmatch(match[0]):
            yield match[1] or match[0]


def _iso(text: str) -> str:
    parts = re.findall(r"\d+", text)
    if parts and len(parts[-1]) == 4 and len(parts) == 3:
        parts.reverse()
    month = next((at for at, name in enumerate(_MONTHS, 1) if name in text.lower()), None)
    if month is not None:
        year = next((part for part in parts if len(part) == 4), "")
        day = next((part for part in parts if len(part) < 3), "")
        return "-".join(filter(None, (year, f"{month:02}", day.zfill(2) if day else "")))
    return "-".join(part.zfill(2) for part in parts)
