"""Where the operations of a page are called, and which part of the page is about which of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.pages import headings
from generator.pages.blocks import Block, Code, Heading, Page, Prose, Table, valid

_ADDRESS = re.compile(r"https?://[\w.:-]+(/[\w./-]*\w(?:\?action=\w+)?)")
_ALONE = re.compile(rf"[\s`*-]*(?:(?:POST|GET|PUT|DELETE)\s+)?{_ADDRESS.pattern}[\s`*]*")

_Start = tuple[int, tuple[str, ...], Block]
"""Where a part has its addresses, which, and the block that has the first."""


@dataclass(frozen=True)
class Part:
    """The part of a page about one operation: its address, further ones beside it, and the block that has it."""

    page: Page
    path: str
    further: tuple[str, ...]
    block: Block

    def gives(self, block: Block) -> bool:
        """Whether a block is one of its further addresses, and nothing else."""
        match = None if isinstance(block, Table) else _ALONE.fullmatch(block.text)
        return match is not None and match[1] in self.further


def parts(page: Page) -> list[Part]:
    """The operations of a page, in their order; none for a page that describes none."""
    starts: list[_Start] = [
        (at, *found) for at, block in enumerate(page.blocks) if (found := _addresses(page.blocks, at, block))
    ]
    if not starts:
        starts = list(_alone(page.blocks))[:1]
    first_of: dict[str, _Start] = {}
    for start in starts:
        first_of.setdefault(start[1][0], start)
    kept = list(first_of.values())
    parts_: list[Part] = []
    for index, (at, paths, block) in enumerate(kept):
        first = _title(page.blocks, at, kept[index - 1][0]) if index else 0
        end = _title(page.blocks, kept[index + 1][0], at) if index + 1 < len(kept) else len(page.blocks)
        further = tuple(dict.fromkeys(path for path in paths[1:] if path != paths[0]))
        parts_.append(Part(Page(page.name, page.blocks[first:end]), paths[0], further, block))
    return parts_


def _alone(blocks: Sequence[Block]) -> Iterator[_Start]:
    """An address that stands alone, where no heading says so; a page of an operation has tables, too."""
    if any(isinstance(block, Table) for block in blocks):
        for at, block in enumerate(blocks):
            match = _ALONE.fullmatch(valid(block.text)) if isinstance(block, Prose | Code) else None
            if match:
                yield at, (match[1],), block


def _addresses(blocks: Sequence[Block], at: int, block: Block) -> tuple[tuple[str, ...], Block] | None:
    """The addresses below a heading, and the block that has the first of them."""
    if not isinstance(block, Heading | Prose):
        return None
    lines = valid(block.text).splitlines()
    line = next((index for index, text in enumerate(lines) if headings.role(text) == "address"), None)
    if line is None:
        return None
    below: list[tuple[str, Block]] = [(text, block) for text in lines[line + 1 :]]
    for following in _until_heading(blocks[at + 1 :]):
        below += [(text, following) for text in valid(following.text).splitlines()]
    found: list[tuple[str, Block]] = []
    for text, where in below:
        match = _ADDRESS.search(text)
        if match:
            found.append((match[1], where))
        elif found and text.strip():
            break
    return (tuple(path for path, _ in found), found[0][1]) if found else None


def _until_heading(blocks: Sequence[Block]) -> Iterator[Heading | Prose | Code]:
    for block in blocks:
        if isinstance(block, Heading | Table):
            return
        yield block


def _title(blocks: Sequence[Block], at: int, after: int) -> int:
    """Where the part about an address begins: at the heading above the one of the address, if it has one."""
    own = blocks[at]
    level = own.level if isinstance(own, Heading) else 7
    for index in range(at - 1, after, -1):
        block = blocks[index]
        if isinstance(block, Heading) and block.level < level:
            return index
    return at
