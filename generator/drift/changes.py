"""What moved on the pages since they were last read, as far as the spec alone cannot tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.drift.lock import Lock, Locked

NUMBERS = "other bounds, values or conditions on the page than when it was last read"
MEANING = "another meaning on the page than when it was last read"
TEXT = "other numbers in its text than when it was last read"

_FACT = re.compile(r"(?P<kind>parameter|answer|message|code) (?P<owner>.*?) ?(?P<name>[^ ]+)")


@dataclass(frozen=True)
class Change:
    """A fact that moved; `whole` when it is the page itself that came or went."""

    page: str
    kind: str
    owner: str
    """The operation or message, as its page calls it; empty for a page, and for a code of no operation."""
    name: str
    what: str
    whole: bool = False


def changes(before: Lock, now: Lock) -> Iterator[Change]:
    """What moved. New and lost facts are differences to the spec, so they are not told again here."""
    if not before.pages:
        return
    for page in sorted(before.pages.keys() - now.pages.keys()):
        yield Change(page, "page", "", page, "gone", whole=True)
    for page in sorted(now.pages.keys() - before.pages.keys()):
        yield Change(page, "page", "", page, "new", whole=True)
    for page in sorted(before.pages.keys() & now.pages.keys()):
        yield from _facts(page, before.pages[page], now.pages[page])


def _facts(page: str, before: Locked, now: Locked) -> Iterator[Change]:
    if before.language != now.language:
        return  # A translation has other words, and other numbers in them.
    for fact in sorted(before.facts.keys() & now.facts.keys()):
        old, new = before.facts[fact], now.facts[fact]
        if old.partition(".")[2] == new.partition(".")[2] and ("." in new or old == new):
            continue
        if fact == "text":
            yield Change(page, "page", "", page, TEXT)
            continue
        match = _FACT.fullmatch(fact)
        assert match is not None
        what = MEANING if match["kind"] == "code" else NUMBERS
        yield Change(page, match["kind"], match["owner"], match["name"], what)
    if ("text" in before.facts) != ("text" in now.facts):
        yield Change(page, "page", "", page, TEXT)
