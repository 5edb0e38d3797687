"""A call as a generator of steps: encode, send, interpret the answer, and send again where that is safe.

Nothing here does I/O: `ClassIn` and `AsyncClassIn` carry out the steps.
"""

from __future__ import annotations

import contextlib
import logging
import math
import os
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple, NoReturn

from classin_api.operations import Operation
from classin_api.replies import Outcome, Reply
from classin_client import _telemetry, errors
from classin_client._call import retries
from classin_client._call.attempt import CallContext, outcome_unknown, raise_for_status, send, wait_for_rate_limit
from classin_client._call.concurrency import SLOW_DOWN, ConcurrencyLimit
from classin_client._call.shared_rates import SharedWindows
from classin_client._call.steps import CannotSend, Notify, Request, Steps, Wait
from classin_client._callbacks import refuse_awaitable, time_of
from classin_client._plain import plain
from classin_client._redaction import redact
from classin_client._request import encoding, value_warnings
from classin_client._request.files import FilePart
from classin_client._request.spelling import Spelling, on_the_wire
from classin_client._response.answer import Answer
from classin_client._response.interpret import interpret
from classin_client._telemetry import Tally

logger = logging.getLogger("classin_client")


DEFAULT_DEADLINE = 120.0
"""Seconds that a call without a file may take in all."""

_LONGEST_IDENTITY = 32


def new_identity() -> str:
    """A key that no other call has: 32 characters, the most that ClassIn takes."""
    return os.urandom(16).hex()


class Policy(NamedTuple):
    """When and how a client sends a call again.

    Attributes:
        max_retries: How often a call is sent again at the most.
        deadline: Seconds that a call may take in all; None stands for the default.
        new_identity: Makes the key of a create that was given none.
        on_retry: Called before each retry.
        clock: Returns the seconds since 1970, as the signature has them.
        school: The server and the school's id, for ClassIn's rates.
        mark: What its request ids begin with; for a client of one of several schools, the school's id.
        rates: The windows that it shares with other processes; None for those of this process.
        tally: Counts what the call does on its way.
        limit: How many calls of the client run side by side: it is told when ClassIn wants fewer.
        patient: Whether a refusal because of too many calls is no retry: then only the deadline bounds it.
    """

    max_retries: int = 2
    deadline: float | None = None
    new_identity: Callable[[], str] = new_identity
    on_retry: Callable[[retries.Retry], object] | None = None
    clock: Callable[[], float] = time.time
    school: str = ""
    mark: str = ""
    rates: SharedWindows | None = None
    tally: Tally = Tally()
    limit: ConcurrencyLimit | None = None
    patient: bool = False

    def seconds(self, *, with_file: bool) -> float:
        """Seconds that a call may take in all; without a limit by default where it sends a file, which may be large."""
        if self.deadline is not None:
            return self.deadline
        return math.inf if with_file else DEFAULT_DEADLINE

    @property
    def patience(self) -> float:
        """Seconds that a call may spend waiting to be sent: also one with a file, whose sending has no limit."""
        return self.seconds(with_file=False)


def add_identity(operation: Operation, values: dict[str, Any], make: Callable[[], str]) -> bool:
    """Gives a create that has no identity one; returns whether every part of it has one afterwards.

    Raises:
        TypeError: If `make` makes no text.
        ValueError: If an identity is empty, or `make` makes none that ClassIn takes.
    """
    if not operation.identity:
        return False
    head, _, name = operation.identity.rpartition("[].")
    for one in values.get(head, []) if head else [values]:
        if name not in one:
            one[name] = _made_identity(operation, make())
    return True


class _Progress:
    """How far a call has come.

    Attributes:
        under_way: Whether a request has left of which no answer has come yet.
        maybe_done: Whether an attempt that ended may have been carried out.
        first_error: How the first attempt ended.
        last_error: How the last one ended.
    """

    def __init__(self) -> None:
        self.under_way = False
        self.maybe_done = False
        self.first_error: errors.ClassInError | None = None
        self.last_error: errors.ClassInError | None = None

    def note(self, error: errors.ClassInError) -> None:
        """Notes how an attempt ended."""
        self.first_error = self.first_error or error
        self.last_error = error
        self.maybe_done = self.maybe_done or not error.outcome_known


def _made_identity(operation: Operation, made: object) -> str:
    """An identity that `new_identity` made, checked: a wrong one is the program's mistake, not the argument's."""
    refuse_awaitable(made, "new_identity")
    made = plain(made)
    if not isinstance(made, str):
        raise TypeError(f"{operation.title}: new_identity returns a str, not {type(made).__name__}.")
    if not made or len(made) > _LONGEST_IDENTITY:
        raise ValueError(
            f"{operation.title}: new_identity returns 1 to {_LONGEST_IDENTITY} characters, and made {len(made)}."
        )
    return made


