"""examples/deploy/: the page's commands, played as they stand; the container's files, linted."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import yaml
from ports import free_port
from redis_server import RedisServer
from webhooks.pushed import eventually

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "examples" / "deploy"
BIN = Path(sys.executable).parent


def _commands() -> list[str]:
    """The lines under the heading."""
    section = (DEPLOY / "README.md").read_text(encoding="utf-8").partition("## Without containers")[2]
    return re.findall(r"```console\n(.*?)\n```", section, re.DOTALL)[0].splitlines()


@pytest.fixture(name="ports")
def _ports() -> tuple[int, int]:
    return free_port(), free_port()


@pytest.fixture(name="script")
def _script(postgresql: str, ports: tuple[int, int], tmp_path: Path) -> Iterator[str]:
    """The commands, with this run's environment, servers and ports in place of the page's."""
    with RedisServer() as redis:
        lines = _commands()
        assert ["python3 -m venv .venv", ".venv/bin/pip install"] == [lines[0], lines[1].partition(" '")[0]]
        text = "\n".join(lines[2:]).replace(".venv/bin", str(BIN))
        for written, here in (
            ("postgresql://classin@127.0.0.1/classin", f"'{postgresql}'"),
            ("redis://127.0.0.1:6379/0", redis.url),
            ("8001", str(ports[0])),
            ("8002", str(ports[1])),
        ):
            assert written in text
            text = text.replace(written, here)
        yield text


def _status(port: int, path: str) -> int:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
            return int(answer.status)
    except OSError as failed:
        return int(getattr(failed, "code", 0))


def _play(shell: subprocess.Popen[str], line: str) -> None:
    assert shell.stdin is not None
    shell.stdin.write(line + "\n")
    shell.stdin.flush()


def test_ten_commands_run_it(script: str, ports: tuple[int, int], postgresql: str, tmp_path: Path) -> None:
    """Two receivers and three workers: a message that is sent to one is handled once, by one of them."""
    lines = script.splitlines()
    assert 10 == len(lines) + 2
    said = tmp_path / "said"
    with (
        said.open("w") as output,
        subprocess.Popen(
            ["bash"], stdin=subprocess.PIPE, stdout=output, stderr=subprocess.STDOUT, text=True, cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)}, start_new_session=True,
        ) as shell,
    ):  # fmt: skip
        try:
            for line in lines[:-2]:
                _play(shell, line)
            assert eventually(lambda: [200, 200] == [_status(port, "/health/ready") for port in ports], 60), (
                said.read_text()
            )
            assert eventually(lambda: 3 == said.read_text().count("This worker handles messages."), 60), (
                said.read_text()
            )
            for line in lines[-2:]:
                _play(shell, line)
            with psycopg.connect(postgresql, autocommit=True) as database:
                counted = "SELECT count(*), count(DISTINCT person) FROM attendance"
                assert eventually(lambda: database.execute(counted).fetchone() > (0, 0), 60), said.read_text()
                rows = database.execute(counted).fetchone()
                workers = database.execute("SELECT count(*) FROM classin_workers").fetchone()
            assert rows is not None
            assert rows[0] == rows[1]
            assert (3,) == workers
            assert eventually(lambda: _status(ports[1], "/metrics") == 200)
        finally:
            assert shell.stdin is not None
            shell.stdin.close()
            os.killpg(shell.pid, signal.SIGKILL)
            shell.wait(30)


def test_the_container_file_is_linted() -> None:
    """By hadolint; that the image's version of Python moves on is wanted."""
    subprocess.run([BIN / "hadolint", DEPLOY / "Containerfile"], check=True)


def test_the_compose_file_is_linted() -> None:
    """By the schema of the compose specification."""
    subprocess.run(
        [BIN / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", DEPLOY / "compose.yaml"], check=True
    )


def test_the_compose_file_is_what_the_page_says() -> None:
    """Two receivers and three workers, whose programs are there, with the settings that the page writes."""
    text = (DEPLOY / "compose.yaml").read_text(encoding="utf-8")
    services = yaml.safe_load(text)["services"]
    programs = [one["command"][-1] for one in services.values() if one.get("command", [""])[0] == "python"]
    written = re.findall(
        r"([A-Z_]+)=", (DEPLOY / "README.md").read_text(encoding="utf-8").partition("> settings.env")[0]
    )

    assert (2, 3) == tuple(services[name]["deploy"]["replicas"] for name in ("receiver", "worker"))
    assert ["examples.deploy.schema", "examples.deploy.worker"] == programs
    assert all((ROOT / f"{name.replace('.', '/')}.py").is_file() for name in programs)
    assert set(re.findall(r"\$\{([A-Z_]+)", text)) == set(written)
