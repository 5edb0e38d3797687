"""What monitors see of an inbox: health, figures for Prometheus, spans and figures of OpenTelemetry."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from opentelemetry import metrics, trace
from sqlalchemy.exc import OperationalError

from classin_client.webhooks import End, Inbox, Retrying
from classin_client.webhooks.asgi import app

from .conftest import MakeInbox
from .pushed import OTHER_SECRET, OTHER_SID, SID, body, eventually, key
from .test_asgi import sent, serving
from client.test_telemetry import Seen

ONCE = Retrying(attempts=1)


@pytest.fixture(name="seen")
def _seen(monkeypatch: pytest.MonkeyPatch) -> Seen:
    seen = Seen()
    monkeypatch.setattr(trace, "get_tracer_provider", lambda: seen.tracers)
    monkeypatch.setattr(metrics, "get_meter_provider", lambda: seen.meters)
    return seen


def _push(inbox: Inbox, **changed: Any) -> None:
    assert 200 == inbox.receive(body(**changed)).status


class TestOpenTelemetry:
    """Spans and figures, where the program uses OpenTelemetry."""

    def test_a_handler_is_linked_to_the_receipt(self, make_inbox: MakeInbox, seen: Seen) -> None:
        """Also when another process handles the message: the row names the receipt's span."""
        receiver, worker = make_inbox(), make_inbox()
        worker.on(End)(lambda message: None)
        _push(receiver)
        assert worker.drain()

        receipt, handled = seen.spans()
        assert ("classin receive", "classin handle End") == (receipt.name, handled.name)
        assert [receipt.context.span_id] == [link.context.span_id for link in handled.links]
        assert {"classin.school": SID, "classin.outcome": "stored"} == dict(receipt.attributes)
        assert {"classin.school": SID, "classin.message": "End", "classin.attempt": 1} == dict(handled.attributes)

    def test_a_call_of_a_handler_is_beneath_it(self, make_sqlite_inbox: MakeInbox, seen: Seen) -> None:
        """What a coroutine does as well, which runs in another thread's event loop."""
        inbox = make_sqlite_inbox()

        @inbox.on(End)
        async def handle(message: End) -> None:
            trace.get_tracer("made-up").start_span("work").end()

        _push(inbox)
        assert inbox.drain()

        _, work, handled = seen.spans()
        assert handled.context.span_id == work.parent.span_id

    def test_a_failure_shows_no_text(self, make_sqlite_inbox: MakeInbox, seen: Seen) -> None:
        """The error's class is told; its text may hold a name."""
        inbox = make_sqlite_inbox(retrying=ONCE)

        @inbox.on(End)
        def handle(message: End) -> None:
            raise KeyError("a made-up name")

        _push(inbox)
        assert inbox.drain()

        handled = seen.spans()[-1]
        assert ("KeyError", "KeyError") == (handled.attributes["error.type"], handled.status.description)
        assert "made-up name" not in handled.to_json()
        assert [1] == [point.value for point in seen.points("classin.inbox.dead_letters")]

    def test_depth_and_age_are_read_by_school(self, make_sqlite_inbox: MakeInbox, seen: Seen) -> None:
        """As gauges, from the database."""
        inbox = make_sqlite_inbox()
        _push(inbox)
        _push(inbox)
        _push(inbox, SID=int(OTHER_SID), SafeKey=key(OTHER_SECRET))

        depth = {point.attributes["classin.school"]: point.value for point in seen.points("classin.inbox.depth")}
        assert {SID: 2, OTHER_SID: 1} == depth
        assert all(0 <= point.value < 60 for point in seen.points("classin.inbox.age"))

    def test_what_came_is_counted_by_what_became_of_it(self, make_sqlite_inbox: MakeInbox, seen: Seen) -> None:
        """A stranger's message bears no school: he may write any."""
        inbox = make_sqlite_inbox()
        raw = body()
        for one in (raw, raw, b"{", body(SID=77)):
            inbox.receive(one)

        assert {(SID, "stored"): 1, (SID, "repeated"): 1, ("", "quarantined"): 2} == {
            (point.attributes["classin.school"], point.attributes["classin.outcome"]): point.value
            for point in seen.points("classin.inbox.received")
        }

    def test_a_program_without_it_does_not_load_it(self, sqlite: str) -> None:
        """An inbox works without the extra."""
        program = (
            "import sys\nfrom classin_client.webhooks import Inbox\n"
            f"with Inbox({sqlite!r}, schools={{'1': 'x'}}) as inbox:\n    inbox.receive(b'{{}}')\n    inbox.metrics()\n"
            "print(any(name.startswith('opentelemetry') for name in sys.modules))"
        )

        said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

        assert "False" == said.strip()


