"""One request of a call: it waits for a place in ClassIn's rate, is sent, and its HTTP status is judged."""

from __future__ import annotations

import logging
import time
from collections.abc import Generator, Mapping
from functools import partial
from typing import Any, NamedTuple

from classin_api.operations import Operation
from classin_client import errors
from classin_client._call import rate_limits
from classin_client._call.shared_rates import SharedWindows, StorageFailed
from classin_client._call.steps import Block, Lost, NotSent, Request, Wait
from classin_client._repeat_safety import advice_when_unknown, safe_to_repeat
from classin_client._response import errnos
from classin_client._response.answer import Answer, asked_wait
from classin_client._response.envelope import read_envelope

logger = logging.getLogger("classin_client")
# A library writes no log, not even to stderr, unless the program configures one.
logger.addHandler(logging.NullHandler())

_SERVER_ERROR = 500
_TOO_MANY = 429
_NOT_DONE = {
    901: ("maintenance", "ClassIn is under maintenance (HTTP 901). Nothing was done; try again later."),
    429: ("rate_limited", "ClassIn takes no more calls for now (HTTP 429). Nothing was done; call less often."),
}
"""HTTP statuses that say that nothing was done: the kind of each, and a sentence."""


class CallContext(NamedTuple):
    """What logs and errors may show of a call.

    Attributes:
        operation: The operation's id.
        request: The parameters, redacted.
        request_id: The client's own id for the call.
    """

    operation: str
    request: Mapping[str, object]
    request_id: str

    def __str__(self) -> str:
        return f"{self.operation} [{self.request_id}]"


def wait_for_rate_limit(
    operation: Operation,
    school: str,
    deadline: float,
    context: CallContext,
    waited: float,
    shared: SharedWindows | None = None,
) -> Generator[Wait | Block, Any, float]:
    """Waits until ClassIn's rate has a place for the request; returns the seconds that it waited.

    Args:
        operation: What is called.
        school: The server and the school's id.
        deadline: Seconds that a call may wait in all.
        context: Of the call.
        waited: Seconds that the call has waited before.
        shared: The windows that it shares with other processes; without them, those of this process.

    Raises:
        Unavailable: If the next place comes after the deadline, or the shared windows are out of reach.
    """
    total = 0.0
    while wait := (yield from _seconds_to_wait(operation, school, shared, context)):
        if waited + total + wait > deadline:
            raise errors.Unavailable(
                f"{operation.title} was not sent: the next place in ClassIn's rate comes after the deadline."
                " Call less often, or give it a longer deadline.",
                operation=operation.id,
                kind="rate_limited",
                retryable=True,
                request=context.request,
            )
        logger.debug("%s waits %.1f s for its place in ClassIn's rate", context, wait)
        yield Wait(wait)
        total += wait
    return total


def _seconds_to_wait(
    operation: Operation, school: str, shared: SharedWindows | None, context: CallContext
) -> Generator[Block, float, float]:
    if shared is None or operation.rate is None:
        return rate_limits.seconds_to_wait(operation, school, time.time())
    try:
        return (yield Block(partial(shared.seconds_to_wait, operation, school)))
    except StorageFailed as failed:
        kind = str(failed)
    # Raised here, so that the error does not keep the frames of the storage's library, which hold its password.
    raise errors.Unavailable(
        f"{operation.id} was not sent: the rate storage cannot be used ({kind}), and rate_storage_outage is 'refuse'.",
        operation=operation.id,
        retryable=True,
        request=context.request,
    )


def send(operation: Operation, request: Request, context: CallContext) -> Generator[Request, Answer, Answer]:
    """Sends a request; returns the answer, whatever it says.

    Raises:
        Unavailable: If the request never arrived; also if no answer came to an operation that only reads.
        OutcomeUnknown: If no whole answer came back.
    """
    started = time.monotonic()
    try:
        answer = yield request
    except NotSent as problem:
        raise errors.Unavailable(
            f"{operation.title} could not be sent: {problem}. Nothing was done.",
            operation=operation.id,
            request=context.request,
            retryable=True,
        ) from problem.__cause__
    except Lost as problem:
        sentence = f"was sent, but no answer came back: {problem}."
        raise outcome_unknown(operation, context, sentence) from problem.__cause__
    logger.debug("%s: HTTP %d in %.0f ms", context, answer.status, (time.monotonic() - started) * 1000)
    return answer


def raise_for_status(operation: Operation, answer: Answer, context: CallContext) -> None:
    """Raises the error for an HTTP status that says more than the body.

    Raises:
        Unavailable: If the status says that nothing was done; also if an operation that only reads failed.
        OutcomeUnknown: If the server failed.
    """
    status = answer.status
    error: errors.ClassInError
    # 901 is ClassIn's own and stands above its body; 429 may be a gateway's.
    if status == _TOO_MANY and (code := _code_of_success(operation, answer)):
        sentence = f"was answered with HTTP {status}, which says that nothing was done, and {code}, which says it was."
        error = outcome_unknown(operation, context, sentence, status)
    elif status in _NOT_DONE:
        kind, sentence = _NOT_DONE[status]
        error = errors.Unavailable(
            f"{operation.title}: {sentence}",
            operation=operation.id,
            request=context.request,
            kind=kind,
            retryable=True,
            status=status,
        )
    elif status >= _SERVER_ERROR:
        error = outcome_unknown(operation, context, f"met a failure of the server (HTTP {status}).", status)
    else:
        return
    error.retry_after = asked_wait(answer)
    raise error


def _code_of_success(operation: Operation, answer: Answer) -> int | None:
    """The code of an answer, if it says that the call was done; else None."""
    try:
        code = read_envelope(operation, answer, {}).code
    except errors.MalformedResponse:
        return None
    return code if errnos.look_up(operation, code, {}).outcome else None


def outcome_unknown(
    operation: Operation, context: CallContext, sentence: str, status: int | None = None
) -> errors.ClassInError:
    """The error for a request that may have been carried out; `sentence` goes on after the operation's id."""
    read_only = operation.repeat == "read"
    cls = errors.Unavailable if read_only else errors.OutcomeUnknown
    return cls(
        f"{operation.title} {sentence} {advice_when_unknown(operation)}",
        operation=operation.id,
        request=context.request,
        retryable=safe_to_repeat(operation, identity_sent=False),
        outcome_known=read_only,
        status=status,
    )
