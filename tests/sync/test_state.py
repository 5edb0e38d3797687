"""State files that cannot be used."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, update

from classin_client import ClassIn
from classin_client.sync import State, StateError, apply
from classin_client.sync.state import _SCHOOL

from .conftest import BOTH
from .world import World


@BOTH
def test_a_newer_version(place: str | Path) -> None:
    """It is not touched."""
    with State(place, 1) as state, state._writing() as connection:
        connection.execute(update(_SCHOOL).values(version=99))

    with pytest.raises(StateError, match="written by a newer version"):
        State(place, 1)


def test_another_school(tmp_path: Path) -> None:
    """The ids of one school mean nothing in another."""
    State(tmp_path / "s.db", 1).close()

    with pytest.raises(StateError, match="is of the school 1, and not of 2"):
        State(tmp_path / "s.db", 2)


def test_a_client_of_another_school(one: World) -> None:
    """Nothing is sent."""
    with ClassIn(sid=7, secret="made-up") as client, pytest.raises(StateError, match="use those of one school"):
        apply(one.plan(), one.state, client)


def test_no_database(tmp_path: Path) -> None:
    """A file of another kind is said to be none."""
    (tmp_path / "s.db").write_text("this is a letter, and no database at all " * 99)

    with pytest.raises(StateError, match="file is not a database"):
        State(tmp_path / "s.db", 1)


def test_no_folder(tmp_path: Path) -> None:
    """Nor can it be made where there is no folder."""
    with pytest.raises(StateError, match="cannot be created: No such file"):
        State(tmp_path / "none" / "s.db", 1)


def test_it_is_private(one: World) -> None:
    """It holds names and telephone numbers: nobody else can read it."""
    assert 0o600 == one.state.path.stat().st_mode & 0o777


def test_a_full_disk(one: World) -> None:
    """Nothing is sent when an action cannot be noted; with room again, everything is done."""
    before = one.calls()
    with one.state._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()

    def full(connection: Any, _: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(one.state._engine, "connect", full)
    one.state._engine.dispose()
    for number in range(200):
        one.people.append({"key": f"n{number}", "name": "N", "role": "student", "phone": f"138{number:08}"})
    with pytest.raises(StateError, match="full"):
        one.apply(passwords=one.passwords())
    event.remove(one.state._engine, "connect", full)
    one.state._engine.dispose()

    assert before == one.calls()
    assert one.apply(passwords=one.passwords()).ok


def test_links_in_a_circle(tmp_path: Path) -> None:
    """They lead to no file."""
    (tmp_path / "s.db").symlink_to("t.db")
    (tmp_path / "t.db").symlink_to("s.db")

    with pytest.raises(StateError, match="The state file"):
        State(tmp_path / "s.db", 1)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """The state says in one sentence what to install."""
    monkeypatch.setitem(sys.modules, "sqlalchemy", None)
    monkeypatch.delitem(sys.modules, "classin_client.sync.state")
    monkeypatch.delitem(sys.modules, "classin_client.sync._database")

    with pytest.raises(ImportError, match=re.escape("pip install 'classin-client[sync]'.")):
        importlib.import_module("classin_client.sync.state")
