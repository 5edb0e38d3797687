"""The environments of the contenders under build/bench/, and their processes."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_FOLDER = ROOT / "build/bench"
_WORKER = Path(__file__).with_name("worker.py")

PACKAGES = {
    # Each as it installs itself from PyPI: the versions that `eeo` pins would be everybody's.
    "eeo": ("eeo",),
    "http": ("httpx", "sniffio", "httpx2", "requests", "aiohttp", "httpx-aiohttp", "pyreqwest"),
    "client": ("{wheel}[aiohttp]",),
    "client-all": ("{wheel}[all]",),
}
"""What is installed in each."""


@functools.cache
def wheel() -> Path:
    """This project's wheel, built now."""
    folder = _FOLDER / "wheel"
    for old in folder.glob("*.whl"):
        old.unlink()
    _run("hatchling", "build", "--target", "wheel", "--directory", str(folder))
    (built,) = folder.glob("*.whl")
    return built


@functools.cache
def python_of(name: str) -> Path:
    """The Python of an environment, which is made at first use; this project is installed anew in each run."""
    folder = _FOLDER / name
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    packages = [package.format(wheel=wheel()) for package in PACKAGES[name]] if "{" in PACKAGES[name][0] else None
    ready = folder / "ready"
    wanted = " ".join(PACKAGES[name])
    if not ready.exists() or ready.read_text() != wanted:
        _run("uv", "venv", "--quiet", "--clear", "--python", sys.executable, str(folder))
        _run(
            "uv",
            "pip",
            "install",
            "--quiet",
            "--compile-bytecode",
            "--python",
            str(python),
            *(packages or PACKAGES[name]),
        )
        ready.write_text(wanted)
    elif packages:
        install = ("uv", "pip", "install", "--quiet", "--compile-bytecode", "--python", str(python))
        _run(*install, "--reinstall-package", "classin-client", *packages)
    return python


def versions(name: str) -> dict[str, str]:
    """The versions of what is installed in an environment."""
    command = (sys.executable, "-m", "uv", "pip", "list", "--format", "json", "--python", str(python_of(name)))
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return {one["name"]: one["version"] for one in json.loads(listed)}


def _run(module: str, *arguments: str) -> None:
    subprocess.run((sys.executable, "-m", module, *arguments), check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


class Peer:
    """The process of one contender."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, do: str, **task: object) -> Any:
        """Have a task done; returns what the worker found.

        Raises:
            RuntimeError: If the worker failed.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do, "with": task}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._process.args!r} ended while it did {do} {task}.")
        return json.loads(line)


def environment_of(contender: str) -> str:
    """The environment in which a contender runs: `httpx`, `classin-client+aiohttp` …"""
    if contender.startswith("classin-client"):
        return "client"
    return "eeo" if contender == "eeo" else "http"


@contextmanager
def running(contender: str, url: str) -> Iterator[Peer]:
    """The process of a contender, which calls the server at that address."""
    command = (str(python_of(environment_of(contender))), "-I", str(_WORKER), contender, url)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Peer(process)
        finally:
            process.kill()
