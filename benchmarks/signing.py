"""What a signature of v2 takes, and a key of v1."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from functools import partial

from benchmarks.table import Row, in_turns, of_medians
from classin_client import signing
from classin_client.auth import ClassInAuth

_ROUNDS = 9
_SIGNATURES = 400
_GOAL_US = 10.0


def measure() -> Iterator[Row]:
    """Of values that are there already, then of a body as it is sent, which is read for it."""
    small: dict[str, object] = {"courseId": 1, "name": "Fractions", "publishFlag": 2}
    of_1_kb = {**small, "content": "a" * 950}
    of_100_kb = {**small, "studentUids": list(range(1_000_000, 1_014_000))}
    auth = ClassInAuth(sid=1000082, secret="made-up")
    bodies = {"small": small, "1 KB": of_1_kb, "100 KB": of_100_kb}
    sent = {name: json.dumps(body, separators=(",", ":")).encode() for name, body in bodies.items()}
    measures: dict[str, Callable[[], object]] = {"key of v1": partial(signing.safe_key, "made-up", 1_700_000_000)}
    for name, body in bodies.items():
        measures[f"signature of v2, {name}"] = partial(
            signing.lms_signature, body, sid="1000082", secret="made-up", timestamp=1_700_000_000
        )
    for name, content in sent.items():
        measures[f"signature of v2 of the bytes of a body, {name}"] = partial(
            auth.sign, "/lms/unit/create", content, "application/json"
        )
    timed = {name: partial(_microseconds, function) for name, function in measures.items()}
    for name, values in in_turns(timed, _ROUNDS).items():
        yield of_medians(name, values, "µs", goal=_GOAL_US if name.endswith("v2, small") else 0.0)


def _microseconds(function: Callable[[], object]) -> float:
    began = time.perf_counter()
    for _ in range(_SIGNATURES):
        function()
    return (time.perf_counter() - began) / _SIGNATURES * 1e6
