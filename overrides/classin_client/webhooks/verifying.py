"""Whether a message was sent by somebody who knows the school's secret.

`SafeKey` is md5(SECRET + TimeStamp). It signs nothing else of the message, and it opens v1's operations for 20 minutes:
it is a credential, and never stored or logged.
"""

from __future__ import annotations

import hmac
import time
from collections.abc import Iterable, Mapping
from typing import Any, Literal

import attrs

from classin_client.secrets import Secret
from classin_client.signing import safe_key
from classin_client.webhooks.parsing import MalformedMessage, decode

Reason = Literal["ok", "no_key", "no_timestamp", "wrong_key", "wrong_school", "not_json"]
REASONS: tuple[Reason, ...] = ("ok", "no_key", "no_timestamp", "wrong_key", "wrong_school", "not_json")

FRESH_WITHIN = 20 * 60.0
"""Seconds for which ClassIn itself takes such a key."""

_LONGEST = 64
"""Characters of a key or timestamp that are looked at; a real key has 32, a real timestamp 10."""


@attrs.frozen
class Verification:
    """What was found; true if and only if the key is right.

    Attributes:
        reason: `ok`, `no_key`, `no_timestamp`, `wrong_key`, `wrong_school` (only where a school was named), `not_json`.
        signed_at: The `TimeStamp`, in seconds since 1970, where there is a readable one.
        age: Seconds since then; real messages are dated ten minutes ahead, the test of a registration years back.
    """

    reason: Reason
    signed_at: int | None = None
    age: float | None = None

    def __bool__(self) -> bool:
        return self.reason == "ok"

    @property
    def fresh(self) -> bool:
        """Whether it was signed within 20 minutes of now. Advice, and no reason to refuse a message."""
        return self.age is not None and abs(self.age) <= FRESH_WITHIN


def verify(
    raw: bytes | str,
    secrets: Iterable[str | Secret],
    *,
    sid: str | int | None = None,
    now: float | None = None,
) -> Verification:
    """Check who has sent a message, in constant time.

    Args:
        raw: The body of the request, as it came.
        secrets: The school's secret; several while it is being changed.
        sid: The school that it must be of; without it, the message may be of any.
        now: Seconds since 1970; without it, this machine's.
    """
    known = _revealed(secrets)
    try:
        fields = decode(raw)
    except MalformedMessage:
        return Verification("not_json")
    return check(fields, known, sid=None if sid is None else str(sid), now=time.time() if now is None else now)


def _revealed(secrets: Iterable[str | Secret]) -> list[str]:
    if isinstance(secrets, str | Secret):
        raise TypeError("secrets is a list: verify(raw, secrets=[secret]).")
    known = [secret.reveal() if isinstance(secret, Secret) else secret for secret in secrets]
    if not known or not all(known):
        raise ValueError("There has to be a secret, and none may be empty: with an empty one anybody can sign.")
    return known


def check(fields: Mapping[str, Any], secrets: Iterable[str], *, sid: str | None, now: float) -> Verification:
    """Check the fields of a message: see `verify`."""
    stamps = _timestamps(fields)
    signed_at = next((int(stamp) for stamp in stamps), None)
    age = None if signed_at is None else now - signed_at

    def found(reason: Reason) -> Verification:
        return Verification(reason, signed_at, age)

    if sid is not None and sid_of(fields) not in (sid, None):
        return found("wrong_school")
    key = fields.get("SafeKey")
    if not isinstance(key, str) or not key.strip():
        return found("no_key")
    if not stamps:
        return found("no_timestamp")
    given = key.strip().lower().encode("utf-8", "replace")[:_LONGEST]
    right = False
    # No way out of the loop: how long it takes says nothing of which secret it was.
    for secret in secrets:
        for stamp in stamps:
            right |= hmac.compare_digest(safe_key(secret, int(stamp)).encode(), given)
    if right:
        return found("ok")
    return found("wrong_key" if "TimeStamp" in fields and _stamp(fields["TimeStamp"]) else "no_timestamp")


def _timestamps(fields: Mapping[str, Any]) -> list[str]:
    """What may have been signed: the page of `LiveChatMsgDetail` shows a key with the timestamp inside `Data` only."""
    stamp = _stamp(fields.get("TimeStamp"))
    if stamp:
        return [stamp]
    data = fields.get("Data")
    inner = _stamp(data.get("TimeStamp")) if isinstance(data, Mapping) else ""
    return [inner] if inner else []


def _stamp(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value).strip() if isinstance(value, int | str) and not isinstance(value, bool) else ""
    return text if len(text) <= _LONGEST and text.isascii() and text.removeprefix("-").isdecimal() else ""


def sid_of(fields: Mapping[str, Any]) -> str | None:
    """The school that a message names."""
    sid = fields.get("SID")
    if isinstance(sid, float) and sid.is_integer():
        sid = int(sid)
    if isinstance(sid, bool) or not isinstance(sid, int | str):
        return None
    return str(sid).strip() or None


__all__ = ["FRESH_WITHIN", "REASONS", "Reason", "Verification", "check", "sid_of", "verify"]
