"""One apply at a time: with a state file, and of a school."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from classin_client import ClassIn
from classin_client.sync import Desired, Person, State, StateError, StateLocked, adopt, apply, plan

from .conftest import BOTH
from .world import World

SID = 77
DESIRED = Desired(people=[Person(key="ada", name="Ada", phone="13800001003", password="made-up-1")])


class TestState:
    """The lock beside a state file."""

    @BOTH
    def test_one_apply_at_a_time(self, one: World) -> None:
        """The second is refused while the first runs."""
        with one.state.locked(), pytest.raises(StateLocked, match="one at a time"):
            one.apply()

        assert one.apply().ok

    def test_one_lock_for_all_links(self, one: World) -> None:
        """By a link the same state is opened, with the same lock."""
        (one.path / "link.db").symlink_to("../school.db")

        with State(one.path / "link.db", one.school.sid) as linked, linked.locked():
            assert one.state.path == linked.path
            with pytest.raises(StateLocked, match="one at a time"):
                one.apply()

    @pytest.mark.parametrize("what", ["a folder", "a letter"])
    def test_a_lock_that_is_none(self, one: World, what: str) -> None:
        """It is not taken for another apply."""
        lock = Path(f"{one.state.path}.lock")
        if what == "a folder":
            lock.mkdir()
        else:
            lock.write_text("this is a letter, and no database at all " * 99)

        with pytest.raises(StateError, match=r"The lock .* cannot be used") as raised:
            one.apply()

        assert not isinstance(raised.value, StateLocked)

    @BOTH
    def test_nothing_is_adopted_while_an_apply_runs(self, one: World) -> None:
        """What the apply finds out would be overwritten."""
        with one.state.locked(), pytest.raises(StateLocked, match="one at a time"):
            adopt(one.state, [("person", "lin", 7)])

        assert {} == one.state.things()
        assert 1 == adopt(one.state, [("person", "lin", 7)])


class Elsewhere:
    """ClassIn as if it were on another machine: every account is registered, and within a call something may happen."""

    def __init__(self) -> None:
        self.calls = 0

    def during(self) -> None:
        """What happens within a call."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answers for one account."""
        self.calls += 1
        self.during()
        item = {"errno": 1, "error": "…", "data": 1001}
        return httpx.Response(200, text=json.dumps({"data": [item], "error_info": {"errno": 1, "error": "…"}}))


class TestSchool:
    """The lock of a school, for all states of it."""

    @pytest.fixture(autouse=True)
    def _home(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The locks of whoever runs the tests are out of reach."""
        monkeypatch.setattr("platformdirs.user_state_path", lambda *_, **__: tmp_path / "locks")

    @pytest.fixture(name="elsewhere")
    def _elsewhere(self) -> Elsewhere:
        """A server on another machine."""
        return Elsewhere()

    @pytest.fixture(name="client")
    def _client(self, elsewhere: Elsewhere) -> Iterator[ClassIn]:
        """A client of it."""
        with (
            httpx.Client(transport=httpx.MockTransport(elsewhere)) as http,
            ClassIn(sid=SID, secret="made-up", base_url="https://classin.example", http_client=http) as client,
        ):
            yield client

    def test_two_states_of_one_school(self, tmp_path: Path, elsewhere: Elsewhere, client: ClassIn) -> None:
        """While one is applied the other is refused, before anything is sent; afterwards it is not."""
        refused: list[str] = []
        with State(tmp_path / "one.db", SID) as one, State(tmp_path / "two.db", SID) as two:

            def another() -> None:
                with pytest.raises(StateLocked) as raised:
                    apply(plan(DESIRED, two), two, client)
                refused.append(str(raised.value))

            elsewhere.during = another  # type: ignore[method-assign]
            assert apply(plan(DESIRED, one), one, client).ok
            elsewhere.during = lambda: None  # type: ignore[method-assign]
            calls = elsewhere.calls
            assert apply(plan(DESIRED, two), two, client).ok

        assert ["Another apply is running with the school 77: one at a time. Wait for it; nothing was sent."] == refused
        assert (1, 2) == (calls, elsewhere.calls)

    def test_no_place_for_a_lock(self, tmp_path: Path, elsewhere: Elsewhere, client: ClassIn) -> None:
        """Without a lock nothing is sent."""
        (tmp_path / "locks").write_text("a file where a folder should be")

        with State(tmp_path / "one.db", SID) as one, pytest.raises(StateError, match=r"cannot be made: .*nothing was"):
            apply(plan(DESIRED, one), one, client)

        assert 0 == elsewhere.calls
