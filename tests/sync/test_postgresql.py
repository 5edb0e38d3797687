"""A state in PostgreSQL: several schools in one database, and one apply of a school at a time, on any machine."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from ports import free_port

from classin_client.sync import State, StateError, StateLocked, Thing, plan

from .conftest import BOTH
from .world import World, in_folder, in_school

PASSWORD = "made-up-password"

_HOLDING = """
import sys
from classin_client.sync import State
with State(sys.argv[1], sys.argv[2]).locked():
    print("locked", flush=True)
    sys.stdin.read()
"""


def test_schools_are_kept_apart(postgresql: str) -> None:
    """Each school has its own state in the database, and its own lock."""
    with State(postgresql, 1) as one, State(postgresql, 2) as two:
        one.write([Thing("course", "maths", ids={"course_id": 7})])
        with one.locked(), two.locked():
            two.write([Thing("course", "maths", ids={"course_id": 8})])

    with State(postgresql, 1) as one, State(postgresql, 2) as two:
        assert [{"course_id": 7}, {"course_id": 8}] == [
            thing.ids for state in (one, two) for thing in state.things().values()
        ]


def test_opened_by_many_at_once(postgresql: str) -> None:
    """Machines that open a new state at the same moment make it once."""
    with ThreadPoolExecutor(4) as pool:
        states = list(pool.map(State, [postgresql] * 4, [1] * 4))
    states[0].write([Thing("course", "maths")])

    assert [1] * 4 == [state.revision for state in states]
    for state in states:
        state.close()


@pytest.mark.parametrize("place", ["file", "postgresql"], indirect=True)
def test_a_killed_process_lets_go(one: World, place: str | Path) -> None:
    """While another process applies, none does here; when it is killed, the next one does."""
    command = [sys.executable, "-c", _HOLDING, str(place), str(one.school.sid)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert b"locked" == other.stdout.readline().strip()
        with pytest.raises(StateLocked, match="one at a time"):
            one.apply()
        other.kill()
    result = None
    # The server hears of it a moment later.
    for _ in range(100):
        try:
            result = one.apply()
            break
        except StateLocked:
            continue

    assert result is not None
    assert result.ok


def _end_sessions(address: str) -> None:
    """As an administrator does, or a server that is restarted."""
    with psycopg.connect(address) as connection:
        others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        connection.execute(f"SELECT pg_terminate_backend(pid, 10000) {others}".encode())


def test_who_lost_the_lock_writes_no_more(postgresql: str) -> None:
    """Another may have it by now: every further write is refused, until the lock is taken again."""
    with State(postgresql, 1) as state:
        with state.locked():
            state.write([Thing("course", "one")])
            _end_sessions(postgresql)
            for _ in range(3):
                with pytest.raises(StateError, match="cannot be written"):
                    state.write([Thing("course", "two")])
        with state.locked():
            state.write([Thing("course", "three")])

        assert {("course", "one"), ("course", "three")} == state.things().keys()


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_an_apply_that_lost_the_lock(one: World, place: str) -> None:
    """It stops, and the next one does the rest, nothing twice."""
    with pytest.raises(StateError, match="cannot be written") as stopped:
        one.apply(on_progress=lambda _: _end_sessions(place))

    assert not isinstance(stopped.value, StateLocked)
    assert one.apply().ok
    assert in_folder(one.folder()) == in_school(one)


@BOTH
def test_moved_to_another_place(one: World, tmp_path: Path) -> None:
    """All that one state knows can be written into another; then nothing is left to do there either."""
    assert one.apply().ok
    clock = one.school.simulator.clock
    with State(tmp_path / "other.db", one.school.sid) as other:
        other.write(one.state.things().values())

        assert one.state.things() == other.things()
        assert plan(one.folder(), other, clock=clock).empty


@BOTH
def test_runs_are_noted(one: World) -> None:
    """The last comes first; one that was killed has no end."""
    one.apply()
    with one.state.run():
        pass

    ended = [run["outcome"] for run in one.state.last_runs()]
    assert [None, True] == [ended[0], "done" in (ended[1] or "")]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("mysql://user:{password}@127.0.0.1/name", "not in mysql"),
        ("postgresql+asyncpg://user:{password}@127.0.0.1/name", r"not in postgresql\+asyncpg"),
        ("postgresql://user:{password}@127.0.0.1:port/name", "cannot be read"),
        ("postgresql://user:{password}@127.0.0.1:/name/", "cannot be"),
        ("postgresql://user:{password}@127.0.0.1:0/name", "no port that there is"),
        ("postgresql://user:{password}@127.0.0.1:70000/name", "no port that there is"),
        ("postgresql://user:{password}@127.0.0.1:{port}/name", "cannot be .*refused"),
        ("postgresql://user:{password}@127.0.0.1:{port}/name?sslmode=maybe", "cannot be .*sslmode"),
        ("postgresql://user:{password}@127.0.0.1:{port}/name?colour=red", "cannot be .*colour"),
        ("://{password}", "cannot be read"),
    ],
)
def test_addresses_that_cannot_be_used(address: str, said: str) -> None:
    """Each is refused in one sentence, without the password."""
    with pytest.raises(StateError, match=said) as raised:
        State(address.format(password=PASSWORD, port=free_port()), 1)

    text = str(raised.value)
    assert (False, 1) == (PASSWORD in text, len(text.splitlines()))


def test_passwords_are_not_shown(postgresql: str) -> None:
    """Not in the name of a state either, by whatever way they are in its address."""
    for given in (f":{PASSWORD}@", ":@"):
        address = postgresql.replace(":@", given) + f"&password={PASSWORD}"
        with State(address, 1) as state:
            assert PASSWORD not in f"{state!r} {state}"
