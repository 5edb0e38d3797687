"""Ports for servers that have to be told theirs."""

from __future__ import annotations

import secrets
import socket

_BELOW_EPHEMERAL = range(20_000, 30_000)
"""The system gives none of these by itself: who asks it for any port gets none that was chosen here and is not listened
on yet. Two tests that choose at once get the same one once in 10,000 times."""


def free_port() -> int:
    """A port of this machine on which nobody listens."""
    while True:
        # Not by `random`, which Hypothesis seeds: parallel workers would choose the same.
        port = secrets.choice(_BELOW_EPHEMERAL)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
