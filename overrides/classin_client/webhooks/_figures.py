"""What an inbox counts: as text for Prometheus, and for OpenTelemetry where the program itself uses it.

A message's receipt and each call of its handler are spans; the second is linked to the first, which may be another
process's. Labels and attributes are the school's id, the name of the kind of message and what became of it.
"""

from __future__ import annotations

import contextlib
import functools
import threading
import time
import weakref
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from classin_client import _telemetry

if TYPE_CHECKING:
    from opentelemetry.metrics import CallbackOptions, MeterProvider, Observation
    from opentelemetry.trace import Link, Span

_SCOPE = "classin_client.webhooks"
_HEADER = "traceparent"
_QUOTED = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n"})

Labels = tuple[tuple[str, str], ...]


@attrs.frozen
class Backlog:
    """What a school's inbox holds that is not done.

    Attributes:
        waiting: Messages that wait for their handler.
        oldest: When the oldest of them was stored, in seconds since 1970; None when there is none.
        dead_letters: Messages whose handler failed for good.
    """

    waiting: int = 0
    oldest: float | None = None
    dead_letters: int = 0

    def age(self) -> float:
        """Seconds since the oldest message that waits was stored."""
        return 0.0 if self.oldest is None else max(0.0, time.time() - self.oldest)


class Receipt:
    """The span of a message's receipt."""

    def __init__(self, span: Span | None) -> None:
        self._span = span

    @property
    def trace(self) -> str:
        """What names the span to other processes (W3C's `traceparent`); empty where there is none."""
        if self._span is None:
            return ""
        from opentelemetry import trace
        from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

        carrier: dict[str, str] = {}
        TraceContextTextMapPropagator().inject(carrier, trace.set_span_in_context(self._span))
        return carrier.get(_HEADER, "")


class Figures:
    """What one inbox counts in this process.

    Args:
        backlog: Reads what is not done in the database, by school.
    """

    def __init__(self, backlog: Callable[[], Mapping[str, Backlog]]) -> None:
        self.backlog = backlog
        self._received: Counter[Labels] = Counter()
        self._handled: Counter[Labels] = Counter()
        self._seconds: dict[Labels, float] = {}
        self.after_fork()
        _KNOWN.add(self)

    def after_fork(self) -> None:
        """In a forked process another thread of the parent's may hold the lock."""
        self._lock = threading.Lock()

    def close(self) -> None:
        """Tell nothing more of the database, which is closed."""
        _KNOWN.discard(self)

    @contextlib.contextmanager
    def receiving(self) -> Iterator[Receipt]:
        """The span of a receipt."""
        if not _telemetry.is_used():
            yield Receipt(None)
            return
        from opentelemetry import trace

        self._instruments()
        span = trace.get_tracer(_SCOPE).start_span("classin receive", kind=trace.SpanKind.CONSUMER)
        with trace.use_span(span, end_on_exit=True, record_exception=False, set_status_on_exception=False):
            yield Receipt(span)

    def received(self, school: str, result: str) -> None:
        """Count a message, within `receiving`.

        Args:
            school: The school's id; empty where nothing proves it, for a stranger may write any.
            result: `stored`, `repeated`, `quarantined` or `failed`.
        """
        with self._lock:
            self._received[("sid", school), ("result", result)] += 1
        if _telemetry.is_used():
            from opentelemetry import trace

            about = {"classin.school": school, "classin.outcome": result}
            trace.get_current_span().set_attributes(about)
            self._instruments().received.add(1, about)

    @contextlib.contextmanager
    def handling(self, school: str, name: str, attempt: int, receipt: str | None) -> Iterator[None]:
        """A call of a handler; what it raises goes on.

        Args:
            school: The school's id.
            name: The name of the message.
            attempt: The number of the attempt.
            receipt: What names the span of the message's receipt.
        """
        began, outcome = time.monotonic(), "failed"
        with contextlib.ExitStack() as stack:
            span = stack.enter_context(_handler_span(school, name, attempt, receipt)) if _telemetry.is_used() else None
            try:
                yield
                outcome = "done"
            except BaseException as failed:
                if span is not None:
                    _tell_failure(span, failed)
                raise
            finally:
                self._note_handled(school, name, outcome, time.monotonic() - began)

    def _note_handled(self, school: str, name: str, outcome: str, seconds: float) -> None:
        labels = (("sid", school), ("message", name), ("outcome", outcome))
        with self._lock:
            self._handled[labels] += 1
            self._seconds[labels] = self._seconds.get(labels, 0.0) + seconds
        if _telemetry.is_used():
            about = {"classin.school": school, "classin.message": name, "classin.outcome": outcome}
            self._instruments().handled.record(seconds, about)

    def dead_letter(self, school: str, name: str) -> None:
        """Count a message whose handler failed for good; Prometheus reads their number from the database."""
        if _telemetry.is_used():
            self._instruments().dead_letters.add(1, {"classin.school": school, "classin.message": name})

    def _instruments(self) -> _Instruments:
        from opentelemetry import metrics

        return _Instruments.of(metrics.get_meter_provider())

    def prometheus(self) -> str:
        """The figures in Prometheus' text format."""
        backlog = self.backlog()
        with self._lock:
            received, handled, seconds = dict(self._received), dict(self._handled), dict(self._seconds)
        by_school = [((("sid", school),), one) for school, one in sorted(backlog.items())]
        families: list[tuple[str, str, str, Iterable[tuple[Labels, float]]]] = [
            ("waiting", "gauge", "Messages that wait for their handler.", [(s, one.waiting) for s, one in by_school]),
            (
                "oldest_waiting_seconds",
                "gauge",
                "Seconds since the oldest message that waits was stored.",
                [(school, one.age()) for school, one in by_school],
            ),
            (
                "dead_letters",
                "gauge",
                "Messages whose handler failed for good.",
                [(school, one.dead_letters) for school, one in by_school],
            ),
            ("received_total", "counter", "Messages that this process received.", sorted(received.items())),
        ]
        lines: list[str] = []
        for name, kind, help_, values in families:
            lines += _head(name, kind, help_)
            lines += [_sample(name, labels, value) for labels, value in values]
        lines += _head("handler_seconds", "summary", "How long the handlers of this process ran.")
        for labels, count in sorted(handled.items()):
            lines.append(_sample("handler_seconds_sum", labels, seconds[labels]))
            lines.append(_sample("handler_seconds_count", labels, count))
        return "\n".join(lines) + "\n"


