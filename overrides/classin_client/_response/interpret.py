"""From an answer to a reply: the errno first, then the body, coerced to its shape, as the operation's model."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping
from typing import Any

from classin_api.operations import Operation
from classin_api.replies import Outcome, Reply
from classin_api.types import Unset
from classin_client import errors
from classin_client._plain import whole_number
from classin_client._response import errnos
from classin_client._response.answer import Answer
from classin_client._response.coerce import MISSING, coerce, describe_shape, describe_value, unpacked
from classin_client._response.envelope import Envelope, malformed_response, read_envelope


def without_true(value: Any, path: str) -> Any:
    """The value without a `true` at the end of the path: as a number it would be 1, and somebody else's id."""
    head, _, rest = path.partition(".")
    # What `coerce` unpacks is looked into here as well.
    value = unpacked(value)
    if not isinstance(value, Mapping) or head not in value:
        return value
    if rest:
        return {**value, head: without_true(value[head], rest)}
    return {name: one for name, one in value.items() if name != head or one is not True}


def promised_value(value: Any, path: str) -> Any:
    """What stands at the end of a path, or `MISSING`."""
    for name in path.split("."):
        value = value.get(name, MISSING) if isinstance(value, Mapping) else MISSING
    number = whole_number(value) if isinstance(value, str) else value
    # PHP's way of saying that there is none: no id of ClassIn is 0 or -1.
    return MISSING if value == "" or (isinstance(number, int | float) and number <= 0) else value


def _with_empty_list(operation: Operation, body: dict[str, Any]) -> dict[str, Any]:
    """The body with an empty list or map, which ClassIn leaves out where its code says that there is nothing."""
    shape = operation.response.fields.get(operation.promises)
    if shape is None or shape.item is None or operation.promises in body:
        return body
    return {**body, operation.promises: [] if shape.kind == "array" else {}}


def _describe_broken_promise(operation: Operation, raw: Any) -> str:
    """What an answer has instead of what it promises: the part of a sentence."""
    shape, value, path = operation.response, raw, ""
    for name in operation.promises.split("."):
        shape, path = shape.fields[name], f"{path}.{name}" if path else name
        value = value.get(name)
        made = coerce(shape, value, path, [])
        if value is None:
            return f"{path} is missing from the answer"
        if made is MISSING:
            return f"{path} is {describe_value(value)} where the API promises {describe_shape(shape)}"
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
    request_id: str = "",
) -> Reply[Any]:
    """The reply to a call, from ClassIn's answer.

    Args:
        operation: What was called.
        values: The values that were sent.
        answer: What came back.
        request: The values as they may be shown.
        now: Seconds since 1970, as this machine's clock has them.
        repeated: Whether an earlier attempt may have been carried out.
        request_id: The client's own id for the call.

    Raises:
        ClassInError: If the answer says that it was not done, or cannot be read.
    """
    envelope = read_envelope(operation, answer, request)
    errno = errnos.look_up(operation, envelope.code, values, repeated=repeated)
    outcome = errno.outcome
    if outcome is None:
        from classin_client._response.refusals import error_for_errno

        raise error_for_errno(operation, errno, envelope, values, request, answer, now)
    if not 200 <= answer.status < 300:
        sentence = f", but with HTTP {answer.status}, so nobody can know what was done."
        raise _malformed_success(operation, answer, request, envelope, sentence)
    warnings: list[str] = []
    if errno.kind in ("notice", "partial"):
        warnings.append(f"{errno.code}: {errno.en}")
    promised = without_true(envelope.raw, operation.promises) if operation.promises else envelope.raw
    body = coerce(operation.response, promised, operation.id, warnings)
    if body is envelope.raw:
        body = dict(body)
    if errno.kind == "ok" and errno.code != 1:
        body = _with_empty_list(operation, body)
    if operation.entries and (failed := list(_failed_entries(operation, body, values, repeated=repeated))):
        warnings += failed
        outcome = Outcome.PARTIAL
    if operation.promises and "[]" not in operation.promises and promised_value(body, operation.promises) is MISSING:
        if outcome is Outcome.SUCCESS:
            sentence = f" (done), but {_describe_broken_promise(operation, envelope.raw)}."
            raise _malformed_success(operation, answer, request, envelope, sentence)
        warnings.append(f"{errno.code}: ClassIn sent no {operation.promises} with it.")
        # Its model requires what is promised; the rest is kept in `raw`.
        body.pop(operation.promises.partition(".")[0], None)
    _add_envelope(operation, body)
    reply: Reply[Any] = object.__new__(Reply)
    # Half the time of calling it, in which keywords become a dict twice.
    vars(reply).update(
        _data=_data(operation, body),
        _body=functools.partial(make_model, operation.model, body) if operation.model else body,
        code=errno.code,
        message=envelope.message,
        meaning=errno.en,
        kind=errno.kind,
        outcome=outcome,
        warnings=tuple(warnings),
        operation=operation.id,
        request=request,
        request_id=request_id,
        _raw=envelope.raw,
        _http_response=answer.make_response,
    )
    return reply


