"""Saved HTML pages, GitBook's above all, as blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.pages.blocks import STRUCK, UNSTRUCK, Block, Code, Heading, Link, Prose, Table

CONTENT = (".search-noresults .markdown-section", ".markdown-section", "main", "article", "body")
"""Where a page's own text is: GitBook's place for it, else the usual ones."""
_SKIPPED = "script, style, nav, header, footer, noscript, .search-results, .book-summary"
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_STRUCK = {"s", "del", "strike"}
_WIDEST = 200
_LEAVES = {"p", "li", "dt", "dd", "figcaption", "summary"}
_BLOCKS = _HEADINGS | _LEAVES | {"pre", "table", "ul", "ol", "dl", "div", "section", "blockquote", "details", "hr"}


def blocks(text: str) -> list[Block]:
    """The blocks of a page, or of a piece of HTML."""
    tree = LexborHTMLParser(text)
    for selector in CONTENT:
        root = tree.css_first(selector)
        if root is not None:
            for skipped in root.css(_SKIPPED):
                skipped.decompose()
            return list(_blocks(root))
    return []


def _blocks(node: LexborNode) -> Iterator[Block]:
    loose = ""
    for child in node.iter(include_text=True):
        if not _blocky(child):
            loose += _flat(child)
            continue
        if loose.strip():
            yield Prose(loose.strip())
        loose = ""
        yield from _block(child, child.tag or "")
    if loose.strip():
        yield Prose(loose.strip())


def _block(node: LexborNode, tag: str) -> Iterator[Block]:
    if tag in _HEADINGS:
        yield Heading(_flat(node).strip(), int(tag[1]), _links(node))
    elif tag == "pre":
        yield Code(node.text(deep=True))
    elif tag == "table":
        yield from _table(node)
    elif tag in _LEAVES and not any(_blocky(child) for child in node.iter()):
        text = _flat(node).strip()
        if text:
            yield Prose(text, _links(node))
    else:
        yield from _blocks(node)


def _table(node: LexborNode) -> Iterator[Table]:
    rows = [tuple(row) for row in _grid(node.css("tr")) if row]
    if rows:
        yield Table(rows[0], tuple(rows[1:]))


def _grid(rows: Iterable[LexborNode]) -> Iterator[list[str]]:
    """The cells of each row. A cell over several rows stands in each; one over several columns in the first of them."""
    held: dict[int, tuple[int, str]] = {}  # By column: how many further rows a cell reaches into, and its text.
    for row in rows:
        above, held = held, {at: (left - 1, text) for at, (left, text) in held.items() if left > 1}
        cells: list[str] = []
        for node in row.css("th, td"):
            while len(cells) in above:
                cells.append(above[len(cells)][1])
            text, below = _cell(node), _span(node, "rowspan") - 1
            for part in (text, *[""] * (_span(node, "colspan") - 1)):
                if below:
                    held[len(cells)] = (below, part)
                cells.append(part)
        while len(cells) in above:
            cells.append(above[len(cells)][1])
        yield cells


def _span(node: LexborNode, name: str) -> int:
    text = str(node.attributes.get(name) or "1")
    return min(int(text), _WIDEST) if text.isdecimal() and int(text) else 1


def _cell(node: LexborNode) -> str:
    # GitBook writes a cell on one line; a line break of a formatted page is no blank of the table.
    return _flat(node).lstrip("\r\n").rstrip()


def _blocky(node: LexborNode) -> bool:
    """Whether a node is a block, or holds one."""
    return node.tag in _BLOCKS or any(_blocky(child) for child in node.iter())


def _flat(node: LexborNode) -> str:
    if node.tag == "-text":
        return node.text_content or ""
    if node.tag == "br":
        return "\n"
    if (node.tag or "").startswith("-") or node.tag == "img":
        return ""
    text = "".join(_flat(child) for child in node.iter(include_text=True))
    return f"{STRUCK}{text}{UNSTRUCK}" if node.tag in _STRUCK and text.strip() else text


def _links(node: LexborNode) -> tuple[Link, ...]:
    return tuple(Link(_flat(link).strip(), str(link.attributes.get("href") or "")) for link in node.css("a[href]"))
