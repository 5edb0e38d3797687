"""A call as a generator of steps: prepare, send, read, and send again where that is safe.

Nothing here does I/O; both clients drive it.
"""

from __future__ import annotations

import logging
import secrets
import time
import uuid
from collections.abc import Callable, Generator, Mapping
from typing import Any, NamedTuple

from attrs import evolve

from classin_api.operations import Operation
from classin_api.replies import Outcome, Reply
from classin_client import answers, encoding, errors, limiter, retries, wrong_values
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


class Policy(NamedTuple):
    """How a client repeats.

    Attributes:
        max_retries: How often a call is sent again at the most.
        deadline: Seconds after which a call is not sent again, and the most that one step of it may take.
        new_identity: Makes the key of a create that was given none.
        on_retry: Is told of each repeat.
        clock: Seconds since 1970, as the signature has them.
        school: The server and the school's id, for ClassIn's rates.
    """

    max_retries: int = 2
    deadline: float = 120.0
    new_identity: Callable[[], str] = new_identity
    on_retry: Callable[[retries.Retry], object] | None = None
    clock: Callable[[], float] = time.time
    school: str = ""


class Told(NamedTuple):
    """What may be said of a call: its operation, an id of its own, and its parameters as they may be shown."""

    operation: str
    request: Mapping[str, object]
    request_id: str

    def __str__(self) -> str:
        return f"{self.operation} [{self.request_id}]"


def with_identity(operation: Operation, values: dict[str, Any], make: Callable[[], str]) -> bool:
    """Gives a create that has none an identity, and says whether every part of it has one."""
    if not operation.identity:
        return False
    head, _, name = operation.identity.rpartition("[].")
    for one in values.get(head, []) if head else [values]:
        if one.get(name) == "":
            raise ValueError(f"{operation.id}: {name} is empty; give it 1 to 32 characters, or leave it out.")
        if name not in one:
            one[name] = make()
    return True


def call(operation: Operation, values: dict[str, Any], policy: Policy) -> Steps:
    """The steps of one call with checked values; returns the `Reply`.

    Raises:
        ClassInError: When it was not done, or nobody can know.
    """
    identity_sent = with_identity(operation, values, policy.new_identity)
    told = Told(operation.id, redacted(operation, values), secrets.token_hex(4))
    body = encoding.encode(operation, values) if operation.media else None
    repeatable = all(value.repeatable for value in values.values() if isinstance(value, FilePart))
    started, waited, attempt = time.monotonic(), 0.0, 0
    earlier: errors.ClassInError | None = None
    maybe_done = False
    while True:
        attempt += 1
        answer: Answer | None = None
        try:
            waited += yield from _place_in_the_rate(operation, policy, told, waited)
            left = policy.deadline - max(time.monotonic() - started, waited)
            answer = yield from _sent(operation, Request(operation.id, operation.path, body, left), told)
            _refuse_status(operation, answer, told)
            reply = answers.interpret(operation, values, answer, told.request, now=policy.clock(), repeated=maybe_done)
        except errors.ClassInError as error:
            error.request_id = told.request_id
            error.http_response = answer.http_response if answer else None
            logger.debug("%s %s: attempt %d: %s", told, told.request, attempt, error)
            wait = retries.wait_before(error, attempt)
            # Waiting is counted as well as the clock, which tests may hold still.
            elapsed = max(time.monotonic() - started, waited)
            again = repeatable and retries.may_repeat(operation, error, identity_sent=identity_sent)
            if not again or attempt > policy.max_retries or elapsed + wait > policy.deadline:
                if maybe_done:
                    raise _in_view_of_an_earlier(operation, error, told) from error.__cause__
                raise
            if policy.on_retry:
                policy.on_retry(retries.Retry(operation.id, attempt, error, wait))
            logger.warning("%s is sent again in %.1f s: %s", told, wait, error)
            earlier = error if error.code else earlier
            maybe_done = maybe_done or not error.outcome_known
            waited += wait
        else:
            # What an earlier attempt of this call made is its doing. A batch tells it item by item.
            if operation.batch is None and (reply.outcome is not Outcome.EXISTED or maybe_done):
                foreseen = wrong_values.warnings(operation.request, values)
                reply = evolve(reply, warnings=(*foreseen, *reply.warnings))
            return _told(reply, earlier, told)
        yield Wait(wait)


def raw(operation: Operation, values: dict[str, Any], policy: Policy) -> Steps:
    """The steps of one request whose answer is not looked at; returns the response of the HTTP library.

    Raises:
        Unavailable: When it never arrived.
        OutcomeUnknown: When no whole answer came back.
    """
    with_identity(operation, values, policy.new_identity)
    told = Told(operation.id, redacted(operation, values), secrets.token_hex(4))
    body = encoding.encode(operation, values) if operation.media else None
    yield from _place_in_the_rate(operation, policy, told, 0.0)
    answer = yield from _sent(operation, Request(operation.id, operation.path, body, policy.deadline), told)
    return answer.http_response


