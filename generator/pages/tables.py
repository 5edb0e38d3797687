"""What a table is about, which column says what, and which row is inside which."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.pages import words
from generator.pages.blocks import STRUCK, Table, unmarked, valid

MARK = (
    r"[└├┖┗┕╰∟↳⌊»]|L(?=\s)|-{1,8}>?(?=\s*[^\s\d|:-])|>+(?=\s*[^\s\d])|\|-+"
    r"|[•▪▫◦○●■□◆◇▸▹▶▷►→⇒➜·](?=\s*[A-Za-z_])"
)
"""What marks an inner row: a corner, dashes, arrows, a bullet."""

_MARK = re.compile(rf"([ \t\u3000\u00a0]*)({MARK})[─—]*\s*")
_DEEPER = re.compile(r"[ \t]*([\u3000\u00a0]+)(?=[A-Za-z_])")
_WORDS = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)+")
_HEADERS = {
    "name": re.compile(
        r"key|name|field|parameter|字段名?|参数名?|字段名称|参数名称|参数|名称|键名?|变量名?", re.IGNORECASE
    ),
    "required": re.compile(r"(?:是否)?(?:必填|必须|必传|必选|必需)项?|required\??|mandatory|bắt buộc", re.IGNORECASE),
    "type": re.compile(r"(?:数据|参数|字段)?类型|(?:data )?type|định dạng", re.IGNORECASE),
    "sample": re.compile(r"示例值?|实例|例子|样例|sample(?: value)?|example|phản hồi", re.IGNORECASE),
    "code": re.compile(r"错误码|错误代码|返回码|状态码|error ?code|errno|code|mã lỗi", re.IGNORECASE),
}
_WIDTHS = {"\u3000": 2, "\t": 2}
_NESTED = 2
"""How much wider the blanks before an inner row are at least; authors are one blank off here and there."""

_NAMES = re.compile(r"[A-Za-z0-9_$]")
_CODE = re.compile(r"-?\d{1,12}")
_BETWEEN_CODES = re.compile(r"\s*(?:[,、/;|\n]|\s或\s|或|和|\bor\b|\band\b)\s*|\s+")
_REMARK = re.compile(
    r"\s*[(\[【].*?[)\]】]\s*|(?<=\d)\s*[\u4e00-\u9fff]+$|(?<=\d)\s+[^\W\d_]+$|^[^\W\d_]+\s*[:：]?\s*(?=\d)"
)
"""What is said of a code in its own cell: `910（新增）`, `错误码 910`."""
_RANGE = re.compile(r"(\d{2,12})\s*(?:-|~|至|到|\bto\b)\s*(\d{2,12})")
_WIDEST_RANGE = 100

Words = dict[str, str]
"""What counts in some text, each with how it is written there: two texts with the same words say the same."""

Cells = tuple[tuple[str, str], ...]
"""The cells of a row, each with what its column is: the kind of its heading, or the words of it."""


@dataclass
class Row:
    """A row about one name, and the rows inside it."""

    name: str
    required: str = ""
    type: str = ""
    beside: tuple[str, ...] = ()
    """The other cells, but for the sample value."""
    children: list[Row] = field(default_factory=list)
    cells: Cells = ()
    """All cells but the name."""
    withdrawn: bool = False
    """Whether its name is struck through."""

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


@dataclass(frozen=True)
class CodeRow:
    """A row of a table of codes: its codes, none where they cannot be read, and what it says of them."""

    codes: tuple[int, ...]
    cell: str
    text: str
    cells: Cells
    withdrawn: bool = False


def is_codes(table: Table) -> bool:
    """Whether a table lists error codes."""
    return _codes_column(table) is not None


def codes(table: Table) -> list[CodeRow]:
    """The rows of such a table."""
    at = _codes_column(table)
    if at is None:
        return []
    found: list[CodeRow] = []
    for row in table.rows:
        marked = row[at] if at < len(row) else ""
        cell = unmarked(marked).strip()
        numbers = codes_in(cell)
        cells = _cells(table, row, at)
        if not cell and found:
            numbers, cell = found[-1].codes, found[-1].cell  # What is left out is that of the row above.
        if not words.normal(cell) and not cells:
            continue
        if numbers and not _CODE.fullmatch(cell) and not _only_numbers(cell):
            cells += (("code", re.sub(r"\d+", "", cell)),)
        text = " ".join(each.strip() for index, each in enumerate(row) if index != at)
        found.append(CodeRow(numbers, cell, " ".join(valid(text).split()), cells, _is_withdrawn(marked)))
    return found


def codes_in(cell: str) -> tuple[int, ...]:
    """The codes in a cell: one, several, a range of them, with or without a remark; none when it cannot be read."""
    text = unicodedata.normalize("NFKC", cell).replace("～", "~").replace("–", "-").replace("—", "-")
    text = text.strip(" *`\"'“”‘’")
    whole = _RANGE.fullmatch(text)
    if whole:
        first, last = int(whole[1]), int(whole[2])
        return tuple(range(first, last + 1)) if first < last <= first + _WIDEST_RANGE else ()
    text = _REMARK.sub(" ", text).strip(" .,*:")
    parts = [part for part in _BETWEEN_CODES.split(text) if part]
    return tuple(map(int, parts)) if parts and all(_CODE.fullmatch(part) for part in parts) else ()


def _is_withdrawn(raw: str) -> bool:
    """Whether what a cell names is struck through; the mark before it and a remark behind it need not be."""
    return STRUCK in raw and _NAMES.search(valid(raw[match.end() :] if (match := _MARK.match(raw)) else raw)) is None


def _only_numbers(cell: str) -> bool:
    return not any(sign.isalpha() for sign in cell)


def _codes_column(table: Table) -> int | None:
    for at, title in enumerate(table.header):
        cells = [cell for row in table.rows if at < len(row) and (cell := unmarked(row[at]).strip())]
        numeric = sum(bool(codes_in(cell)) for cell in cells)
        if cells and _HEADERS["code"].fullmatch(_title(title)) and numeric * 2 >= len(cells):
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
    name = _titled(table, "name", None)
    if required is None and type_ is None:
        return _names_only(table, name)
    if name is None:
        taken = (required, type_)
        name = _filled(table, _is_name, taken)
    return None if name is None else Columns(name, required, type_, _titled(table, "sample", None))


def _names_only(table: Table, name: int | None) -> Columns | None:
    """A table that says neither what is required nor of which type: its first column has a heading, and names."""
    return Columns(0, None, None) if name == 0 and _filled(table, _is_name, ()) == 0 else None


def _is_name(cell: str) -> bool:
    return bool(words.NAME.fullmatch(words.named(_MARK.sub("", cell))))


def _title(text: str) -> str:
    return text.strip(" *`\u3000\n\t")


def _titled(table: Table, kind: str, but: int | None) -> int | None:
    for at, title in enumerate(table.header):
        if at != but and _HEADERS[kind].fullmatch(_title(title)):
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
    return valid(row[at]).strip() if at is not None and at < len(row) else ""


def _cells(table: Table, row: Sequence[str], name: int) -> Cells:
    found = []
    for at, cell in enumerate(row):
        if at == name or not words.normal(cell):
            continue
        title = _title(table.header[at]) if at < len(table.header) else ""
        kind = next((kind for kind in ("required", "type", "sample") if _HEADERS[kind].fullmatch(title)), None)
        found.append((kind or words.normal(title), cell))
    return tuple(found)


def rows(table: Table, at: Columns) -> list[Row]:
    """The rows as a tree: by the blanks before a name, and where those were lost, by the placeholders."""
    top: list[Row] = []
    above: list[tuple[int, Row]] = []
    for cells in table.rows:
        raw = cells[at.name] if at.name < len(cells) else ""
        width, name = _indented(unmarked(raw))
        if not name:
            if above:  # What is left out is that of the row above.
                above[-1][1].cells += _cells(table, cells, at.name)
            continue
        used = (at.name, at.required, at.type, at.sample)
        beside = tuple(_cell(cells, index) for index in range(len(cells)) if index not in used)
        row = Row(words.named(name), _cell(cells, at.required), _cell(cells, at.type), beside)
        row.cells, row.withdrawn = _cells(table, cells, at.name), _is_withdrawn(raw)
        while above and (width < 0 or width - above[-1][0] < (_NESTED if above[-1][0] >= 0 else 1)):
            above.pop()
        (above[-1][1].children if above else top).append(row)
        above.append((width, row))
    return _adopted(_undotted(top))


def row_words(row: Row) -> Words:
    """The words of a row, by what counts in them; of a placeholder, those that every item of its list has in common."""
    found: Words = {}
    for kind, cell in row.cells:
        form = words.normal(cell)
        if kind == "required":
            answer = words.required(valid(cell))
            form = "" if answer is False else "yes" if answer else form
        elif kind == "sample":
            form = words.normal(words.without_samples(cell))
        if form and not (is_placeholder(row.name) and kind in ("required", "sample")):
            found[f"{kind}\t{form}"] = unmarked(cell)
    if row.withdrawn:
        found["withdrawn"] = "struck through"
    return found


def walk(level: Iterable[Row]) -> Iterator[Row]:
    """The rows, and those inside them."""
    for row in level:
        yield row
        yield from walk(row.children)


def _indented(raw: str) -> tuple[int, str]:
    """The width of the blanks before a marked name, or -1 for a name without a mark; and the name."""
    match = _MARK.match(raw)
    if match is None:
        blank = _DEEPER.match(raw)
        return (2 * len(blank[1]) if blank else -1), raw.strip()
    dashes = 2 * len(match[2]) if match[2][0] in "->" else 0
    return sum(_WIDTHS.get(blank, 1) for blank in match[1]) + dashes, raw[match.end() :].strip()


def _undotted(level: list[Row]) -> list[Row]:
    """Puts the rows whose names say what they are inside of (`data.name`, `data[].name`) there."""
    kept: list[Row] = []
    for row in level:
        row.children = _undotted(row.children)
        *path, last = [part for part in re.split(r"(?:\[\w*\])?\.(?:\d+\.)?", row.name) if part] or [row.name]
        if not path or not all(words.NAME.fullmatch(part) for part in (*path, last.removesuffix("[]"))):
            kept.append(row)
            continue
        inside = kept
        for part in path:
            holder = next((each for each in inside if each.name == part), None)
            if holder is None:
                holder = Row(part)
                inside.append(holder)
            inside = holder.children
        row.name = last.removesuffix("[]")
        inside.append(row)
    return kept


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
