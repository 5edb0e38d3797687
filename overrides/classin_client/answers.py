"""Reads ClassIn's answer: the code first, then the body, made regular, as the operation's model."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

from classin_api import models
from classin_api.operations import Operation, Shape
from classin_api.replies import Outcome, Reply
from classin_api.types import Unset
from classin_client import errors, meanings, retries
from classin_client.redaction import without_hidden
from classin_client.regular import MISSING, described, promised_kind, regular
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

_WINDOW = {"safeKey": 20 * 60.0, "lms": 5 * 60.0}
"""Seconds that a timestamp may be off before ClassIn refuses the signature for it."""

_NOT_FOUND = 404

_MEDIA_TYPE = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,60}", re.ASCII)


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

    def malformed(problem: str, raw: Any = None) -> errors.MalformedResponse:
        read_only = operation.repeat == "read"
        unknown = "" if read_only else ", so nobody can know what was done"
        address = "Check base_url. " if answer.status == _NOT_FOUND or 300 <= answer.status < 400 else ""
        return errors.MalformedResponse(
            f"{operation.id}: {problem}{unknown}. {address}{retries.advice_when_unknown(operation)}",
            operation=operation.id,
            outcome_known=read_only,
            retryable=retries.safe_to_repeat(operation, identity_sent=False),
            request=request,
            status=answer.status,
            raw=raw,
        )

    if 300 <= answer.status < 400:
        raise malformed(f"the server redirects (HTTP {answer.status}) instead of answering")
    if not answer.content.strip():
        raise malformed(f"the answer is empty (HTTP {answer.status})")
    try:
        raw = json.loads(answer.content)
    except (ValueError, RecursionError):
        media_type = _MEDIA_TYPE.match(answer.content_type)
        what = f"{media_type[0] if media_type else 'no content type'}, {len(answer.content):,} bytes"
        raise malformed(f"the answer is not JSON (HTTP {answer.status}, {what})") from None
    if not isinstance(raw, dict):
        raise malformed("the answer is JSON, but no object", raw)
    info = raw.get("error_info")
    # A v2 path may answer in the envelope of v1, and say `message` for `msg` (reported live).
    if isinstance(info, dict):
        code, message = info.get("errno"), info.get("error")
    else:
        code, message = raw.get("code"), raw.get("msg", raw.get("message"))
    number = regular(Shape("integer"), None if isinstance(code, bool) else code, "code", [])
    if number is MISSING:
        raise malformed("the answer holds no code", raw)
    return Envelope(number, message if isinstance(message, str) else "", raw)


def refused(
    operation: Operation,
    reading: meanings.Reading,
    envelope: Envelope,
    values: Mapping[str, Any],
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
        advice = retries.advice_when_unknown(operation)
    if kind == "auth":
        advice = _with_the_clock(advice, operation, answer, now)
    if not kind:
        said = _without_people(without_hidden(operation, values, envelope.message))[:200]
        advice = f"ClassIn says: {said!r}. See ClassIn's page {operation.doc or 'of the action'}."
    return cls(
        f"{operation.id} ended with {reading.code}: {reading.en}{' ' + advice if advice else ''}",
        operation=operation.id,
        code=reading.code,
        message=envelope.message,
        meaning=reading.en,
        kind=kind,
        retryable=kind in meanings.REPEATED_LATER
        or (kind == "transient" and retries.safe_to_repeat(operation, identity_sent=False)),
        outcome_known=outcome_known,
        request=request,
        status=answer.status,
        raw=envelope.raw,
    )


def _with_the_clock(advice: str, operation: Operation, answer: Answer, now: float) -> str:
    """The advice, and this machine's clock when the server dated its answer otherwise; alone when it is the cause."""
    try:
        server = parsedate_to_datetime(answer.date).timestamp()
    except ValueError:
        return advice
    seconds = now - server
    if abs(seconds) < _SUSPICIOUS_SKEW:
        return advice
    direction = "ahead of" if seconds > 0 else "behind"
    clock = f"This machine's clock is {abs(seconds) / 60:.0f} minutes {direction} the server's: set it right."
    return clock if abs(seconds) > _WINDOW[operation.auth] else f"{advice} {clock}"


def _without_people(text: str) -> str:
    """ClassIn's words without what may be a number or address of somebody."""
    return re.sub(r"\d{5,}|[^\s@]+@[^\s@]+", "…", text)


def without_yes(value: Any, path: str) -> Any:
    """The value without a `true` at the end of the path: as a number it would be 1, and somebody else's id."""
    head, _, rest = path.partition(".")
    if not isinstance(value, Mapping) or head not in value:
        return value
    if rest:
        return {**value, head: without_yes(value[head], rest)}
    return {name: one for name, one in value.items() if name != head or one is not True}


def promised(value: Any, path: str) -> Any:
    """What stands at the end of a path, or `MISSING`."""
    for name in path.split("."):
        value = value.get(name, MISSING) if isinstance(value, Mapping) else MISSING
    # PHP's way of saying that there is none: no id of ClassIn is 0.
    return MISSING if value in (0, "0", "") else value


def _instead(operation: Operation, raw: Any) -> str:
    """What an answer has instead of what it promises: the part of a sentence."""
    shape, value, path = operation.response, raw, ""
    for name in operation.promises.split("."):
        shape, path = shape.fields[name], f"{path}.{name}" if path else name
        value = value.get(name)
        made = regular(shape, value, path, [])
        if value is None:
            return f"{path} is missing from the answer"
        if made is MISSING:
            return f"{path} is {described(value)} where the API promises {promised_kind(shape)}"
        value = made if isinstance(made, Mapping) and not isinstance(value, Mapping) else value
    return f"{path} is {json.dumps(value)}, which stands for nothing"


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
        raise refused(operation, reading, envelope, values, request, answer, now)
    warnings: list[str] = []
    if reading.kind in ("notice", "partial"):
        warnings.append(f"{reading.code}: {reading.en}")
    body = regular(operation.response, without_yes(envelope.raw, operation.promises), operation.id, warnings)
    if operation.batch is None and (failed := list(_failed_entries(operation, body, values, repeated=repeated))):
        warnings += failed
        outcome = Outcome.PARTIAL
    if operation.promises and "[]" not in operation.promises and promised(body, operation.promises) is MISSING:
        if outcome is Outcome.SUCCESS:
            raise errors.MalformedResponse(
                f"{operation.id} ended with {reading.code} (done), but {_instead(operation, envelope.raw)}."
                f" {retries.advice_when_unknown(operation)}",
                operation=operation.id,
                code=reading.code,
                message=envelope.message,
                outcome_known=operation.repeat == "read",
                retryable=retries.safe_to_repeat(operation, identity_sent=False),
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
        meaning=reading.en,
        kind=reading.kind,
        outcome=outcome,
        warnings=tuple(warnings),
        operation=operation.id,
        request=request,
        raw=envelope.raw,
        http_response=answer.http_response,
    )


def _failed_entries(
    operation: Operation, body: Mapping[str, Any], values: Mapping[str, Any], *, repeated: bool
) -> Iterator[str]:
    """A sentence for each entry of the answer that has a code of its own, and failed though the call did not."""
    for name, shape in operation.response.fields.items():
        if shape.item is None or not {"errno", "code"} & set(shape.item.fields):
            continue
        for index, entry in enumerate(body.get(name, ())):
            code = entry.get("errno", entry.get("code"))
            if isinstance(code, int):
                reading = meanings.read(operation, code, values, repeated=repeated)
                if reading.outcome in (None, Outcome.PARTIAL):
                    yield f"{name}[{index}] ended with {code}: {reading.en}"


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
