"""`doctor` says what is wrong in a line each, and changes nothing."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Iterator
from typing import Any

import pytest

from classin_client import AsyncClassIn, ClassIn
from classin_simulator import Simulator

from client.recorder import Canned, Recorder, v1, v2


@pytest.fixture
def school() -> Iterator[Simulator]:
    """A simulated school."""
    with Simulator(sid="1000082", secret="simulator-secret") as simulator:
        yield simulator


def _doctor(url: str, **settings: Any) -> Any:
    with ClassIn(**{"sid": "1000082", "secret": "simulator-secret", "base_url": url, **settings}) as client:
        return client.doctor()


def test_all_is_well(school: Simulator) -> None:
    """Four lines, all ok, and the school is as it was."""
    before = (len(school.school.courses), len(school.school.units), len(school.school.users))

    diagnosis = _doctor(school.url)

    assert diagnosis.ok, str(diagnosis)
    assert ["network", "clock", "v1", "v2"] == [check.name for check in diagnosis.checks]
    assert before == (len(school.school.courses), len(school.school.units), len(school.school.users))


def test_all_is_well_awaited(school: Simulator) -> None:
    """The same in an event loop."""

    async def main() -> Any:
        async with AsyncClassIn(sid="1000082", secret="simulator-secret", base_url=school.url) as client:
            return await client.doctor()

    assert asyncio.run(main()).ok


def test_a_wrong_secret_is_found(school: Simulator) -> None:
    """v2 says that it is the signature; v1 names what remains."""
    diagnosis = _doctor(school.url, secret="wrong")

    assert [True, True, False, False] == [check.ok for check in diagnosis.checks]
    assert "the secret does not belong to this sid" in str(diagnosis)


def test_a_clock_that_is_off_is_found(school: Simulator) -> None:
    """Ten minutes: v1 still works, v2 does not, and the line says by how much."""
    diagnosis = _doctor(school.url, clock=lambda: time.time() - 600)

    assert [True, False, True, False] == [check.ok for check in diagnosis.checks]
    assert re.search(r"(599|600|601|602) seconds behind the server", str(diagnosis))


def test_no_server_is_found() -> None:
    """Nothing else is asked then."""
    diagnosis = _doctor("http://127.0.0.1:9")

    assert [False, None, None, None] == [check.ok for check in diagnosis.checks]


@pytest.mark.parametrize("derived", [False, True])
def test_a_proxy_that_is_not_reached_is_found(monkeypatch: pytest.MonkeyPatch, derived: bool) -> None:
    """The environment's proxy is named, not only the server, and without its password."""
    monkeypatch.setenv("HTTP_PROXY", "http://me:made-up-word@127.0.0.1:9/")
    monkeypatch.setenv("NO_PROXY", "")
    with ClassIn(sid="1000082", secret="x", base_url="http://school.made-up") as client:
        diagnosis = (client.with_options(timeout=5) if derived else client).doctor()

    assert "http://school.made-up was not reached (the environment names the proxy 127.0.0.1:9): " in str(diagnosis)
    assert "made-up-word" not in str(diagnosis)


def test_a_proxy_that_is_not_used_is_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_PROXY has the server's host."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")

    assert "proxy" not in str(_doctor("http://127.0.0.1:9"))


def test_another_server_is_found(recorder: Recorder) -> None:
    """Something answers, but not as ClassIn does."""
    recorder.answer(Canned(b"<html>Welcome</html>"))

    diagnosis = _doctor(recorder.url)

    assert not diagnosis.ok
    assert "but not as ClassIn does: check base_url" in str(diagnosis)


@pytest.mark.parametrize(
    ("first", "second", "sentence"),
    [
        (v1(102), v2(121601018), "v1's actions are not open to this school"),
        (v1(1, data={}), v1(102), "v2 is not open to this school"),
        (v1(102), v1(102), "the causes that remain are the sid, the secret"),
    ],
)
def test_what_is_not_open_is_distinguished_from_what_is_wrong(
    recorder: Recorder, first: Canned, second: Canned, sentence: str
) -> None:
    """102 has six causes; the other generation's answer rules most of them out."""
    recorder.answer(first, second)

    assert sentence in str(_doctor(recorder.url))


def test_nothing_is_given_away(school: Simulator) -> None:
    """A diagnosis can be posted in an issue."""
    assert "simulator-secret" not in f"{_doctor(school.url)!r} {_doctor(school.url)}"


def test_a_1_outside_2xx_is_no_accepted_signature(recorder: Recorder) -> None:
    """A gateway may answer so; ClassIn has not said it."""
    recorder.answer(Canned(v1().body, 403), Canned(v2().body, 403))

    diagnosis = _doctor(recorder.url)

    assert [False, None, None] == [check.ok for check in diagnosis.checks if check.name != "clock"]
