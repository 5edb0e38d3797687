"""Whether a call is sent again, and when: a table, and no clock."""

from __future__ import annotations

import functools
import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from classin_api.operations import Operation
from classin_client import errors, meanings
from classin_client.wire import Answer

if TYPE_CHECKING:
    from tenacity import wait_random_exponential

_FIRST_WAIT = 0.5
_LONGEST_WAIT = 20.0
_LONGEST_ASKED = 86400.0
"""Seconds. Whoever is asked to wait for longer has no deadline that allows it."""
_REPEATED_WINDOW = 5.0
"""ClassIn refuses the same parameters for 5 seconds (101003002)."""

_NOBODY: Any = None


class Retry(NamedTuple):
    """What a `on_retry` hook is told.

    Attributes:
        operation: The operation's id.
        attempt: The attempt that failed, from 1.
        error: Why it failed.
        wait: Seconds until the next.
    """

    operation: str
    attempt: int
    error: errors.ClassInError
    wait: float


def safe_to_repeat(operation: Operation, *, identity_sent: bool) -> bool:
    """Whether sending it a second time does no more than sending it once."""
    return operation.repeat in ("read", "idempotent", "natural") or (operation.repeat == "identity" and identity_sent)


def advice_when_unknown(operation: Operation) -> str:
    """What to do when nobody can know whether a call was carried out."""
    if operation.repeat == "read":
        return "Try again later."
    if operation.repeat == "identity":
        name = operation.identity.rpartition(".")[2]
        return f"It may have been done; sending it again is safe with the same {name}, which `request` holds."
    if safe_to_repeat(operation, identity_sent=False):
        return "It may have been done; sending it again is safe."
    return "It may have been done: look before sending it again."


def may_repeat(operation: Operation, error: errors.ClassInError, *, identity_sent: bool) -> bool:
    """Whether a call that failed so may be sent again."""
    if error.kind in meanings.REPEATED_LATER or isinstance(error, errors.Unavailable):
        return True
    lost = isinstance(error, errors.OutcomeUnknown | errors.MalformedResponse) and error.kind in ("", "transient")
    return lost and safe_to_repeat(operation, identity_sent=identity_sent)


@functools.cache
def _full_jitter() -> wait_random_exponential:
    # Imported when a call has failed: most programs never need it.
    from tenacity import wait_random_exponential

    return wait_random_exponential(multiplier=_FIRST_WAIT, max=_LONGEST_WAIT)


def asked_wait(answer: Answer) -> float:
    """Seconds that an answer asks to wait (`Retry-After`, seconds or a date); 0 where it says nothing readable."""
    if re.fullmatch(r"[0-9]+", answer.retry_after):
        return min(float(answer.retry_after), _LONGEST_ASKED)
    try:
        # By the server's own clock, which `Date` tells: this machine's may be off.
        wait = parsedate_to_datetime(answer.retry_after) - parsedate_to_datetime(answer.date)
    except (TypeError, ValueError, OverflowError):
        return 0.0
    return min(max(0.0, wait.total_seconds()), _LONGEST_ASKED)


def wait_before(error: errors.ClassInError, attempt: int) -> float:
    """Seconds to wait after a failed attempt, counted from 1: full jitter, and no sooner than ClassIn says."""
    from tenacity import RetryCallState

    state = RetryCallState(_NOBODY, None, (), {})
    state.attempt_number = attempt
    jitter = _full_jitter()(state)
    return max(_REPEATED_WINDOW if error.kind == "repeated" else 0.0, error.retry_after) + jitter
