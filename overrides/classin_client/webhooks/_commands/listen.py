"""`listen`: receive, store and print."""

from __future__ import annotations

import argparse
import contextlib
import socket
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from classin_client.webhooks._commands.output import (
    NOT_STARTED,
    OK,
    CommandError,
    discard_output,
    indented,
    moment_text,
    print_lines,
)
from classin_client.webhooks._extras import need
from classin_client.webhooks.parsing import find_kind

if TYPE_CHECKING:
    from classin_client.webhooks.answers import Answer

_WIDEST = 200
"""The most characters of a message that are printed in one line."""


def listen(options: argparse.Namespace) -> int:
    """Receive, store and print messages; nothing is handled.

    Returns:
        0 after Ctrl-C; 2 when the address cannot be listened on.

    Raises:
        CommandError: If the path has no leading slash.
    """
    uvicorn = need("uvicorn", what="Listening")
    need("starlette", what="Listening")
    need("sqlalchemy", what="The inbox")
    from classin_client.webhooks.asgi import app
    from classin_client.webhooks.inbox import Inbox

    if not options.path.startswith("/"):
        raise CommandError(f"--path has to begin with a slash, and {options.path!r} does not.")
    try:
        # Before anything is printed or stored: uvicorn would report it in the middle of its start.
        family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
        listening = socket.create_server((options.host, options.port), family=family)
    except OSError as problem:
        why = str(problem.strerror).partition(" (while")[0]
        sys.stderr.write(f"Cannot listen on {options.host}, port {options.port}: {why}.\n")
        return NOT_STARTED

    host = f"[{options.host}]" if ":" in options.host else options.host

    def stop() -> None:
        server.should_exit = True

    with listening, Inbox(options.inbox, accept=options.accept) as inbox:
        served = app(
            inbox, path=options.path, handle=False, observe=_make_observer(inbox.largest, stop, full=options.full)
        )
        server = uvicorn.Server(uvicorn.Config(served, log_level="warning", access_log=False))
        print_lines(f"Listening on http://{host}:{options.port}{options.path}, storing in {inbox!r}. Ctrl-C ends it.")
        sys.stdout.flush()
        with contextlib.suppress(KeyboardInterrupt):
            server.run(sockets=[listening])
    return OK


def _make_observer(largest: int, stop: Callable[[], None], *, full: bool) -> Callable[[Answer, bytes], None]:
    from classin_client.webhooks._receiving.redaction import without_key
    from classin_client.webhooks.parsing import MalformedMessage, cmd_of, decode

    def show(answer: Answer, raw: bytes) -> None:
        try:
            fields = decode(raw)
            kind = find_kind(fields)
            name = kind.name if kind else f"unknown Cmd {cmd_of(fields)}"
            about = " ".join(f"{key}={fields[key]}" for key in ("SID", "CourseID", "ClassID", "_id") if key in fields)
            shown = indented(without_key(fields)) if full else []
        except (MalformedMessage, RecursionError):
            size = f"more than {largest}" if answer.outcome == "too_large" else len(raw)
            name, about, shown = "no message", f"{size} bytes", []
        try:
            print_lines(f"{moment_text(time.time())}  {answer.outcome:<12} {name[:_WIDEST]}  {about[:_WIDEST]}", *shown)
            sys.stdout.flush()
        except BrokenPipeError:
            # Nobody reads the output any more; the message is stored, and answered before the server stops.
            discard_output()
            stop()

    return show


__all__ = ["listen"]
