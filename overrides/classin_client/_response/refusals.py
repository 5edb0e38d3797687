"""The error for an errno that is a failure: its class, its sentence, and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from classin_api.keywords import nearest
from classin_api.operations import OPERATIONS, Operation
from classin_client import errors
from classin_client._redaction import redact_text
from classin_client._repeat_safety import advice_when_unknown, safe_to_repeat
from classin_client._response.answer import Answer, http_date
from classin_client._response.envelope import Envelope
from classin_client._response.errnos import OUTCOME_OF_KIND, REPEATED_LATER, Errno

_ADVICE = {
    "busy": "Nothing was done; try again later.",
    "rate_limited": "Nothing was done; call less often.",
    "repeated": "Wait 5 seconds before sending the same again.",
    "maintenance": "Nothing was done; try again when ClassIn is back.",
}

_ACTIONS = [operation.id for operation in OPERATIONS.values() if operation.auth == "safeKey"]

_DOES_NOT_SAY = 102
"""v1's answer to a wrong sid, secret or clock, a lapsed contract, and an action that is not open."""

_LONGEST_MESSAGE = 2000
"""Characters of a message beyond which it is none of ClassIn's, and is not shown in an error."""

_SUSPICIOUS_SKEW = 60.0
"""Seconds between the two clocks from which an authentication error names the difference."""

_WINDOW = {"safeKey": 20 * 60.0, "lms": 5 * 60.0}
"""Seconds that a timestamp may be off before ClassIn refuses the signature."""


def error_for_errno(
    operation: Operation,
    errno: Errno,
    envelope: Envelope,
    values: Mapping[str, Any],
    request: Mapping[str, object],
    answer: Answer,
    now: float,
) -> errors.ClassInError:
    """The error to raise for an errno that is a failure."""
    kind = errno.kind
    cls = errors.CLASS_OF_KIND.get(kind, errors.ClassInError)
    advice = _ADVICE.get(kind, "")
    read_only = operation.repeat == "read"
    if kind == "transient":
        cls = errors.Unavailable if read_only else errors.OutcomeUnknown
        advice = advice_when_unknown(operation)
    elif kind and not errno.listed and not errno.outcome_known:
        cls = errors.OutcomeUnknown if kind in OUTCOME_OF_KIND and not read_only else cls
        advice = "ClassIn's page does not list this code for the operation, so what it means here is not known."
        advice += "" if read_only else f" {advice_when_unknown(operation)}"
    if kind == "auth":
        advice = _auth_advice(operation, errno.code, answer, now)
    if not kind:
        said = _message_to_show(operation, values, envelope.message)
        advice = f"ClassIn says: {said}. See ClassIn's page {operation.doc or 'of the action'}."
    return cls(
        f"{operation.title} ended with {errno.code}: {errno.en}{' ' + advice if advice else ''}",
        operation=operation.id,
        code=errno.code,
        message=envelope.message,
        meaning=errno.en,
        kind=kind,
        retryable=kind in REPEATED_LATER or (kind == "transient" and safe_to_repeat(operation, identity_sent=False)),
        outcome_known=errno.outcome_known or read_only,
        request=request,
        status=answer.status,
        raw=envelope.raw,
    )


def _auth_advice(operation: Operation, code: int, answer: Answer, now: float) -> str:
    """What to look at: the action if that is the cause, else what the answer's date has not ruled out."""
    if operation.sunset and not operation.method:
        successor = OPERATIONS.get(operation.replaced_by)
        use = f"; use {successor.title}" if successor else ""
        return f"ClassIn has switched {operation.id} off since {operation.sunset}{use}."
    if operation.id not in OPERATIONS and (meant := nearest(operation.id, _ACTIONS)):
        return f"No page of ClassIn's has the action {operation.id}; did you mean {meant}?"
    server = http_date(answer.date)
    if code != _DOES_NOT_SAY:
        causes = ""
    elif server is None:
        causes = (
            "Check the sid, the secret, this machine's clock, and whether ClassIn has opened the action to the school."
        )
    else:
        causes = "Check the sid and the secret, and whether ClassIn has opened the action to the school."
    return _with_clock_advice(f"{causes} `doctor()` finds out more.".strip(), operation, server, now)


def _with_clock_advice(advice: str, operation: Operation, server: float | None, now: float) -> str:
    """The advice, with this machine's clock if it differs from the server's; the clock alone if that is the cause."""
    seconds = now - server if server is not None else 0
    if abs(seconds) < _SUSPICIOUS_SKEW:
        return advice
    direction = "ahead of" if seconds > 0 else "behind"
    clock = f"This machine's clock is {abs(seconds) / 60:.0f} minutes {direction} the server's: set it right."
    return clock if abs(seconds) > _WINDOW[operation.auth] else f"{advice} {clock}"


def _message_to_show(operation: Operation, values: Mapping[str, Any], message: str) -> str:
    """ClassIn's words without the values of the request, and without what may be a number or address of somebody."""
    if len(message) > _LONGEST_MESSAGE:
        # Not cut: half of what is to be hidden would not be found.
        return f"something of {len(message):,} characters, which `message` holds"
    words = re.sub(r"\S+", _mask_address, redact_text(operation, values, message))
    return repr(re.sub(r"\d{5,}", "…", words)[:200])


def _mask_address(word: re.Match[str]) -> str:
    # By words: a pattern with something before and after the sign would try each of a thousand places before it.
    return "…" if "@" in word[0].strip("@") else word[0]
