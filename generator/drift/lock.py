"""`docs.lock`: what the pages said when somebody last read them, as names and digests.

It holds none of ClassIn's text. Each row about a parameter, field, code or entry of the history has its name and a
digest for each of its cells; sentences, headings and blocks of code have a digest each, in the order of the page.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from generator.document import SpecError
from generator.pages.folder import Pages
from generator.pages.units import TEXT, Unit

FORMAT = 2
NAME = "docs.lock"
_LENGTH = 4
"""Characters of a digest, six bits each: one change in sixteen millions would be missed."""


@dataclass(frozen=True)
class Locked:
    """A page as it was read."""

    language: str
    listed: bool | None = None
    """Whether the table of contents had it; nothing where there was none."""
    rows: dict[str, str] = field(default_factory=dict)
    """The digests of each row that has a name (`parameter addCourse courseName`), and of each kind of text."""
    last: str = ""
    """The digest of what ends the page."""

    @property
    def digest(self) -> str:
        """Of everything."""
        return digest(json.dumps([self.language, self.listed, self.rows, self.last], sort_keys=True), 8)


@dataclass(frozen=True)
class Lock:
    """All pages as they were read."""

    pages: dict[str, Locked] = field(default_factory=dict)


@lru_cache(maxsize=100_000)
def digest(text: str, length: int = _LENGTH) -> str:
    """The digest of the words of something."""
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode()[:length]


def digests(joined: str) -> list[str]:
    """The digests of a row or of a kind of text."""
    return [joined[at : at + _LENGTH] for at in range(0, len(joined), _LENGTH)]


def key(unit: Unit) -> str:
    """The name of a unit in a page; all text of a kind has one."""
    return unit.kind if unit.kind in TEXT else " ".join(filter(None, (unit.kind, unit.owner, unit.name)))


def hidden(before: Lock, pages: Pages) -> set[str]:
    """The pages of which nothing is known: a site shows those that its menu has; the sources have further ones."""
    missing = before.pages.keys() - pages.read.keys() if pages.listed is None else ()
    return {name for name in missing if before.pages[name].listed is False}


def taken(pages: Pages, before: Lock | None = None) -> Lock:
    """The lock for pages as they are now; what a site without a table of contents cannot say stays as it was before."""
    kept = before.pages if before and pages.listed is None else {}
    found = {name: kept[name] for name in hidden(Lock(kept), pages)}
    for name, units in sorted(pages.units.items()):
        rows: dict[str, list[str]] = {}
        for unit in units:
            rows.setdefault(key(unit), []).extend(map(digest, unit.words))
        joined = {each: "".join(sorted(set(row)) if each not in TEXT else row) for each, row in rows.items()}
        listed = kept[name].listed if name in kept else None if pages.listed is None else name in pages.listed
        found[name] = Locked(pages.read[name], listed, joined, digest(pages.lines[name][-1]))
    return Lock(dict(sorted(found.items())))


def merged(before: Lock, now: Lock, accepted: Iterable[str]) -> Lock:
    """The lock with only some of what is new: whole pages, or rows, by their names."""
    pages = dict(before.pages)
    for name in accepted:
        if name in now.pages:
            pages[name] = now.pages[name]
        elif name in pages:
            del pages[name]
        elif not _row(pages, now, name):
            raise SpecError(f"{name}: is neither a page nor a row of one, such as `parameter addCourse courseName`.")
    return Lock(pages)


def _row(pages: dict[str, Locked], now: Lock, name: str) -> bool:
    places = [page for page, locked in now.pages.items() if name in locked.rows]
    places += [page for page, locked in pages.items() if name in locked.rows and page not in places]
    for page in places:
        old, new = pages.get(page), now.pages.get(page)
        if old is None or new is None:
            continue
        rows = {each: row for each, row in {**old.rows, name: new.rows.get(name, "")}.items() if row or each != name}
        pages[page] = Locked(old.language, old.listed, rows, old.last)
    return bool(places)


def read(path: Path) -> Lock:
    """Reads a lock; a file that is not there is an empty one."""
    if not path.exists():
        return Lock()
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
        if data["format"] != FORMAT:
            raise SpecError(f"{path.name}: is of format {data['format']}; take it anew with --accept.")
        pages = {
            str(name): Locked(str(row["language"]), row["listed"], _unpacked(row["rows"]), str(row["last"]))
            for name, row in dict(data["pages"]).items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise SpecError(f"{path.name}: cannot be read ({type(error).__name__}); take it anew with --accept.") from None
    for name, row in data["pages"].items():
        if pages[name].digest != row["digest"]:
            raise SpecError(f"{path.name}: the rows of {name} do not have their digest; take it anew with --accept.")
    return Lock(pages)


def write(path: Path, lock: Lock) -> None:
    """Writes a lock, a line for each row, so that a review shows what moved."""
    pages = []
    for name, page in sorted(lock.pages.items()):
        groups = ",\n".join(_group(label, rows) for label, rows in _packed(page.rows).items())
        head = {"language": page.language, "listed": page.listed, "last": page.last, "digest": page.digest}
        pages.append(f'  {json.dumps(name)}: {{{json.dumps(head)[1:-1]}, "rows": {{\n{groups}}}}}')
    body = ",\n".join(pages)
    path.write_text(f'{{\n "format": {FORMAT},\n "pages": {{\n{body}\n }}\n}}\n', encoding="utf-8")


def _group(label: str, rows: dict[str, str]) -> str:
    inner = ",\n".join(f"    {json.dumps(name)}: {json.dumps(row)}" for name, row in rows.items())
    return f"   {json.dumps(label)}: {{\n{inner}}}"


def _packed(rows: dict[str, str]) -> dict[str, dict[str, str]]:
    """The rows by what they are about, so that its name stands there once."""
    found: dict[str, dict[str, str]] = {}
    for name, row in rows.items():
        label, _, last = name.rpartition(" ")
        found.setdefault(label, {})[last] = row
    return found


def _unpacked(packed: dict[str, dict[str, str]]) -> dict[str, str]:
    return {f"{label} {last}".strip(): str(row) for label, rows in packed.items() for last, row in rows.items()}
