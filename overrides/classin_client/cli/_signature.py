"""Where a signature that somebody else made differs: the mistakes that are made, tried one after the other."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from classin_client import signing

_DAY = 86_400


def differs(scheme: str, given: str, values: Mapping[str, Any], *, sid: str, secret: str, timestamp: int) -> str:
    """A sentence that says whether a signature is right, and if not, what was signed where that can be found out.

    Args:
        scheme: `safeKey` or `lms`.
        given: The signature, 32 hexadecimal digits.
        values: The parameters.
        sid: The school's id.
        secret: The school's secret.
        timestamp: The time that was sent with it, in seconds since 1970.
    """
    if scheme == "safeKey":
        variants = _safe_keys(secret, timestamp, sid)
        right = signing.safe_key(secret, timestamp)
    else:
        variants = _lms(values, sid=sid, secret=secret, timestamp=timestamp)
        right = signing.lms_signature(values, sid=sid, secret=secret, timestamp=timestamp)
    wanted = given.strip().lower()
    if given.strip() == right:
        return "The given signature is right."
    if wanted == right:
        return "The given signature is right but for its capitals: ClassIn wants small letters."
    for mistake, text in variants:
        if _md5(text) == wanted:
            return f"The given signature differs: {mistake}."
    for second in range(1, _DAY + 1):
        for other in (timestamp - second, timestamp + second):
            text = _text_at(scheme, values, sid=sid, secret=secret, timestamp=other)
            if _md5(text) == wanted:
                side = "earlier" if other < timestamp else "later"
                return f"The given signature differs: it is of the timestamp {other}, {second} seconds {side}."
        if scheme == "lms" and second >= 3600:
            # The text is built anew for each; an hour takes as long as a day of the short ones.
            break
    return (
        "The given signature differs: another secret, another timestamp, or other parameters were signed. "
        "Compare the text above with what was signed, character by character."
    )


def _text_at(scheme: str, values: Mapping[str, Any], *, sid: str, secret: str, timestamp: int) -> str:
    if scheme == "safeKey":
        return f"{secret}{timestamp}"
    return f"{signing.lms_string_to_sign(values, sid=sid, timestamp=timestamp)}&key={secret}"


def _safe_keys(secret: str, timestamp: int, sid: str) -> Iterator[tuple[str, str]]:
    yield "the timestamp stands before the secret", f"{timestamp}{secret}"
    yield "the timestamp is in milliseconds", f"{secret}{timestamp}000"
    yield "the secret alone was signed", secret
    yield "a line break stands after the secret", f"{secret}\n{timestamp}"
    yield "a line break stands at the end", f"{secret}{timestamp}\n"
    yield "a blank stands between secret and timestamp", f"{secret} {timestamp}"
    yield "the school's id was signed as well", f"{sid}{secret}{timestamp}"
    yield "the school's id was signed in place of the secret", f"{sid}{timestamp}"
    yield "it is made as for v2, of the parameters", f"sid={sid}&timeStamp={timestamp}&key={secret}"


def _lms(values: Mapping[str, Any], *, sid: str, secret: str, timestamp: int) -> Iterator[tuple[str, str]]:
    right = signing.lms_string_to_sign(values, sid=sid, timestamp=timestamp)
    pairs = (
        dict(part.split("=", 1) for part in right.split("&")) if "&" not in "".join(map(str, values.values())) else {}
    )
    own = {"sid": sid, "timeStamp": str(timestamp)}
    scalars = {name: text for name, text in pairs.items() if name not in own}

    def joined(fields: Mapping[str, str], *, ordered: bool = True) -> str:
        names = sorted(fields) if ordered else [*fields]
        return "&".join(f"{name}={fields[name]}" for name in names)

    key = f"&key={secret}"
    lists = {name: json.dumps(one, separators=(",", ":")) for name, one in values.items() if name not in pairs}
    spaced = {name: json.dumps(one) for name, one in values.items() if name not in pairs}
    given = {name: scalars[name] for name in values if name in scalars}
    yield "the secret stands at the end without `&key=`", f"{right}{secret}"
    yield "`&secret=` stands where `&key=` belongs", f"{right}&secret={secret}"
    yield "the secret was not signed", right
    yield "it is made as for v1, of secret and timestamp", f"{secret}{timestamp}"
    if not pairs:
        return
    yield "sid was not signed", joined({**scalars, "timeStamp": own["timeStamp"]}) + key
    yield "timeStamp was not signed", joined({**scalars, "sid": sid}) + key
    yield "neither sid nor timeStamp was signed", joined(scalars) + key
    yield "the parameters were not signed", joined(own) + key
    yield "lists and objects were signed, which are left out", joined({**pairs, **lists}) + key
    yield "lists and objects were signed, which are left out", joined({**pairs, **spaced}) + key
    yield "the names are not sorted", joined({**given, **own}, ordered=False) + key
    yield "the names are not sorted", joined({**own, **given}, ordered=False) + key
    caseless = {name: pairs[name] for name in sorted(pairs, key=str.lower)}
    yield "the names are sorted without regard to capitals", joined(caseless, ordered=False) + key
    escaped = {name: quote(text, safe="") for name, text in pairs.items()}
    yield "the values are escaped as in an address", joined(escaped) + key
    quoted = {name: json.dumps(text) if isinstance(values.get(name), str) else text for name, text in pairs.items()}
    yield "texts stand in quotation marks", joined(quoted) + key
    yield "the timestamp is in milliseconds", joined({**pairs, "timeStamp": f"{timestamp}000"}) + key


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


__all__ = ["differs"]
