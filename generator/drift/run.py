"""The command: reads, compares, reports."""

from __future__ import annotations

import json
import sys
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, TextIO

from generator.coverage import EXCEPTIONS
from generator.coverage import exceptions as excepted
from generator.document import Document, SpecError, SpecMessage, SpecOperation, load
from generator.drift import known
from generator.drift import lock as locks
from generator.drift.findings import READ, Finding, findings
from generator.drift.lock import Lock
from generator.drift.propose import proposal
from generator.pages import folder
from generator.pages.folder import Pages

_ADVICE = {
    "unread": "make the reader understand it, or read it by hand",
    "history": "read the entry; edit the spec and raise info.version, or give a reason",
    "page": "see where it went: switch off what it described, or correct x-classin-doc",
}
_LACKING = "the page has it and the spec does not: add it"
_EXCESS = "the spec has it and the page does not: take it out"
_STRUCK = "the page withdraws it: mark it with x-classin-sunset or deprecated, or take it out"
_OTHER = "the page says otherwise: correct the spec"
_READ = "read it, edit the spec if it must say so, then accept it"


@dataclass(frozen=True)
class Drift:
    """What a run found."""

    open: list[Finding]
    judged: list[tuple[Finding, str]]
    stale: list[str]
    """Reasons for differences that are no more."""
    moved: list[str]
    """Pages whose words differ from docs.lock, open or not."""
    pages: Pages
    before: Lock
    foreign: list[str]
    """Pages in another language than that of docs.lock, of which only the facts could be compared."""

    @property
    def code(self) -> int:
        """The exit code: 1 when there is something to do."""
        return 1 if self.open or self.stale else 0


def drift(document: Document, docs: Path, lock: Lock, exceptions: Path = EXCEPTIONS) -> Drift:
    """Compares a folder of pages with a spec, a lock and the reasons."""
    pages = folder.read(docs, lock.pages)
    now = locks.taken(pages, lock)
    reasons = excepted.read(exceptions, "drift").reasons
    found = findings(document, pages, lock, reasons)
    texts = {each.text for each in found}
    lost = {each.page for each in found if each.kind in ("unread", "page")} | locks.hidden(lock, pages)
    both = lock.pages.keys() & now.pages.keys()
    moved = {name for name in both if lock.pages[name].digest != now.pages[name].digest}
    return Drift(
        [each for each in found if each.text not in reasons],
        [(each, reasons[each.text]) for each in found if each.text in reasons],
        [text for text in reasons if text not in texts and not _is_unreported(document, lock, text, lost)],
        sorted(moved | (lock.pages.keys() ^ now.pages.keys())),
        pages,
        lock,
        sorted(name for name in both if lock.pages[name].language != now.pages[name].language),
    )


def _is_unreported(document: Document, lock: Lock, text: str, lost: Collection[str]) -> bool:
    """Whether nothing can be said of a difference today, because its page is gone or cannot be read.

    Which pages are there depends on where they were taken from: the sources have more than the site shows.
    """
    if text.startswith("page "):
        return True
    callers: dict[str, SpecOperation | SpecMessage] = {each.id: each for each in document.operations()}
    callers |= {each.name: each for each in document.messages()}
    caller = callers.get(text.replace(":", " ").split()[1])
    if caller:
        return known.page_name(caller.extension("x-classin-doc")) in lost
    kind = "history " if text.startswith("history ") else "code "
    pages = {page for page, locked in lock.pages.items() if any(row.startswith(kind) for row in locked.rows)}
    return text.startswith(kind) and not pages.isdisjoint(lost)


def run(
    spec: Path,
    docs: Path,
    *,
    lock: Path,
    was: Path | None = None,
    exceptions: Path = EXCEPTIONS,
    accept: Sequence[str] | None = None,
    as_json: bool = False,
    propose: Path | None = None,
    out: TextIO | None = None,
) -> int:
    """The command: 0 when there is nothing to do, 1 when there is, 2 (by `SpecError`) when it cannot be known.

    With `was`, a folder of the pages as they were, these take the place of the lock, and old and new words are shown.
    `accept` takes the lock anew: whole when it is empty, else the pages and rows that it names.
    """
    stream: TextIO = out or sys.stdout
    document = load(spec)
    if was is not None and accept is not None:
        raise SpecError("Two folders are compared without docs.lock, so nothing can be accepted: leave out --was.")
    known = _unreadable_is_none(lock) if accept == [] else locks.read(lock)
    old = folder.read(was, known.pages) if was else None
    result = drift(document, docs, locks.taken(old) if old else known, exceptions)
    if as_json:
        print(json.dumps(_data(result, old), ensure_ascii=False, indent=2), file=stream)
    else:
        report(result, spec, lock, stream, old=old, accepting=accept is not None)
    if propose is not None:
        propose.write_text(proposal(document, result.pages, [each.text for each in result.open]), encoding="utf-8")
    if accept is not None:
        now = locks.taken(result.pages, known)
        locks.write(lock, locks.merged(known, now, accept) if accept else now)
        what = ", ".join(accept) if accept else f"{len(result.pages.read)} pages"
        print(f"{lock.name} written anew: {what}.", file=sys.stderr if as_json else stream)
    return result.code


