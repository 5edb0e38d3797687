"""Guesses at the bounds, values and the default that the words of a row give, for a proposal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

_CHARACTERS = r"(?:位|个)?\s*(?:字符|字节|字|characters?|words)"
_BETWEEN = re.compile(rf"(\d+)\s*(?:-|~|至|到|to)\s*(\d+)\s*(?:{_CHARACTERS}|位)", re.IGNORECASE)
_AT_MOST = re.compile(
    rf"(?:不超过|最多|最长|至多|最大长度(?:为|是)?|up to|at most)\s*(\d+)\s*(?:{_CHARACTERS}|位)", re.IGNORECASE
)
_LARGEST = re.compile(r"(?:最大值?(?:为|是)?|不超过|不大于|max(?:imum)?(?: is)?|at most)\s*(\d+)", re.IGNORECASE)
_LEAST = re.compile(r"(?:最小值?(?:为|是)?|不小于|至少|min(?:imum)?(?: is)?|at least)\s*(\d+)", re.IGNORECASE)
_VALUE = re.compile(r"(?<![\d.-])(\d{1,3})\s*(?:=|:|-(?=[^\W\d])|\bis\b|(?=表示|为))\s*[^\W\d]")
_DEFAULT = re.compile(r"(?:默认值?(?:为|是|:)?|defaults? (?:to|is)|by default)\s*(\d+)|(\d+) by default", re.IGNORECASE)
_CUT = re.compile(r"截[取断]|cut off", re.IGNORECASE)


def bounds(texts: Iterable[str], kind: str) -> dict[str, Any]:
    """Keywords of a schema, guessed; empty where the words give none."""
    text = "; ".join(unicodedata.normalize("NFKC", each) for each in texts)
    values = sorted({int(value) for value in _VALUE.findall(text)})
    default = _DEFAULT.search(text)
    found: dict[str, Any] = {}
    if kind == "string":
        found |= _length(text)
    elif kind in ("integer", "number"):
        least, largest = _LEAST.search(text), _LARGEST.search(text)
        found |= {"minimum": int(least[1])} if least else {}
        found |= {"maximum": int(largest[1])} if largest else {}
        found |= {"enum": values} if len(values) > 1 else {}
        found |= {"default": int(default[1] or default[2])} if default else {}
    elif kind == "array":
        most = _LARGEST.search(text) or re.search(r"最多\s*(\d+)", text)
        found |= {"maxItems": int(most[1])} if most else {}
    return found


def _length(text: str) -> dict[str, Any]:
    between, most = _BETWEEN.search(text), _AT_MOST.search(text)
    largest = int(between[2]) if between else int(most[1]) if most else None
    if largest is None:
        return {}
    if _CUT.search(text):
        return {"x-classin-wrong": {"cut": largest}}
    found = {"maxLength": largest}
    return {"minLength": int(between[1]), **found} if between and int(between[1]) else found
