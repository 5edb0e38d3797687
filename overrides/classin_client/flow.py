"""A call as a generator of steps: prepare, send, read, and send again where that is safe.

Nothing here does I/O; both clients drive it.
"""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from classin_api.operations import Operation
from classin_client import answers, encoding, errors, retries
from classin_client.arguments import FilePart
from classin_client.redaction import redacted
from classin_client.wire import Answer, Lost, NotSent, Request, Send, Steps, Wait

logger = logging.getLogger("classin_client")
# A library that is not asked to log says nothing, not even on stderr.
logger.addHandler(logging.NullHandler())

_SERVER_ERROR = 500
_MAINTENANCE = 901
_TOO_MANY = 429


def new_identity() -> str:
    """A key that no other call has: 32 characters, the most that ClassIn takes."""
    return uuid.uuid4().hex


@dataclass(frozen=True)
class Policy:
    """How a client repeats.

    Attributes:
        max_retries: How often a call is sent again at the most.
        deadline: Seconds after which a call is not sent again.
        new_identity: Makes the key of a create that was given none.
        on_retry: Is told of each repeat.
        clock: Seconds since 1970, as the signature has them.
    """

    max_retries: int = 2
    deadline: float = 120.0
    new_identity: Callable[[], str] = new_identity
    on_retry: Callable[[retries.Retry], object] | None = None
    clock: Callable[[], float] = time.time


def with_identity(operation: Operation, values: dict[str, Any], make: Callable[[], str]) -> bool:
    """Gives a create that has none an identity, and says whether every part of it has one."""
    if not operation.identity:
        return False
    head, _, name = operation.identity.rpartition("[].")
    for one in values.get(head, []) if head else [values]:
        if not one.get(name):
            one[name] = make()
    return True


def call(operation: Operation, values: dict[str, Any], policy: Policy) -> Steps:
    """The steps of one call with checked values; returns the `Reply`.

    Raises:
        ClassInError: When it was not done, or nobody can know.
    """
    identity_sent = with_identity(operation, values, policy.new_identity)
    request = redacted(operation, values)
    body = encoding.encode(operation, values) if operation.media else None
    repeatable = all(value.repeatable for value in values.values() if isinstance(value, FilePart))
    started, waited, attempt = time.monotonic(), 0.0, 0
    while True:
        attempt += 1
        try:
            answer = yield from _attempt(operation, Request(operation.id, operation.path, body), request)
            reply = answers.interpret(operation, values, answer, request, now=policy.clock())
        except errors.ClassInError as error:
            logger.debug("%s %s: attempt %d: %s", operation.id, request, attempt, error)
            wait = retries.wait_before(error, attempt)
            # Waiting is counted as well as the clock, which tests may hold still.
            elapsed = max(time.monotonic() - started, waited)
            again = repeatable and retries.may_repeat(operation, error, identity_sent=identity_sent)
            if not again or attempt > policy.max_retries or elapsed + wait > policy.deadline:
                raise
            if policy.on_retry:
                policy.on_retry(retries.Retry(operation.id, attempt, error, wait))
            logger.warning("%s is sent again in %.1f s: %s", operation.id, wait, error)
            waited += wait
        else:
            logger.debug("%s %s: %s", operation.id, request, reply)
            for warning in reply.warnings:
                logger.warning("%s: %s", operation.id, warning)
            return reply
        yield Wait(wait)


def _attempt(operation: Operation, request: Request, shown: Mapping[str, object]) -> Steps:
    read_only = operation.repeat == "read"
    told: dict[str, Any] = {"operation": operation.id, "request": shown}
    unknown = errors.Unavailable if read_only else errors.OutcomeUnknown
    advice = "Try again later." if read_only else "It may have been done: look before sending it again."
    try:
        answer = yield Send(request)
    except NotSent as problem:
        raise errors.Unavailable(
            f"{operation.id} could not be sent: {problem}. Nothing was done.", retryable=True, **told
        ) from problem.__cause__
    except Lost as problem:
        raise unknown(
            f"{operation.id} was sent, but no answer came back: {problem}. {advice}",
            retryable=read_only,
            outcome_known=read_only,
            **told,
        ) from problem.__cause__
    assert isinstance(answer, Answer)
    told["status"] = answer.status
    if answer.status == _MAINTENANCE:
        raise errors.Unavailable(
            f"{operation.id}: ClassIn is under maintenance (HTTP 901). Nothing was done; try again later.",
            kind="maintenance",
            retryable=True,
            **told,
        )
    if answer.status == _TOO_MANY:
        raise errors.Unavailable(
            f"{operation.id}: ClassIn takes no more calls for now (HTTP 429). Nothing was done; call less often.",
            kind="rate_limited",
            retryable=True,
            **told,
        )
    if answer.status >= _SERVER_ERROR:
        raise unknown(
            f"{operation.id}: the server failed (HTTP {answer.status}). {advice}",
            retryable=read_only,
            outcome_known=read_only,
            **told,
        )
    return answer
