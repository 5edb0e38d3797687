"""What a signed call costs beside the HTTP libraries alone and the official SDK, over loopback, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial

from benchmarks import sink
from benchmarks.peers import environments
from benchmarks.table import Row, in_turns, of_medians, ratio

_ROUNDS = 15
_CALLS = 150
_CONTENDERS = ("classin-client", "httpx", "httpx2", "requests", "eeo", "http.client")
_OURS = "classin-client"
_AGAINST = (("httpx", 1.1), ("eeo", 0.7))
_KINDS = {"v1": "a form", "v2": "JSON"}


def measure() -> Iterator[Row]:
    """A call of v1 and one of v2 by each contender."""
    with sink.running() as port, ExitStack() as stack:
        url = f"http://127.0.0.1:{port}"
        peers = {name: stack.enter_context(environments.running(name, url)) for name in _CONTENDERS}
        for which, what in _KINDS.items():
            asks = {name: partial(peer.ask, "sync", which=which, count=_CALLS) for name, peer in peers.items()}
            found = {name: [seconds * 1e6 for seconds in values] for name, values in in_turns(asks, _ROUNDS).items()}
            for name, values in found.items():
                yield of_medians(f"one call of {which} ({what}): {name}", values, "µs")
            for name, goal in _AGAINST:
                yield ratio(f"one call of {which}: classin-client ÷ {name}", found[_OURS], found[name], goal)