def _unreadable_is_none(lock: Path) -> Lock:
    """The lock; one of another format or broken counts as none, because it is taken anew."""
    try:
        return locks.read(lock)
    except SpecError:
        return Lock()


def report(
    result: Drift, spec: Path, lock: Path, out: TextIO, *, old: Pages | None = None, accepting: bool = False
) -> None:
    """Prints what to do, page by page, and the totals."""
    for page, several in groupby(result.open, key=lambda finding: finding.page):
        print(page or "No page", file=out)
        for each in several:
            where = f"{spec.name}:{each.line}  " if each.line else ""
            print(f"  {each.level:<4} {each.text}", f"         {where}{advice(each)}", sep="\n", file=out)
            if each.says:
                print(f"         the spec says: {each.says}", file=out)
            for sign, words in _words(each, old) if old else []:
                print(f"         {sign} {words}", file=out)
        print(file=out)
    if result.stale:
        print("No longer a difference, take it out of exceptions.yaml:", file=out)
        print(*(f"  {text}" for text in result.stale), "", sep="\n", file=out)
    pages = result.pages
    read = f"{len(pages.read)} pages read: {len({each.path for each in pages.operations})} operations"
    print(f"{read}, {len(pages.messages)} messages, {len(pages.history)} entries of the history.", file=out)
    if result.foreign:
        foreign = f"{len(result.foreign)} pages are in another language than in {lock.name}"
        print(f"{foreign}: their facts were compared, not their words.", file=out)
    to_read = sum(each.level == READ for each in result.open)
    counts = f"{len(result.open) - to_read} to do, {to_read} to read"
    print(f"{counts}, {len(result.judged)} judged, {len(result.stale)} no longer there.", file=out)
    if result.moved and not result.code and not accepting and old is None:
        print(f"{len(result.moved)} pages differ from {lock.name}, and nothing is left to do: accept them.", file=out)


def advice(finding: Finding) -> str:
    """What to do about a finding."""
    if finding.level == READ:
        return _READ
    if finding.kind in _ADVICE:
        return _ADVICE[finding.kind]
    ends = {"lacking": _LACKING, "in excess": _EXCESS, "struck through on the page": _STRUCK}
    return next((words for end, words in ends.items() if finding.text.endswith(end)), _OTHER)


def _words(finding: Finding, old: Pages) -> Iterator[tuple[str, str]]:
    """The words that went and came, of pages that are both there; none of it is stored."""
    change = finding.change
    if change is None:
        return
    gone = set(change.gone)
    for unit in old.units.get(change.page, ()):
        if locks.key(unit) == change.key:
            yield from (("-", _line(text)) for word, text in unit.words.items() if locks.digest(word) in gone)
    yield from (("+", _line(text)) for text in change.new)


def _line(text: str) -> str:
    return " ".join(text.split())


def _data(result: Drift, old: Pages | None) -> dict[str, Any]:
    def row(each: Finding) -> dict[str, Any]:
        data: dict[str, Any] = {
            "page": each.page,
            "level": each.level,
            "kind": each.kind,
            "text": each.text,
            "line": each.line,
        }
        data |= {"advice": advice(each), "says": each.says}
        if old is not None:
            words = list(_words(each, old))
            data |= {"old": [text for sign, text in words if sign == "-"]}
            data |= {"new": [text for sign, text in words if sign == "+"]}
        return data

    return {
        "todo": [row(each) for each in result.open],
        "judged": [{**row(each), "reason": " ".join(reason.split())} for each, reason in result.judged],
        "stale": result.stale,
        "moved": result.moved,
        "foreign": result.foreign,
        "pages": len(result.pages.read),
    }