def observed(operation: Operation, policy: Policy, begin: Callable[[Policy], Steps]) -> Steps:
    """The steps of a call by a policy, which OpenTelemetry sees where the program uses it."""
    tally = Tally()
    school = policy.school.rpartition(" ")[2]
    return _telemetry.observed(operation.id, school, tally, begin(policy._replace(tally=tally)))


def call(
    operation: Operation, values: dict[str, Any], policy: Policy, spelled: Spelling = on_the_wire, *, first: int = 0
) -> Steps:
    """The steps of one call with checked values; they return the `Reply`, which spells names so.

    Args:
        operation: What is called.
        values: Its checked parameters.
        policy: When it is sent again.
        spelled: How the caller wrote the names.
        first: The index, in the caller's list, of the first item of a part of it.

    Raises:
        ClassInError: If the call was not done, or nobody can know.
    """
    identity_sent = add_identity(operation, values, policy.new_identity)
    context = _context(operation, values, policy)
    progress = _Progress()
    attempts = _attempts(operation, values, policy, context, progress, spelled, first, identity_sent=identity_sent)
    return (yield from _annotated(operation, context, progress, attempts))


def _annotated(operation: Operation, context: CallContext, progress: _Progress, steps: Steps) -> Steps:
    """The steps of a call; whatever ends them after a request has left carries what is known of it."""
    try:
        return (yield from steps)
    except errors.ClassInError as error:
        if progress.first_error is not error:
            error.first_error = progress.first_error
        raise
    except GeneratorExit:
        raise
    except BaseException as end:
        if not (progress.under_way or progress.first_error):
            raise
        from classin_client._call.interruption import attach

        by = type(end).__name__
        if progress.under_way or progress.maybe_done:
            known = outcome_unknown(operation, context, f"was ended by {by} after a request had left.")
        else:
            known = errors.Unavailable(
                f"{operation.title} was ended by {by} between two attempts. Nothing was done.",
                operation=operation.id,
                request=context.request,
            )
        known.request_id, known.first_error = context.request_id, progress.first_error
        attach(end, known)
        log_end(context, str(known))
        raise


def _attempts(
    operation: Operation,
    values: dict[str, Any],
    policy: Policy,
    context: CallContext,
    progress: _Progress,
    spelled: Spelling,
    first: int,
    *,
    identity_sent: bool,
) -> Steps:
    body = encoding.encode(operation, values) if operation.media else None
    deadline = policy.seconds(with_file=_has_file(values))
    started, waited, attempt, retried = time.monotonic(), 0.0, 0, 0
    earlier_error: errors.ClassInError | None = None
    while True:
        attempt += 1
        answer: Answer | None = None
        sent = -math.inf
        try:
            place = yield from wait_for_rate_limit(
                operation, policy.school, policy.patience, context, waited, policy.rates
            )
            policy.tally.waited(place)
            waited += place
            sent = time.monotonic()
            left = deadline - max(sent - started, waited)
            progress.under_way = True
            answer = yield from send(operation, Request(operation.id, operation.path, body, left), context)
            raise_for_status(operation, answer, context)
            repeated = progress.maybe_done
            now = time_of(policy.clock)
            with _evidence(operation, values, answer):
                reply = interpret(
                    operation,
                    values,
                    answer,
                    context.request,
                    now=now,
                    repeated=repeated,
                    request_id=context.request_id,
                )
        except CannotSend as problem:
            progress.under_way = False
            _raise_unsent(operation, problem, progress, context)
        except errors.ClassInError as error:
            error.request_id = context.request_id
            error.http_response = answer.http_response if answer else None
            if answer:
                from classin_client._response.parameter import name_parameter

                name_parameter(operation, values, error, spelled, first)
            logger.debug("%s %s: attempt %d: %s", context, context.request, attempt, error)
            wait = retries.wait_before(error, attempt)
            asked_to_slow_down = error.kind in SLOW_DOWN
            if asked_to_slow_down and policy.limit:
                policy.limit.slow_down(sent)
            retried += not (asked_to_slow_down and policy.patient)
            # Waiting is counted as well as the clock, which tests may hold still.
            elapsed = max(time.monotonic() - started, waited)
            may_repeat = retries.may_repeat(operation, error, identity_sent=identity_sent)
            in_time = elapsed + wait <= deadline and waited + wait <= policy.patience
            if not may_repeat or retried > policy.max_retries or not in_time:
                if progress.maybe_done:
                    raise _qualify_by_earlier_attempt(operation, error, context) from error.__cause__
                raise
            progress.note(error)
            progress.under_way = False
            if policy.on_retry:
                yield Notify(partial(policy.on_retry, retries.Retry(operation.id, attempt, error, wait)), "on_retry")
            logger.warning("%s is sent again in %.1f s: %s", context, wait, error)
            earlier_error = error if error.code else earlier_error
            waited += wait
            policy.tally.repeated()
        else:
            if policy.limit:
                policy.limit.speed_up()
            # Still under way: what ends the call from here on (Ctrl-C, a filter of the log) would lose the answer.
            # A thing that existed before this call does not have this call's values. A batch warns item by item.
            if operation.batch is None and (reply.outcome is not Outcome.EXISTED or progress.maybe_done):
                reset = value_warnings.resets(operation.request, values, spelled)
                foreseen = value_warnings.warnings(operation.request, values, spelled)
                if warned := (*reset, *foreseen):
                    reply = reply.__replace__(warnings=(*warned, *reply.warnings))
            return _finish(reply, earlier_error, context)
        yield Wait(wait)


