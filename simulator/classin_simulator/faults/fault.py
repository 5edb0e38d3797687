"""What a fault is: what the caller gets instead of the answer, how late, how often and when."""

import math
import random
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias, get_args

ANY: Final = "*"
MAX_WAIT_SECONDS: Final = 300.0

Kind: TypeAlias = Literal[
    "timeout",
    "reset",
    "cut",
    "empty",
    "html",
    "notice",
    "truncated",
    "code_as_text",
    "message_for_msg",
    "v1_envelope",
]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
"""timeout: no answer until the caller gives up or `hold` seconds have passed. reset: the connection is reset before
the answer. cut: it is closed within the answer. empty: an answer without a body. html: an HTML page. notice: a PHP
notice before the JSON. truncated: half of the JSON. code_as_text: codes as strings. message_for_msg: `message` in place
of `msg` (v2 only). v1_envelope: a v2 answer in the envelope of v1 (v2 only)."""

NO_ANSWER_KINDS: Final = frozenset({"timeout", "reset"})
V2_ONLY_KINDS: Final = frozenset({"message_for_msg", "v1_envelope"})
"""Kinds that only answers of v2 can have."""

Distribution: TypeAlias = Literal["fixed", "uniform", "normal", "exponential"]
DISTRIBUTIONS: Final[tuple[Distribution, ...]] = get_args(Distribution)


@dataclass(frozen=True, slots=True)
class Latency:
    """How long an answer is delayed, in real seconds, drawn anew for each call and brought to 0 to 300.

    Args:
        first: Seconds, 0 to 300: the value of fixed, the minimum of uniform, the mean of normal and exponential.
        second: Seconds, 0 to 300: the maximum of uniform, the standard deviation of normal. Left out: 0; fixed and
            exponential ignore it.
        distribution: "fixed", "uniform", "normal" or "exponential". Left out: "fixed".

    Raises:
        ValueError: If a value is out of its bounds, or a uniform maximum is below the minimum.
    """

    first: float
    second: float = 0.0
    distribution: Distribution = "fixed"

    def __post_init__(self) -> None:
        if self.distribution not in DISTRIBUTIONS:
            raise ValueError(f"A latency is one of {', '.join(DISTRIBUTIONS)}.")
        if not (0 <= self.first <= MAX_WAIT_SECONDS and 0 <= self.second <= MAX_WAIT_SECONDS):
            raise ValueError(f"A latency is between 0 and {MAX_WAIT_SECONDS:g} seconds.")
        if self.distribution == "uniform" and self.second < self.first:
            raise ValueError("A uniform latency ends after it begins.")

    def draw(self, chance: random.Random) -> float:
        """Draw one delay."""
        if self.distribution == "uniform":
            value = chance.uniform(self.first, self.second)
        elif self.distribution == "normal":
            value = chance.gauss(self.first, self.second)
        elif self.distribution == "exponential":
            value = chance.expovariate(1 / self.first) if self.first else 0.0
        else:
            value = self.first
        return min(max(value, 0.0), MAX_WAIT_SECONDS)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that goes wrong with calls of one operation, or of all.

    At least one of `code`, `kind`, `status`, `latency` and `skew` is needed. The first three replace the answer and can
    be combined; the last two leave it as it is.

    Args:
        operation: An operationId. Left out, or "*": every call, also of actions that do not exist.
        code: The code of the answer, 0 to 10^12 - 1, documented or not. A code that says that the work was done, or
            most of it (820), comes after the work and with its `data`. Left out: the answer keeps its code.
        kind: How the answer is malformed or lost; see `KINDS`. Left out: it is not.
        status: The HTTP status, 200 to 999. Without `code` and `kind` the body is an HTML page. Left out: 200.
        item: The index, from 0, of the batch item that gets `code`, which it needs; the other items are carried out.
            A batch without this item is carried out whole. Left out: the code is that of the call.
        after_commit: Whether the work is done before the caller gets something else. Left out: false.
        latency: Real seconds by which the answer is delayed, 0 to 300, or a `Latency`; the work is done at once. Left
            out: 0.
        skew: Seconds by which the server's clock is ahead (negative: behind), in the `Date` header and for the windows
            of signatures. Left out: 0.
        times: How many calls meet the fault, from 1. Left out: calls meet it until it is cleared.
        probability: The share of calls that meet it, 0 to 1. Left out: 1.
        seed: Of the random numbers for `probability` and `latency`; the same seed gives the same run. Left out: 0.
        begins: From when it is active, in epoch seconds of the school's clock. Left out: at once.
        ends: When it is active no more, in epoch seconds of the school's clock. Left out: never.
        school: The SID of the only school that it concerns. Left out: all schools.
        hold: Real seconds, 0 to 300, after which a "timeout" closes the connection. Left out:
            `Faults.default_hold`, 60.

    Raises:
        ValueError: If a value is out of its bounds, or nothing would go wrong.
    """

    operation: str = ANY
    code: int | None = None
    kind: Kind | None = None
    status: int | None = None
    item: int | None = None
    after_commit: bool = False
    latency: float | Latency = 0.0
    skew: float = 0.0
    times: int | None = None
    probability: float = 1.0
    seed: int = 0
    begins: float | None = None
    ends: float | None = None
    school: str | None = None
    hold: float | None = None

    def __post_init__(self) -> None:
        if not (self.changes_answer or self.delays or self.skew):
            raise ValueError("A fault needs a code, kind, status, latency or skew.")
        _check(self)

    @property
    def changes_answer(self) -> bool:
        """Whether the caller gets another answer than the school's."""
        return self.code is not None or self.kind is not None or self.status is not None

    @property
    def delays(self) -> bool:
        """Whether the answer comes later."""
        return isinstance(self.latency, Latency) or self.latency > 0


def _check(fault: Fault) -> None:
    if fault.kind is not None and fault.kind not in KINDS:
        raise ValueError(f"A kind of fault is one of {', '.join(KINDS)}.")
    if fault.status is not None and not 200 <= fault.status <= 999:
        raise ValueError("A status of HTTP is a number from 200 to 999.")
    if fault.code is not None and not 0 <= fault.code < 10**12:
        raise ValueError("A code is a number from 0 upwards.")
    if fault.item is not None and (fault.code is None or fault.item < 0):
        raise ValueError("A fault of one item needs a code, and item is 0 or more.")
    if not 0 <= fault.probability <= 1:
        raise ValueError("A probability is between 0 and 1.")
    if fault.times is not None and fault.times < 1:
        raise ValueError("A fault happens at least once.")
    if fault.hold is not None and not 0 <= fault.hold <= MAX_WAIT_SECONDS:
        raise ValueError(f"A connection is held open for at most {MAX_WAIT_SECONDS:g} seconds.")
    if not math.isfinite(fault.skew):
        raise ValueError("A skew is a finite number of seconds.")
    if not isinstance(fault.latency, Latency):
        Latency(fault.latency)
