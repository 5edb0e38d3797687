"""The judge of the tapes tells a right signature from every kind of wrong one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .judge import VALID, Judge

VECTORS = Path(__file__).parents[2] / "spec" / "vectors" / "core"
SAFE_KEYS = json.loads((VECTORS / "safe_key.json").read_text(encoding="utf-8"))["vectors"]
LMS = json.loads((VECTORS / "lms_signature.json").read_text(encoding="utf-8"))["vectors"]
V1 = next(one for one in SAFE_KEYS if one["timestamp"] > 10**9)
V2 = {**LMS[0], "body": json.loads(LMS[0]["body_text"])}


def _v1(**changes: str) -> list[tuple[str, str]]:
    fields = {"SID": "7", "timeStamp": str(V1["timestamp"]), "safeKey": V1["safe_key"], "page": "1"}
    return list({**fields, **changes}.items())


def _v2(**changes: str) -> dict[str, str]:
    headers = {"X-EEO-UID": V2["sid"], "X-EEO-TS": str(V2["timestamp"]), "X-EEO-SIGN": V2["signature"]}
    return {**headers, **{f"X-EEO-{name}": value for name, value in changes.items()}}


def _judge(vector: dict[str, Any], *, late: float = 0) -> Judge:
    return Judge(sid=vector.get("sid", "7"), secret=vector["secret"], now=lambda: vector["timestamp"] + late)


def test_a_right_v1_signature_is_taken_off() -> None:
    """The verdict is valid, and the other fields stay."""
    assert (VALID, [("page", "1")]) == _judge(V1).fields(_v1())


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        (_v1(SID="8"), "another school"),
        (_v1(safeKey=V1["safe_key"].upper()), "not that of the timestamp"),
        (_v1(timeStamp=f"{V1['timestamp'] + 1}"), "the timestamp is off"),
        (_v1(timeStamp=f"{V1['timestamp']}.5"), "not in whole seconds"),
        (_v1()[1:], "SID is there 0 times"),
        ([*_v1(), *_v1()], "SID is there 2 times"),
    ],
)
def test_a_wrong_v1_signature_is_named(fields: list[tuple[str, str]], reason: str) -> None:
    """What is wrong is said, without a key."""
    verdict, rest = _judge(V1).fields(fields)

    assert verdict.startswith("<wrong>")
    assert reason in verdict
    assert {name for name, _ in rest} == {"page"}


@pytest.mark.parametrize("vector", [pytest.param(one, id=one["name"]) for one in LMS if "signature" in one])
def test_right_v2_signatures_are_valid(vector: dict[str, Any]) -> None:
    """Every vector is judged right, at its own time."""
    headers = {"x-eeo-uid": vector["sid"], "x-eeo-ts": str(vector["timestamp"]), "x-eeo-sign": vector["signature"]}
    body = vector["body_text"].encode()

    assert _judge(vector).headers(headers, body) == VALID


@pytest.mark.parametrize(
    ("headers", "body", "reason"),
    [
        (_v2(UID="8"), V2["body"], "another school"),
        (_v2(TS="1"), V2["body"], "not in whole seconds"),
        (_v2(), {**V2["body"], "more": 1}, "not that of what is sent"),
        ({"X-EEO-UID": V2["sid"]}, V2["body"], "X-EEO-TS is missing"),
    ],
)
def test_a_wrong_v2_signature_is_named(headers: dict[str, str], body: dict[str, Any], reason: str) -> None:
    """What is wrong is said, without a key."""
    verdict = _judge(V2).headers(headers, json.dumps(body).encode())

    assert verdict.startswith("<wrong>")
    assert reason in verdict


def test_a_late_timestamp_is_wrong() -> None:
    """A timestamp counts only within the tolerance."""
    assert _judge(V2, late=1).headers(_v2(), json.dumps(V2["body"]).encode()) == "<wrong>: the timestamp is off"
