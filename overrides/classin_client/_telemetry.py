"""OpenTelemetry: a span and some figures for each call, where the program itself uses OpenTelemetry.

Nothing here imports OpenTelemetry first: a program that has not done so has no provider, and pays nothing. No name, no
number, no link and no text of an answer or an error reaches an attribute.
"""

from __future__ import annotations

import contextlib
import functools
import sys
import threading
import time
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from classin_client.errors import ClassInError

if TYPE_CHECKING:
    from opentelemetry.metrics import Counter, Histogram, Meter, MeterProvider

_SCOPE = "classin_client"


class Tally:
    """What is counted on the way of a call, whose parts may run on several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.repeats = 0
        self.rate_wait = 0.0

    def repeated(self) -> None:
        """Count one repeat."""
        with self._lock:
            self.repeats += 1

    def waited(self, seconds: float) -> None:
        """Count seconds of waiting for a place in ClassIn's rate."""
        with self._lock:
            self.rate_wait += seconds


def is_used() -> bool:
    """Whether the program uses OpenTelemetry."""
    return "opentelemetry.trace" in sys.modules


def observed(operation: str, school: str, tally: Tally, steps: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
    """The steps of a call, which become a span and are counted where the program uses OpenTelemetry.

    Args:
        operation: Its id.
        school: The school's id.
        tally: What the call counts on its way.
        steps: The call.
    """
    return _observed(operation, school, tally, steps) if is_used() else steps


def _observed(operation: str, school: str, tally: Tally, steps: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
    from opentelemetry import metrics, trace

    about: dict[str, str | int] = {"classin.operation": operation, "classin.school": school}
    span = trace.get_tracer(_SCOPE).start_span(f"classin {operation}", kind=trace.SpanKind.CLIENT, attributes=about)
    started = time.monotonic()
    try:
        # An exception's text and traceback may hold what nobody else is to see: only its type is told.
        with trace.use_span(span, record_exception=False, set_status_on_exception=False):
            reply = yield from steps
        about |= _of_reply(reply)
    except BaseException as end:
        about |= _of_end(end)
        with contextlib.suppress(Exception):
            span.set_status(trace.Status(trace.StatusCode.ERROR, type(end).__name__))
        raise
    else:
        return reply
    finally:
        # Nothing that a provider does may hide what has been done.
        with contextlib.suppress(Exception):
            span.set_attributes({**about, "classin.repeats": tally.repeats})
            span.end()
            _record(_Instruments.of(metrics.get_meter_provider()), about, time.monotonic() - started, tally)


def _of_reply(reply: Any) -> dict[str, str | int]:
    outcome = getattr(reply, "outcome", None)
    if outcome is None:
        # An answer that nobody has interpreted.
        return {"classin.outcome": "raw"}
    return {"classin.outcome": outcome.name.lower(), "classin.code": reply.code}


def _of_end(end: BaseException) -> dict[str, str | int]:
    known = getattr(end, "outcome_known", True)
    about: dict[str, str | int] = {
        "classin.outcome": "failed" if known else "unknown",
        "error.type": type(end).__name__,
    }
    if isinstance(end, ClassInError) and end.code is not None:
        about["classin.code"] = end.code
    return about


def _record(instruments: _Instruments, about: dict[str, str | int], seconds: float, tally: Tally) -> None:
    instruments.calls.add(1, about)
    instruments.duration.record(seconds, about)
    if tally.rate_wait:
        where = {name: about[name] for name in ("classin.operation", "classin.school")}
        instruments.rate_wait.record(tally.rate_wait, where)


class _Instruments:
    """The instruments of one provider."""

    def __init__(self, maker: Meter) -> None:
        self.calls: Counter = maker.create_counter("classin.client.calls", "{call}", "Calls by outcome.")
        self.duration: Histogram = maker.create_histogram(
            "classin.client.duration", "s", "How long a call took, repeats and waiting included."
        )
        self.rate_wait: Histogram = maker.create_histogram(
            "classin.client.rate_wait", "s", "How long a call waited for its place in ClassIn's rate."
        )

    @staticmethod
    @functools.cache
    def of(provider: MeterProvider) -> _Instruments:
        """The instruments; made once, for a provider warns of a second set."""
        return _Instruments(provider.get_meter(_SCOPE))


__all__ = ["Tally", "is_used", "observed"]
