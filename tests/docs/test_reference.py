"""The generated pages of the site: each example on them runs."""

from __future__ import annotations

import functools
import os
import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import classin_client
from classin_client import AsyncClassIn, ClassIn, Outcome
from classin_client.webhooks import Inbox
from classin_simulator import Simulator
from generator.document import load
from generator.model import Operation
from generator.site import message, operation
from generator.site.names import Names
from generator.site.page import Page

from .example_school import NOW, plant
from .pages import ROOT

NAMES = Names(load(ROOT / "openapi.yaml"))
OPERATIONS = {one.spec.id: one for one in NAMES.operations if one.method}
PAGES = {Path(page.path).stem: page for page in operation.pages(NAMES)}
MESSAGES = {Path(page.path).stem: page for page in message.pages(NAMES) if not page.path.endswith("index.md")}
SECRET = "simulator-secret"
SHELL = ("bash", "curl", "openssl")


def blocks(page: Page, language: str) -> list[str]:
    """The blocks of code of a page in one language."""
    return re.findall(rf"^```{language}\n(.*?)\n```$", page.body, re.MULTILINE | re.DOTALL)


@pytest.fixture(name="server", scope="module")
def _server() -> Iterator[Simulator]:
    with Simulator(sid=1000082, secret=SECRET, clock=lambda: NOW) as simulator:
        yield simulator


@pytest.fixture(name="school")
def _school(server: Simulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Simulator:
    """An empty school at the examples' time, which the environment names, and a folder with what they send."""
    server.reset()
    monkeypatch.setenv("CLASSIN_SID", server.sid)
    monkeypatch.setenv("CLASSIN_SECRET", SECRET)
    monkeypatch.setenv("CLASSIN_BASE_URL", server.url)
    monkeypatch.setattr(classin_client, "ClassIn", functools.partial(ClassIn, clock=lambda: NOW))
    monkeypatch.setattr(classin_client, "AsyncClassIn", functools.partial(AsyncClassIn, clock=lambda: NOW))
    monkeypatch.chdir(tmp_path)
    for name in ("worksheet.pdf", "picture.png"):
        tmp_path.joinpath(name).write_bytes(b"%PDF-1.7 made up")
    return server


def succeeded(one: Operation, reply: Any) -> bool:
    """Whether a reply says that something was done."""
    return (
        any(item.outcome is not Outcome.FAILED for item in reply.items)
        if one.batch
        else reply.outcome is Outcome.SUCCESS
    )


@pytest.mark.parametrize("name", OPERATIONS)
class TestOperations:
    """The examples of an operation."""

    def test_python(self, school: Simulator, name: str) -> None:
        """The call is carried out, awaited as well."""
        one, (sync, awaited) = OPERATIONS[name], blocks(PAGES[name], "python")
        for program in (sync, awaited.replace("        print(", "        replies.append(reply)\n        print(")):
            school.reset()
            plant(school, name)
            names: dict[str, Any] = {"replies": []}
            exec(program, names)
            if "classin" in names:
                names["classin"].close()
                names["replies"].append(names["reply"])
            assert [True] == [succeeded(one, reply) for reply in names["replies"]]

    def test_http(self, school: Simulator, name: str) -> None:
        """The bytes of the raw request are carried out."""
        plant(school, name)
        (request,) = blocks(PAGES[name], "http")
        head, _, body = request.partition("\n\n")
        content = body.replace("\n", "\r\n").encode()
        lines = [*head.splitlines(), f"Content-Length: {len(content)}", "Connection: close", "", ""]
        with socket.create_connection(("127.0.0.1", int(school.url.rpartition(":")[2]))) as connection:
            connection.sendall("\r\n".join(lines).encode() + content)
            answer = b"".join(iter(lambda: connection.recv(65536), b"")).decode()

        assert is_done(answer), answer

    @pytest.mark.skipif(not all(map(shutil.which, SHELL)), reason="bash, curl and openssl are needed")
    def test_curl(self, school: Simulator, name: str) -> None:
        """The shell's commands are carried out."""
        plant(school, name)
        (script,) = blocks(PAGES[name], "sh")
        script = f"set -e; date() {{ echo {NOW}; }}; curl() {{ command curl -sS --noproxy '*' \"$@\"; }}\n{script}"
        answer = subprocess.run(
            ["bash", "-c", script], capture_output=True, encoding="utf-8", env=os.environ, check=True
        ).stdout

        assert is_done(answer), answer


def is_done(answer: str) -> bool:
    """Whether ClassIn's code is 1."""
    return re.search(r'"(errno|code)": ?1\b', answer[answer.find("{") :]) is not None


@pytest.mark.parametrize("name", MESSAGES)
def test_handler(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The handler of a message runs, and prints what it shows."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLASSIN_SID", "1000082")
    monkeypatch.setenv("CLASSIN_SECRET", SECRET)
    (program,) = blocks(MESSAGES[name], "python")
    names: dict[str, Any] = {"__name__": "page"}
    try:
        exec(compile(program, name, "exec", dont_inherit=True), names)
    finally:
        if isinstance(names.get("inbox"), Inbox):
            names["inbox"].close()

    assert capsys.readouterr().out.strip()
