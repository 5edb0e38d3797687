"""The console blocks of the pages: what a reader types works.

`make` targets are looked at by test_pages.py, and the reference pages' curl by test_reference.py.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from ports import free_port

from classin_client import testing
from classin_client.cli._app import app
from classin_client.webhooks import Inbox, Retrying
from classin_client.webhooks.__main__ import main
from classin_simulator import Simulator

from .pages import PAGES, ROOT, text

SECRET = "simulator-secret"
NEEDS_SHELL = pytest.mark.skipif(not all(map(shutil.which, ("bash", "curl", "openssl"))), reason="a shell is needed")


def blocks(page: str) -> list[str]:
    """The console blocks of a page, without prompts and what a comment says."""
    found = re.findall(r"^```(?:console|sh)\n(.*?)\n```$", text(page), re.MULTILINE | re.DOTALL)
    return [re.sub(r"^\$ ", "", block, flags=re.MULTILINE) for block in found]


def commands(page: str, begins: str) -> list[str]:
    """The lines of a page's console blocks that begin with a word, without their comments."""
    lines = (line.partition("  #")[0].strip() for block in blocks(page) for line in block.splitlines())
    return [line for line in lines if line.startswith(begins)]


KINDS = (
    "make ",
    "pip install ",
    "python -m classin_client.webhooks ",
    "python -m classin_simulator ",
    "export CLASSIN_",
    "classin ",
)


def test_no_command_is_passed_over() -> None:
    """Each line of a console block is of a kind that a test looks at, or stands in a block that runs as a whole."""
    whole = [blocks("README.md")[1], *blocks("simulator/README.md")]
    pages = [page for page in PAGES if page not in ("CONTRIBUTING.md", "docs/updating.md")]
    lines = [line for page in pages for block in blocks(page) if block not in whole for line in block.splitlines()]

    assert [] == [line for line in lines if not line.startswith(KINDS)]


def test_pip() -> None:
    """What is installed is this distribution, with extras that it has."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    wanted = [
        one for page in PAGES for line in commands(page, "pip install") for one in shlex.split(line.partition("&&")[0])
    ]
    named = re.findall(r"classin-client(?:\[([\w,]+)\])?", " ".join(wanted))

    assert len(named) > 4
    assert set() == {extra for group in named for extra in group.split(",") if extra} - extras.keys()


@pytest.mark.parametrize("command", [one for page in PAGES for one in commands(page, "classin ")])
def test_classin(command: str) -> None:
    """Each command takes the arguments that the pages give it; tests/cli sees what it does with them."""
    whole = typer.main.get_command(app)
    _, name, *arguments = shlex.split(command)
    with whole.make_context("classin", [name]) as context:
        name, chosen, _ = whole.resolve_command(context, [name])  # type: ignore[attr-defined]
        with chosen.make_context(name, arguments, parent=context) as parsed:
            assert parsed.params


@pytest.fixture(name="inbox")
def _inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An inbox with twenty messages, one of them a dead letter, and one in quarantine; the environment names it."""
    path = tmp_path / "inbox.db"
    monkeypatch.setenv("CLASSIN_INBOX", str(path))
    monkeypatch.setenv("CLASSIN_SID", "1000082")
    monkeypatch.setenv("CLASSIN_SECRET", SECRET)
    with Inbox(path, retrying=Retrying(attempts=1)) as inbox:

        @inbox.on_unknown
        def fail(message: object) -> None:
            raise RuntimeError("made up")

        for number in range(1, 21):
            name = "Test" if number != 17 else "End"
            fields = {"Cmd": "NotKnown"} if number == 17 else {}
            assert testing.deliver(testing.message(name, {"_id": f"message-{number}", **fields}), inbox).acknowledged
        assert testing.deliver(testing.message("End", without=["SafeKey"]), inbox).acknowledged
        assert inbox.drain()
    return path


INBOX_COMMANDS = [one for page in PAGES for one in commands(page, "python -m classin_client.webhooks")]