def call_raw(operation: Operation, values: dict[str, Any], policy: Policy) -> Steps:
    """The steps of one request whose answer is not interpreted; they return the response of the HTTP library.

    Raises:
        Unavailable: If the request never arrived.
        OutcomeUnknown: If no whole answer came back.
    """
    add_identity(operation, values, policy.new_identity)
    context = _context(operation, values, policy)
    progress = _Progress()
    return (
        yield from _annotated(operation, context, progress, _one_attempt(operation, values, policy, context, progress))
    )


def _one_attempt(
    operation: Operation, values: dict[str, Any], policy: Policy, context: CallContext, progress: _Progress
) -> Steps:
    body = encoding.encode(operation, values) if operation.media else None
    deadline = policy.seconds(with_file=_has_file(values))
    started = time.monotonic()
    waited = yield from wait_for_rate_limit(operation, policy.school, policy.patience, context, 0.0, policy.rates)
    policy.tally.waited(waited)
    left = deadline - max(time.monotonic() - started, waited)
    progress.under_way = True
    try:
        answer = yield from send(operation, Request(operation.id, operation.path, body, left), context)
    except CannotSend as problem:
        progress.under_way = False
        _raise_unsent(operation, problem, progress, context)
    return answer.http_response


def _has_file(values: Mapping[str, Any]) -> bool:
    return any(isinstance(value, FilePart) for value in values.values())


def _raise_unsent(operation: Operation, problem: CannotSend, progress: _Progress, context: CallContext) -> NoReturn:
    """Raises the error of an attempt that could not begin: its cause, unless an earlier attempt has more to say."""
    cause, earlier = problem.__cause__, progress.last_error
    assert cause is not None
    if earlier is None:
        raise cause from cause.__cause__
    earlier.args = (f"{earlier} It could not be sent again ({type(cause).__name__}).",)
    raise (_qualify_by_earlier_attempt(operation, earlier, context) if progress.maybe_done else earlier) from cause


def log_warning(context: CallContext, sentence: str) -> None:
    """Logs what was not wholly done, with the ids that are needed to put it right."""
    logger.warning("%s %s: %s", context, context.request, sentence)


def log_end(context: CallContext, sentence: str) -> None:
    """Logs how a call was ended from outside; what the log raises does not take the place of what ended the call."""
    with contextlib.suppress(Exception):
        log_warning(context, sentence)


def _context(operation: Operation, values: dict[str, Any], policy: Policy) -> CallContext:
    return CallContext(operation.id, redact(operation, values), f"{policy.mark}{os.urandom(4).hex()}")


def _evidence(
    operation: Operation, values: Mapping[str, Any], answer: Answer
) -> contextlib.AbstractContextManager[None]:
    """Keeps an answer that is not foreseen, where CLASSIN_EVIDENCE names a folder."""
    if not os.environ.get("CLASSIN_EVIDENCE"):
        return contextlib.nullcontext()
    from classin_client._response.evidence import keeping

    return keeping(operation, values, answer)


def _finish(reply: Reply[Any], earlier_error: errors.ClassInError | None, context: CallContext) -> Reply[Any]:
    """The reply with, if a later attempt found the thing there, the error of the earlier; logged."""
    if earlier_error is not None and reply.outcome is Outcome.EXISTED:
        earlier = f"An earlier attempt ended with {earlier_error.code}: {earlier_error.meaning}"
        reply = reply.__replace__(warnings=(*reply.warnings, earlier))
    logger.debug("%s %s: %s", context, context.request, reply)
    for warning in reply.warnings:
        log_warning(context, warning)
    return reply


def _qualify_by_earlier_attempt(
    operation: Operation, error: errors.ClassInError, context: CallContext
) -> errors.ClassInError:
    """The error to raise if an earlier attempt may have been carried out, of which the last one says nothing."""
    if isinstance(error, errors.Unavailable):
        sentence = f"may have been done by an earlier attempt; the last one ended so: {error}"
        unknown = outcome_unknown(operation, context, sentence)
        text, state = unknown.args, {**error.__dict__, "retryable": unknown.retryable, "outcome_known": False}
        unknown.__dict__.update(state)
        unknown.args = text
        return unknown
    if error.outcome_known:
        error.outcome_known = False
        error.args = (f"{error} An earlier attempt may have been done: look.",)
    return error
