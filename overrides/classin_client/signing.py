"""ClassIn's signatures, as pure functions: strings in, strings out, no clock and no network.

Two schemes are in use. v1 sends a key made of the secret and the time with the form; v2 signs what it sends.
Source: appendix/signature.md and the pages of the operations. How numbers and booleans are signed, ClassIn's samples
answer in different ways; here it is the text that stands in the JSON body.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping

from classin_client._plain import plain

LONGEST_SIGNED_VALUE = 1024
"""Values whose text has more bytes than this in UTF-8 are left out of a v2 signature."""

_RESERVED = ("sid", "timeStamp", "key")


def _md5(text: str) -> str:
    return hashlib.md5(text.encode("utf-8"), usedforsecurity=False).hexdigest()


def safe_key(secret: str, timestamp: int) -> str:
    """The `safeKey` of a v1 call, and the `SafeKey` of a pushed message.

    Args:
        secret: The school's secret.
        timestamp: The `timeStamp` that is sent with it, in seconds since 1970 (UTC); ClassIn takes it for 20 minutes.
    """
    return _md5(f"{plain(secret)}{plain(timestamp)}")


def _text(name: str, value: object) -> str | None:
    """A value as it is signed; None for what is left out."""
    value = plain(value)
    if value is None or isinstance(value, list | tuple | Mapping):
        return None
    if isinstance(value, str):
        text = value
    elif isinstance(value, bool | int) or (isinstance(value, float) and math.isfinite(value)):
        text = json.dumps(value)
    else:
        raise ValueError(f"{name} cannot be signed: {type(value).__name__} {value!r} has no form in JSON.")
    return text if len(text.encode("utf-8")) <= LONGEST_SIGNED_VALUE else None


def lms_string_to_sign(body: Mapping[str, object], *, sid: str | int, timestamp: int) -> str:
    """What is signed in a v2 call, without the `&key=SECRET` that ends it.

    Args:
        body: The JSON body. Lists, objects, nulls and texts of more than 1,024 bytes are left out.
        sid: The school's id.
        timestamp: The time sent as `X-EEO-TS`, in seconds since 1970 (UTC); ClassIn takes it for 5 minutes.

    Raises:
        ValueError: If the body has a name of the signature (`sid`, `timeStamp`, `key`), or a value that JSON has not.
    """
    for name in _RESERVED:
        if name in body:
            raise ValueError(f"The body must not hold {name!r}: it is a name of the signature.")
    signed = {"sid": str(plain(sid)), "timeStamp": str(plain(timestamp))}
    for name, value in body.items():
        text = _text(name, value)
        if text is not None:
            signed[plain(name)] = text
    return "&".join(f"{name}={signed[name]}" for name in sorted(signed, key=lambda name: name.encode("utf-8")))


def lms_signature(body: Mapping[str, object], *, sid: str | int, secret: str, timestamp: int) -> str:
    """The `X-EEO-SIGN` of a v2 call.

    Args:
        body: The JSON body, as it is sent.
        sid: The school's id.
        secret: The school's secret.
        timestamp: The time sent as `X-EEO-TS`, in seconds since 1970 (UTC); ClassIn takes it for 5 minutes.

    Raises:
        ValueError: If the body cannot be signed: see `lms_string_to_sign`.
    """
    return keyed(lms_string_to_sign(body, sid=sid, timestamp=timestamp), secret)


def keyed(text: str, secret: str) -> str:
    """The signature of a string from `lms_string_to_sign`.

    Args:
        text: The string to sign.
        secret: The school's secret.
    """
    return _md5(f"{text}&key={plain(secret)}")


def player_check_code(secret: str, key: str, account: str, nickname: str) -> str:
    """The `checkCode` with which a viewer enters the live or replay page without a second login.

    Args:
        secret: The school's secret.
        key: The page's `courseKey` or `lessonKey`.
        account: The viewer's account.
        nickname: The name to show.
    """
    return _md5(f"{plain(secret)}{plain(key)}{plain(account)}{plain(nickname)}")


__all__ = [
    "LONGEST_SIGNED_VALUE",
    "lms_signature",
    "lms_string_to_sign",
    "player_check_code",
    "safe_key",
]
