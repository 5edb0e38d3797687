"""A school's people, enrolments and classrooms at 50 ms a call, against the official SDK's loop and its threads."""

from __future__ import annotations

import gc
import itertools
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from math import ceil

from benchmarks import sink
from benchmarks.peers import environments
from benchmarks.peers.worker import people
from benchmarks.table import Row, in_turns, of_medians, ratio
from classin_client import ClassIn

_LATENCY = 0.05
_ROUNDS = 3
_SAMPLE = 40
_LONG = (10_000, 100_000)
_MIB = 2**20
_THREADS, _DEFAULT = 16, 32
_CALLS = {"registrations": 1000, "enrolments": 100, "classrooms": 500}
"""The requests of 10,000 registrations of ten each, 3,000 enrolments of thirty each, and 500 classrooms."""


def measure() -> Iterator[Row]:
    """The three lists, and all of them."""
    schools = itertools.count(1_000_001)
    with (
        sink.running(_LATENCY) as port,
        environments.running("classin-client", f"http://127.0.0.1:{port}") as ours,
        environments.running("eeo", f"http://127.0.0.1:{port}") as eeo,
    ):

        def ask(peer: environments.Peer, what: str, calls: int, at_a_time: int, scale: float = 1.0) -> float:
            # Another school each time: ClassIn's rate is one of each school, and a round is none of the next.
            seconds: float = peer.ask("school", what=what, sid=str(next(schools)), calls=calls, at_a_time=at_a_time)
            # Nearly all of a loop is waiting, so that a part of it says how long the whole takes.
            return seconds * scale

        whole: dict[str, list[float]] = {}
        for what, calls in _CALLS.items():
            sample = min(calls, _SAMPLE)
            measures: dict[str, Callable[[], float]] = {
                "classin-client, 32 at a time": partial(ask, ours, what, calls, 0),
                "classin-client, 16 at a time": partial(ask, ours, what, calls, _THREADS),
                "eeo, 32 threads": partial(ask, eeo, what, calls, _DEFAULT),
                "eeo, 16 threads": partial(ask, eeo, what, calls, _THREADS),
                "eeo's loop": partial(ask, eeo, what, sample, 1, scale=calls / sample),
            }
            for name, values in in_turns(measures, _ROUNDS).items():
                scaled = f" (from {sample} of {calls} calls)" if name == "eeo's loop" else ""
                yield of_medians(f"{what}: {name}{scaled}", values, "s")
                summed = whole.get(name, [0.0] * _ROUNDS)
                whole[name] = [before + more for before, more in zip(summed, values, strict=True)]
    for name, values in whole.items():
        yield of_medians(f"all three: {name}", values, "s")
    yield from _held_against(whole)
    yield from _memory()


def _held_against(whole: dict[str, list[float]]) -> Iterator[Row]:
    ours = whole["classin-client, 32 at a time"]
    floor = sum(ceil(calls / _DEFAULT) * _LATENCY for calls in _CALLS.values())
    yield ratio("all three: eeo's loop ÷ classin-client", whole["eeo's loop"], ours, 15, at_least=True)
    yield ratio("all three: eeo, 32 threads ÷ classin-client", whole["eeo, 32 threads"], ours, 0.95, at_least=True)
    yield ratio("all three: eeo, 16 threads ÷ classin-client", whole["eeo, 16 threads"], ours, 1.5, at_least=True)
    yield ratio("all three: classin-client ÷ what the latency alone takes", ours, [floor] * len(ours), 1.15)


def _memory() -> Iterator[Row]:
    """What lists of people take beside their rows, which the caller has: their reply, and what is in flight."""
    with sink.running() as port, ClassIn(sid=1000082, secret="made-up", base_url=f"http://127.0.0.1:{port}") as classin:
        classin.users.register_many(user_json=people(0, 10))
        for count in _LONG:
            rows = people(0, count)
            tracemalloc.start()
            reply = classin.users.register_many(user_json=rows)
            # What only a cycle keeps is not the reply's.
            gc.collect()
            held, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            assert len(reply.succeeded) == count
            name = f"memory, {count:,} registrations"
            yield Row(f"{name}: the reply", held / _MIB, "MiB")
            yield Row(f"{name}: the peak", peak / _MIB, "MiB")
            yield ratio(f"{name}: the peak ÷ the reply", [peak], [held], 1.3)
