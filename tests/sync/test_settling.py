"""How what ClassIn answered comes into the state."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable
from typing import Any

import pytest

from classin_client.sync import State
from classin_client.sync._calls.common import Context
from classin_client.sync.things import KINDS, Ref, Thing

from .world import World

LESSONS = 60
THREADS = 2


@pytest.fixture(name="many")
def _many(one: World) -> World:
    """A new school of sixty lessons."""
    one.lessons[:] = [
        dict(one.lessons[0], key=f"l{number}", start=f"2027-01-{1 + number // 10:02}T{8 + number % 10:02}:00Z", end="")
        for number in range(LESSONS)
    ]
    for row in one.lessons:
        row["end"] = row["start"].replace(":00Z", ":45Z")
    return one


def test_answers_are_settled_together(many: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes back within a tenth of a second is one transaction: a sync of the disk for each would take longer."""
    monkeypatch.setattr("classin_client.sync._working.TOGETHER", 60)
    written: list[int] = []
    write = State.write

    def counted(state: State, things: Iterable[Thing], removed: Iterable[Ref] = ()) -> None:
        some = [*things]
        written.append(len(some))
        write(state, some, removed)

    monkeypatch.setattr(State, "write", counted)

    result = many.apply(max_concurrency=THREADS)

    assert result.ok
    # Of the last phase: all are noted, then all are settled.
    assert [LESSONS, LESSONS] == written[-2:]


def test_what_came_before_an_interruption_is_settled(many: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C before the transaction: what has been answered by then is in the state, and is not asked again."""
    monkeypatch.setattr("classin_client.sync._working.TOGETHER", 60)
    write = State.write

    def interrupted(state: State, things: Iterable[Thing], removed: Iterable[Ref] = ()) -> Any:
        some = [*things]
        if sum(one.kind == "lesson" and not one.pending for one in some) > 1:
            monkeypatch.setattr(State, "write", write)
            raise KeyboardInterrupt
        write(state, some, removed)

    monkeypatch.setattr(State, "write", interrupted)

    with pytest.raises(KeyboardInterrupt):
        many.apply(max_concurrency=THREADS)

    assert [] == many.state.unsettled()
    assert LESSONS == many.state.counts()["lesson"]
    assert many.plan().empty


def test_what_is_settled_meanwhile_breaks_no_call(one: World) -> None:
    """A call that looks through the state does so while the answers of others change it."""
    things: dict[Ref, Thing] = {(kind, f"c {n}"): Thing(kind, f"c {n}") for kind in KINDS for n in range(500)}
    context = Context(one.school.client, {}, None, things, {})
    ended = threading.Event()

    def settle() -> None:
        while not ended.is_set():
            if things.pop(("guest", "new"), None) is None:
                things["guest", "new"] = Thing("guest", "new")

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    thread = threading.Thread(target=settle)
    thread.start()
    try:
        removed = {len(context.emptied("c")[1]) for _ in range(100)}
    finally:
        ended.set()
        thread.join()
        sys.setswitchinterval(interval)

    assert {1000} == removed
