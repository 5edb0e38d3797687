"""`python -m classin_client.webhooks`."""

from __future__ import annotations

import errno
import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from ports import free_port
from simulator.subscriber import Subscriber
from simulator.subscriber import serving as subscribing

from classin_client.webhooks import Inbox, verify
from classin_client.webhooks.__main__ import main

from .pushed import NAMES, SECRET, SID, body, eventually

SETTINGS = {"CLASSIN_SID": SID, "CLASSIN_SECRET": SECRET}
HOSTILE = "End\n2026-11-22 01:20:06  stored       End\r\x1b[2J\x9b31m\0\u202e\u2028"
"""What draws a line of its own, and steers a terminal."""


@pytest.fixture(name="subscriber")
def _subscriber() -> Iterator[Subscriber]:
    """Somebody who acknowledges."""
    with subscribing() as subscriber:
        yield subscriber


@pytest.fixture(autouse=True)
def _school(monkeypatch: pytest.MonkeyPatch) -> None:
    """A school that the environment names."""
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)


@pytest.fixture(name="filled")
def _filled(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> Inbox:
    """An inbox with two messages, one of them a dead letter, and three that were not trusted."""
    monkeypatch.setenv("CLASSIN_INBOX", inbox.store.url.render_as_string(hide_password=False))
    inbox.on_unknown(lambda message: 1 / 0)
    inbox.receive(body("End"))
    inbox.receive(body(Cmd="New"))
    for raw in (body(without=("SafeKey",)), body(without=("SafeKey",)), b"{"):
        inbox.receive(raw)
    inbox.start()
    assert eventually(lambda: inbox.counts()["waiting"] == 0)
    inbox.stop()
    return inbox


@contextmanager
def listening(tmp_path: Path, *more: str) -> Iterator[tuple[str, Path]]:
    """A `listen` that runs: its address, and what it prints."""
    from .test_asgi import _listens

    port = free_port()
    output = tmp_path / "output"
    command = [sys.executable, "-m", "classin_client.webhooks", "listen", "--port", str(port), "--path", "/hook", *more]
    with output.open("wb") as out:
        process = subprocess.Popen(command, cwd=tmp_path, env={**os.environ, **SETTINGS}, stdout=out, stderr=out)
    try:
        assert eventually(lambda: _listens(port), 30), output.read_text()
        yield f"http://127.0.0.1:{port}/hook", output
    finally:
        process.terminate()
        process.wait(20)


class TestSend:
    """`send`."""

    @pytest.mark.parametrize("name", NAMES)
    def test_every_message(self, subscriber: Subscriber, name: str) -> None:
        """Each message is sent signed, as the school that is set."""
        assert 0 == main(["send", subscriber.url, name])
        (raw,) = subscriber.bodies
        assert verify(raw, secrets=[SECRET], sid=SID)

    def test_fields(self, subscriber: Subscriber) -> None:
        """Fields can be set, to JSON or text, and left out; a timestamp that is set is signed."""
        options = ["--field", "ClassID=7", "--field", "Note=hello", "--field", "TimeStamp=5", "--without", "CourseID"]
        main(["send", subscriber.url, "End", *options])
        (fields,) = subscriber.received

        assert (7, "hello", 5, False) == (
            fields["ClassID"],
            fields["Note"],
            fields["TimeStamp"],
            "CourseID" in fields,
        )
        assert verify(subscriber.bodies[0], secrets=[SECRET])

    def test_unsigned(self, subscriber: Subscriber) -> None:
        """A message can be sent without its key."""
        main(["send", subscriber.url, "--unsigned"])

        assert "no_key" == verify(subscriber.bodies[0], secrets=[SECRET]).reason

    def test_file(self, subscriber: Subscriber, tmp_path: Path) -> None:
        """A message can come from a file."""
        tmp_path.joinpath("one.json").write_text('{"Cmd": "New", "ClassID": 4711}')
        main(["send", subscriber.url, "--file", str(tmp_path / "one.json")])

        assert ("New", 4711) == (subscriber.received[0]["Cmd"], subscriber.received[0]["ClassID"])

    @pytest.mark.parametrize(
        ("answer", "why"),
        [
            ((200, b'{"error_info":{"errno":1}}'), None),
            ((200, b'{"error_info":{"errno":"1"}}'), "not a number"),
            ((200, b'{"error_info":{"errno":0}}'), "errno is 0"),
            ((200, b'{"ok":true}'), "is missing"),
            ((200, b"ok"), "not JSON"),
            ((500, b'{"error_info":{"errno":1}}'), "status is 500"),
        ],
    )
    def test_judges_the_answer(
        self, subscriber: Subscriber, capsys: pytest.CaptureFixture[str], answer: Any, why: str | None
    ) -> None:
        """It says whether ClassIn's queue would go on, and why not."""
        subscriber.answer = answer
        code = main(["send", subscriber.url])
        said = capsys.readouterr().out

        assert (0 if why is None else 1, True) == (code, (why or "Acknowledged.") in said)

    @pytest.mark.parametrize(
        "arguments",
        [["http://127.0.0.1:9", "Nothing"], ["http://127.0.0.1:9"], ["nowhere"], ["http://x", "--field", "a"]],
    )
    def test_cannot(self, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
        """What cannot be sent ends in one line."""
        assert 1 == main(["send", *arguments])
        assert 1 == capsys.readouterr().err.count("\n")

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["127.0.0.1:8799"], "did you mean http://127.0.0.1:8799?"),
            (["localhost:8799"], "did you mean http://localhost:8799?"),
            (["http://127.0.0.1:9", "Endd"], "There is no message 'Endd'; did you mean End?"),
            (["http://127.0.0.1:9", "Nothing"], "There is no message 'Nothing'; there are AccountCancellation, "),
        ],
    )
    def test_asks_what_was_meant(self, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str) -> None:
        """A slip is answered with what was probably meant, else with what there is."""
        assert 1 == main(["send", *arguments])
        assert said in capsys.readouterr().err


