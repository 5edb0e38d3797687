"""Limits that apply before an operation is carried out: no repeats within 5 seconds, and rates per minute."""

import hashlib
import json
from collections import OrderedDict, deque
from collections.abc import Mapping
from typing import Final

from classin_simulator.protocol.php_forms import PhpValue, PostedForm
from classin_simulator.protocol.signatures import SIGNING_FIELDS
from classin_simulator.protocol.specification import Operation

REPEATED: Final = 101003002
TOO_FAST: Final = 101003001
REPEAT_WINDOW: Final = 5.0
MAX_REMEMBERED: Final = 10_000


class RepeatLimiter:
    """Refuses a call that has the same parameters as one within the last 5 seconds.

    The pages do not say whether the signing fields count. Here they do not: a retry is signed anew, and the rule would
    have no effect if a new timestamp made it another call.
    """

    def __init__(self) -> None:
        self._seen: OrderedDict[bytes, float] = OrderedDict()

    def refuse(self, operation: Operation, form: PostedForm, now: float) -> int | None:
        """The code for a repeat; None for another call. A refused repeat does not extend the window."""
        while self._seen and (
            len(self._seen) > MAX_REMEMBERED or now - next(iter(self._seen.values())) >= REPEAT_WINDOW
        ):
            self._seen.popitem(last=False)
        fingerprint = _fingerprint(operation.operation_id, form)
        if fingerprint in self._seen:
            return REPEATED
        self._seen[fingerprint] = now
        return None


class RateLimiter:
    """Refuses calls that exceed the documented rate of their operation, over a sliding window."""

    def __init__(self) -> None:
        self._calls: dict[str, deque[float]] = {}

    def refuse(self, operation: Operation, now: float) -> int | None:
        """The code for a call that exceeds the rate; None for others."""
        if operation.rate is None:
            return None
        calls = self._calls.setdefault(operation.operation_id, deque())
        while calls and now - calls[0] >= operation.rate.seconds:
            calls.popleft()
        if len(calls) >= operation.rate.calls:
            return TOO_FAST
        calls.append(now)
        return None


def _fingerprint(operation_id: str, form: PostedForm) -> bytes:
    """A hash, so that no password or number stays in memory."""
    fields: Mapping[str, PhpValue] = {name: value for name, value in form.fields.items() if name not in SIGNING_FIELDS}
    files = {name: uploaded.sha256 for name, uploaded in form.files.items()}
    return hashlib.sha256(json.dumps([operation_id, fields, files], sort_keys=True).encode()).digest()