def _malformed_success(
    operation: Operation, answer: Answer, request: Mapping[str, object], envelope: Envelope, sentence: str
) -> errors.MalformedResponse:
    """The error for a success that is none; the sentence goes on after the code."""
    sentence = f" ended with {envelope.code}{sentence}"
    known = {"code": envelope.code, "message": envelope.message, "raw": envelope.raw}
    return malformed_response(operation, answer, request, sentence, **known)


def without_id(operation: Operation, reply: Reply[Any]) -> errors.MalformedResponse:
    """The error for a reply that says "it exists" and brings no id, where a caller needs the id."""
    error = errors.MalformedResponse(
        f"{operation.title} ended with {reply.code}: {reply.meaning} ClassIn sent no {operation.promises} with it, so"
        " nobody can say which it is: look it up in ClassIn's school console, and keep its id.",
        operation=operation.id,
        code=reply.code,
        message=reply.message,
        meaning=reply.meaning,
        kind=reply.kind,
        outcome_known=True,
        request=reply.request,
        raw=reply.raw,
    )
    error.request_id, error.http_response = reply.request_id, reply.http_response
    return error


def _failed_entries(
    operation: Operation, body: Mapping[str, Any], values: Mapping[str, Any], *, repeated: bool
) -> Iterator[str]:
    """A sentence for each entry of the answer that has a code of its own, and failed though the call did not."""
    for name in operation.entries:
        for index, entry in enumerate(body.get(name, ())):
            code = entry.get("errno", entry.get("code"))
            if isinstance(code, int):
                errno = errnos.look_up(operation, code, values, repeated=repeated)
                if errno.outcome in (None, Outcome.PARTIAL):
                    yield f"{name}[{index}] ended with {code}: {errno.en}"


def _add_envelope(operation: Operation, body: dict[str, Any]) -> None:
    """Adds what a model requires: an answer in the other generation's envelope has it not, or has it empty."""
    for name in operation.response.required:
        if not body.get(name):
            body[name] = {"errno": 0} if name == "error_info" else 0


@functools.cache
def _reader(name: str) -> Any:
    # The models, and attrs with them, are imported for those who look at one.
    from classin_api import models

    return getattr(models, name).from_dict


def make_model(name: str, body: Mapping[str, Any]) -> Any:
    """The model with this name of an answer, or of a result in it."""
    return _reader(name)(body)


def _data(operation: Operation, body: Mapping[str, Any]) -> Any:
    """The `data` of an answer, or what makes it out of the model."""
    if not operation.model:
        return body.get("data", body)
    shape = operation.response.fields.get("data")
    return data_of if shape is None or shape.model or shape.item else body.get("data")


def data_of(model: Any) -> Any:
    """The `data` of a model, or the model itself where it has none."""
    data = getattr(model, "data", model)
    return None if isinstance(data, Unset) else data
