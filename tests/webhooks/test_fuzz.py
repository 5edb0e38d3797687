"""Hostile input: nothing but `MalformedMessage` comes out of `parse`, and everything is acknowledged."""

from __future__ import annotations

import json
import resource
import sys
import time
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from classin_client.webhooks import ACK, End, Inbox, MalformedMessage, latest_visits, parse, verify
from classin_client.webhooks._receiving.redaction import redacted_json

from .conftest import MakeInbox
from .pushed import NAMES, SECRET, SID, SIGNED_AT, examples, fields, key

PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.sampled_from(["0", "1", "-1", "[]", "{}", "", "[1]", '{"a": 1}', "1.5", "{", "[", 10**30, -1, 2**63, "٣"]),
)
JSON = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def _changed(draw: st.DrawFn, value: Any) -> Any:
    """A value as it is, or something else in its place, at any depth."""
    if draw(st.integers(0, 9)) == 0:
        return draw(JSON)
    if isinstance(value, dict):
        made = {name: _changed(draw, one) for name, one in value.items() if draw(st.integers(0, 9))}
        if draw(st.integers(0, 4)) == 0:
            made[draw(st.text(max_size=8))] = draw(JSON)
        return made
    if isinstance(value, list):
        return [_changed(draw, one) for one in value]
    if draw(st.integers(0, 9)) == 0:
        return json.dumps(value)
    return value


@st.composite
def messages(draw: st.DrawFn) -> dict[str, Any]:
    """A message of the description in which anything may be something else; its Cmd stays."""
    name = draw(st.sampled_from([*NAMES, *["End"] * 20]))
    made = {field: _changed(draw, value) for field, value in examples()[name].items() if draw(st.integers(0, 9))}
    if draw(st.integers(0, 4)) == 0:
        made[draw(st.text(max_size=8))] = draw(JSON)
    return {**made, "Cmd": examples()[name]["Cmd"]}


RAW = st.one_of(
    st.binary(max_size=200),
    messages().map(lambda made: json.dumps(made).encode()),
    JSON.map(lambda made: json.dumps(made).encode()),
    st.builds(lambda made, cut: json.dumps(made).encode()[:cut], messages(), st.integers(0, 400)),
    st.builds(
        lambda made, at, byte: (lambda raw: raw[:at] + bytes([byte]) + raw[at + 1 :])(json.dumps(made).encode()),
        messages(),
        st.integers(0, 400),
        st.integers(0, 255),
    ),
)


CLAIMED = st.builds(lambda one, other: json.dumps({"SafeKey": one, "TimeStamp": other}).encode(), JSON, JSON)


def read(raw: bytes) -> None:
    """All that can be asked of a message."""
    try:
        message = parse(raw)
    except MalformedMessage:
        return
    repr(message)
    latest_visits([message, message])
    if isinstance(message, End):
        assert message.closed_at is None or message.closed_at.tzinfo is not None
        for row in message.report():
            row.as_dict()


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(RAW)
@example(b"[" * 200_000)
@example(b'{"Cmd": "End", "Data": ' + b'{"a":' * 990 + b"1" + b"}" * 990 + b"}")
@example(json.dumps({"Cmd": "End", "Data": "[" * 100_000}).encode())
@example(json.dumps({"Cmd": "End", "Data": {"kickoutEnd": {"7": [None, "x", 3]}}}).encode())
@example(json.dumps({"Cmd": 67375105, "Color": ["award"]}).encode())
def test_parse(raw: bytes) -> None:
    """Whatever comes is a message, or a `MalformedMessage`; so is what is worked out from it."""
    read(raw)


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(RAW, CLAIMED))
def test_verify(raw: bytes) -> None:
    """Nobody without the secret verifies, and nothing raises."""
    assert not verify(raw, secrets=["a secret that the examples are not signed with"])


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(messages(), st.sampled_from(["SafeKey", "safekey", "SAFEKEY"]))
def test_key_is_taken_out(made: dict[str, Any], name: str) -> None:
    """Wherever the key stands, it is not stored."""
    made_key = key()
    signed = {**made, "SafeKey": made_key, "Copy": {"deep": [{name: made_key}, f"see {made_key}"]}}

    assert made_key.encode() not in redacted_json(signed)


@settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(st.one_of(RAW, messages().map(lambda made: json.dumps({**made, **SIGNED}).encode())))
def test_receive(inbox: Inbox, raw: bytes) -> None:
    """Whatever comes is acknowledged."""
    assert ACK == inbox.receive(raw).body


SIGNED = {"SID": int(SID), "TimeStamp": SIGNED_AT, "SafeKey": key()}


def test_memory_is_bounded(make_sqlite_inbox: MakeInbox) -> None:
    """Many large messages, good and broken, leave no more memory in use than a few."""
    inbox = make_sqlite_inbox(quarantine_limit=5)
    filler = "x" * 1_000_000

    def push(count: int) -> None:
        for number in range(count):
            inbox.receive(json.dumps(fields(_id=f"{time.monotonic()}{number}", Note=filler)).encode())
            inbox.receive(json.dumps(fields(Note=filler)).encode()[:-1])

    push(8)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    push(20)

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < before * 1.3


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_with_coverage_as_guide(tmp_path: Any) -> None:
    """Atheris, which looks for input that reaches new code, finds nothing in five minutes."""
    pytest.importorskip("atheris", reason="pip install atheris (Linux, some versions of Python)")
    import subprocess

    done = subprocess.run(
        [sys.executable, "-m", "tests.webhooks.fuzzed", str(tmp_path), "-max_total_time=300", "-max_len=4096"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert 0 == done.returncode, done.stderr[-2000:]
    assert SECRET not in done.stderr
