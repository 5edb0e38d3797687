"""How many calls an event loop makes in a second, with 1 to 200 in flight."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial

from benchmarks import sink
from benchmarks.peers import environments
from benchmarks.table import Row, in_turns, of_medians, ratio

_ROUNDS = 5
_SECONDS = 0.3
IN_FLIGHT = (1, 10, 50, 200)
CONTENDERS = (
    "classin-client",
    "classin-client+aiohttp",
    "httpx",
    "httpx2",
    "httpx+aiohttp",
    "httpx+pyreqwest",
    "aiohttp",
)
_FULL = 50

Rates = dict[int, dict[str, list[float]]]


def rates() -> Rates:
    """Calls a second of each contender, by how many are in flight."""
    found: Rates = {}
    with sink.running() as port, ExitStack() as stack:
        url = f"http://127.0.0.1:{port}"
        peers = {name: stack.enter_context(environments.running(name, url)) for name in CONTENDERS}
        for in_flight in IN_FLIGHT:
            asks = {
                name: partial(peer.ask, "in_flight", at_a_time=in_flight, seconds=_SECONDS)
                for name, peer in peers.items()
            }
            found[in_flight] = in_turns(asks, _ROUNDS)
    return found


def measure() -> Iterator[Row]:
    """Each contender, and what is held against what at 50."""
    yield from rows(rates())


def rows(found: Rates) -> Iterator[Row]:
    """The rows of what was found."""
    for in_flight, by_name in found.items():
        for name, values in by_name.items():
            yield of_medians(f"{in_flight} in flight: {name}", values, "/s")
        if in_flight == _FULL:
            ours, fast = by_name["classin-client"], by_name["classin-client+aiohttp"]
            base = f"{in_flight} in flight: classin-client"
            yield ratio(f"{base} ÷ httpx", ours, by_name["httpx"], 0.97, at_least=True)
            yield ratio(f"{base}+aiohttp ÷ httpx", fast, by_name["httpx"], 4.0, at_least=True)
            yield ratio(f"{base}+aiohttp ÷ httpx+aiohttp", fast, by_name["httpx+aiohttp"], 0.8, at_least=True)
            yield ratio(f"{base}+aiohttp ÷ aiohttp", fast, by_name["aiohttp"])
