"""The words of the pages: what says required, what names a type, and which words two texts have to have in common.

Two texts whose words are the same say the same: blanks, widths, markup and punctuation are no words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from generator.pages.blocks import STRUCK, UNSTRUCK, unmarked

NAME = re.compile(r"[A-Za-z_$][\w$-]*", re.ASCII)
"""A name as ClassIn sends it. What is none is a placeholder: 'student 1', '······', '文件夹1信息对象'."""

_YES = re.compile(
    r"(?:[✅✓✔☑√]\ufe0f?|(?:是|必填|必须|必传|必选|yes|y|true|required|mandatory|có)(?![A-Za-z]))", re.IGNORECASE
)
_NO = re.compile(
    r"(?:[❌✗✘✕✖☒×]\ufe0f?|(?:否|非必填|非必须|非必传|非必选|可选|选填|no|n|false|optional|không)(?![A-Za-z]))",
    re.IGNORECASE,
)
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
_ITEMS = re.compile(r"(?:array|list)\s*[\[<(]\s*(.+?)\s*[\])>]|(.+?)\s*(?:\[\s*\]|数组|列表)", re.IGNORECASE)

_DASHES = re.compile(r"[‐-―−〜~]|(?<=\d)\s*至\s*(?=\d)")
_ASSIGNED = re.compile(r"(?<=\d)\s*(?:=|:(?!\s*\d))\s*")
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])")
_SIGNS = {"≤": "<=", "≥": ">=", "≠": "!=", "✕": "×"}
_TOKEN = re.compile(r"[A-Za-z0-9_$@#]+(?:\.\d+)?|!=|[^\W\d_]|[^\w\s]|\w")
_MEANT = frozenset("-/%&[]{}@#\\_+<=>|^")
"""The punctuation that means something; the rest separates."""
_NOTHING = {"", "无", "null", "-", "--", "/", "n / a", "none", "暂无", "nil", "na"}
_SENTENCE = re.compile(r"(?<=[。！？!?；;])|(?<=[.])(?=\s)")
_MADE_UP = re.compile(r"(?<![A-Za-z0-9])(?:\d{4,}|(?=[a-f]*\d)[0-9a-f]{16,})(?![A-Za-z0-9])")


@lru_cache(maxsize=100_000)
def normal(text: str) -> str:
    """The words of a text, which two texts share that a reader would call the same; empty where it says nothing.

    Capitals count, and so do signs such as `<` and `%`. Blanks, full-width forms, signs without width, quotes, commas
    and full stops do not; `1,000` is 1000, `1～9` is `1-9`, `0：off` is `0=off`.
    """
    text = text.replace(STRUCK, "|").replace(UNSTRUCK, "|")
    text = unicodedata.normalize("NFKC", text)
    text = "".join(_SIGNS.get(sign, sign) for sign in text if unicodedata.category(sign) not in ("Cf", "Mn"))
    text = _THOUSANDS.sub(lambda match: match[0].replace(",", ""), text)
    text = _ASSIGNED.sub("=", _DASHES.sub("-", text))
    words = " ".join(token for token in _TOKEN.findall(text) if _counts(token))
    return "" if words.lower() in _NOTHING else words


def _counts(sign: str) -> bool:
    if len(sign) > 1 or sign in _MEANT:
        return True
    kind = unicodedata.category(sign)
    return kind[0] in "LN" or (kind[0] == "S" and sign not in "`´")


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text that say something."""
    for part in _SENTENCE.split(text):
        if normal(part):
            yield part.strip()


def without_samples(text: str) -> str:
    """A sample without the ids, times and keys that are made up for it: another id is the same sample."""
    return _MADE_UP.sub("0", text)


def types(text: str) -> frozenset[str]:
    """The types that a cell names; an array of something is an array. Empty when it names none."""
    found: set[str] = set()
    for part in re.split(r"或|/|\bor\b", text):
        kind = next((name for name, pattern in _TYPES if pattern.search(part)), None)
        if kind:
            found.add(kind)
    return frozenset(found)


def item_types(text: str) -> frozenset[str]:
    """The types of the items of an array, where its cell names them (`array[integer]`)."""
    match = _ITEMS.fullmatch(text.strip())
    return types(match[1] or match[2]) if match else frozenset()


def is_answer(text: str) -> bool:
    """Whether a cell says yes or no."""
    return bool(_YES.match(text.strip()) or _NO.match(text.strip()))


def required(text: str) -> bool | None:
    """Whether a row is required; nothing when its cell names a condition."""
    cell = text.strip()
    match = _YES.match(cell)
    if match is None:
        return False if not normal(cell) or _NO.match(cell) else None
    return None if cell[match.end() :].strip() else True


def one_of(text: str) -> bool:
    """Whether a text says that one of several must be sent."""
    return _ONE_OF.search(text) is not None


_REMARK = re.compile(
    r"\s*[（(【\[].*[)）】\]]\s*$|\s+(?:新增|新|废弃|已废弃|必填|选填|new|deprecated)\s*$", re.IGNORECASE
)


def named(cell: str) -> str:
    """A cell of names without what is said of them there: `shelf（新增）`, `shelf*`, `` `shelf` ``."""
    text = unmarked(cell).strip()
    bare = _REMARK.sub("", text).strip(" *`:：\"'“”‘’。，,;；")
    return (
        bare
        if all(NAME.fullmatch(part.strip()) for part in re.split(r"[,，、.\[\]]|或|\bor\b", bare) if part)
        else text
    )


def names(text: str) -> tuple[str, ...]:
    """The names in a cell: one, several with commas between (`X1,Y1`), or none for a placeholder."""
    parts = tuple(part.strip() for part in re.split(r"[,，、]", text))
    return parts if all(NAME.fullmatch(part) for part in parts) else ()


def alternatives(text: str) -> tuple[str, ...]:
    """The names of which one is sent (`T2S或S2T`, `T2S or S2T`); none for anything else."""
    parts = tuple(part.strip() for part in re.split(r"\s*或\s*|\s+or\s+", text))
    return parts if len(parts) > 1 and all(NAME.fullmatch(part) for part in parts) else ()
