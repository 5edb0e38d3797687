"""`CLASSIN_LOG`, as a program sees it that says nothing about logging."""

from __future__ import annotations

import os
import subprocess
import sys
from textwrap import dedent

import pytest

from client.recorder import Recorder, v1

_PROGRAM = """
import sys
from classin_client import ClassIn
with ClassIn(sid=1000082, secret="made-up-secret", base_url=sys.argv[1]) as classin:
    classin.users.register(telephone="13800001001", nickname="Lin Xia", password="example-pass")
"""


def _run(recorder: Recorder, level: str | None, program: str = _PROGRAM) -> subprocess.CompletedProcess[str]:
    recorder.answer(v1(820, data=1001930))
    environment = {name: value for name, value in os.environ.items() if name != "CLASSIN_LOG"}
    if level is not None:
        environment["CLASSIN_LOG"] = level
    command = [sys.executable, "-c", dedent(program), recorder.url]
    return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize(
    ("level", "words"),
    [
        ("debug", {"DEBUG classin_client: register [", "WARNING classin_client: register [", "HTTP 200 in "}),
        ("WARNING", {"WARNING classin_client: register ["}),
        ("error", set()),
        (None, set()),
        ("", set()),
    ],
)
def test_the_level_is_taken(recorder: Recorder, level: str | None, words: set[str]) -> None:
    """At `debug` every attempt, at `warning` what was done in part, and nothing where nothing was asked for."""
    done = _run(recorder, level)

    assert (0, "") == (done.returncode, done.stdout)
    possible = ("DEBUG classin_client: register [", "WARNING classin_client: register [", "HTTP 200 in ")
    assert words == {word for word in possible if word in done.stderr}
    assert bool(words) == bool(done.stderr)


def test_nobody_is_given_away(recorder: Recorder) -> None:
    """Whoever turns it on in production need not think of that."""
    shown = _run(recorder, "debug").stderr

    assert "telephone" in shown
    secrets = ("13800001001", "Lin Xia", "example-pass", "made-up-secret", "safeKey=")
    assert [] == [secret for secret in secrets if secret in shown]


def test_a_level_that_is_none_is_said(recorder: Recorder) -> None:
    """In one sentence, when the client is made."""
    done = _run(recorder, "loud")

    assert "ValueError: CLASSIN_LOG is one of debug, info, warning, error, not 'loud'." == done.stderr.splitlines()[-1]
    assert [] == recorder.sent


def test_two_clients_do_not_say_it_twice(recorder: Recorder) -> None:
    """One handler for the process."""
    program = _PROGRAM.replace("with ClassIn(", "ClassIn(sid=1, secret='x').close()\nwith ClassIn(")

    done = _run(recorder, "warning", program)

    assert 1 == done.stderr.count("WARNING")
