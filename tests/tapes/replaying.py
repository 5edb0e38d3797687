"""Replays the tapes with the packages of a folder, in processes that begin with pytest and httpx loaded.

Loading those, and compiling modules, takes longer than replaying the tapes of an operation. So a server loads them, and
none of the project's packages, and forks a process for each replay; and the modules of a folder are compiled once.
"""

from __future__ import annotations

import compileall
import importlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[2]
LONGEST_SECONDS = 900
"""Replaying all tapes takes a quarter of a minute, and far more on a machine that has other work."""
TOO_LONG = 124
_LOADED = ("pytest", "_pytest._io", "_pytest.assertion.rewrite", "httpx", "trio", "rich.console", "yaml", "pydoc")
_NOT_NEEDED = ("cacheprovider", "schemathesis", "hypothesispytest", "sybil", "xdist")


class Replays:
    """Replays the tapes with the packages in one folder; what is changed there counts from the next replay on."""

    def __init__(self, folder: Path, server: subprocess.Popen[str]) -> None:
        self.folder = folder
        self._server = server

    def run(self, operation: str = "", *, keeps: bool = False, longest: int = LONGEST_SECONDS) -> tuple[int, str]:
        """Replays the tapes of an operation, or all: pytest's code and output, or 124 when that takes too long.

        With `keeps` the modules that it compiles are kept, which must not be with a changed one.
        """
        output = self.folder / "output.txt"
        arguments = ["tests/tapes/test_replay.py", "-x", "-q", *(f"-pno:{plugin}" for plugin in _NOT_NEEDED)]
        arguments += ["-k", operation] if operation else []
        request = {"folder": str(self.folder), "output": str(output), "longest": longest, "arguments": arguments}
        json.dump(request | {"keeps": keeps}, _pipe(self._server.stdin))
        print(file=_pipe(self._server.stdin), flush=True)
        code = int(_pipe(self._server.stdout).readline())
        if code == -signal.SIGALRM:
            return TOO_LONG, f"The tapes did not replay in {longest} seconds.\n"
        return code, output.read_text(encoding="utf-8", errors="replace")


@contextmanager
def replays(folder: Path) -> Iterator[Replays]:
    """A server for the packages in a folder."""
    # What is compiled is told from what was changed since by the times of the files.
    compileall.compile_dir(folder, quiet=1)
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "tests")}
    command = [sys.executable, "-m", "tapes.replaying"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as server:
        yield Replays(folder, server)
        _pipe(server.stdin).close()


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe


def _replay(folder: str, output: str, longest: int, arguments: Sequence[str], *, keeps: bool) -> int:
    import pytest

    sys.dont_write_bytecode = not keeps
    sys.path.insert(0, folder)
    file = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(file, 1)
    os.dup2(file, 2)
    signal.alarm(longest)
    code = int(pytest.main(list(arguments)))
    sys.stdout.flush()
    return code


def main() -> None:
    """The server: a line of JSON for each replay comes in, its exit code goes out."""
    for name in _LOADED:
        importlib.import_module(name)
    assert not {"classin_api", "classin_client"} & sys.modules.keys()
    for line in sys.stdin:
        process = os.fork()
        if not process:
            os._exit(_replay(**json.loads(line)))
        print(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), flush=True)


if __name__ == "__main__":
    main()
