"""Who has sent a message."""

from __future__ import annotations

import json
from typing import Any

import pytest

from classin_client._secrets import Secret
from classin_client.webhooks import Inbox, verify

from .pushed import SECRET, SID, SIGNED_AT, body, fields, key


@pytest.mark.parametrize(
    ("changed", "without", "reason"),
    [
        ({}, (), "ok"),
        ({"SafeKey": key().upper()}, (), "ok"),
        ({"TimeStamp": str(SIGNED_AT)}, (), "ok"),
        ({"TimeStamp": float(SIGNED_AT)}, (), "ok"),
        ({}, ("SafeKey",), "no_key"),
        ({"SafeKey": ""}, (), "no_key"),
        ({"SafeKey": None}, (), "no_key"),
        ({"SafeKey": 7}, (), "no_key"),
        ({}, ("SafeKey", "TimeStamp"), "no_key"),
        ({}, ("TimeStamp",), "no_timestamp"),
        ({"TimeStamp": None}, (), "no_timestamp"),
        ({"TimeStamp": "soon"}, (), "no_timestamp"),
        ({"TimeStamp": True}, (), "no_timestamp"),
        ({"TimeStamp": SIGNED_AT + 1}, (), "wrong_key"),
        ({"SafeKey": key("other")}, (), "wrong_key"),
        ({"SafeKey": "ключ"}, (), "wrong_key"),
        ({"SafeKey": "\ud800"}, (), "wrong_key"),
    ],
)
def test_reasons(changed: dict[str, Any], without: tuple[str, ...], reason: str) -> None:
    """A missing key, a missing timestamp and a wrong key have different reasons."""
    raw = json.dumps(fields("End", without, **changed))
    found = verify(raw, secrets=[SECRET])

    assert (reason, reason == "ok") == (found.reason, bool(found))


@pytest.mark.parametrize("raw", [b"", b"[]", b"{", b"\xff"])
def test_not_json(raw: bytes) -> None:
    """What is no message is not JSON, and no error."""
    assert "not_json" == verify(raw, secrets=[SECRET]).reason


@pytest.mark.parametrize("secret", ["\ufeff" + SECRET, SECRET + "\u200b", "\udc80", "a\x00b"])
def test_a_secret_that_is_none_is_refused(sqlite: str, secret: str) -> None:
    """At once: with a byte order mark in front of it, every message of ClassIn's would be quarantined."""
    for given in ({SID: secret}, {SID: [SECRET, secret]}):
        with pytest.raises(ValueError, match="a character that no secret has") as caught:
            Inbox(sqlite, schools=given)
        assert secret not in repr(caught.value)
    with pytest.raises(ValueError, match="a character that no secret has"):
        verify(body(), secrets=[secret])


@pytest.mark.parametrize("secret", [None, 5, b"x", [SECRET, None]])
def test_a_secret_that_is_no_text_is_refused(sqlite: str, secret: Any) -> None:
    """In one sentence, and not by an iteration of a number."""
    with pytest.raises(TypeError, match=f"The secret of school {SID} is a text"):
        Inbox(sqlite, schools={SID: secret})


@pytest.mark.parametrize("secrets", [["other", SECRET], [SECRET, "other"], (Secret(SECRET),), {SECRET}])
def test_several_secrets(secrets: Any) -> None:
    """Any of several secrets will do, while one is being changed."""
    assert verify(body(), secrets=secrets)


def test_timestamp_inside_data() -> None:
    """One message has its timestamp in Data only, by its page."""
    raw = body("LiveChatMsgDetail", ("TimeStamp",), Data={"TimeStamp": SIGNED_AT})

    assert "ok" == verify(raw, secrets=[SECRET]).reason


def test_timestamp_inside_data_is_another() -> None:
    """A timestamp inside Data that the key does not fit is none: it may mean something else."""
    raw = body("ChatContent", ("TimeStamp",), Data={"TimeStamp": SIGNED_AT + 5})

    assert "no_timestamp" == verify(raw, secrets=[SECRET]).reason


@pytest.mark.parametrize(
    ("sid", "reason"), [(SID, "ok"), (int(SID), "ok"), (None, "ok"), ("1", "wrong_school"), (1, "wrong_school")]
)
def test_school(sid: Any, reason: str) -> None:
    """The school is the one that the caller names, if any, whatever the key."""
    assert reason == verify(body(), secrets=[SECRET], sid=sid).reason


@pytest.mark.parametrize(
    ("now", "age", "fresh"),
    [
        (SIGNED_AT - 600, -600, True),
        (SIGNED_AT + 60, 60, True),
        (SIGNED_AT + 1201, 1201, False),
        (0, -SIGNED_AT, False),
    ],
)
def test_freshness_is_advice(now: float, age: float, fresh: bool) -> None:
    """The age of the key is reported, and changes nothing: that of a registration is years old."""
    found = verify(body(), secrets=[SECRET], now=now)

    assert (True, SIGNED_AT, age, fresh) == (bool(found), found.signed_at, found.age, found.fresh)


@pytest.mark.parametrize(("secrets", "error"), [(SECRET, TypeError), ([], ValueError), ([""], ValueError)])
def test_wrong_arguments(secrets: Any, error: type[Exception]) -> None:
    """One text is no list of secrets, none would fit nothing, and with an empty one anybody can sign."""
    with pytest.raises(error):
        verify(body(), secrets=secrets)


def test_against_the_written_formula() -> None:
    """The key is the MD5 of the secret and then the timestamp: a value worked out outside of Python."""
    raw = json.dumps({"TimeStamp": 1700000000, "SafeKey": "a1c15963f1b0f5b693a2fe9840da0c40"})

    assert verify(raw, secrets=["made-up"])
