"""`python -m examples.deploy.worker`: handle messages until it is told to end (SIGTERM, Ctrl-C)."""

from __future__ import annotations

import signal
import threading

from examples.deploy.handlers import inbox

_SECONDS_TO_END = 25.0
"""For the handlers that run; compose.yaml grants 30 before it kills the process."""


def main() -> None:
    """Handle messages."""
    ended = threading.Event()
    for kind in (signal.SIGTERM, signal.SIGINT):
        signal.signal(kind, lambda *_: ended.set())
    with inbox:
        inbox.start()
        print("This worker handles messages.", flush=True)
        ended.wait()
        inbox.stop(_SECONDS_TO_END)


if __name__ == "__main__":
    main()
