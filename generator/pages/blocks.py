"""What a page consists of, however it was saved: headings, prose, tables and code."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Link:
    """A link: its text, and where it leads."""

    text: str
    target: str


@dataclass(frozen=True)
class Heading:
    """A heading."""

    text: str
    level: int
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Prose:
    """A paragraph or an item of a list; line breaks are kept."""

    text: str
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Code:
    """A block of code, as it is written."""

    text: str


@dataclass(frozen=True)
class Table:
    """A table; cells are plain text, with the blanks before it, because they say what is inside what."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Heading | Prose | Code | Table

STRUCK, UNSTRUCK = "\ue010", "\ue011"
"""Stand before and after what is struck through: a reader sees that it is withdrawn."""

_STRUCK = re.compile(f"{STRUCK}[^{UNSTRUCK}]*{UNSTRUCK}")
_HAN = re.compile(r"[一-鿿]")
_LETTER = re.compile(r"[^\W\d_]")


def valid(text: str) -> str:
    """A text without what is struck through in it."""
    return _STRUCK.sub("", text)


def unmarked(text: str) -> str:
    """A text with what is struck through, without the marks for it."""
    return text.replace(STRUCK, "").replace(UNSTRUCK, "")


@dataclass(frozen=True)
class Page:
    """A page: its name in the documentation (`classroom/addCourse`), and its blocks."""

    name: str
    blocks: tuple[Block, ...]
    title: str = field(init=False)
    language: str = field(init=False)
    """`zh`, or `en` for every other: those are translations."""

    def __post_init__(self) -> None:
        first = next((block.text for block in self.blocks if isinstance(block, Heading)), "")
        if not first:
            first = next((block.text for block in self.blocks if isinstance(block, Prose)), self.name).splitlines()[0]
        object.__setattr__(self, "title", " ".join(first.split()))
        object.__setattr__(self, "language", _language(self.blocks))


def _language(blocks: Iterable[Block]) -> str:
    text = "".join(each.text for each in blocks if isinstance(each, Heading | Prose))
    text += "".join("".join((*each.header, *each.rows[0])) for each in blocks if isinstance(each, Table) and each.rows)
    # Names, addresses and samples are Latin letters on every page; a translation has next to no Chinese.
    return "zh" if len(_HAN.findall(text)) * 5 > len(_LETTER.findall(text)) else "en"
