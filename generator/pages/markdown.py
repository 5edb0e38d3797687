"""Markdown sources, and pages that were saved as text, as blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.pages import markup, tables
from generator.pages.blocks import STRUCK, UNSTRUCK, Block, Code, Heading, Link, Prose, Table

_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_DELIMITER = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")
_FENCE = re.compile(r"\s*(```|~~~)")
_BLANKS = {"&nbsp;": "\u00a0", "&ensp;": "\u00a0", "&emsp;": "\u3000", "\u2002": "\u00a0", "\u2003": "\u3000"}
_BLANK = "|".join(_BLANKS)
_INDENT = re.compile(
    rf"^(\s*\|)((?:[ \t\u3000\u00a0]|{_BLANK})+)(?={tables.MARK}|(?<=[\u3000\u00a0\u2002\u2003;])[A-Za-z_])"
)
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_HTML_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_HTML_STRUCK = re.compile(r"<(/?)(?:s|del|strike)\b[^>]*>", re.IGNORECASE)
_FRONT_MATTER = re.compile(
    r"\A(?:---[ \t]*\r?\n(?:[\w-]+:.*\r?\n|[ \t]+.*\r?\n|- .*\r?\n)*?---|\+\+\+[ \t]*\r?\n(?:.*\r?\n)*?\+\+\+)"
    r"[ \t]*(?:\r?\n|\Z)"
)
# What generators of sites have beyond Markdown: hints of GitBook, containers of VuePress, names of headings.
_BEYOND = re.compile(r"^\s*(?:\{%.*?%\}|:{3,}[ \t]*(?:[A-Za-z][\w-]*)?)[ \t]*(?=\S|$)")
_ANCHOR = re.compile(r"^(\s*#.*?)\s*\{#[\w-]+\}\s*$")

# A Markdown table drops the blanks at the start of a cell. They are the only sign of what is inside what, so they
# travel through the parser as characters for private use, one for each kind.
_CARRIED = {" ": "\ue000", "\t": "\ue001", "\u3000": "\ue002", "\u00a0": "\ue003"}
_BACK = {ord(sign): blank for blank, sign in _CARRIED.items()}


def blocks(text: str) -> list[Block]:
    """The blocks of a text."""
    return list(_blocks(_PARSER.parse("\n".join(_completed(_FRONT_MATTER.sub("", text).splitlines())))))


def _completed(lines: Sequence[str]) -> Iterator[str]:
    """The lines, with what pages leave out: the blank lines around a table, the fences around JSON."""
    fenced = in_table = False
    bare = 0
    for index, line in enumerate(lines):
        if bare:
            yield line
            bare -= 1
            if not bare:
                yield "```"
            continue
        if _FENCE.match(line):
            fenced = not fenced
        if fenced or _FENCE.match(line):
            in_table = False
            yield line
            continue
        starts = index + 1 < len(lines) and "|" in line and "|" in lines[index + 1]
        if not in_table and starts and _DELIMITER.fullmatch(lines[index + 1]):
            in_table = True
            yield ""
        elif in_table and "|" not in line:
            in_table = False
            yield ""
        if not in_table and line.rstrip() in ("{", "["):
            bare = _closed(lines, index)
            if bare:
                yield "```"
                yield line
                continue
        yield _INDENT.sub(_carry, line) if in_table else _ANCHOR.sub(r"\1", _BEYOND.sub("", line))


def _closed(lines: Sequence[str], start: int) -> int:
    """How many lines after a bracket on a line of its own there are, to the one that closes it; 0 when none does."""
    depth = 0
    for index in range(start, len(lines)):
        bare = _STRING.sub("", lines[index])
        depth += sum(bare.count(bracket) for bracket in "{[") - sum(bare.count(bracket) for bracket in "}]")
        if depth <= 0:
            return index - start
    return 0


def _carry(match: re.Match[str]) -> str:
    blanks = re.sub(_BLANK, lambda blank: _BLANKS[blank[0]], match[2])
    return match[1] + "".join(_CARRIED[blank] for blank in blanks)


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    rows: list[tuple[str, ...]] = []
    cells: list[str] = []
    around = ""
    for token in tokens:
        if token.type in ("heading_open", "paragraph_open", "th_open", "td_open"):
            around = token.type if token.type != "heading_open" else token.tag
        elif token.type == "inline":
            text, links = _inline(token.children or ())
            if around in ("th_open", "td_open"):
                cells.append(text)
            elif around == "paragraph_open":
                yield Prose(text.strip(), links)
            else:
                yield Heading(text.strip(), int(around[1]), links)
        elif token.type == "tr_close":
            rows.append(tuple(cells))
            cells = []
        elif token.type == "table_close":
            yield Table(rows[0], tuple(rows[1:]))
            rows = []
        elif token.type in ("fence", "code_block"):
            yield Code(token.content)
        elif token.type == "html_block":
            yield from markup.blocks(token.content)


def _inline(tokens: Sequence[Token]) -> tuple[str, tuple[Link, ...]]:
    text = ""
    links: list[Link] = []
    opened: tuple[int, str] | None = None
    for token in tokens:
        if token.type in ("text", "code_inline"):
            text += token.content
        elif token.type in ("softbreak", "hardbreak"):
            text += "\n"
        elif token.type == "html_inline":
            text += _html(token.content)
        elif token.type in ("s_open", "s_close"):
            text += STRUCK if token.type == "s_open" else UNSTRUCK
        elif token.type == "link_open":
            opened = (len(text), str(token.attrGet("href") or ""))
        elif token.type == "link_close" and opened is not None:
            links.append(Link(text[opened[0] :], opened[1]))
            opened = None
    return text.translate(_BACK), tuple(links)


def _html(tag: str) -> str:
    struck = _HTML_STRUCK.fullmatch(tag)
    if struck:
        return UNSTRUCK if struck[1] else STRUCK
    return "\n" if _HTML_BREAK.fullmatch(tag) else ""
