"""Reads ClassIn's answer: the code first, then the body, made regular, as the operation's model."""

from __future__ import annotations

import json
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

from classin_api import models
from classin_api.operations import Operation, Shape
from classin_api.replies import Outcome, Reply
from classin_api.types import Unset
from classin_client import errors, meanings
from classin_client.regular import MISSING, regular
from classin_client.wire import Answer

_ADVICE = {
    "auth": "Check the sid, the secret, this machine's clock, and that ClassIn has opened the action to the school.",
    "permission": "The school may not do this.",
    "invalid": "Mend the call.",
    "busy": "Nothing was done; try again later.",
    "rate_limited": "Nothing was done; call less often.",
    "repeated": "Wait 5 seconds before sending the same again.",
    "maintenance": "Nothing was done; try again when ClassIn is back.",
}

_SUSPICIOUS_SKEW = 60.0
"""Seconds between the clocks from which an authentication error names them."""


class Envelope(NamedTuple):
    """What every answer has, of either generation."""

    code: int
    message: str
    raw: Any


def open_envelope(operation: Operation, answer: Answer, request: Mapping[str, object]) -> Envelope:
    """The code of an answer.

    Raises:
        MalformedResponse: When there is none.
    """

    def malformed(problem: str) -> errors.MalformedResponse:
        return errors.MalformedResponse(
            f"{operation.id}: {problem}, so nobody can know whether it was done. Look before sending it again.",
            operation=operation.id,
            outcome_known=False,
            retryable=operation.repeat == "read",
            request=request,
            status=answer.status,
        )

    if 300 <= answer.status < 400:
        raise malformed(f"the server redirects (HTTP {answer.status}) instead of answering; check base_url")
    if not answer.content.strip():
        raise malformed(f"the answer is empty (HTTP {answer.status})")
    try:
        raw = json.loads(answer.content)
    except (ValueError, RecursionError):
        raise malformed(f"the answer is not JSON (HTTP {answer.status})") from None
    if not isinstance(raw, dict):
        raise malformed("the answer is JSON, but no object")
    info = raw.get("error_info")
    # A v2 path may answer in the envelope of v1, and say `message` for `msg` (reported live).
    if isinstance(info, dict):
        code, message = info.get("errno"), info.get("error")
    else:
        code, message = raw.get("code"), raw.get("msg", raw.get("message"))
    number = regular(Shape("integer"), None if isinstance(code, bool) else code, "code", [])
    if number is MISSING:
        raise malformed("the answer holds no code")
    return Envelope(number, message if isinstance(message, str) else "", raw)


def refused(
    operation: Operation,
    reading: meanings.Reading,
    envelope: Envelope,
    request: Mapping[str, object],
    answer: Answer,
    now: float,
) -> errors.ClassInError:
    """The error for a code that is a failure."""
    kind = reading.kind
    cls = errors.CLASS_OF_KIND.get(kind, errors.ClassInError)
    advice = _ADVICE.get(kind, "")
    outcome_known = bool(kind)
    if kind == "transient":
        read_only = operation.repeat == "read"
        cls = errors.Unavailable if read_only else errors.OutcomeUnknown
        outcome_known = read_only
        advice = "Try again later." if read_only else "It may have been done: look before sending it again."
    if kind == "auth":
        advice = _clock_advice(answer, now) or advice
    if not kind:
        advice = f"ClassIn says: {envelope.message[:200]!r}. See ClassIn's page {operation.doc or 'of the action'}."
    return cls(
        f"{operation.id} ended with {reading.code}: {reading.en}{' ' + advice if advice else ''}",
        operation=operation.id,
        code=reading.code,
        message=envelope.message,
        meaning=reading.en,
        kind=kind,
        retryable=kind in meanings.REPEATED_LATER or (kind == "transient" and operation.repeat == "read"),
        outcome_known=outcome_known,
        request=request,
        status=answer.status,
        raw=envelope.raw,
    )


def _clock_advice(answer: Answer, now: float) -> str:
    """A sentence about this machine's clock, when the server's answer was dated otherwise."""
    try:
        server = parsedate_to_datetime(answer.date).timestamp()
    except ValueError:
        return ""
    seconds = now - server
    if abs(seconds) < _SUSPICIOUS_SKEW:
        return ""
    direction = "ahead of" if seconds > 0 else "behind"
    return f"This machine's clock is {abs(seconds) / 60:.0f} minutes {direction} the server's: set it right."


def _at(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = value.get(name, MISSING) if isinstance(value, Mapping) else MISSING
    return value


def interpret(
    operation: Operation,
    values: Mapping[str, Any],
    answer: Answer,
    request: Mapping[str, object],
    *,
    now: float,
    repeated: bool = False,
) -> Reply[Any]:
    """The reply to a call, from ClassIn's answer.

    Args:
        operation: What was called.
        values: The values that were sent.
        answer: What came back.
        request: The values as they may be shown.
        now: Seconds since 1970, as this machine's clock has them.
        repeated: Whether an earlier attempt may have been carried out.

    Raises:
        ClassInError: When the answer says that it was not done, or says nothing that can be read.
    """
    envelope = open_envelope(operation, answer, request)
    reading = meanings.read(operation, envelope.code, values, repeated=repeated)
    outcome = reading.outcome
    if outcome is None:
        raise refused(operation, reading, envelope, request, answer, now)
    warnings: list[str] = []
    if reading.kind in ("notice", "partial"):
        warnings.append(f"{reading.code}: {reading.en}")
    body = regular(operation.response, envelope.raw, operation.id, warnings)
    if operation.promises and "[]" not in operation.promises and _at(body, operation.promises) is MISSING:
        if outcome is Outcome.SUCCESS:
            raise errors.MalformedResponse(
                f"{operation.id} ended with {reading.code} (done), but {operation.promises} is missing from the answer."
                " Look for what was made before sending it again.",
                operation=operation.id,
                code=reading.code,
                message=envelope.message,
                outcome_known=False,
                request=request,
                status=answer.status,
                raw=envelope.raw,
            )
        warnings.append(f"{reading.code}: ClassIn sent no {operation.promises} with it.")
    model, data = _built(operation, body)
    return Reply(
        data=data,
        body=model,
        code=reading.code,
        message=envelope.message,
        outcome=outcome,
        warnings=tuple(warnings),
        operation=operation.id,
        raw=envelope.raw,
        http_response=answer.http_response,
    )


def _built(operation: Operation, body: dict[str, Any]) -> tuple[Any, Any]:
    if not operation.model:
        return body, body.get("data", body)
    for name in operation.response.required:
        # An answer in the other generation's envelope has not the field that this one requires.
        body.setdefault(name, {"errno": 0} if name == "error_info" else 0)
    model = getattr(models, operation.model).from_dict(body)
    if "data" not in operation.response.fields:
        return model, model
    data = model.data
    return model, None if isinstance(data, Unset) else data
