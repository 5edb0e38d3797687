"""The command: reads, compares, tells."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, TextIO

from generator.coverage import EXCEPTIONS
from generator.coverage import exceptions as excepted
from generator.document import Document, load
from generator.drift import lock as locks
from generator.drift.findings import Finding, findings
from generator.drift.propose import proposal
from generator.pages import folder
from generator.pages.folder import Pages

_ADVICE = {
    "unread": "make the reader understand it, or read it by hand",
    "history": "read the entry; edit the spec and raise info.version, or give a reason",
    "changed": "read it, edit the spec if it must say so, then accept the pages",
    "page": "see where it went: switch off what it described, or correct x-classin-doc",
}
_LACKING = "the page has it and the spec does not: add it"
_EXCESS = "the spec has it and the page does not: take it out"
_OTHER = "the page says otherwise: correct the spec"


@dataclass(frozen=True)
class Drift:
    """What a run found."""

    open: list[Finding]
    judged: list[tuple[Finding, str]]
    stale: list[str]
    """Reasons for differences that are no more."""
    moved: list[str]
    """Pages whose facts differ from docs.lock, open or not."""
    pages: Pages

    @property
    def code(self) -> int:
        """The exit code: 1 when there is something to do."""
        return 1 if self.open or self.stale else 0


def drift(document: Document, docs: Path, lock: Path, exceptions: Path = EXCEPTIONS) -> Drift:
    """Compares a folder of pages with a spec, a lock and the reasons."""
    pages = folder.read(docs)
    before, now = locks.read(lock), locks.taken(pages)
    reasons = excepted.read(exceptions, "drift").reasons
    found = findings(document, pages, before, reasons)
    texts = {each.text for each in found}
    moved = [
        name
        for name in sorted(before.pages.keys() | now.pages.keys())
        if name not in before.pages or name not in now.pages or before.pages[name].digest != now.pages[name].digest
    ]
    return Drift(
        [each for each in found if each.text not in reasons],
        [(each, reasons[each.text]) for each in found if each.text in reasons],
        # Which pages are there depends on where they were taken from: the sources have more than the site shows.
        [text for text in reasons if text not in texts and not text.startswith("page ")],
        moved,
        pages,
    )


def run(
    spec: Path,
    docs: Path,
    *,
    lock: Path,
    exceptions: Path = EXCEPTIONS,
    accept: bool = False,
    as_json: bool = False,
    propose: Path | None = None,
    out: TextIO | None = None,
) -> int:
    """The command: 0 when there is nothing to do, 1 when there is, 2 (by `SpecError`) when it cannot be told."""
    stream: TextIO = out or sys.stdout
    document = load(spec)
    result = drift(document, docs, lock, exceptions)
    if as_json:
        print(json.dumps(_data(result), ensure_ascii=False, indent=2), file=stream)
    else:
        tell(result, spec, lock, stream, accept=accept)
    if propose is not None:
        propose.write_text(proposal(document, result.pages, [each.text for each in result.open]), encoding="utf-8")
    if accept:
        locks.write(lock, locks.taken(result.pages))
        print(f"{lock.name} written anew: {len(result.pages.read)} pages.", file=sys.stderr if as_json else stream)
    return result.code


def tell(result: Drift, spec: Path, lock: Path, out: TextIO, *, accept: bool = False) -> None:
    """Prints what to do, page by page, and the totals."""
    for page, several in groupby(result.open, key=lambda each: each.page):
        print(page or "No page", file=out)
        for each in several:
            where = f"{spec.name}:{each.line}  " if each.line else ""
            print(f"  {each.text}", f"      {where}{advice(each)}", sep="\n", file=out)
        print(file=out)
    if result.stale:
        print("No longer a difference, take it out of exceptions.yaml:", file=out)
        print(*(f"  {text}" for text in result.stale), "", sep="\n", file=out)
    pages = result.pages
    read = f"{len(pages.read)} pages read: {len({each.path for each in pages.operations})} operations"
    print(f"{read}, {len(pages.messages)} messages, {len(pages.history)} entries of the history.", file=out)
    print(f"{len(result.open)} to do, {len(result.judged)} judged, {len(result.stale)} no longer there.", file=out)
    if result.moved and not result.code and not accept:
        print(f"{len(result.moved)} pages differ from {lock.name}, and nothing is left to do: accept them.", file=out)


def advice(finding: Finding) -> str:
    """What to do about a finding."""
    if finding.kind in _ADVICE:
        return _ADVICE[finding.kind]
    ends = {"lacking": _LACKING, "in excess": _EXCESS}
    return next((words for end, words in ends.items() if finding.text.endswith(end)), _OTHER)


def _data(result: Drift) -> dict[str, Any]:
    def row(each: Finding) -> dict[str, Any]:
        return {"page": each.page, "kind": each.kind, "text": each.text, "line": each.line, "advice": advice(each)}

    return {
        "todo": [row(each) for each in result.open],
        "judged": [{**row(each), "reason": " ".join(reason.split())} for each, reason in result.judged],
        "stale": result.stale,
        "moved": result.moved,
        "pages": len(result.pages.read),
    }
