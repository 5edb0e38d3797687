"""Verification: whether a message was sent by somebody who knows the school's secret.

`SafeKey` is md5(SECRET + TimeStamp). It does not cover the rest of the message, and it is a valid credential of v1 for
20 minutes, so it is never stored or logged.
"""

from __future__ import annotations

import hmac
import time
from collections.abc import Iterable, Mapping
from typing import Any, Literal

import attrs

from classin_client._secrets import Secret
from classin_client._settings import check_characters
from classin_client.signing import safe_key
from classin_client.webhooks.parsing import MalformedMessage, decode

Reason = Literal["ok", "no_key", "no_timestamp", "wrong_key", "wrong_school", "not_json"]
REASONS: tuple[Reason, ...] = ("ok", "no_key", "no_timestamp", "wrong_key", "wrong_school", "not_json")

FRESH_WITHIN = 20 * 60.0
"""Seconds for which ClassIn itself accepts such a key."""

_LONGEST = 64
"""The most characters of a key or timestamp that are read; a real key has 32, a real timestamp 10."""


@attrs.frozen
class Verification:
    """The result of verifying a message; true if and only if the key is right.

    Attributes:
        reason: `ok`, `no_key`, `no_timestamp`, `wrong_key`, `wrong_school` (only where a school was named) or
            `not_json`.
        signed_at: The `TimeStamp` in seconds since 1970; None where there is none that can be read.
        age: Seconds between `signed_at` and the time of verifying; None where `signed_at` is. Negative for a message
            that is dated ahead: in the samples by ten minutes, while the test of a registration is years old.
    """

    reason: Reason
    signed_at: int | None = None
    age: float | None = None

    def __bool__(self) -> bool:
        return self.reason == "ok"

    @property
    def fresh(self) -> bool:
        """Whether `age` is at most 20 minutes, in either direction. Advice: it is no reason to refuse a message."""
        return self.age is not None and abs(self.age) <= FRESH_WITHIN


def verify(
    raw: bytes | str,
    secrets: Iterable[str | Secret],
    *,
    sid: str | int | None = None,
    now: float | None = None,
) -> Verification:
    """Verify who sent a message: compare its SafeKey with that of each secret, in constant time.

    The SafeKey covers only the `TimeStamp`: with the key of one message others can be forged. Repeating is safe.

    Args:
        raw: The body of the request as it came: bytes or text.
        secrets: A list of the school's secrets: one, or several while the secret is being changed. None may be empty.
        sid: The id of the school that the message must be of. Without it, the school that the message names is not
            compared. A message that names no school passes either way.
        now: The time of verifying, in seconds since 1970, from which `age` is counted. Without it, the time of this
            machine. It does not decide whether the message verifies.

    Returns:
        A `Verification`, which is true if and only if the key is right; otherwise its `reason` says why. What is not
        JSON has the reason `not_json`.

    Raises:
        TypeError: If `secrets` is one string instead of a list, or `raw` is neither bytes nor text.
        ValueError: If there is no secret, or one is empty or has a character that no secret has.

    Page: https://docs.eeo.cn/api/zh-hans/datasub/publicfield.html
    """
    known = _revealed(secrets)
    try:
        fields = decode(raw)
    except MalformedMessage:
        return Verification("not_json")
    return check(fields, known, sid=None if sid is None else str(sid), now=time.time() if now is None else now)


def _revealed(secrets: Iterable[str | Secret]) -> list[str]:
    if isinstance(secrets, str | Secret):
        raise TypeError("secrets has to be a list, as in verify(raw, secrets=[secret]).")
    known = [secret if isinstance(secret, Secret) else Secret(secret) for secret in secrets]
    if not known or not all(secret.reveal() for secret in known):
        raise ValueError("secrets is empty or holds an empty secret, so anybody could sign: give the school's SECRET.")
    for secret in known:
        check_characters(secret)
    return [secret.reveal() for secret in known]


def check(fields: Mapping[str, Any], secrets: Iterable[str], *, sid: str | None, now: float) -> Verification:
    """Verify the fields of a message: see `verify`.

    Args:
        fields: The fields of the message.
        secrets: The secrets of the school, the present one and any that it had until lately.
        sid: The school's id. With None, any school's.
        now: The time, in epoch seconds.
    """
    stamps = _timestamps(fields)
    signed_at = next((int(stamp) for stamp in stamps), None)
    age = None if signed_at is None else now - signed_at

    def result(reason: Reason) -> Verification:
        return Verification(reason, signed_at, age)

    if sid is not None and sid_of(fields) not in (sid, None):
        return result("wrong_school")
    key = fields.get("SafeKey")
    if not isinstance(key, str) or not key.strip():
        return result("no_key")
    if not stamps:
        return result("no_timestamp")
    given = key.strip().lower().encode("utf-8", "replace")[:_LONGEST]
    right = False
    # The loop is not left early, so that its time does not say which secret matched.
    for secret in secrets:
        for stamp in stamps:
            right |= hmac.compare_digest(safe_key(secret, int(stamp)).encode(), given)
    if right:
        return result("ok")
    return result("wrong_key" if "TimeStamp" in fields and _timestamp(fields["TimeStamp"]) else "no_timestamp")


def _timestamps(fields: Mapping[str, Any]) -> list[str]:
    """The timestamps that may have been signed: `LiveChatMsgDetail` is shown with one inside `Data` only."""
    stamp = _timestamp(fields.get("TimeStamp"))
    if stamp:
        return [stamp]
    data = fields.get("Data")
    inner = _timestamp(data.get("TimeStamp")) if isinstance(data, Mapping) else ""
    return [inner] if inner else []


def _timestamp(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value).strip() if isinstance(value, int | str) and not isinstance(value, bool) else ""
    return text if len(text) <= _LONGEST and text.isascii() and text.removeprefix("-").isdecimal() else ""


def sid_of(fields: Mapping[str, Any]) -> str | None:
    """The id of the school that a message names; None where it names none.

    Args:
        fields: The fields of the message.
    """
    sid = fields.get("SID")
    if isinstance(sid, float) and sid.is_integer():
        sid = int(sid)
    if isinstance(sid, bool) or not isinstance(sid, int | str):
        return None
    return str(sid).strip() or None


__all__ = ["FRESH_WITHIN", "REASONS", "Reason", "Verification", "check", "sid_of", "verify"]
