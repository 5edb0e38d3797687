"""Judges the signature of a request with `hashlib` alone, and takes it off.

It is written from the documentation and shares nothing with the client: a tape on which the client's own signer had
put `<valid>` would prove nothing.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

VALID = "<valid>"
LONGEST_SIGNED = 1024
V1_FIELDS = ("SID", "timeStamp", "safeKey")
V2_HEADERS = ("X-EEO-UID", "X-EEO-TS", "X-EEO-SIGN")

Pairs = list[tuple[str, str]]


def _md5(text: str) -> str:
    return hashlib.md5(text.encode("utf-8"), usedforsecurity=False).hexdigest()


def _wrong(reason: str) -> str:
    return f"<wrong>: {reason}"


@dataclass(frozen=True)
class Judge:
    """Knows the school's credentials and the time at which it signs.

    Attributes:
        sid: The school's id.
        secret: The school's secret.
        now: Seconds since 1970.
        tolerance: Seconds that a timestamp may be off.
    """

    sid: str
    secret: str = field(repr=False)
    now: Callable[[], float]
    tolerance: float = 0.0

    def fields(self, pairs: Pairs) -> tuple[str, Pairs]:
        """The verdict on a v1 form, and the form without its signature."""
        signed = {name: [value for other, value in pairs if other == name] for name in V1_FIELDS}
        rest = [(name, value) for name, value in pairs if name not in V1_FIELDS]
        for name, values in signed.items():
            if len(values) != 1:
                return _wrong(f"{name} is there {len(values)} times"), rest
        sid, timestamp, key = (signed[name][0] for name in V1_FIELDS)
        reason = self._refuse(sid, timestamp)
        if not reason and key != _md5(self.secret + timestamp):
            reason = "safeKey is not that of the timestamp"
        return (_wrong(reason) if reason else VALID), rest

    def headers(self, headers: Mapping[str, str], body: bytes) -> str:
        """The verdict on a v2 request."""
        given = {name.lower(): value for name, value in headers.items()}
        for name in V2_HEADERS:
            if name.lower() not in given:
                return _wrong(f"{name} is missing")
        sid, timestamp, signature = (given[name.lower()] for name in V2_HEADERS)
        reason = self._refuse(sid, timestamp)
        if not reason and signature != _md5(f"{_string_to_sign(sid, timestamp, body)}&key={self.secret}"):
            reason = "X-EEO-SIGN is not that of what is sent"
        return _wrong(reason) if reason else VALID

    def _refuse(self, sid: str, timestamp: str) -> str:
        if sid != self.sid:
            return "it names another school"
        if not re.fullmatch("[0-9]{10}", timestamp):
            return "the timestamp is not in whole seconds"
        return "the timestamp is off" if abs(int(timestamp) - self.now()) > self.tolerance else ""


def _string_to_sign(sid: str, timestamp: str, body: bytes) -> str:
    # Numbers are signed as they are written.
    try:
        values = json.loads(body, parse_int=str, parse_float=str, parse_constant=str)
    except ValueError:
        return ""
    signed: dict[str, str] = {"sid": sid, "timeStamp": timestamp}
    for name, value in values.items() if isinstance(values, dict) else ():
        text = _text(value)
        if text is not None and len(text.encode("utf-8")) <= LONGEST_SIGNED:
            signed[name] = text
    pairs = sorted(signed.items(), key=lambda pair: pair[0].encode("utf-8"))
    return "&".join(f"{name}={text}" for name, text in pairs)


def _text(value: Any) -> str | None:
    if value is None or isinstance(value, list | dict):
        return None
    return json.dumps(value) if isinstance(value, bool) else str(value)
