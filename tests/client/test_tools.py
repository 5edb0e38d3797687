"""Tools that hook httpx or httpcore see the requests of the client's own connections, and answer them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import respx
import vcr
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pytest_httpx import HTTPXMock

from classin_client import AsyncClassIn, ClassIn

from client.conftest import SECRET, SID
from client.recorder import Recorder, v1

URL = "http://127.0.0.1:9"
CREATE = f"{URL}/partner/api/course.api.php?action=addCourse"
ANSWER = {"data": 7, "error_info": {"errno": 1, "error": ""}}

Create = Callable[[str], int]


@pytest.fixture(params=["sync", "async", "aiohttp"])
def create(request: pytest.FixtureRequest) -> Create:
    """Creates a course on a client of that kind; returns its id."""

    def sync(url: str) -> int:
        with ClassIn(sid=SID, secret=SECRET, base_url=url, max_retries=0) as client:
            return client.courses.create(course_name="Maths").data

    async def awaited(url: str) -> int:
        transport: Any = "aiohttp" if request.param == "aiohttp" else "httpx"
        async with AsyncClassIn(sid=SID, secret=SECRET, base_url=url, max_retries=0, transport=transport) as client:
            return (await client.courses.create(course_name="Maths")).data

    return sync if request.param == "sync" else lambda url: asyncio.run(awaited(url))


def test_pytest_httpx_answers(create: Create, httpx_mock: HTTPXMock) -> None:
    """It replaces `HTTPTransport.handle_request`, and gets the request as it would be sent."""
    httpx_mock.add_response(url=CREATE, json=ANSWER)

    assert 7 == create(URL)
    assert b"safeKey=" in httpx_mock.get_requests()[0].content


def test_respx_answers(create: Create, request: pytest.FixtureRequest) -> None:
    """It replaces the pools of httpcore, which aiohttp's connections are none of."""
    if "aiohttp" in request.node.callspec.id:
        pytest.skip("respx knows no aiohttp")
    with respx.mock(using="httpcore") as router:
        route = router.post(CREATE).mock(return_value=httpx.Response(200, json=ANSWER))

        assert (7, 1) == (create(URL), route.call_count)


def test_vcr_records_and_replays(create: Create, recorder: Recorder, tmp_path: Path) -> None:
    """What pytest-recording is built on: the second call is answered from the tape."""
    recorder.answer(v1(data=7))
    tape = vcr.VCR(match_on=["method", "path", "query"])

    with tape.use_cassette(str(tmp_path / "tape.yaml")):
        first = create(recorder.url)
    with tape.use_cassette(str(tmp_path / "tape.yaml"), record_mode="none"):
        second = create(recorder.url)

    assert (7, 7, 1) == (first, second, len(recorder.sent))


def test_opentelemetry_traces(create: Create, recorder: Recorder) -> None:
    """Its httpx instrumentation makes a span of each request, and sends its header along."""
    recorder.answer(v1(data=7))
    spans, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    instrumentor: Any = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        create(recorder.url)
    finally:
        instrumentor.uninstrument()

    assert ["POST"] == [span.name for span in spans.get_finished_spans()]
    assert "traceparent" in recorder.last.headers
