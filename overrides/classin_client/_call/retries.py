"""Whether a call that failed is sent again, and after how many seconds."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, NamedTuple

from classin_api.operations import Operation
from classin_client import errors
from classin_client._repeat_safety import safe_to_repeat
from classin_client._response import errnos

if TYPE_CHECKING:
    from tenacity import wait_random_exponential

_FIRST_WAIT = 0.5
_LONGEST_WAIT = 20.0
_REPEATED_WINDOW = 5.0
"""ClassIn refuses the same parameters for 5 seconds (101003002)."""

_NO_RETRY_OBJECT: Any = None
"""tenacity's waits take a state; of it they read only the number of the attempt."""


class Retry(NamedTuple):
    """What an `on_retry` hook is given.

    Attributes:
        operation: The operation's id.
        attempt: The attempt that failed, from 1.
        error: Why it failed.
        wait: Seconds until the next attempt.
    """

    operation: str
    attempt: int
    error: errors.ClassInError
    wait: float


def may_repeat(operation: Operation, error: errors.ClassInError, *, identity_sent: bool) -> bool:
    """Whether a call that failed with this error may be sent again."""
    if error.kind in errnos.REPEATED_LATER or isinstance(error, errors.Unavailable):
        return True
    lost = isinstance(error, errors.OutcomeUnknown | errors.MalformedResponse) and error.kind in ("", "transient")
    return lost and safe_to_repeat(operation, identity_sent=identity_sent)


@functools.cache
def _full_jitter() -> wait_random_exponential:
    # Imported when a call has failed: most programs never need it.
    from tenacity import wait_random_exponential

    return wait_random_exponential(multiplier=_FIRST_WAIT, max=_LONGEST_WAIT)


def wait_before(error: errors.ClassInError, attempt: int) -> float:
    """Seconds to wait after a failed attempt (counted from 1): with full jitter, and no less than ClassIn asks for."""
    from tenacity import RetryCallState

    state = RetryCallState(_NO_RETRY_OBJECT, None, (), {})
    state.attempt_number = attempt
    jitter = _full_jitter()(state)
    return max(_REPEATED_WINDOW if error.kind == "repeated" else 0.0, error.retry_after) + jitter
