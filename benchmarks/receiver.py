"""A receiver in a process of its own, on a free port, for a given number of schools."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

FIRST_SCHOOL = 1_000_001


def secret_of(school: int) -> str:
    """The made-up secret of a school."""
    return f"made-up-{school}"


def schools(count: int) -> list[int]:
    """The schools' ids."""
    return list(range(FIRST_SCHOOL, FIRST_SCHOOL + count))


@dataclass(frozen=True)
class Receiver:
    """A receiver that runs."""

    port: int
    pid: int

    def resident_mb(self) -> float:
        """The memory that it holds."""
        for line in Path(f"/proc/{self.pid}/status").read_text(encoding="utf-8").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        return 0.0


@contextmanager
def running(database: str, count: int, *, handling: bool) -> Iterator[Receiver]:
    """A receiver that runs as long as the block does."""
    command = [sys.executable, "-m", "benchmarks.receiver", database, str(count), "handle" if handling else "store"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Receiver(int(process.stdout.readline()), process.pid)
        finally:
            process.terminate()


def _serve(database: str, count: int, *, handling: bool) -> None:
    import uvicorn

    from classin_client.webhooks import EnterRoom, Inbox
    from classin_client.webhooks.asgi import app

    inbox = Inbox(database, schools={school: secret_of(school) for school in schools(count)})
    if handling:

        @inbox.on(EnterRoom)
        async def handle(message: EnterRoom) -> None:
            """Do nothing."""

    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    listening.listen(128)
    print(listening.getsockname()[1], flush=True)
    config = uvicorn.Config(app(inbox, path="/hook"), log_level="warning", access_log=False)
    uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    _serve(sys.argv[1], int(sys.argv[2]), handling=sys.argv[3] == "handle")
