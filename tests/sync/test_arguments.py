"""Arguments of a wrong type: each is said by its name before anything is sent."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from classin_client import AsyncClassIn
from classin_client.sync import PasswordFile, State, adopt, apply, plan, read_folder, table_schema

from .world import World

NAIVE = datetime.datetime(2027, 1, 1)
LATER = datetime.datetime(2027, 1, 2, tzinfo=datetime.UTC)


async def _awaited(*_: object) -> float:
    return 0.0


async def _with_async_client(one: World) -> None:
    async with AsyncClassIn(sid=one.school.sid, secret="made-up") as client:
        apply(one.plan(), one.state, client)  # type: ignore[arg-type]


WRONG: dict[str, tuple[Callable[[World], Any], str]] = {
    "a client that is awaited": (
        lambda one: asyncio.run(_with_async_client(one)),
        "client is a ClassIn, and not of the type AsyncClassIn.",
    ),
    "no client": (
        lambda one: apply(one.plan(), one.state, None),  # type: ignore[arg-type]
        "client is a ClassIn, and not of the type NoneType.",
    ),
    "a plan as text": (
        lambda one: apply("plan", one.state, one.school.client),  # type: ignore[arg-type]
        "plan is a Plan, and not of the type str.",
    ),
    "the path of a state": (
        lambda one: plan(one.folder(), one.state.path),  # type: ignore[arg-type]
        "state is a State, and not of the type PosixPath.",
    ),
    "the path of a state to apply": (
        lambda one: apply(one.plan(), "school.db", one.school.client),  # type: ignore[arg-type]
        "state is a State, and not of the type str.",
    ),
    "the path of a state to adopt": (
        lambda one: adopt("school.db", []),  # type: ignore[arg-type]
        "state is a State, and not of the type str.",
    ),
    "the path of a folder": (
        lambda one: plan("school", one.state),  # type: ignore[arg-type]
        "desired is a Desired, and not of the type str.",
    ),
    "the path of passwords": (
        lambda one: one.apply(passwords="passwords.csv"),
        "passwords is a PasswordFile, and not of the type str.",
    ),
    "progress that is no function": (
        lambda one: one.apply(on_progress=7),
        "on_progress is a plain function, and not of the type int.",
    ),
    "progress that is awaited": (
        lambda one: one.apply(on_progress=_awaited),
        "on_progress is a plain function, and not of the type coroutine function.",
    ),
    "a clock that is a time": (
        lambda one: plan(one.folder(), one.state, clock=0.0),  # type: ignore[arg-type]
        "clock is a plain function, and not of the type float.",
    ),
    "yes for a share": (lambda one: one.apply(allow_removals=True), "allow_removals is a share, 0 to 1, such as 0.1."),
    "yes for a number": (
        lambda one: one.apply(max_concurrency=True),
        "max_concurrency is an integer, such as 8, and not of the type bool.",
    ),
    "a window without a zone": (
        lambda one: plan(one.folder(), one.state, maintenance=[(NAIVE, NAIVE + datetime.timedelta(hours=1))]),
        "maintenance is a list of pairs of datetimes with time zones, the earlier one first.",
    ),
    "a window that ends first": (
        lambda one: plan(one.folder(), one.state, maintenance=[(LATER, LATER)]),
        "maintenance is a list of pairs of datetimes with time zones, the earlier one first.",
    ),
    "a window as text": (
        lambda one: plan(one.folder(), one.state, maintenance=["2027-03-01"]),  # type: ignore[list-item]
        "maintenance is a list of pairs of datetimes: from and until.",
    ),
    "a folder that is a number": (
        lambda _: read_folder(7),  # type: ignore[arg-type]
        "path is a path, as str or Path, and not of the type int.",
    ),
    "a zone that is an object": (
        lambda one: read_folder(one.path, zone=datetime.UTC),  # type: ignore[arg-type]
        "zone is a str, and not of the type timezone.",
    ),
    "a state without a path": (
        lambda _: State(None, 7),  # type: ignore[arg-type]
        "path is a path, as str or Path, and not of the type NoneType.",
    ),
    "a state whose path no system takes": (
        lambda _: State("a\0b", 7),
        "path has a character NUL, which no path has.",
    ),
    "a state of no school": (
        lambda one: State(one.path / "other.db", None),  # type: ignore[arg-type]
        "sid is the school's number, such as 2339736.",
    ),
    "a thing that is none": (
        lambda one: one.state.write(["lin"]),  # type: ignore[list-item]
        "a thing is a Thing, and not of the type str.",
    ),
    "a number of runs": (
        lambda one: one.state.last_runs("x"),  # type: ignore[arg-type]
        "most is an integer, such as 8, and not of the type str.",
    ),
    "passwords in a number": (
        lambda _: PasswordFile(7),  # type: ignore[arg-type]
        "path is a path, as str or Path, and not of the type int.",
    ),
    "a schema of another file": (
        lambda _: table_schema("rooms.csv"),
        "file is one of people.csv, courses.csv, enrolments.csv, lessons.csv.",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_wrong_types(one: World, what: str) -> None:
    """One sentence, and nothing is sent."""
    call, sentence = WRONG[what]
    before = one.calls()

    with pytest.raises((TypeError, ValueError)) as raised:
        call(one)

    assert sentence == str(raised.value)
    assert before == one.calls()
    assert not Path(one.path / "other.db").exists()
