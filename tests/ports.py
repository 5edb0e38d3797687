"""Ports for servers that have to be told theirs."""

from __future__ import annotations

import random
import socket

_BELOW_EPHEMERAL = range(20_000, 30_000)
"""The system gives none of these by itself: between choosing a port and listening on it, no other test can get it."""


def free_port() -> int:
    """A port of this machine on which nobody listens."""
    while True:
        port = random.SystemRandom().choice(_BELOW_EPHEMERAL)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
