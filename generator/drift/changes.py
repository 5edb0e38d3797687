"""What differs on the pages from what they were when last read, as far as the spec alone cannot show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.drift.lock import Lock, Locked, digest, digests, hidden, key, taken
from generator.pages.folder import Pages
from generator.pages.units import FACTS, TEXT, Unit, code
from generator.pages.words import normal

WORDS = "other words on the page than when it was last read"
COLUMN = "a column of its table is new or has another heading"
NEW = "new on the page"
GONE = "no longer on the page"
NEW_PAGE, GONE_PAGE = "new", "gone"
UNLISTED = "no longer in the table of contents"
LISTED = "new in the table of contents"
CUT = "ends early: perhaps it is cut"
OTHER = "has nothing in common with the page that was read: perhaps it is a form to log in, or an error"
_ALIKE = 3
"""A column is new when it differs in every row, of at least so many."""
_TABLES = {"signing": "parameter"}
"""Kinds of rows that stand in the table of another kind."""
_MANY = 5
"""So many codes of those that end a page are not withdrawn at once."""
_PART = 0.25
"""How much of a page is gone at least when it ends early, exactly between two rows."""


@dataclass(frozen=True)
class Change:
    """Something that differs; `kind` is that of a unit, or `page`."""

    page: str
    kind: str
    owner: str
    """The operation or message, as its page calls it; empty for text, and for a code of no operation."""
    name: str
    """What the row is about; for text, the place where it stands."""
    what: str
    new: tuple[str, ...] = ()
    """The words that were not there, as they stand on the page."""
    gone: tuple[str, ...] = ()
    """The digests of the words that are no longer there."""

    @property
    def key(self) -> str:
        """The name of its row in the lock."""
        return self.kind if self.kind in TEXT else " ".join(filter(None, (self.kind, self.owner, self.name)))


def broken(before: Lock, pages: Pages) -> dict[str, str]:
    """The pages that are not what they were: cut, or another text altogether. What they say is not compared."""
    now = taken(pages)
    found: dict[str, str] = {}
    for name in before.pages.keys() & now.pages.keys():
        old, new = before.pages[name], now.pages[name]
        if _is_other(old, new):
            found[name] = OTHER
        elif old.language == new.language and _is_cut(old, new, pages.units[name], pages.lines[name]):
            found[name] = CUT
    return found


def _is_other(old: Locked, new: Locked) -> bool:
    facts = [sum(each.split(" ")[0] in FACTS for each in page.rows) for page in (old, new)]
    if facts[0] and facts[1]:
        return False
    if old.language != new.language:
        return bool(facts[0]) and not any(each.startswith("address ") for each in new.rows)
    return bool(old.rows) and not _all(old) & _all(new) and len(_all(old)) > 1


def _is_cut(old: Locked, new: Locked, units: Sequence[Unit], lines: Sequence[str]) -> bool:
    """Whether a page is the beginning of what it was: its end is gone, and at most half a row or sentence is new."""
    lost, more = _marks(old) - _marks(new), _marks(new) - _marks(old)
    if old.last in set(map(digest, lines)):
        return False
    if _coded(old) and not _coded(new):
        return True  # The codes end a page; without them and its last line, the rest of it may be read wrongly.
    if lost.total() <= more.total() + 1:
        return False
    if not more:
        return lost.total() >= _PART * _marks(old).total() or _ends_in_codes(old, new)
    fresh = [(word, text) for unit in units for word, text in unit.words.items() if more[f"{key(unit)} {digest(word)}"]]
    return all(_ends(word, text, lines[-1]) for word, text in fresh)


def _ends_in_codes(old: Locked, new: Locked) -> bool:
    """Whether all that is gone are the last codes of a page, and many."""
    gone = [name for name in old.rows if name not in new.rows]
    codes = [name for name in old.rows if name.startswith("code ")]
    return len(gone) >= _MANY and gone == codes[-len(gone) :]


def _coded(page: Locked) -> bool:
    return any(row.startswith("code ") for row in page.rows)


def _ends(word: str, text: str, line: str) -> bool:
    return word.rpartition("\t")[2] in line or normal(text) in line or code(text, masked=False) == line


def _marks(page: Locked) -> Counter[str]:
    return Counter(f"{name} {each}" for name, row in page.rows.items() for each in digests(row))


def _all(page: Locked) -> set[str]:
    return {each for row in page.rows.values() for each in digests(row)}


def changes(before: Lock, pages: Pages) -> Iterator[Change]:
    """What differs, page by page."""
    now = taken(pages)
    if not before.pages:
        return
    for page in sorted(before.pages.keys() - now.pages.keys() - hidden(before, pages)):
        yield Change(page, "page", "", page, GONE_PAGE)
    for page in sorted(now.pages.keys() - before.pages.keys()):
        yield Change(page, "page", "", page, NEW_PAGE)
    for page in sorted(before.pages.keys() & now.pages.keys()):
        old, new = before.pages[page], now.pages[page]
        if None not in (old.listed, new.listed) and old.listed != new.listed:
            yield Change(page, "page", "", page, LISTED if new.listed else UNLISTED)
        if old.language == new.language:  # A translation has other words for the same.
            yield from _rows(page, old, new, pages.units[page])
            yield from _texts(page, old, pages.units[page])


def _rows(page: str, old: Locked, new: Locked, units: Sequence[Unit]) -> Iterator[Change]:
    named = {key(unit): unit for unit in units if unit.kind not in TEXT}
    words: dict[str, dict[str, str]] = {}
    for unit in units:
        if unit.kind not in TEXT:
            words.setdefault(key(unit), {}).update(unit.words)
    renewed = _columns(old, named, words)
    for (kind, owner), columns in renewed.items():
        for column in sorted(columns):
            yield Change(page, kind, owner, "", COLUMN, (column,))
    for name, unit in named.items():
        if name not in old.rows:
            known = any(each.startswith((f"{unit.kind} {unit.owner} ", f"address {unit.owner}")) for each in old.rows)
            # What is compared with the spec is reported by that, as is all of an operation or message that is new.
            if (unit.kind not in FACTS or unit.name == "…") and (known or not unit.owner):
                yield Change(page, unit.kind, unit.owner, unit.name, NEW, tuple(words[name].values()))
            continue
        before = set(digests(old.rows[name]))
        columns = renewed.get((_TABLES.get(unit.kind, unit.kind), unit.owner), set())
        kept = {word: text for word, text in words[name].items() if word.partition("\t")[0] not in columns}
        fresh = {word: text for word, text in kept.items() if digest(word) not in before}
        lost = before - set(map(digest, words[name]))
        if fresh or len(lost) > len(words[name]) - len(kept):
            yield Change(page, unit.kind, unit.owner, unit.name, WORDS, tuple(fresh.values()), tuple(sorted(lost)))
    owners = {unit.owner for unit in named.values()}
    for name, row in old.rows.items():
        kind, _, rest = name.partition(" ")
        if name in named or kind in TEXT or (kind in FACTS and kind != "history" and not name.endswith("…")):
            continue
        owner, last = (rest, "") if kind in ("address", "title") else rest.rpartition(" ")[::2]
        if owner in owners or not owner:
            yield Change(page, kind, owner, last, GONE, (), tuple(digests(row)))


def _columns(
    old: Locked, named: Mapping[str, Unit], words: Mapping[str, Mapping[str, str]]
) -> dict[tuple[str, str], set[str]]:
    """The columns whose words are new in every row of the tables about an operation or a message."""
    alike: dict[tuple[str, str, str], list[bool]] = {}
    for name, unit in named.items():
        if name in old.rows:
            before = digests(old.rows[name])
            for word in words[name]:
                column, tab, _ = word.partition("\t")
                if tab and unit.kind != "history":
                    alike.setdefault((_TABLES.get(unit.kind, unit.kind), unit.owner, column), []).append(
                        digest(word) in before
                    )
    found: dict[tuple[str, str], set[str]] = {}
    for (kind, owner, column), known in alike.items():
        if len(known) >= _ALIKE and not any(known):
            found.setdefault((kind, owner), set()).add(column)
    return found


def _texts(page: str, old: Locked, units: Sequence[Unit]) -> Iterator[Change]:
    for kind in sorted(TEXT):
        now = [(digest(word), text, unit) for unit in units if unit.kind == kind for word, text in unit.words.items()]
        before, after = digests(old.rows.get(kind, "")), [mark for mark, _, _ in now]
        gone, new = Counter(before) - Counter(after), Counter(after) - Counter(before)
        for first, last, start, end in _unequal(before, after):
            lost = _taken(before[first:last], gone)
            fresh = [now[start + at] for at in _places(after[start:end], new)]
            places: dict[tuple[str, str], list[str]] = {}
            for _, text, unit in fresh:
                places.setdefault((unit.place, unit.owner), []).append(text)
            for (place, owner), texts in places.items():
                yield Change(page, kind, owner, place, WORDS if lost else NEW, tuple(texts), tuple(lost))
            if lost and not fresh:
                yield Change(page, kind, "", _after(now, start), GONE, (), tuple(lost))


def _unequal(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Where two sequences differ. What both begin and end with is not looked for elsewhere."""
    shorter = min(len(before), len(after))
    start = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    most = shorter - start
    end = next((at for at in range(most) if before[-1 - at] != after[-1 - at]), most)
    inner = SequenceMatcher(None, before[start : len(before) - end], after[start : len(after) - end], autojunk=False)
    for kind, *places in inner.get_opcodes():
        if kind != "equal":
            first, last, begin, stop = (start + place for place in places)
            yield first, last, begin, stop


def _taken(marks: Sequence[str], left: Counter[str]) -> list[str]:
    return [marks[at] for at in _places(marks, left)]


def _places(marks: Sequence[str], left: Counter[str]) -> list[int]:
    """The places of what is counted; what only stands elsewhere is not."""
    found = []
    for at, mark in enumerate(marks):
        if left[mark] > 0:
            left[mark] -= 1
            found.append(at)
    return found


def _after(now: Sequence[tuple[str, str, Unit]], at: int) -> str:
    if not now:
        return "its text"
    return f"what stood after {now[at - 1][2].place}" if at else f"what stood before {now[0][2].place}"
