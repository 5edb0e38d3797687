"""Explains why a signature was refused: the text to sign, without the secret, and the received signature, cut."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import Final

from classin_simulator.protocol.php_forms import PhpValue
from classin_simulator.protocol.signatures import MASK, V1_WINDOW, V2_WINDOW, Credentials, string_to_sign
from classin_simulator.protocol.specification import Operation

MAX_SHOWN_LENGTH: Final = 4096
MAX_ACTION_LENGTH: Final = 40


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the request log says about a call with a wrong signature, or of an action that does not exist."""

    why: str
    should_sign: str | None = None
    """The text whose MD5 is the signature, with `***` for the secret; None if the signature is right."""
    received: str | None = None
    """The beginning of the received signature."""


def explain_v1(fields: Mapping[str, PhpValue], credentials: Credentials, now: float) -> Explanation:
    """Explain 102 for a wrong signature."""
    timestamp, key = fields.get("timeStamp"), fields.get("safeKey")
    why = _wrong_time(timestamp, now, V1_WINDOW, "timeStamp")
    if not fields:
        why = "The form is empty: it has no fields, is no POST, or has a body that PHP does not read as a form."
    elif fields.get("SID") != credentials.sid:
        why = "There is no school with this SID here."
    elif why is None and not isinstance(key, str):
        why = "The field safeKey is missing."
    why = why or "safeKey is not the MD5 of the secret and the timestamp, in lower case."
    return Explanation(why, MASK + _shown(timestamp), masked(key))


def explain_v2(
    headers: Mapping[str, str],
    body: Mapping[str, object],
    credentials: Credentials,
    now: float,
    hidden: Container[str] = (),
) -> Explanation:
    """Explain 101002005, 101002006 or 101002008. The values of `hidden` fields are masked."""
    timestamp, sign = headers.get("x-eeo-ts") or None, headers.get("x-eeo-sign")
    why = _wrong_time(timestamp, now, V2_WINDOW, "X-EEO-TS")
    if why is None and headers.get("x-eeo-uid") != credentials.sid:
        why = "There is no school with this X-EEO-UID here."
    elif why is None and (wrong := sorted({"sid", "timeStamp", "key"} & body.keys())):
        why = f"The body holds what only the signature may hold: {', '.join(wrong)}."
    elif why is None and not sign:
        why = "The header X-EEO-SIGN is missing."
    elif why is None and not body:
        why = "The body is empty, no JSON object, or its Content-Type is not application/json."
    why = why or "X-EEO-SIGN is not the MD5 of this text, in lower case."
    string = string_to_sign(body, credentials.sid, _shown(timestamp), hidden) + "&key=" + MASK
    return Explanation(
        why, string if len(string) <= MAX_SHOWN_LENGTH else string[:MAX_SHOWN_LENGTH] + "…", masked(sign)
    )


def explain_action(script: str, action: str, known: Operation | None) -> Explanation:
    """Explain 102 for a signed call: the action is switched off, belongs to another script, or does not exist."""
    if not action:
        return Explanation("The address does not say ?action=.")
    if known is None:
        return Explanation(f"There is no action {action[:MAX_ACTION_LENGTH]!r}.")
    if known.path != script:
        return Explanation(f"There is no such action on {_file(script)}; {_file(known.path)} has {known.action}.")
    return Explanation(f"ClassIn has switched {known.action} off.")


def _file(script: str) -> str:
    return script.rpartition("/")[2]


def masked(received: object) -> str:
    """The first characters of a received signature, and its length."""
    if not isinstance(received, str) or not received:
        return "nothing"
    return f"{received[:4]}… ({len(received)} characters)"


def _wrong_time(timestamp: object, now: float, window: int, name: str) -> str | None:
    if timestamp is None:
        return f"{name} is missing."
    if not isinstance(timestamp, str) or not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12):
        return f"{name} is no number of seconds."
    off = int(timestamp) - now
    if abs(off) <= window:
        return None
    return f"{name} is {abs(off):.0f} seconds {'ahead of' if off > 0 else 'behind'} the server; {window} are allowed."


def _shown(timestamp: object) -> str:
    return timestamp[:12] if isinstance(timestamp, str) else ""
