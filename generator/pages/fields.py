"""The fields of an answer or a message by path: the table's rows, placed where the samples show them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.coverage.facts import Field
from generator.pages import words
from generator.pages.samples import VARYING, Seen
from generator.pages.tables import Row, Words, is_placeholder, row_words

Place = tuple[str, Seen | None]
"""A path, and what samples show there."""


@dataclass(frozen=True)
class Found:
    """The fields by path, and the words of the rows about them."""

    fields: dict[str, Field] = field(default_factory=dict)
    rows: dict[str, Words] = field(default_factory=dict)

    def add(self, path: str, row: Row) -> None:
        """Adds what a row says of a field."""
        known = self.fields.get(path, Field(frozenset()))
        self.fields[path] = Field(known.types | (words.types(row.type) - {"binary"}))
        self.say(path, row)

    def say(self, path: str, row: Row) -> None:
        """Adds the words of a row."""
        self.rows[path] = {**self.rows.get(path, {}), **row_words(row)}


def fields(lists: Sequence[Sequence[Row]], seen: Seen | None) -> Found:
    """The fields of tables and of their samples, and the types of each.

    The first table is about the whole; a further one may be about what lies deeper, and stands where the samples have
    most of its names.
    """
    found = Found()
    for index, rows in enumerate(lists):
        _Placing(found, seen).below(rows, [_home(rows, seen) if index and seen else ("", seen)])
    for path, shown in seen.paths() if seen else ():
        kinds = {kind for kind in shown.types if kind != "null"}
        known = found.fields.get(path, Field(frozenset()))
        found.fields[path] = Field(known.types, shown=frozenset(kinds))
    return found


class _Placing:
    def __init__(self, found: Found, root: Seen | None) -> None:
        self._found = found
        self._root = root

    def below(self, rows: Iterable[Row], holders: list[Place]) -> None:
        """Places rows inside the innermost holder; the outer ones follow in the list, from inside to outside."""
        moved: Place | None = None
        for row in rows:
            places = list(self._places(row, holders))
            moved = self._following(row, holders, places, moved)
            for path, shown in places:
                if path != holders[0][0]:
                    self._found.add(path, row)
                else:
                    self._found.say(path or "…", row)
                self.below(row.children, [_inside(path, shown, row), *holders])

    def _following(self, row: Row, holders: list[Place], places: list[Place], moved: Place | None) -> Place | None:
        """Where the rows go whose blanks were lost: with the row before them, while no sample shows them elsewhere."""
        if len(places) != 1:
            return None
        path, shown = places[0]
        outer, inner = holders[0]
        where = path.rpartition(".")[0]
        if shown is not None:
            strayed = inner is not None and row.name not in inner.keys and where.startswith(outer) and where != outer
            return (where, None) if strayed and not path.endswith(VARYING) else None
        if moved is not None and where == outer.removesuffix("[]"):
            places[0] = (_under(moved[0], row.name), None)
            return moved
        return None

    def _places(self, row: Row, holders: list[Place]) -> Iterator[Place]:
        path, shown = holders[0]
        several = words.alternatives(row.name) or words.names(row.name)
        if shown is not None and row.name in shown.keys:
            several = (row.name,)
        if not several:
            yield self._placeholder(row, path, shown)
        for name in several:
            yield self._named(name, row, holders)

    def _placeholder(self, row: Row, path: str, shown: Seen | None) -> Place:
        """An item of a list is the list's; where samples show a key that varies, it is that key."""
        if shown is not None and VARYING in shown.keys:
            return _under(path, VARYING), shown.keys[VARYING]
        return path, shown

    def _named(self, name: str, row: Row, holders: list[Place]) -> Place:
        path, shown = holders[0]
        if shown is None or name in shown.keys:
            return self._unseen(name, row, path) if shown is None else (_under(path, name), shown.keys[name])
        varying = shown.keys.get(VARYING)
        if varying is not None:
            nested = bool(row.children) or bool(words.types(row.type) & {"object", "array"})
            if nested and name not in varying.keys:
                return _under(path, VARYING), varying
            where, inner = varying.inner(_under(path, VARYING))
            if name in inner.keys:
                return _under(where, name), inner.keys[name]
        elif not shown.keys and shown.item is None and shown.types:
            for outer, held in holders[1:]:
                if held is not None and name in held.keys:
                    return _under(outer, name), held.keys[name]
            return self._lost(name, 9) or (_under(path, name), None)
        elif shown.keys and not words.alternatives(row.name):
            return self._strayed(name, path, shown, holders) or (_under(path, name), None)
        return _under(path, name), None

    def _unseen(self, name: str, row: Row, path: str) -> Place:
        """Without a sample, an object named by an id alone is a key that varies."""
        if name.upper() == "UID" and row.children:
            return _under(path, VARYING), None
        return _under(path, name), None

    def _strayed(self, name: str, path: str, shown: Seen, holders: list[Place]) -> Place | None:
        """One level down, or one up, from where the table has it, when the samples have it only there."""
        inside = [
            (_under(where, name), inner.keys[name])
            for key, child in shown.keys.items()
            for where, inner in [child.inner(_under(path, key))]
            if name in inner.keys
        ]
        if len(inside) == 1:
            return inside[0]
        outer, held = holders[1] if len(holders) > 1 and not inside else ("", None)
        if held is not None and outer and name in held.keys and _under(outer, name) not in self._found.fields:
            return _under(outer, name), held.keys[name]
        return None

    def _lost(self, name: str, depth: int) -> Place | None:
        """The one place where the samples have a name that its table has elsewhere; nothing when that is not clear."""
        places = [
            (_under(where, name), inner.keys[name])
            for where, inner in _holders(self._root)
            if 0 < len(where.split(".")) <= depth and name in inner.keys
        ]
        return places[0] if len(places) == 1 else None


def _holders(root: Seen | None) -> Iterator[tuple[str, Seen]]:
    """The places in samples that hold names, and their paths."""
    for path, shown in root.paths() if root else ():
        where, inner = shown.inner(path)
        if inner.keys:
            yield where, inner


def _home(rows: Sequence[Row], seen: Seen) -> Place:
    def fit(place: tuple[str, Seen]) -> int:
        return sum(row.name in place[1].keys for row in rows)

    return max([("", seen), *_holders(seen)], key=fit)


def _inside(path: str, shown: Seen | None, row: Row) -> Place:
    if shown is not None and shown.types:
        where, inner = shown.inner(path)
        return where, inner
    listed = "array" in words.types(row.type) and not is_placeholder(row.name)
    return (f"{path}[]" if listed and not path.endswith("[]") else path), None


def _under(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
