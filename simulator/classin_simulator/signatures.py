"""Whether a call is signed, as the documentation says it must be.

Written from the pages alone (publicfield.md, appendix/signature.md, APIv2Intro.md), never from a client's code: a judge
that shares the signer with the accused proves nothing.
"""

import hashlib
import hmac
import json
import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from typing import Final

from .php import PhpValue

V1_WINDOW: Final = 20 * 60
V2_WINDOW: Final = 5 * 60
LONGEST_SIGNED: Final = 1024
"""Bytes of UTF-8. A value that is longer takes no part in the signature (appendix/signature.md, step 1)."""

MASK: Final = "***"
"""Stands for what is not to be shown."""

NOT_ALLOWED: Final = 102
SIGNATURE_WRONG: Final = 101002005
TIMESTAMP_EXPIRED: Final = 101002006
TIMESTAMP_MISSING: Final = 101002008

SIGNING_FIELDS: Final = frozenset({"SID", "safeKey", "timeStamp"})

_SECONDS = re.compile(r"[0-9]{1,12}\Z")


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a school signs with."""

    sid: str
    secret: str = field(repr=False)


class FloatText(float):
    """A number with a point, which is signed as it was written."""

    text: str

    def __new__(cls, text: str) -> "FloatText":
        """Keep the text beside the value."""
        number = super().__new__(cls, text)
        number.text = text
        return number


def refuse_v1(fields: Mapping[str, PhpValue], credentials: Credentials, now: float) -> int | None:
    """The code with which a v1 form is refused: 102 for a wrong SID, a wrong key, a timestamp outside of 20 minutes."""
    timestamp, key = fields.get("timeStamp"), fields.get("safeKey")
    if fields.get("SID") != credentials.sid or not isinstance(timestamp, str) or not isinstance(key, str):
        return NOT_ALLOWED
    if not _SECONDS.match(timestamp) or abs(now - int(timestamp)) > V1_WINDOW:
        return NOT_ALLOWED
    return None if _same(key, _md5(credentials.secret + timestamp)) else NOT_ALLOWED


def refuse_v2(
    headers: Mapping[str, str], body: Mapping[str, object], credentials: Credentials, now: float
) -> int | None:
    """The code with which a v2 call is refused: no timestamp, one outside of 5 minutes, a wrong signature."""
    timestamp = headers.get("x-eeo-ts", "")
    if not timestamp:
        return TIMESTAMP_MISSING
    if not _SECONDS.match(timestamp) or abs(now - int(timestamp)) > V2_WINDOW:
        return TIMESTAMP_EXPIRED
    if headers.get("x-eeo-uid") != credentials.sid or {"sid", "timeStamp", "key"} & body.keys():
        return SIGNATURE_WRONG
    string = string_to_sign(body, credentials.sid, timestamp) + "&key=" + credentials.secret
    return None if _same(headers.get("x-eeo-sign", ""), _md5(string)) else SIGNATURE_WRONG


def string_to_sign(body: Mapping[str, object], sid: str, timestamp: str, hidden: Container[str] = ()) -> str:
    """What v2 signs, without the key at its end; the values of `hidden` fields are left out of it by a mark."""
    signed = {"sid": sid, "timeStamp": timestamp}
    signed |= {
        name: MASK if name in hidden else text
        for name, value in body.items()
        if (text := _signed_text(value)) is not None
    }
    ordered = sorted(signed.items(), key=lambda item: item[0].encode("utf-8", "surrogatepass"))
    return "&".join(f"{name}={text}" for name, text in ordered)


def read_json_object(body: bytes) -> dict[str, object]:
    """The body of a v2 call; what is no JSON object counts as an empty one, and its signature will hardly fit."""
    try:
        value = json.loads(body, parse_float=FloatText, parse_constant=_no_json)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _signed_text(value: object) -> str | None:
    """How a value is signed; nothing for arrays, objects, null and what is too long."""
    if value is None or isinstance(value, list | dict):
        return None
    if isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, FloatText):
        text = value.text
    else:
        text = str(value)
    return None if len(text.encode("utf-8", "surrogatepass")) > LONGEST_SIGNED else text


def _no_json(name: str) -> object:
    raise ValueError(name)


def _md5(text: str) -> str:
    return hashlib.md5(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), expected.encode())
