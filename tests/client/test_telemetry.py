"""What OpenTelemetry sees of a call: one span with what became of it, and no more."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from classin_client import errors
from classin_client._call import rate_limits

from client.recorder import Canned, Recorder, v1

Run = Callable[..., Any]
NAMES = {"course_name": "A made-up name"}


class Seen:
    """What a program's providers got."""

    def __init__(self) -> None:
        self.exporter, self.reader = InMemorySpanExporter(), InMemoryMetricReader()
        self.tracers, self.meters = TracerProvider(), MeterProvider([self.reader])
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))

    def spans(self) -> list[Any]:
        """The spans that ended."""
        return list(self.exporter.get_finished_spans())

    def points(self, name: str) -> list[Any]:
        """The data points of an instrument."""
        data = self.reader.get_metrics_data()
        found = [] if data is None else [m for r in data.resource_metrics for s in r.scope_metrics for m in s.metrics]
        return [point for metric in found if metric.name == name for point in metric.data.data_points]


@pytest.fixture(name="seen")
def _seen(monkeypatch: pytest.MonkeyPatch) -> Seen:
    seen = Seen()
    monkeypatch.setattr(trace, "get_tracer_provider", lambda: seen.tracers)
    monkeypatch.setattr(metrics, "get_meter_provider", lambda: seen.meters)
    return seen


def test_a_call_is_one_span(run: Run, recorder: Recorder, seen: Seen) -> None:
    """With the operation, the school, the outcome, the code and how often it was repeated: none for each attempt."""
    recorder.answer(v1(460), v1(460), v1(data=7))

    run("courses.create", **NAMES)

    (span,) = seen.spans()
    assert "classin addCourse" == span.name
    assert {
        "classin.operation": "addCourse",
        "classin.school": "1000082",
        "classin.outcome": "success",
        "classin.code": 1,
        "classin.repeats": 2,
    } == dict(span.attributes)
    assert [1] == [point.value for point in seen.points("classin.client.calls")]
    assert [1] == [point.count for point in seen.points("classin.client.duration")]


def test_a_failure_tells_its_type_and_nothing_of_its_text(run: Run, recorder: Recorder, seen: Seen) -> None:
    """What ClassIn writes of a person is in no attribute, event or status."""
    recorder.answer(Canned(b'{"error_info": {"errno": 102, "error": "A made-up name is refused"}}'))

    with pytest.raises(errors.ClassInError):
        run("courses.create", **NAMES)

    (span,) = seen.spans()
    assert ("failed", 102) == (span.attributes["classin.outcome"], span.attributes["classin.code"])
    assert (StatusCode.ERROR, span.attributes["error.type"]) == (span.status.status_code, span.status.description)
    assert "made-up name" not in span.to_json()


def test_a_lost_answer_is_unknown(run: Run, recorder: Recorder, seen: Seen) -> None:
    """So that an alert can tell what has to be looked at from what was refused."""
    recorder.answer(Canned(status=500))

    with pytest.raises(errors.OutcomeUnknown):
        run("courses.edit", course_id=1, options={"max_retries": 0}, **NAMES)

    assert ["unknown"] == [span.attributes["classin.outcome"] for span in seen.spans()]


def test_a_list_of_any_length_is_one_span(run: Run, recorder: Recorder, seen: Seen) -> None:
    """However many requests it becomes; their repeats are counted together."""
    recorder.answer(v1(460), v1(data=[{"errno": 1, "data": 7}] * 10))

    run("users.register_many", user_json=[{"telephone": str(number)} for number in range(20)])

    assert [("classin registerMultiple", 1)] == [
        (span.name, span.attributes["classin.repeats"]) for span in seen.spans()
    ]


def test_the_requests_of_a_call_are_beneath_it(run: Run, recorder: Recorder, seen: Seen) -> None:
    """Whatever instruments httpx finds the call's span in the context."""
    within: list[Any] = []
    recorder.answer(v1(460), v1(data=7))

    run(
        "courses.create",
        options={"on_retry": lambda _: within.append(trace.get_current_span().get_span_context().span_id)},
        **NAMES,
    )

    assert [span.context.span_id for span in seen.spans()] == within
    assert not trace.get_current_span().get_span_context().is_valid


def test_waiting_for_a_rate_is_measured(
    run: Run, recorder: Recorder, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In seconds, by operation and school."""
    waits = iter((2.5, 0.5, 0.0))
    monkeypatch.setattr(rate_limits, "seconds_to_wait", lambda *_: next(waits))
    recorder.answer(v1(data=7))

    run("courses.create", **NAMES)

    (point,) = seen.points("classin.client.rate_wait")
    assert (3.0, {"classin.operation": "addCourse", "classin.school": "1000082"}) == (point.sum, dict(point.attributes))


def test_what_a_provider_raises_hides_no_answer(
    run: Run, recorder: Recorder, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A course that was made has its id, whatever becomes of the figures."""

    def fails() -> Any:
        raise RuntimeError("made up")

    monkeypatch.setattr(trace, "get_tracer_provider", trace.NoOpTracerProvider)
    monkeypatch.setattr(metrics, "get_meter_provider", fails)
    recorder.answer(v1(data=7))

    assert 7 == run("courses.create", **NAMES).data


def test_a_span_that_fails_hides_no_error(run: Run, recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    """What ended the call is told, and not what the provider raised."""

    def fails(*_: object) -> None:
        raise RuntimeError("made up")

    monkeypatch.setattr(trace, "get_tracer_provider", trace.NoOpTracerProvider)
    monkeypatch.setattr(trace.NonRecordingSpan, "set_status", fails)
    recorder.answer(v1(134))

    with pytest.raises(errors.ClassInError, match="ended with 134"):
        run("courses.create", **NAMES)


def test_a_program_without_opentelemetry_does_not_load_it(recorder: Recorder) -> None:
    """Its import takes longer than the client's own."""
    recorder.answer(v1(data=7))
    program = (
        "import sys\nfrom classin_client import ClassIn\n"
        f"with ClassIn(sid='1', secret='x', base_url={recorder.url!r}) as classin:\n"
        "    classin.courses.create(course_name='x')\n"
        "print(any(name.startswith('opentelemetry') for name in sys.modules))"
    )

    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

    assert "False" == said.strip()
