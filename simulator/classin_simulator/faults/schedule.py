"""Which faults are active, and which of them a call meets."""

import math
import random
import threading
from collections import deque
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from classin_simulator.protocol.specification import Operation

from .fault import ANY, MAX_WAIT_SECONDS, V2_ONLY_KINDS, Fault, Latency

MAINTENANCE: Final = 901
MAX_FAULTS: Final = 1000
MAX_FIRED: Final = 1000
DEFAULT_HOLD: Final = 60.0


@dataclass(frozen=True, slots=True)
class Fired:
    """A fault that a call has met."""

    time: float
    """By the school's clock."""
    operation: str | None
    fault: Fault


@dataclass(slots=True)
class ActiveFault:
    """A fault that may happen, with its own random generator."""

    fault: Fault
    remaining: int | None
    generator: random.Random = field(repr=False)


@dataclass(frozen=True, slots=True)
class Plan:
    """What goes wrong with one call."""

    answer: Fault | None = None
    delay: float = 0.0
    skew: float = 0.0


NO_FAULTS: Final = Plan()
UNDER_MAINTENANCE: Final = Fault(code=MAINTENANCE)


def maintenance_window(begins: float, ends: float) -> tuple[int, int]:
    """A maintenance window in whole epoch seconds. Raises ValueError if it does not end after it begins."""
    if not (math.isfinite(begins) and math.isfinite(ends) and int(begins) < int(ends)):
        raise ValueError("Maintenance ends after it begins, by a second at least; both are epoch seconds.")
    return int(begins), int(ends)


class Faults:
    """The faults of a simulator, in the order in which they were added.

    If several faults would replace the answer of a call, it meets the first, and the others stay for later calls.
    Latencies and skews add up. Each fault draws from its own seed, so adding one does not change when another occurs.
    """

    def __init__(self, operations: Mapping[str, Operation], sids: Collection[str] = ()) -> None:
        self.log: deque[Fired] = deque(maxlen=MAX_FIRED)
        self.maintenance: list[tuple[int, int]] = []
        """Maintenance windows, (begins, ends) in epoch seconds. The schools share the list for their rule 454."""
        self.default_hold = DEFAULT_HOLD
        """Real seconds that a "timeout" added from now on holds a connection open, where it names no `hold`."""
        self._operations = operations
        self._sids = sids
        self._active: list[ActiveFault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> Fault:
        """Make a fault active.

        Args:
            fault: The fault. The same one may be added several times.

        Returns:
            The fault; a "timeout" with its `hold`.

        Raises:
            LookupError: If there is no such operation or school.
            ValueError: If the operation cannot have this fault, or 1000 faults are active already.
        """
        operation = self._operations.get(fault.operation)
        if operation is None and fault.operation != ANY:
            raise LookupError(f"There is no operation {fault.operation!r}.")
        if operation is not None and operation.batch is None and fault.item is not None:
            raise ValueError(f"{fault.operation} is not a batch with a code for each item; leave out item.")
        if operation is not None and operation.api == "v1" and fault.kind in V2_ONLY_KINDS:
            raise ValueError(f"{fault.operation} is an operation of v1, and {fault.kind} is for those of v2.")
        if fault.school is not None and fault.school not in self._sids:
            raise LookupError(f"There is no school {fault.school[:40]!r} here.")
        if len(self._active) >= MAX_FAULTS:
            raise ValueError(f"There are {MAX_FAULTS} faults already.")
        if fault.kind == "timeout" and fault.hold is None:
            fault = replace(fault, hold=self.default_hold)
        with self._lock:
            # A seed, not cryptography.
            self._active.append(ActiveFault(fault, fault.times, random.Random(fault.seed)))  # noqa: S311
        return fault

    def maintain(self, begins: float, ends: float) -> None:
        """Add a maintenance window: calls within it get 901, and new lessons less than 20 minutes from it get 454.

        Args:
            begins: Epoch seconds of the school's clock, cut to whole seconds.
            ends: Epoch seconds of the school's clock, at least a second after `begins`.

        Raises:
            ValueError: If the window does not end after it begins.
        """
        self.maintenance.append(maintenance_window(begins, ends))

    def clear(self) -> None:
        """Remove all faults and maintenance windows, and empty the log."""
        with self._lock:
            self._active.clear()
            self.maintenance.clear()
            self.log.clear()

    @property
    def active(self) -> list[Fault]:
        """The active faults, `times` being what remains of it."""
        with self._lock:
            return [replace(one.fault, times=one.remaining) for one in self._active]

    def plan(self, operation: Operation | None, sid: str, now: float) -> Plan:
        """Decide what goes wrong with a call, and count it."""
        if not self._active and not self.maintenance:
            return NO_FAULTS
        answer: Fault | None = None
        delay = skew = 0.0
        with self._lock:
            if any(begins <= now < ends for begins, ends in self.maintenance):
                answer = UNDER_MAINTENANCE
                self.log.append(Fired(now, None if operation is None else operation.operation_id, answer))
            for active in list(self._active):
                fault = active.fault
                if not _applies(fault, operation, sid, now) or (fault.changes_answer and answer is not None):
                    continue
                if fault.probability < 1 and active.generator.random() >= fault.probability:
                    continue
                latency = fault.latency if isinstance(fault.latency, Latency) else Latency(fault.latency)
                delay += latency.draw(active.generator)
                skew += fault.skew
                answer = fault if fault.changes_answer else answer
                self.log.append(Fired(now, None if operation is None else operation.operation_id, fault))
                self._count(active)
        return Plan(answer, min(delay, MAX_WAIT_SECONDS), skew)

    def _count(self, active: ActiveFault) -> None:
        if active.remaining is not None:
            active.remaining -= 1
            if not active.remaining:
                self._active.remove(active)


def _applies(fault: Fault, operation: Operation | None, sid: str, now: float) -> bool:
    if fault.operation not in (ANY, None if operation is None else operation.operation_id):
        return False
    if fault.item is not None and (operation is None or operation.batch is None):
        return False
    if fault.kind in V2_ONLY_KINDS and (operation is None or operation.api == "v1"):
        return False
    if fault.school not in (None, sid):
        return False
    return (fault.begins is None or fault.begins <= now) and (fault.ends is None or now < fault.ends)
