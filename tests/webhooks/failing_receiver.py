"""A receiver in a process of its own, which fails as the messages tell it to; `test_end_to_end.py` runs it.

A field `Fault` says what happens, once for each message: `crash` (the handler raises), `always` (it raises each time),
`kill_before_answer` (kill -9 when the message is stored and not answered), `kill_before_handling` (kill -9 when it is
answered and its handler begins).
"""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
from pathlib import Path
from typing import Any

import uvicorn
from sqlalchemy import text

from classin_client import webhooks
from classin_client.webhooks import Answer, Inbox, Received, Retrying
from classin_client.webhooks._storage import engine
from classin_client.webhooks.asgi import app

from .pushed import NAMES, SECRET, SID

HANDLED = text("INSERT INTO handled (lesson, number, name) VALUES (:lesson, :number, :name)")


def once(folder: Path, what: str, number: object) -> bool:
    """Whether it has not happened yet; it has from then on."""
    try:
        (folder / f"{what}-{number}").touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def die() -> None:
    """End as a process does that is killed."""
    os.kill(os.getpid(), signal.SIGKILL)


def serve(database: str, port: int, folder: Path) -> None:
    """Serve until it is killed."""
    engine.QUICK_SECONDS = 0.3
    quickly = Retrying(attempts=4, first=0.01, longest=0.05)
    inbox = Inbox(database, schools={SID: SECRET}, retrying=quickly, quarantine_limit=100_000)

    def handle(message: object, received: Received) -> None:
        number, fault = received.raw["Seq"], received.raw.get("Fault")
        if fault == "kill_before_handling" and once(folder, "handling", number):
            die()
        if fault == "always" or (fault == "crash" and once(folder, "crash", number)):
            raise RuntimeError(f"made-up failure of {number}")
        row = {"lesson": received.raw["ClassID"], "number": number, "name": received.name}
        received.connection.execute(HANDLED, row)

    for name in NAMES:
        inbox.on(getattr(webhooks, name))(handle)

    def observe(answer: Answer, raw: bytes) -> None:
        try:
            fields: Any = json.loads(raw)
        except ValueError:
            return
        if fields.get("Fault") == "kill_before_answer" and once(folder, "answer", fields["Seq"]):
            die()

    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    listening.listen(128)
    config = uvicorn.Config(app(inbox, path="/hook", observe=observe), log_level="error", access_log=False)
    uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    serve(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
