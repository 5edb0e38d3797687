"""The revision history: versions, their dates, and what each touches."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.pages.blocks import Block, Code, Heading, Page, Prose, Table, unmarked

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATE = (
    r"\d{4}\s*[-./年]\s*\d{1,2}(?:\s*[-./月]\s*\d{1,2}\s*日?|\s*月)?|\d{1,2}\.\d{1,2}\.\d{4}"
    rf"|(?:\d{{1,2}}(?:st|nd|rd|th)?\s*)?{_MONTH}\s*(?:\d{{1,2}}(?:st|nd|rd|th)?)?,?\s*\d{{4}}"
)
_OPEN, _CLOSE = r"[(（\[【]?\s*", r"\s*[)）\]】]?\.?"
# A headline may have words between the version and its date.
_VERSION = re.compile(
    rf"(?:版本|version|ver\.?|v)?\s*(\d+(?:\.\d+){{1,3}})\s*(?:版本?)?\s*[:：,，-]?\s*"
    rf"(?:(?:[^\d\n]{{2,80}}?\s)?{_OPEN}({_DATE}){_CLOSE})?",
    re.IGNORECASE,
)
_DATED = re.compile(rf"{_OPEN}({_DATE}){_CLOSE}(?:\s*(?:更新|修订|发布))?", re.IGNORECASE)
_DATED_FIRST = re.compile(
    rf"{_OPEN}({_DATE}){_CLOSE}\s*[:：,，-]?\s*(?:版本|version|v)?\s*(\d+(?:\.\d+){{1,3}})", re.IGNORECASE
)
_ANY_DATE = re.compile(_DATE, re.IGNORECASE)
_ANY_VERSION = re.compile(r"(?<![\d.])\d+(?:\.\d+){1,3}(?![\d.])")
_NO_TITLE = re.compile(r"(?:版本?|version|ver|v|更新|修订|发布|[^\w])*", re.IGNORECASE)
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
    """Its number; empty for an entry that has a date only."""
    date: str
    """ISO, as far as the page gives it; empty when it gives none."""
    text: str
    pages: tuple[str, ...]
    """The pages it links to."""
    codes: tuple[int, ...]
    names: tuple[str, ...]
    """The names of parameters, fields, operations and messages in its text."""

    name: str = ""
    """Its version or date; a further one of the same name has a number behind it."""
    blocks: tuple[Block, ...] = ()

    @property
    def order(self) -> tuple[int, ...]:
        """For comparing versions."""
        return order(self.version)


def order(version: str) -> tuple[int, ...]:
    """A version as numbers."""
    return tuple(int(part) for part in re.findall(r"\d+", version))


def history(page: Page) -> list[Entry]:
    """The entries of a page, as they stand there; none for a page that is no history."""
    found: list[Entry] = []
    names: dict[str, int] = {}
    # The newest stand on top; of one name, the older ones keep theirs.
    for version, date, blocks in reversed(list(_sections(page))):
        name = version or date
        names[name] = names.get(name, 0) + 1
        entry = _entry(page.name, version, date, blocks)
        found.insert(
            0, replace(entry, name=name if names[name] == 1 else f"{name} ({names[name]})", blocks=tuple(blocks))
        )
    return found if sum(bool(entry.version) for entry in found) > 1 else []


def heading(text: str, *, is_heading: bool = False) -> tuple[str, str] | None:
    """The version and the date of a heading, of which one may be empty; nothing for another heading.

    What is marked as one (`is_heading`) may have other words as well: `ClassIn 6.0.6, 2026年2月10日, 课堂`.
    """
    line = unmarked(text).strip(" #*")
    match = _VERSION.fullmatch(line)
    if match:
        return match[1], _iso(match[2] or "")
    match = _DATED_FIRST.fullmatch(line)
    if match:
        return match[2], _iso(match[1])
    match = _DATED.fullmatch(line)
    if match:
        return "", _iso(match[1])
    date, version = _parts(line) if is_heading else (None, None)
    return (version[0], _iso(date[0])) if date and version else None


def _parts(line: str) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """The date and the version in a line, wherever they are."""
    date = _ANY_DATE.search(line)
    rest = f"{line[: date.start()]}{' ' * len(date[0])}{line[date.end() :]}" if date else line
    return date, _ANY_VERSION.search(rest)


def _title(text: str) -> str:
    """What a heading says beside its version and its date."""
    line = unmarked(text)
    for match in _parts(line):
        line = line.replace(match[0], " ", 1) if match else line
    return "" if _NO_TITLE.fullmatch(line) else line.strip()


def _sections(page: Page) -> Iterator[tuple[str, str, list[Block]]]:
    version: tuple[str, str] | None = None
    blocks: list[Block] = []
    for block in _lines(page):
        is_heading = isinstance(block, Heading)
        found = heading(block.text, is_heading=is_heading) if isinstance(block, Heading | Prose) else None
        # In running text a date alone is no heading.
        if found is None or (not found[0] and not is_heading):
            blocks.append(block)
            continue
        if version is not None:
            yield *version, blocks
        title = _title(block.text) if isinstance(block, Heading | Prose) else ""
        version, blocks = found, [Prose(title)] if title else []
    if version is not None:
        yield *version, blocks


def _lines(page: Page) -> Iterator[Block]:
    """The blocks; a page saved as text has its headings among the lines of its paragraphs, indented ones as well.

    What is indented looks like code in Markdown.
    """
    for block in page.blocks:
        if isinstance(block, Prose | Code) and any((heading(line) or ("",))[0] for line in block.text.splitlines()):
            links = block.links if isinstance(block, Prose) else ()
            yield from (Prose(line.strip(), links) for line in block.text.splitlines() if line.strip())
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