class TestListen:
    """`listen`."""

    def test_prints(self, tmp_path: Path) -> None:
        """What comes is stored and printed in a line, without anything about a person."""
        with listening(tmp_path) as (url, output):
            main(["send", url, "EnterRoom", "--field", "NickName=Lin Xia", "--field", "ClassID=4711"])
            assert eventually(lambda: "EnterRoom" in output.read_text())
            printed = output.read_text()

        assert ("stored", "4711") == tuple(re.findall(r"(stored) +EnterRoom .*ClassID=(\d+)", printed)[0])
        assert "Lin Xia" not in printed
        assert tmp_path.joinpath("classin-inbox.db").is_file()

    def test_full(self, tmp_path: Path) -> None:
        """In full the message is printed, without its key."""
        with listening(tmp_path, "--full") as (url, output):
            main(["send", url, "EnterRoom", "--field", "NickName=Lin Xia"])
            assert eventually(lambda: "Lin Xia" in output.read_text())

            assert "SafeKey" not in output.read_text()

    def test_broken(self, tmp_path: Path) -> None:
        """What is no message has a line too."""
        import httpx

        with listening(tmp_path) as (url, output):
            httpx.post(url, content=b"{")

            assert eventually(lambda: "quarantined  no message  1 bytes" in output.read_text())

    def test_long(self, tmp_path: Path) -> None:
        """A stranger's line is no longer than others."""
        import httpx

        with listening(tmp_path) as (url, output):
            httpx.post(url, json={"Cmd": "x" * 10_000, "_id": "y" * 10_000})
            assert eventually(lambda: "unknown Cmd" in output.read_text())

            assert max(map(len, output.read_text().splitlines())) < 500

    @pytest.mark.parametrize("unbuffered", ["", "1"])
    def test_reader_is_gone(self, tmp_path: Path, unbuffered: str) -> None:
        """When nobody reads any more, as after `| head -1`, the message is acknowledged, and then it ends."""
        import httpx

        port = free_port()
        command = [sys.executable, "-m", "classin_client.webhooks", "listen", "--port", str(port)]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        environment = {**os.environ, **SETTINGS, "PYTHONUNBUFFERED": unbuffered}
        with subprocess.Popen(command, cwd=tmp_path, env=environment, encoding="utf-8", **pipes) as process:
            try:
                assert process.stdout is not None
                assert process.stderr is not None
                assert process.stdout.readline().startswith("Listening on")
                process.stdout.close()
                answer = httpx.post(f"http://127.0.0.1:{port}/", content=b"{")

                assert (200, 0) == (answer.status_code, process.wait(30))
                assert "Traceback" not in process.stderr.read()
            finally:
                process.kill()

    @pytest.mark.parametrize("port", ["99999", "0", "http"])
    def test_no_port(self, capsys: pytest.CaptureFixture[str], port: str) -> None:
        """What is no port is refused, with what is one."""
        with pytest.raises(SystemExit) as ended:
            main(["listen", "--port", port])

        assert 2 == ended.value.code
        assert capsys.readouterr().err.endswith(f"argument --port: give a number from 1 to 65535, not {port!r}\n")

    def test_port_in_use(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A port that another has is one sentence, and makes no inbox."""
        with socket.create_server(("127.0.0.1", 0)) as other:
            port = other.getsockname()[1]
            code = main(["listen", "--port", str(port), "--inbox", str(tmp_path / "inbox.db")])

        said = f"Cannot listen on 127.0.0.1, port {port}: {os.strerror(errno.EADDRINUSE)}.\n"
        assert (2, ("", said), False) == (code, tuple(capsys.readouterr()), tmp_path.joinpath("inbox.db").exists())

    def test_too_large(self, tmp_path: Path) -> None:
        """For a message that is too large the limit is printed, because it is not read to its end."""
        import httpx

        with listening(tmp_path) as (url, output):
            httpx.post(url, content=b"x" * (8 * 1024 * 1024 + 1))

            assert eventually(lambda: "too_large    no message  more than 8388608 bytes" in output.read_text())

    def test_hostile(self, tmp_path: Path) -> None:
        """What steers a terminal is escaped, and what anybody sends stays in the line that is made for it."""
        import httpx

        hostile = json.dumps({"Cmd": HOSTILE, "SID": HOSTILE, "_id": HOSTILE})
        with listening(tmp_path, "--full") as (url, output):
            httpx.post(url, content=hostile)
            assert eventually(lambda: output.read_bytes().endswith(b"}\n"))
            printed = output.read_bytes().decode()

        assert [] == [line for line in printed.split("\n") if not line.isprintable()]
        assert [r"quarantined  unknown Cmd End\n2026"] == re.findall(r"^\S+ \S+  (.{34})", printed, re.MULTILINE)


class TestLooking:
    """`list` and `show`."""

    @pytest.mark.parametrize(
        ("arguments", "heading"),
        [
            (["list"], r"unknown End\n"),
            (["list", "--quarantine"], r"End\n"),
            (["show", "1"], r"cmd: End\n"),
            (["show", "1", "--quarantine"], r"cmd: End\n"),
            (["show", "2", "--quarantine"], r"{End\n"),
        ],
    )
    def test_hostile(
        self,
        inbox: Inbox,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        arguments: list[str],
        heading: str,
    ) -> None:
        """What steers a terminal is escaped wherever a message is printed."""
        monkeypatch.setenv("CLASSIN_INBOX", inbox.store.url.render_as_string(hide_password=False))
        inbox.receive(body(Cmd=HOSTILE, ClassID=HOSTILE, Note="\x9b31m"))
        inbox.receive(body(Cmd=HOSTILE, SID=HOSTILE, Note="\x9b31m"))
        inbox.receive(b"{" + HOSTILE.encode())
        main(arguments)
        lines = capsys.readouterr().out.split("\n")

        assert [] == [line for line in lines if not line.isprintable()]
        assert 1 == sum(heading in line for line in lines)

    def test_list(self, filled: Inbox, capsys: pytest.CaptureFixture[str]) -> None:
        """The messages are listed, the newest first, and counted."""
        assert 0 == main(["list"])
        lines = capsys.readouterr().out.splitlines()

        assert [("2", "dead_letter"), ("1", "skipped")] == [(line.split()[0], line.split()[3]) for line in lines[:2]]
        assert "0 waiting, 0 done, 1 skipped, 1 dead_letter, 3 quarantined" == lines[2]

    @pytest.mark.parametrize(
        ("arguments", "count"),
        [(["--state", "dead_letter"], 1), (["--name", "End"], 1), (["--limit", "1"], 1), (["--quarantine"], 3)],
    )
    def test_choice(self, filled: Inbox, capsys: pytest.CaptureFixture[str], arguments: list[str], count: int) -> None:
        """Only some are listed when only some are asked for."""
        main(["list", *arguments])

        assert count == len(capsys.readouterr().out.splitlines()) - 1

    def test_show(self, filled: Inbox, capsys: pytest.CaptureFixture[str]) -> None:
        """A message is shown in full, with the traceback."""
        assert 0 == main(["show", "2"])
        said = capsys.readouterr().out

        assert ("state: dead_letter" in said, '"Cmd": "New"' in said, "ZeroDivisionError" in said) == (True, True, True)

    def test_show_of_the_quarantine(self, filled: Inbox, capsys: pytest.CaptureFixture[str]) -> None:
        """What is no JSON is shown as it is."""
        main(["show", "3", "--quarantine"])

        assert capsys.readouterr().out.endswith("\n{\n")

    def test_show_of_a_deep_nest(self, filled: Inbox, capsys: pytest.CaptureFixture[str]) -> None:
        """What is nested too deeply to be read is shown as it came."""
        filled.receive(b"[" * 200_000 + b"]" * 200_000)

        assert 0 == main(["show", "--quarantine", "4"])
        assert "[" * 200_000 in capsys.readouterr().out

    def test_what_is_no_time(self, filled: Inbox, capsys: pytest.CaptureFixture[str]) -> None:
        """One row that somebody has broken does not keep the others from being listed."""
        with filled.store.writing() as connection:
            connection.exec_driver_sql("UPDATE classin_messages SET received_at = 1e20 WHERE id = 1")

        assert 0 == main(["list"])
        assert 2 == capsys.readouterr().out.count("End") + 1

    def test_show_of_nothing(self, filled: Inbox, capsys: pytest.CaptureFixture[str]) -> None:
        """A number that no message has is an error."""
        assert 1 == main(["show", "99"])
        assert "There is no message 99: see the numbers with `list`.\n" == capsys.readouterr().err

    def test_show_of_no_number(self, capsys: pytest.CaptureFixture[str]) -> None:
        """What no database can hold is no number of a message."""
        with pytest.raises(SystemExit):
            main(["show", "9" * 20])

        assert capsys.readouterr().err.endswith(f"argument id: give the number of a message, not '{'9' * 20}'\n")

    def test_no_inbox(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A wrong path makes no database."""
        code = main(["list", "--inbox", str(tmp_path / "other.db")])

        assert (1, False) == (code, tmp_path.joinpath("other.db").exists())
        assert capsys.readouterr().err.startswith("There is no inbox")

    def test_no_server(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A server that is not there is one line."""
        code = main(["list", "--inbox", "postgresql://nobody:hidden@127.0.0.1:9/inbox"])
        said = capsys.readouterr().err

        assert (1, True, False) == (code, said.startswith("The inbox cannot be used"), "hidden" in said)
        assert 1 == len(said.splitlines())

    def test_reader_is_gone(self, filled: Inbox) -> None:
        """When nobody reads any more, as after `| head -1`, it ends without a word, and as by SIGPIPE."""
        reading, writing = os.pipe()
        os.close(reading)
        command = [sys.executable, "-m", "classin_client.webhooks", "list"]
        done = subprocess.run(
            command, stdout=writing, stderr=subprocess.PIPE, encoding="utf-8", check=False, timeout=60
        )
        os.close(writing)

        assert (141, "") == (done.returncode, done.stderr)


class TestMending:
    """`retry`, `release` and `replay`."""

    @pytest.mark.parametrize(
        ("arguments", "waiting"),
        [
            (["retry", "2"], 1),
            (["retry", "--all"], 1),
            (["replay", "1", "2"], 2),
            (["replay", "--name", "End"], 1),
            (["replay", "--name", "New"], 1),
            (["replay", "--name", "EnterRoom"], 0),
            (["replay", "--name", "67371107"], 0),
            (["replay", "--since", "2020-01-01"], 2),
            (["replay", "--since", "2999-01-01T00:00+08:00"], 0),
            (["release", "1"], 1),
            (["release", "--reason", "no_key"], 2),
        ],
    )
    def test_requeued(self, filled: Inbox, arguments: list[str], waiting: int) -> None:
        """What is named waits to be handled."""
        assert (0, waiting) == (main(arguments), filled.counts()["waiting"])

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            (["retry", "2", "5", "1"], "Nothing was done: message 5 is not there, message 1 is skipped."),
            (["replay", "1", "7"], "Nothing was done: message 7 is not there."),
            (["release", "1", "999", "3"], "Nothing was done: message 999 is not there, message 3 is not_json."),
            (["replay", "--name", "Endd"], "There is no message 'Endd'; did you mean 'End'?"),
            (["list", "--name", "Endd"], "There is no message 'Endd'; did you mean 'End'?"),
        ],
    )
    def test_slip(self, filled: Inbox, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str) -> None:
        """A number or name that finds nothing is named, and then nothing is done to the others either."""
        before = filled.counts()

        assert (1, f"{sentence}\n", before) == (main(arguments), capsys.readouterr().err, filled.counts())

    def test_forgets(self, filled: Inbox, capsys: pytest.CaptureFixture[str]) -> None:
        """What is forgotten is said to be, wherever it is asked for, and cannot be handled again."""
        commands = [
            ["forget", "--before", "2999-01-01"],
            ["list", "--name", "End"],
            ["show", "1"],
            ["replay", "1"],
            ["replay", "--name", "End"],
        ]
        codes = [main(command) for command in commands]
        said, refused = capsys.readouterr()

        assert [0, 0, 0, 1, 0] == codes
        assert "Forgotten: 1; deleted from the quarantine: 3." == said.splitlines()[0]
        assert ["forgotten"] == re.findall(r"^ +1  \S+ \S+  (\w+)", said, re.MULTILINE)
        assert ("\nstate: forgotten\n" in said, "Identity" in said) == (True, False)
        assert "Nothing was done: message 1 is forgotten.\n" == refused
        assert "Waiting to be handled again: 0; forgotten before: 1." == said.splitlines()[-1]

    @pytest.mark.parametrize("limit", ["0", "-1", "x"])
    def test_no_limit(self, capsys: pytest.CaptureFixture[str], limit: str) -> None:
        """What is no number of messages is refused, with what is one."""
        with pytest.raises(SystemExit) as ended:
            main(["list", "--limit", limit])

        assert 2 == ended.value.code
        assert f"argument --limit: give a number of messages, 1 or more, not {limit!r}\n" in capsys.readouterr().err

    @pytest.mark.parametrize("since", ["2026-13-01", "yesterday", ""])
    def test_no_moment(self, capsys: pytest.CaptureFixture[str], since: str) -> None:
        """What is no date is refused, with the form that one has."""
        with pytest.raises(SystemExit):
            main(["replay", "--since", since])

        said = f"--since: give a date, as 2027-03-01, or a time, as 2027-03-01T09:00+08:00, not {since!r}\n"
        assert capsys.readouterr().err.endswith(said)

    @pytest.mark.parametrize("command", ["retry", "replay", "release"])
    def test_nothing_named(self, filled: Inbox, command: str) -> None:
        """Nothing is done to all messages by mistake."""
        assert (1, 0) == (main([command]), filled.counts()["waiting"])


def test_help() -> None:
    """Every command is explained."""
    said = subprocess.run(
        [sys.executable, "-m", "classin_client.webhooks", "--help"], capture_output=True, encoding="utf-8", check=True
    ).stdout

    assert ["listen", "send", "list", "show", "retry", "release", "replay", "copy", "forget"] == re.findall(
        r"^    (\w+)", said, re.MULTILINE
    )


def test_example_bodies_are_json() -> None:
    """What `send` sends is the description's example."""
    from classin_client.webhooks._samples import examples

    assert NAMES == sorted(json.loads(json.dumps(examples())))