class TestPrometheus:
    """The text at `/metrics`."""

    def test_figures(self, make_inbox: MakeInbox) -> None:
        """Depth and age by school, dead letters, what came, and how long handlers ran."""
        inbox = make_inbox(retrying=ONCE)
        inbox.on(End)(lambda message: 1 / 0)
        with serving(app(inbox)) as port:
            sent(port, body(), path="/")
            assert eventually(lambda: inbox.counts()["dead_letter"] == 1)
            inbox.stop()
            sent(port, body(), path="/")
            sent(port, b"{", path="/")
            status, answer = sent(port, None, "GET", "/metrics")

        values = dict(line.rsplit(" ", 1) for line in answer.decode().splitlines() if not line.startswith("#"))
        age = float(values.pop(f'classin_inbox_oldest_waiting_seconds{{sid="{SID}"}}'))
        ran = f'{{sid="{SID}",message="End",outcome="failed"}}'
        seconds = float(values.pop(f"classin_inbox_handler_seconds_sum{ran}"))
        assert (200, True, True) == (status, 0 <= age < 60, 0 < seconds < 60)
        assert {
            f'classin_inbox_waiting{{sid="{SID}"}}': "1",
            f'classin_inbox_dead_letters{{sid="{SID}"}}': "1",
            f'classin_inbox_received_total{{sid="{SID}",result="stored"}}': "2",
            'classin_inbox_received_total{sid="",result="quarantined"}': "1",
            f"classin_inbox_handler_seconds_count{ran}": "1",
        } == values

    def test_every_family_says_what_it_is(self, make_sqlite_inbox: MakeInbox) -> None:
        """Each has one line of help and one of its type, before its samples."""
        lines = make_sqlite_inbox().metrics().splitlines()

        assert len(lines) == 2 * len({line.split()[2] for line in lines if line.startswith("# HELP")})
        assert all(one.split()[2] == two.split()[2] for one, two in zip(lines[::2], lines[1::2], strict=True))

    def test_a_page_of_ones_own(self, make_sqlite_inbox: MakeInbox) -> None:
        """Its path can be another, or none."""
        inbox = make_sqlite_inbox()
        with serving(app(inbox, metrics="")) as port, serving(app(inbox, metrics="/figures")) as other:
            assert [404, 200] == [
                sent(port, None, "GET", "/metrics")[0],
                sent(other, None, "GET", "/figures")[0],
            ]


class TestOrchestrated:
    """What says whether to send requests here, and whether to start the process again."""

    def test_not_ready_while_nothing_can_be_stored(
        self, make_sqlite_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It lives all the same, for starting it again would mend nothing; and is ready by itself afterwards."""
        inbox = make_sqlite_inbox()

        def fails() -> Any:
            raise OperationalError("made up", None, Exception("made up"))

        def asked(port: int) -> list[int]:
            return [sent(port, None, "GET", f"/health/{what}")[0] for what in ("live", "ready")]

        with serving(app(inbox)) as port:
            before = asked(port)
            with monkeypatch.context() as broken:
                broken.setattr(inbox.store, "writing_quickly", fails)
                assert 503 == sent(port, body(), path="/")[0]
                meanwhile = asked(port)

            assert ([200, 200], [200, 503], [200, 200]) == (before, meanwhile, asked(port))

    def test_a_backlog_is_no_reason_to_send_classin_elsewhere(self, make_sqlite_inbox: MakeInbox) -> None:
        """`/health` tells of it, `/health/ready` does not."""
        inbox = make_sqlite_inbox()
        inbox.on(End)(print)
        with serving(app(inbox, handle=False)) as port:
            sent(port, body(), path="/")
            health, ready = (sent(port, None, "GET", path) for path in ("/health", "/health/ready"))

        assert (503, 200, "ready") == (health[0], ready[0], json.loads(ready[1])["status"])

    def test_a_closed_inbox_is_not_ready(self, make_sqlite_inbox: MakeInbox) -> None:
        """Its process ends."""
        inbox = make_sqlite_inbox()
        assert inbox.ready()
        inbox.close()

        assert not inbox.ready()