def _told(reply: Reply[Any], earlier: errors.ClassInError | None, told: Told) -> Reply[Any]:
    """The reply, logged; what an earlier attempt was answered is not lost when a later one finds the thing there."""
    warnings = reply.warnings
    if earlier is not None and reply.outcome is Outcome.EXISTED:
        warnings += (f"An earlier attempt ended with {earlier.code}: {earlier.meaning}",)
    reply = evolve(reply, warnings=warnings, request_id=told.request_id)
    logger.debug("%s %s: %s", told, told.request, reply)
    for warning in warnings:
        warn(told, warning)
    return reply


def warn(told: Told, sentence: str) -> None:
    """Logs what was not wholly done, with the ids that are needed to mend it."""
    logger.warning("%s %s: %s", told, told.request, sentence)


def _place_in_the_rate(operation: Operation, policy: Policy, told: Told, waited: float) -> Generator[Wait, Any, float]:
    """Waits until ClassIn's rate has a place for the call, and says how long that took."""
    total = 0.0
    while wait := limiter.seconds_to_wait(operation, policy.school, time.time()):
        if waited + total + wait > policy.deadline:
            raise errors.Unavailable(
                f"{operation.id} was not sent: the next place in ClassIn's rate comes after the deadline."
                " Call less often, or give it a longer deadline.",
                operation=operation.id,
                kind="rate_limited",
                retryable=True,
                request=told.request,
            )
        logger.debug("%s waits %.1f s for its place in ClassIn's rate", told, wait)
        yield Wait(wait)
        total += wait
    return total


def _sent(operation: Operation, request: Request, told: Told) -> Generator[Send, Any, Answer]:
    started = time.monotonic()
    try:
        answer = yield Send(request)
    except NotSent as problem:
        raise errors.Unavailable(
            f"{operation.id} could not be sent: {problem}. Nothing was done.",
            operation=operation.id,
            request=told.request,
            retryable=True,
        ) from problem.__cause__
    except Lost as problem:
        raise _unknown(operation, told, f"was sent, but no answer came back: {problem}.") from problem.__cause__
    assert isinstance(answer, Answer)
    logger.debug("%s: HTTP %d in %.0f ms", told, answer.status, (time.monotonic() - started) * 1000)
    return answer


def _unknown(operation: Operation, told: Told, what: str, status: int | None = None) -> errors.ClassInError:
    """The error for a request that may have been carried out."""
    read_only = operation.repeat == "read"
    cls = errors.Unavailable if read_only else errors.OutcomeUnknown
    return cls(
        f"{operation.id} {what} {retries.advice_when_unknown(operation)}",
        operation=operation.id,
        request=told.request,
        retryable=retries.safe_to_repeat(operation, identity_sent=False),
        outcome_known=read_only,
        status=status,
    )


def _in_view_of_an_earlier(operation: Operation, error: errors.ClassInError, told: Told) -> errors.ClassInError:
    """The error to raise when an earlier attempt may have been carried out, of which the last one says nothing."""
    if isinstance(error, errors.Unavailable):
        unknown = _unknown(operation, told, f"may have been done by an earlier attempt; the last one ended so: {error}")
        text, state = unknown.args, {**error.__dict__, "retryable": unknown.retryable, "outcome_known": False}
        unknown.__dict__.update(state)
        unknown.args = text
        return unknown
    if error.outcome_known:
        error.outcome_known = False
        error.args = (f"{error} An earlier attempt may have been done: look.",)
    return error


def _refuse_status(operation: Operation, answer: Answer, told: Told) -> None:
    """Raises for an HTTP status that says more than the body."""
    status = answer.status
    not_done = {
        _MAINTENANCE: ("maintenance", "ClassIn is under maintenance (HTTP 901). Nothing was done; try again later."),
        _TOO_MANY: (
            "rate_limited",
            "ClassIn takes no more calls for now (HTTP 429). Nothing was done; call less often.",
        ),
    }
    if status in not_done:
        kind, sentence = not_done[status]
        problem: errors.ClassInError = errors.Unavailable(
            f"{operation.id}: {sentence}",
            operation=operation.id,
            request=told.request,
            kind=kind,
            retryable=True,
            status=status,
        )
    elif status >= _SERVER_ERROR:
        problem = _unknown(operation, told, f"met a failure of the server (HTTP {status}).", status)
    else:
        return
    problem.retry_after = retries.asked_wait(answer)
    raise problem