# What needs another end has a test below; `copy` needs PostgreSQL, and has tests/webhooks/test_copying.py.
@pytest.mark.parametrize("command", [one for one in INBOX_COMMANDS if one.split()[3] not in ("listen", "send", "copy")])
@pytest.mark.usefixtures("inbox")
def test_inbox(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each command for an inbox does its work on one that has what it is about."""
    code = main(shlex.split(command)[3:])

    assert (0, "") == (code, capsys.readouterr().err)


def process(command: str) -> subprocess.Popen[str]:
    """A command of the pages as a process, on a free port."""
    port = re.sub(r"--port \d+", f"--port {free_port()}", command.removesuffix("&").strip())
    arguments = [sys.executable, *shlex.split(port)[1:]]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")


@pytest.mark.usefixtures("inbox")
def test_listen_and_send(capfd: pytest.CaptureFixture[str]) -> None:
    """What `listen` prints is the address, and `send` to it is acknowledged."""
    listen = next(one for one in INBOX_COMMANDS if one.split()[3] == "listen")
    # The other one is to the receiver that the page shows.
    send = next(one for one in INBOX_COMMANDS if one.split()[3] == "send" and "8765" in one)
    with process(listen) as listening:
        assert listening.stdout is not None
        try:
            address = next(
                found[0] for line in listening.stdout if (found := re.search(r"http://127\.0\.0\.1:\d+", line))
            )
            assert 0 == main(shlex.split(re.sub(r"http://127\.0\.0\.1:\d+", address, send))[3:])
        finally:
            listening.terminate()


SIMULATORS = [
    line[line.index("python -m classin_simulator") :]
    for page in PAGES
    for block in blocks(page)
    for line in block.splitlines()
    if "python -m classin_simulator" in line
]


@pytest.mark.parametrize("command", SIMULATORS)
def test_simulator(command: str) -> None:
    """Each command that runs a simulator prints the address."""
    with process(command.partition("  #")[0]) as simulator:
        assert simulator.stdout is not None
        try:
            assert "http://127.0.0.1:" in simulator.stdout.readline()
        finally:
            simulator.terminate()


@NEEDS_SHELL
class TestCurl:
    """The simulator's README: its control API, and calls that are signed in a shell."""

    @pytest.fixture(name="environment")
    def _environment(self) -> Iterator[dict[str, str]]:
        with Simulator(sid=1000082, secret=SECRET) as simulator:
            yield {**os.environ, "URL": simulator.url, "SID": simulator.sid, "SECRET": SECRET}

    @pytest.mark.parametrize("block", [one for one in blocks("simulator/README.md") if "curl" in one])
    def test_runs(self, environment: dict[str, str], block: str) -> None:
        """Each block runs, and no answer is a refusal."""
        script = f"set -e; curl() {{ command curl -sS --fail --noproxy '*' \"$@\"; echo; }}\n{block}"
        done = subprocess.run(
            ["bash", "-c", script], capture_output=True, encoding="utf-8", env=environment, check=True
        )
        codes = re.findall(r'"(?:errno|code)": ?(\d+)', done.stdout) if "md5" in block else []

        assert ["1"] * len(codes) == codes


@NEEDS_SHELL
def test_from_nothing_to_a_green_test(tmp_path: Path) -> None:
    """The README's way from `pip install` to a green test of a service of one's own is at most ten commands, and works.

    `pip install` is played: an index may be out of reach, and has another version than this one.
    """
    block = next(one for one in blocks("README.md") if "pip install" in one)
    outside = re.sub(r"<<'END'.*?^END$", "", block, flags=re.MULTILINE | re.DOTALL)
    assert len([one for one in re.split(r"\n|&&", outside) if one.strip()]) <= 10

    # The packages of this tree, as they are in the environment of the tests; tests/packaging looks at the wheel.
    lent = f"import site; site.addsitedir({sysconfig.get_path('purelib')!r})"
    where = "$(python -c 'import sysconfig; print(sysconfig.get_path(\"purelib\"))')"
    pip = f'pip() {{ echo {shlex.quote(lent)} > "{where}/lent.pth"; }}'
    block = block.replace("-m venv ", "-m venv --without-pip ")
    script = f"set -e\nexport PATH={Path(sys.executable).parent}:$PATH\n{pip}\n{block}"
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)

    assert "1 passed" in done.stdout, done.stdout + done.stderr
    assert 0 == done.returncode
