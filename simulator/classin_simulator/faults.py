"""Faults: what goes wrong at a server or on the way to it, on purpose, and the same way every time."""

import math
import random
import threading
from collections import deque
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal, TypeAlias, get_args

from .specification import Operation

ANY: Final = "*"
MAINTENANCE: Final = 901
MOST_FAULTS: Final = 1000
MOST_FIRED: Final = 1000
LONGEST_WAIT: Final = 300.0

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
"""timeout: no answer, until the caller gives up or `hold` seconds have passed. reset: the connection breaks. cut: it
breaks within the answer. empty: an answer without a body. html: a page. notice: PHP's warning before the JSON.
truncated: half of the JSON. code_as_text: codes as text. message_for_msg: `message` for `msg` (v2). v1_envelope: a v2
answer in v1's form."""

WITHOUT_ANSWER: Final = frozenset({"timeout", "reset"})
OF_V2: Final = frozenset({"message_for_msg", "v1_envelope"})
"""What there is of answers of the second generation alone."""

Distribution: TypeAlias = Literal["fixed", "uniform", "normal", "exponential"]
DISTRIBUTIONS: Final[tuple[Distribution, ...]] = get_args(Distribution)


@dataclass(frozen=True, slots=True)
class Latency:
    """How long an answer takes, in real seconds: `first` alone, or drawn from a distribution.

    fixed: `first`. uniform: between `first` and `second`. normal: mean `first`, deviation `second`. exponential: mean
    `first`. Never less than nothing, and never more than 300 s.
    """

    first: float
    second: float = 0.0
    distribution: Distribution = "fixed"

    def __post_init__(self) -> None:
        if self.distribution not in DISTRIBUTIONS:
            raise ValueError(f"A latency is one of {', '.join(DISTRIBUTIONS)}.")
        if not (0 <= self.first <= LONGEST_WAIT and 0 <= self.second <= LONGEST_WAIT):
            raise ValueError(f"A latency is between 0 and {LONGEST_WAIT:g} seconds.")
        if self.distribution == "uniform" and self.second < self.first:
            raise ValueError("A uniform latency ends after it begins.")

    def draw(self, chance: random.Random) -> float:
        """One value."""
        if self.distribution == "uniform":
            value = chance.uniform(self.first, self.second)
        elif self.distribution == "normal":
            value = chance.gauss(self.first, self.second)
        elif self.distribution == "exponential":
            value = chance.expovariate(1 / self.first) if self.first else 0.0
        else:
            value = self.first
        return min(max(value, 0.0), LONGEST_WAIT)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that goes wrong with calls of one operation, or of any.

    It says what the caller gets (`code`, `kind` and `status` may be combined), and whether the work is done before
    that (`after_commit`). Latency and skew leave the answer as it is. Without `times` it stays until it is cleared.
    """

    operation: str = ANY
    """An operationId, or "*" for every call, unknown actions included."""
    code: int | None = None
    """Any number: a caller has to survive one that no page has. One that says that the work was done, or most of it
    (820), comes after the work, and with the `data` that this brings."""
    kind: Kind | None = None
    status: int | None = None
    """Of HTTP, 200 to 999. Without a code or kind the body is a page."""
    item: int | None = None
    """The code is that of one entry of a batch, counted from 0; the others are carried out. A batch without this entry
    is carried out whole."""
    after_commit: bool = False
    latency: float | Latency = 0.0
    skew: float = 0.0
    """The server's clock is so many seconds ahead: for the windows of signatures and the `Date` header."""
    times: int | None = None
    probability: float = 1.0
    seed: int = 0
    begins: float | None = None
    """By the school's clock. Of maintenance `Faults.maintain` makes more than 901."""
    ends: float | None = None
    school: str | None = None
    """The SID of the only school that it is for."""
    hold: float = 60.0
    """Of a timeout: real seconds after which the connection is closed."""

    def __post_init__(self) -> None:
        if not (self.changes_answer or self.delays or self.skew):
            raise ValueError("A fault names a code, kind, status, latency or skew.")
        _check(self)

    @property
    def changes_answer(self) -> bool:
        """Whether the caller gets something else than the answer."""
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
        raise ValueError("The fault of one entry names its code, and entries are counted from 0.")
    if not 0 <= fault.probability <= 1:
        raise ValueError("A probability is between 0 and 1.")
    if fault.times is not None and fault.times < 1:
        raise ValueError("A fault happens at least once.")
    if not 0 <= fault.hold <= LONGEST_WAIT:
        raise ValueError(f"A connection is held open for at most {LONGEST_WAIT:g} seconds.")
    if not math.isfinite(fault.skew):
        raise ValueError("A skew is a number of seconds.")
    if not isinstance(fault.latency, Latency):
        Latency(fault.latency)


