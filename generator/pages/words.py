"""The words of the tables: what says required, what names a type, and the numbers in a text."""

from __future__ import annotations

import re

NAME = re.compile(r"[A-Za-z_$][\w$-]*", re.ASCII)
"""A name as ClassIn sends it. What is none is a placeholder: 'student 1', '······', '文件夹1信息对象'."""

_YES = re.compile(r"(?:是|必填|必须|必传|yes|y|true|required|mandatory|có)(?![A-Za-z])", re.IGNORECASE)
_NO = re.compile(r"(?:否|非必填|可选|选填|no|n|false|optional|không)(?![A-Za-z])", re.IGNORECASE)
_ONE_OF = re.compile(
    r"二选一|\d\s*选\s*1|至少(?:需要?)?(?:传递?|填写?|有|选)?一个|\beither\b|\bat least one\b|\bone of\b", re.IGNORECASE
)
_TYPES = (
    ("array", re.compile(r"array|list|数组|列表|\[\]", re.IGNORECASE)),
    ("string", re.compile(r"string|str\b|text|字符串|文本", re.IGNORECASE)),
    ("boolean", re.compile(r"bool|布尔", re.IGNORECASE)),
    ("integer", re.compile(r"\bu?int(?:eger)?(?:8|16|32|64)?\b|\blong\b|整数|整型", re.IGNORECASE)),
    ("number", re.compile(r"number|float|double|decimal|小数|浮点|数字", re.IGNORECASE)),
    ("object", re.compile(r"object|struct|\bmap\b|json|对象", re.IGNORECASE)),
    ("binary", re.compile(r"\bfile\b|binary|文件流|二进制", re.IGNORECASE)),
)
_NUMBER = re.compile(r"(?<![A-Za-z_.\d])\d+(?:\.\d+)?")


def types(text: str) -> frozenset[str]:
    """The types that a cell names; an array of something is an array. Empty when it names none."""
    found: set[str] = set()
    for part in re.split(r"或|/|\bor\b", text):
        kind = next((name for name, pattern in _TYPES if pattern.search(part)), None)
        if kind:
            found.add(kind)
    return frozenset(found)


def is_answer(text: str) -> bool:
    """Whether a cell says yes or no."""
    return bool(_YES.match(text.strip()) or _NO.match(text.strip()))


def required(text: str) -> bool | None:
    """Whether a row is required; nothing when its cell names a condition."""
    cell = text.strip()
    match = _YES.match(cell)
    if match is None:
        return False if not cell or _NO.match(cell) else None
    return None if cell[match.end() :].strip() else True


def one_of(text: str) -> bool:
    """Whether a text says that one of several must be sent."""
    return _ONE_OF.search(text) is not None


def numbers(text: str) -> tuple[str, ...]:
    """The numbers of a text in their order: bounds, defaults and the values that may be sent."""
    return tuple(_NUMBER.findall(text))


def names(text: str) -> tuple[str, ...]:
    """The names in a cell: one, several with commas between (`X1,Y1`), or none for a placeholder."""
    parts = tuple(part.strip() for part in re.split(r"[,，、]", text))
    return parts if all(NAME.fullmatch(part) for part in parts) else ()


def alternatives(text: str) -> tuple[str, ...]:
    """The names of which one is sent (`T2S或S2T`, `T2S or S2T`); none for anything else."""
    parts = tuple(part.strip() for part in re.split(r"\s*或\s*|\s+or\s+", text))
    return parts if len(parts) > 1 and all(NAME.fullmatch(part) for part in parts) else ()
