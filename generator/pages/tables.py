"""What a table is about, which column says what, and which row is inside which."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from generator.pages import words
from generator.pages.blocks import Table

_CODE = re.compile(r"\d{1,9}")
_MARK = re.compile(r"([ \t\u3000\u00a0]*)(?:[└├┖┗┕╰]─*|L(?=\s))\s*")
_WORDS = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)+")
_HEADERS = {
    "name": re.compile(r"key|name|field|parameter|字段名?|参数名?|字段名称", re.IGNORECASE),
    "required": re.compile(r"必填|是否必填|必须|是否必须|required|mandatory|bắt buộc", re.IGNORECASE),
    "type": re.compile(r"类型|数据类型|(?:data )?type|định dạng", re.IGNORECASE),
    "sample": re.compile(r"示例值?|实例|例子|sample(?: value)?|example|phản hồi", re.IGNORECASE),
    "code": re.compile(r"错误码|error ?code|errno|code|mã lỗi", re.IGNORECASE),
}
_WIDTHS = {"\u3000": 2, "\t": 2}
_NESTED = 2
"""How much wider the blanks before an inner row are at least; authors are one blank off here and there."""


@dataclass
class Row:
    """A row about one name, and the rows inside it."""

    name: str
    required: str = ""
    type: str = ""
    beside: tuple[str, ...] = ()
    """The other cells, but for the sample value."""
    children: list[Row] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The other cells as one text."""
        return "\n".join(self.beside)


@dataclass(frozen=True)
class Columns:
    """Where the columns are; nothing where a table has none such."""

    name: int
    required: int | None
    type: int | None
    sample: int | None = None


def is_codes(table: Table) -> bool:
    """Whether a table lists error codes."""
    return _codes_column(table) is not None


def codes(table: Table) -> list[tuple[int, str]]:
    """The codes of such a table with their meanings."""
    at = _codes_column(table)
    if at is None:
        return []
    found = []
    for row in table.rows:
        match = _CODE.fullmatch(_cell(row, at))
        if match:
            meaning = " ".join(cell.strip() for index, cell in enumerate(row) if index != at)
            found.append((int(match[0]), " ".join(meaning.split())))
    return found


def _codes_column(table: Table) -> int | None:
    for at, title in enumerate(table.header):
        cells = [cell for row in table.rows if (cell := _cell(row, at))]
        numeric = sum(_CODE.fullmatch(cell) is not None for cell in cells)
        if cells and _HEADERS["code"].fullmatch(title.strip()) and numeric * 2 > len(cells):
            return at
    return None


def columns(table: Table) -> Columns | None:
    """The columns of a table about parameters or fields; nothing for another table."""
    required = _titled(table, "required", None)
    if required is None:
        required = _filled(table, words.is_answer, ())
    type_ = _titled(table, "type", required)
    if type_ is None:
        type_ = _filled(table, lambda cell: bool(words.types(cell)) and len(cell) < 20, (required,))
    if required is None and type_ is None:
        return None
    name = _titled(table, "name", None)
    if name is None:
        taken = (required, type_)
        name = _filled(table, lambda cell: bool(words.NAME.fullmatch(_MARK.sub("", cell))), taken)
    return None if name is None else Columns(name, required, type_, _titled(table, "sample", None))


def _titled(table: Table, kind: str, but: int | None) -> int | None:
    for at, title in enumerate(table.header):
        if at != but and _HEADERS[kind].fullmatch(title.strip()):
            return at
    return None


def _filled(table: Table, fits: object, taken: Iterable[int | None]) -> int | None:
    """The first column most of whose cells are of a kind."""
    assert callable(fits)
    for at in range(len(table.header)):
        cells = [cell for row in table.rows if (cell := _cell(row, at))]
        if at not in taken and cells and sum(bool(fits(cell)) for cell in cells) * 2 > len(cells):
            return at
    return None


def _cell(row: Sequence[str], at: int | None) -> str:
    return row[at].strip() if at is not None and at < len(row) else ""


def rows(table: Table, at: Columns) -> list[Row]:
    """The rows as a tree: by the blanks before a name, and where those were lost, by the placeholders."""
    top: list[Row] = []
    above: list[tuple[int, Row]] = []
    for cells in table.rows:
        raw = cells[at.name] if at.name < len(cells) else ""
        width, name = _indented(raw)
        if not name:
            continue
        used = (at.name, at.required, at.type, at.sample)
        beside = tuple(cell.strip() for index, cell in enumerate(cells) if index not in used)
        row = Row(name, _cell(cells, at.required), _cell(cells, at.type), beside)
        while above and (width < 0 or width - above[-1][0] < (_NESTED if above[-1][0] >= 0 else 1)):
            above.pop()
        (above[-1][1].children if above else top).append(row)
        above.append((width, row))
    return _adopted(top)


def _indented(raw: str) -> tuple[int, str]:
    """The width of the blanks before a marked name, or -1 for a name without a mark; and the name."""
    match = _MARK.match(raw)
    if match is None:
        return -1, raw.strip()
    return sum(_WIDTHS.get(blank, 1) for blank in match[1]), raw[match.end() :].strip()


def _adopted(level: list[Row]) -> list[Row]:
    """Gives a placeholder the rows that follow it, up to the next one, where a page has lost the blanks before them."""
    for row in level:
        row.children = _adopted(row.children)
    if not any(_holds(row) for row in level):
        return level
    kept: list[Row] = []
    holder: Row | None = None
    for row in level:
        if is_placeholder(row.name):
            holder = row if _holds(row) else None
            kept.append(row)
        elif holder is not None:
            holder.children.append(row)
        else:
            kept.append(row)
    return kept


def _holds(row: Row) -> bool:
    """Whether the rows after a row may be inside it. A name of several words (`Audio mode`) is a field."""
    return is_placeholder(row.name) and not row.children and not _WORDS.fullmatch(row.name)


def is_placeholder(name: str) -> bool:
    """Whether a name stands for an item of a list and is not sent: 'student 1', '······'."""
    return not words.names(name) and not words.alternatives(name)
