"""What stands between the signature and the operation: repeats within 5 seconds, and rates per minute."""

import hashlib
import json
from collections import OrderedDict, deque
from collections.abc import Mapping
from typing import Final

from .php import PhpValue, PostedForm
from .signatures import SIGNING_FIELDS
from .specification import Operation

REPEATED: Final = 101003002
TOO_FAST: Final = 101003001
REPEAT_WINDOW: Final = 5.0
MOST_REMEMBERED: Final = 10_000


class RepeatGate:
    """Refuses a call whose parameters are those of one within the last 5 seconds.

    The pages do not say whether the timestamp is one of the parameters. It is taken not to be, nor are the other
    signing fields: an immediate retry is signed anew, and the rule would be without effect if that were enough.
    """

    def __init__(self) -> None:
        self._seen: OrderedDict[bytes, float] = OrderedDict()

    def refuse(self, operation: Operation, form: PostedForm, now: float) -> int | None:
        """The code for a repeat, or nothing. A refused repeat does not extend the window."""
        while self._seen and (
            len(self._seen) > MOST_REMEMBERED or now - next(iter(self._seen.values())) >= REPEAT_WINDOW
        ):
            self._seen.popitem(last=False)
        fingerprint = _fingerprint(operation.operation_id, form)
        if fingerprint in self._seen:
            return REPEATED
        self._seen[fingerprint] = now
        return None


class RateGate:
    """Refuses what comes faster than an operation's documented rate, over a sliding window."""

    def __init__(self) -> None:
        self._calls: dict[str, deque[float]] = {}

    def refuse(self, operation: Operation, now: float) -> int | None:
        """The code for a call too many, or nothing."""
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