_KNOWN: weakref.WeakSet[Figures] = weakref.WeakSet()
"""The figures of all inboxes of this process."""


def _head(name: str, kind: str, help_: str) -> list[str]:
    return [f"# HELP classin_inbox_{name} {help_}", f"# TYPE classin_inbox_{name} {kind}"]


def _sample(name: str, labels: Labels, value: float) -> str:
    written = ",".join(f'{label}="{text.translate(_QUOTED)}"' for label, text in labels)
    return f"classin_inbox_{name}{{{written}}} {value}"


@contextlib.contextmanager
def _handler_span(school: str, name: str, attempt: int, receipt: str | None) -> Iterator[Span]:
    from opentelemetry import trace

    about: dict[str, str | int] = {"classin.school": school, "classin.message": name, "classin.attempt": attempt}
    span = trace.get_tracer(_SCOPE).start_span(
        f"classin handle {name or 'unknown'}", kind=trace.SpanKind.CONSUMER, attributes=about, links=_links(receipt)
    )
    with trace.use_span(span, end_on_exit=True, record_exception=False, set_status_on_exception=False):
        yield span


def _links(receipt: str | None) -> Sequence[Link]:
    from opentelemetry import trace
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    found = TraceContextTextMapPropagator().extract({_HEADER: receipt or ""})
    context = trace.get_current_span(found).get_span_context()
    return [trace.Link(context)] if receipt and context.is_valid else []


def _tell_failure(span: Span, failed: BaseException) -> None:
    from opentelemetry import trace

    # Its text may hold what the message holds.
    span.set_status(trace.Status(trace.StatusCode.ERROR, type(failed).__name__))
    span.set_attribute("error.type", type(failed).__name__)


class _Instruments:
    """The instruments of one provider."""

    def __init__(self, provider: MeterProvider) -> None:
        maker = provider.get_meter(_SCOPE)
        self.received = maker.create_counter("classin.inbox.received", "{message}", "Messages that came, by outcome.")
        self.handled = maker.create_histogram("classin.inbox.handler.duration", "s", "How long a handler ran.")
        self.dead_letters = maker.create_counter(
            "classin.inbox.dead_letters", "{message}", "Messages whose handler failed for good."
        )
        maker.create_observable_gauge(
            "classin.inbox.depth",
            [functools.partial(_observe, lambda backlog: backlog.waiting)],
            "{message}",
            "Messages that wait for their handler.",
        )
        maker.create_observable_gauge(
            "classin.inbox.age",
            [functools.partial(_observe, Backlog.age)],
            "s",
            "Since the oldest message that waits was stored.",
        )

    @staticmethod
    @functools.cache
    def of(provider: MeterProvider) -> _Instruments:
        """The instruments; made once, for a provider warns of a second set."""
        return _Instruments(provider)


def _observe(read: Callable[[Backlog], float], _: CallbackOptions) -> Iterator[Observation]:
    from opentelemetry.metrics import Observation

    for figures in list(_KNOWN):
        # A database that cannot be read now is read at the next collection.
        found: Mapping[str, Any] = {}
        with contextlib.suppress(Exception):
            found = figures.backlog()
        for school, backlog in found.items():
            yield Observation(read(backlog), {"classin.school": school})


__all__ = ["Backlog", "Figures", "Receipt"]
