"""The samples of a page: JSON, more or less, merged into what was seen where."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import json_repair

VARYING = "*"
"""Stands for keys that vary: ids of people, groups and folders."""

_ID = re.compile(r"\d+")
_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*')
_COMMENT = re.compile(r""""(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|//([^\n]*)|/\*(.*?)\*/|(?<=\s)#([^\n]*)""", re.DOTALL)
_NUMBERED = re.compile(r"[A-Za-z]+\d+")


@dataclass
class Seen:
    """What samples show at one place."""

    types: set[str] = field(default_factory=set)
    keys: dict[str, Seen] = field(default_factory=dict)
    item: Seen | None = None

    def add(self, value: Any) -> None:
        """Adds what one value shows."""
        if isinstance(value, dict):
            self.types.add("object")
            for key, inner in value.items():
                name = VARYING if varies(str(key), inner) else str(key).strip()
                self.keys.setdefault(name, Seen()).add(inner)
        elif isinstance(value, list):
            self.types.add("array")
            self.item = self.item or Seen()
            for inner in value:
                self.item.add(inner)
        elif value is not None:
            self.types.add(_scalar(value))

    def inner(self, path: str) -> tuple[str, Seen]:
        """The place where names are: inside the items of a list, of lists of lists too, which add one level."""
        if self.item is None:
            return path, self
        inner = self.item
        while inner.item is not None and not inner.keys:
            inner = inner.item
        return f"{path}[]", inner

    def paths(self, path: str = "") -> Iterator[tuple[str, Seen]]:
        """Everything below, with its path; items that hold no names have none."""
        where, inner = self.inner(path)
        if inner is not self and not inner.keys and inner.types:
            yield where, inner
        for key, child in inner.keys.items():
            here = f"{where}.{key}" if where else key
            yield here, child
            yield from child.paths(here)


def _scalar(value: object) -> str:
    return {bool: "boolean", int: "integer", float: "number"}.get(type(value), "string")


def varies(key: str, value: object) -> bool:
    """Whether a key is an id, in whose place another sample has another one."""
    return bool(_ID.fullmatch(key)) or (isinstance(value, dict | list) and bool(_NUMBERED.fullmatch(key)))


def parse(text: str) -> dict[str, Any] | None:
    """A sample as data; nothing for what is no sample of JSON. Pages forget quotes and commas, and add comments."""
    text = text.strip()
    if not text.startswith("{"):
        return None
    try:
        value: Any = json.loads(text, strict=False)
    except ValueError:
        if not _balanced(text):
            return None  # Where a bracket is missing, a guess would put fields in the wrong places.
        value = json_repair.loads(_narrow(text))
    return value if isinstance(value, dict) and value else None


def comments(text: str) -> Iterator[str]:
    """What a sample says of itself, behind `//` or `#` and between `/*` and `*/`."""
    for match in _COMMENT.finditer(text):
        yield from filter(None, match.groups())


def _narrow(text: str) -> str:
    """The text with full-width commas and colons outside its strings as JSON wants them."""
    return re.sub(f"{_STRING.pattern}|[，：]", lambda match: {"，": ",", "：": ":"}.get(match[0], match[0]), text)


def _balanced(text: str) -> bool:
    depth: list[str] = []
    for bracket in re.findall(r"[{}\[\]]", _STRING.sub("", text)):
        if bracket in "{[":
            depth.append("}" if bracket == "{" else "]")
        elif not depth or depth.pop() != bracket:
            return False
    return not depth


def merged(values: Iterable[object]) -> Seen:
    """What several samples show together."""
    seen = Seen()
    for value in values:
        seen.add(value)
    return seen