@dataclass(frozen=True, slots=True)
class Fired:
    """A fault that has happened to a call."""

    time: float
    """By the school's clock."""
    operation: str | None
    fault: Fault


@dataclass(slots=True)
class Active:
    """A fault that may happen, with its own source of chance."""

    fault: Fault
    left: int | None
    chance: random.Random = field(repr=False)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to go wrong with one call."""

    answer: Fault | None = None
    delay: float = 0.0
    skew: float = 0.0


NOTHING_WRONG: Final = Plan()
UNDER_MAINTENANCE: Final = Fault(code=MAINTENANCE)


def window(begins: float, ends: float) -> tuple[int, int]:
    """A time of maintenance in whole seconds, which ends after it begins."""
    if not (math.isfinite(begins) and math.isfinite(ends) and int(begins) < int(ends)):
        raise ValueError("Maintenance ends after it begins, by a second at least; both are epoch seconds.")
    return int(begins), int(ends)


class Faults:
    """The faults of a simulator, in the order in which they were added.

    Of those that change an answer the first that happens counts, and the others wait for another call; delays and
    skews add up. Each draws from its own seed, so adding one does not change when another happens.
    """

    def __init__(self, operations: Mapping[str, Operation], sids: Collection[str] = ()) -> None:
        self.log: deque[Fired] = deque(maxlen=MOST_FIRED)
        self.maintenance: list[tuple[int, int]] = []
        """When ClassIn is maintained. The schools have the same list: no lesson may be near it (454)."""
        self._operations = operations
        self._sids = sids
        self._active: list[Active] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> Fault:
        """Let something go wrong from now on."""
        operation = self._operations.get(fault.operation)
        if operation is None and fault.operation != ANY:
            raise LookupError(f"There is no operation {fault.operation!r}.")
        if operation is not None and operation.batch is None and fault.item is not None:
            raise ValueError(f"{fault.operation} has no entries with codes of their own.")
        if operation is not None and operation.api == "v1" and fault.kind in OF_V2:
            raise ValueError(f"{fault.operation} is an operation of v1, and {fault.kind} is for those of v2.")
        if fault.school is not None and fault.school not in self._sids:
            raise LookupError(f"There is no school {fault.school[:40]!r} here.")
        if len(self._active) >= MOST_FAULTS:
            raise ValueError(f"There are {MOST_FAULTS} faults already.")
        with self._lock:
            # A seed, not cryptography.
            self._active.append(Active(fault, fault.times, random.Random(fault.seed)))  # noqa: S311
        return fault

    def maintain(self, begins: float, ends: float) -> None:
        """Maintain ClassIn for a time of the clock: calls within it are 901, lessons near it are 454."""
        self.maintenance.append(window(begins, ends))

    def clear(self) -> None:
        """Let nothing go wrong any more, maintain nothing, and forget what went wrong."""
        with self._lock:
            self._active.clear()
            self.maintenance.clear()
            self.log.clear()

    @property
    def active(self) -> list[Fault]:
        """What may still happen, with the times that are left."""
        with self._lock:
            return [replace(one.fault, times=one.left) for one in self._active]

    def plan(self, operation: Operation | None, sid: str, now: float) -> Plan:
        """What is to go wrong with a call."""
        if not self._active and not self.maintenance:
            return NOTHING_WRONG
        answer: Fault | None = None
        delay = skew = 0.0
        with self._lock:
            if any(begins <= now < ends for begins, ends in self.maintenance):
                answer = UNDER_MAINTENANCE
                self.log.append(Fired(now, None if operation is None else operation.operation_id, answer))
            for active in list(self._active):
                fault = active.fault
                if not _concerns(fault, operation, sid, now) or (fault.changes_answer and answer is not None):
                    continue
                if fault.probability < 1 and active.chance.random() >= fault.probability:
                    continue
                latency = fault.latency if isinstance(fault.latency, Latency) else Latency(fault.latency)
                delay += latency.draw(active.chance)
                skew += fault.skew
                answer = fault if fault.changes_answer else answer
                self.log.append(Fired(now, None if operation is None else operation.operation_id, fault))
                self._count(active)
        return Plan(answer, min(delay, LONGEST_WAIT), skew)

    def _count(self, active: Active) -> None:
        if active.left is not None:
            active.left -= 1
            if not active.left:
                self._active.remove(active)


def _concerns(fault: Fault, operation: Operation | None, sid: str, now: float) -> bool:
    if fault.operation not in (ANY, None if operation is None else operation.operation_id):
        return False
    if fault.item is not None and (operation is None or operation.batch is None):
        return False
    if fault.kind in OF_V2 and (operation is None or operation.api == "v1"):
        return False
    if fault.school not in (None, sid):
        return False
    return (fault.begins is None or fault.begins <= now) and (fault.ends is None or now < fault.ends)
