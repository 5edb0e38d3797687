"""Replay is strict: what is sent and what is on tape are the same, or the test fails and shows how they differ."""

from __future__ import annotations

import dataclasses
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from vcr import VCR
from vcr.errors import CannotOverwriteExistingCassetteException
from vcr.request import Request

from . import school
from .cases import CASES, Case
from .recording import SIMULATOR, SUFFIX
from .running import made_reader, run, run_async
from .tape import configure, reading_hook, settings, unused

Run = Callable[[Case], Any]


def _case(path: str) -> Case:
    return next(case for case in CASES if case.path == path)


def _cassette(path: str, folder: Path = SIMULATOR) -> Any:
    vcr, reader = VCR(), made_reader()
    configure(vcr, reader)
    return vcr.use_cassette(str(folder / f"{path}{SUFFIX}"), record_mode="none", **settings(reader))


def _replaced(case: Case, **arguments: object) -> Case:
    return dataclasses.replace(case, arguments={**case.arguments, **arguments})


@pytest.mark.parametrize("send", [run, run_async])
def test_what_is_not_on_tape_is_shown_beside_what_is(send: Run) -> None:
    """The message is a unified diff of the two readable requests."""
    case = _replaced(_case("addCourse/success"), subjectId=3)

    with _cassette(case.path), pytest.raises(CannotOverwriteExistingCassetteException) as raised:
        send(case)

    lines = [line.strip() for line in str(raised.value).splitlines()]
    assert ["-  subjectId: '2'", "+  subjectId: '3'"] == [line for line in lines if "subjectId" in line]


@pytest.mark.parametrize("send", [run, run_async])
def test_the_message_holds_no_secret(send: Run) -> None:
    """Neither keys nor what they are made of, nor people, are in it."""
    case = dataclasses.replace(_case("register/success"), secret="a secret that is not to be seen")

    with _cassette(case.path), pytest.raises(CannotOverwriteExistingCassetteException) as raised:
        send(case)

    text = str(raised.value)
    assert "<wrong>: safeKey is not that of the timestamp" in text
    assert [one for one in (*school.KNOWN, case.secret, school.SECRET, school.SID) if one in text] == []


def test_a_request_too_many_fails() -> None:
    """What is on tape once is answered once."""
    case = _case("addCourse/identity-made")

    with _cassette(case.path):
        run(case)
        with pytest.raises(CannotOverwriteExistingCassetteException, match="already been played"):
            run(case)


def test_what_is_left_on_a_tape_is_shown() -> None:
    """A tape that was not used to its end says what was not sent."""
    with _cassette("addCourse/identity-made") as cassette:
        pass

    assert "courseName: Science" in unused(cassette)


def test_another_order_than_on_tape_is_reported(tmp_path: Path) -> None:
    """Requests that are all on tape, but elsewhere, are not what was recorded."""
    first, second = (SIMULATOR / f"{path}{SUFFIX}" for path in ("addCourse/identity-made", "addCourse/failed"))
    both = first.read_text(encoding="utf-8") + second.read_text(encoding="utf-8").partition("\n")[2]
    (tmp_path / f"both{SUFFIX}").write_text(both, encoding="utf-8")

    with _cassette("both", tmp_path) as cassette:
        run(_case("addCourse/failed"))
        run(_case("addCourse/identity-made"))

    assert unused(cassette) == "Sent in another order than on tape."


@pytest.mark.block_network
def test_the_network_is_blocked() -> None:
    """A connection past the tapes fails, even to this machine."""
    with socket.socket() as connection, pytest.raises(RuntimeError, match="Network is disabled"):
        connection.connect(("127.0.0.1", 9))


def test_reading_a_request_twice_changes_nothing() -> None:
    """vcrpy calls the hook on what the hook has made."""
    hook = reading_hook(made_reader())
    body = b"courseName=A&SID=7&timeStamp=1&safeKey=x"
    headers = {"content-type": "application/x-www-form-urlencoded"}
    once = hook(Request("POST", "http://127.0.0.1:9/partner/api/course.api.php?action=addCourse", body, headers))
    before = (once.uri, once.body)

    twice = hook(once)

    assert before == (twice.uri, twice.body)


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (b"courseName=a%20b", "written: '<otherwise>: not escaped as a form is'"),
        (b"studentJson=%5B+1%5D", "studentJson (JSON text, not compact):"),
        (b"courseName=a&courseName=b", "courseName (again): b"),
    ],
)
def test_what_readability_hides_is_judged(body: bytes, line: str) -> None:
    """A body that reads the same and is written otherwise says so."""
    headers = {"content-type": "application/x-www-form-urlencoded"}
    request = Request("POST", "http://127.0.0.1:9/partner/api/course.api.php?action=addCourse", body, headers)

    read = reading_hook(made_reader())(request).body.decode()

    assert line in [one.strip() for one in read.splitlines()]
