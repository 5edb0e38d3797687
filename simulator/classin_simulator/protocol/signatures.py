"""Checks the signature of a call as the documentation describes it.

Written from the pages alone (publicfield.md, appendix/signature.md, APIv2Intro.md) and not from the code of a client: a
check that shares its code with the signer proves nothing.
"""

import hashlib
import hmac
import json
import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from typing import Final

from .php_forms import PhpValue

V1_WINDOW: Final = 20 * 60
V2_WINDOW: Final = 5 * 60
MAX_SIGNED_BYTES: Final = 1024
"""In UTF-8. Longer values are left out of the signature (appendix/signature.md, step 1)."""

MASK: Final = "***"
"""Shown in place of secrets."""

NOT_ALLOWED: Final = 102
SIGNATURE_WRONG: Final = 101002005
TIMESTAMP_EXPIRED: Final = 101002006
TIMESTAMP_MISSING: Final = 101002008

SIGNING_FIELDS: Final = frozenset({"SID", "safeKey", "timeStamp"})

_SECONDS = re.compile(r"[0-9]{1,12}\Z")


@dataclass(frozen=True, slots=True)
class Credentials:
    """The SID and SECRET of a school."""

    sid: str
    secret: str = field(repr=False)


class FloatText(float):
    """A float that keeps its JSON text, because it is signed as it was written."""

    text: str

    def __new__(cls, text: str) -> "FloatText":
        """Make the float of a JSON literal."""
        number = super().__new__(cls, text)
        number.text = text
        return number


class MinusZero(int):
    """The whole number that is signed otherwise than Python writes it."""

    text: Final = "-0"


def v1_refusal(fields: Mapping[str, PhpValue], credentials: Credentials, now: float) -> int | None:
    """The code for a v1 form: 102 for a wrong SID or key, or a timestamp outside of 20 minutes; None if signed."""
    timestamp, key = fields.get("timeStamp"), fields.get("safeKey")
    if fields.get("SID") != credentials.sid or not isinstance(timestamp, str) or not isinstance(key, str):
        return NOT_ALLOWED
    if not _SECONDS.match(timestamp) or abs(now - int(timestamp)) > V1_WINDOW:
        return NOT_ALLOWED
    return None if _same(key, _md5(credentials.secret + timestamp)) else NOT_ALLOWED


def v2_refusal(
    headers: Mapping[str, str], body: Mapping[str, object], credentials: Credentials, now: float
) -> int | None:
    """The code for a v2 call without a timestamp, with one outside of 5 minutes, or wrongly signed; None if signed."""
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
    """The text that v2 signs, without the key at its end; the values of `hidden` fields are masked."""
    signed = {"sid": sid, "timeStamp": timestamp}
    signed |= {
        name: MASK if name in hidden else text
        for name, value in body.items()
        if (text := _signed_text(value)) is not None
    }
    ordered = sorted(signed.items(), key=lambda item: item[0].encode("utf-8", "surrogatepass"))
    return "&".join(f"{name}={text}" for name, text in ordered)


def read_json_object(body: bytes) -> dict[str, object]:
    """The body of a v2 call; an empty object if it is not a JSON object, so that its signature does not fit."""
    try:
        value = json.loads(body, parse_float=FloatText, parse_int=_whole, parse_constant=_no_json)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _signed_text(value: object) -> str | None:
    """The text of a value in the signature; None for arrays, objects, null and long values, which are left out."""
    if value is None or isinstance(value, list | dict):
        return None
    if isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, FloatText | MinusZero):
        text = value.text
    else:
        text = str(value)
    return None if len(text.encode("utf-8", "surrogatepass")) > MAX_SIGNED_BYTES else text


def _whole(text: str) -> int:
    return MinusZero(0) if text == MinusZero.text else int(text)


def _no_json(name: str) -> object:
    raise ValueError(name)


def _md5(text: str) -> str:
    return hashlib.md5(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), expected.encode())
