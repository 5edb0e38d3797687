"""The changes of words that a maintainer has to read, in the names of the spec, each once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.document import Document
from generator.drift import changes, known
from generator.drift.changes import Change
from generator.drift.lock import Lock
from generator.drift.says import says
from generator.pages.folder import Pages
from generator.pages.units import TEXT

_SUBJECTS = {"common": "common field", "title": "heading"}
_TABLE = re.compile(r"(?:row \d+|the headings) of (table \d+)")
_WHOLE_TABLE = 3
"""So many changed rows of a table without names are one change of the table."""


@dataclass(frozen=True)
class Reported:
    """A change as drift reports it."""

    change: Change
    text: str
    line: int | None
    says: str


def reported(
    document: Document, pages: Pages, lock: Lock, earlier: Mapping[str, str], lost: Collection[str]
) -> Iterator[Reported]:
    """The changes but for those of which something is said already; `earlier` are texts of findings by page."""
    names = known.names(document, pages)
    lines = {each.id: document.line(each.pointer) for each in document.operations()}
    lines |= {each.name: document.line(each.pointer) for each in document.messages()}
    subjects = {(page, text.rpartition(":")[0]) for text, page in earlier.items()}
    about = {(page, *text.partition(":")[0].split(" ")[:2]) for text, page in earlier.items()}
    lacking = {
        (page, text.split(":")[0].partition(" ")[2]) for text, page in earlier.items() if text.endswith("lacking")
    }
    described = {known.page_name(each.extension("x-classin-doc")) for each in document.callers()}
    seen: set[tuple[str, str]] = set()
    for change in _gathered(changes.changes(lock, pages)):
        owner = names.get(change.owner, change.owner)
        subject = _subject(change, owner)
        if change.kind == "page" and change.what in (changes.GONE_PAGE, changes.NEW_PAGE):
            # A new page that the spec names has been read.
            known_page = change.what == changes.NEW_PAGE and change.page in described
            if known_page or change.page in lost or any(page == change.page for page in earlier.values()):
                continue
        elif _is_reported(change, owner, subjects, about, lacking, subject):
            continue
        if (change.page, subject) not in seen:
            seen.add((change.page, subject))
            line = lines.get(owner)
            yield Reported(change, f"{subject}: {change.what}", line, says(document, change.kind, owner, change.name))


def _subject(change: Change, owner: str) -> str:
    if change.kind == "page":
        return f"page {change.page}"
    if change.kind in TEXT:
        return f"page {change.page}, {change.name}"
    kind = "pair" if change.kind == "code" and owner else _SUBJECTS.get(change.kind, change.kind)
    return " ".join(filter(None, (kind, owner, change.name)))


def _is_reported(
    change: Change,
    owner: str,
    subjects: Collection[tuple[str, str]],
    about: Collection[tuple[str, ...]],
    lacking: Collection[tuple[str, str]],
    subject: str,
) -> bool:
    """Whether a finding says it already: of the same row, or of what a sample or an address belongs to."""
    page = change.page
    if {(page, subject), (page, f"{subject}[]")} & set(subjects) or (owner and (page, owner) in lacking):
        return True
    if change.kind in ("row", "signing") and (page, f"page {page}") in subjects:
        return True  # A table that is not understood is reported whole.
    if change.kind in ("sample", "address", "title", "row", "heading"):
        kinds = ("operation",) if change.kind == "address" else ("operation", "parameter", "answer", "message")
        if owner and any((page, kind, owner) in about for kind in kinds):
            return True
        # What was about something that is gone is text today.
        return not owner and any(name.split(" ")[0] in ("operation", "message") for at, name in subjects if at == page)
    return False


def _gathered(found: Iterator[Change]) -> Iterator[Change]:
    """The changes, with those of a table without names as one where they are many."""
    several = list(found)
    tables = Counter((each.page, match[1]) for each in several if (match := _TABLE.fullmatch(each.name)))
    whole: dict[tuple[str, str], Change] = {}
    for each in several:
        match = _TABLE.fullmatch(each.name)
        if match is None or tables[each.page, match[1]] < _WHOLE_TABLE:
            yield each
            continue
        known_ = whole.get((each.page, match[1]), replace(each, name=match[1], new=(), gone=()))
        whole[each.page, match[1]] = replace(known_, new=known_.new + each.new, gone=known_.gone + each.gone)
    yield from whole.values()
