"""The kit for pushes: signed samples, delivery without a socket, and handlers that have run."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import flask
import pytest
from starlette.requests import Request
from starlette.responses import Response

from classin_client import OutcomeUnknown, webhooks
from classin_client.testing import PushedMessage, SimulatedSchool, deliver, message
from classin_client.webhooks import ACK, CourseInfoChange, End, Inbox, Retrying
from classin_client.webhooks._samples import examples
from classin_client.webhooks.asgi import app as asgi_app
from classin_simulator.faults import Fault

SCHOOLS = {"1000082": "simulator-secret"}


@pytest.fixture(name="inbox")
def _inbox(tmp_path: Path) -> Iterator[Inbox]:
    """An inbox of the simulated school, whose handlers get one attempt."""
    with Inbox(tmp_path / "inbox.db", schools=SCHOOLS, retrying=Retrying(attempts=1)) as inbox:
        yield inbox


@pytest.fixture(name="held")
def _held(inbox: Inbox) -> list[int]:
    """The lessons whose `End` was handled."""
    held: list[int] = []

    @inbox.on(End)
    def handle(lesson: End) -> None:
        assert isinstance(lesson.class_id, int)
        held.append(lesson.class_id)

    return held


def wsgi_app(inbox: Inbox) -> flask.Flask:
    """A receiver in Flask."""
    app = flask.Flask(__name__)

    @app.post("/hook")
    def push() -> Any:
        answer = inbox.receive(flask.request.get_data(), dict(flask.request.headers))
        return answer.body, answer.status, dict(answer.headers)

    return app


class TestSamples:
    """`message`."""

    @pytest.mark.parametrize("name", sorted(examples()))
    def test_each_message_is_signed(self, name: str) -> None:
        """By the secret that the simulated school has, and it is read as the message that it is."""
        sample = message(name)

        assert webhooks.verify(sample.body, secrets=["simulator-secret"])
        assert getattr(webhooks, name) is type(webhooks.parse(sample.body))

    def test_fields_replace_those_of_the_example(self) -> None:
        """By their names on the wire; others can be removed."""
        body = json.loads(message("End", {"ClassID": 7}, without=["CourseID"]).body)

        assert (7, False) == (body["ClassID"], "CourseID" in body)

    def test_two_messages_are_not_one_message_twice(self) -> None:
        """An inbox would ignore the second."""
        ids = {json.loads(message("End").body)["_id"] for _ in range(2)}

        assert 2 == len(ids)

    def test_a_misspelt_name_is_reported(self) -> None:
        """With the one that was meant."""
        with pytest.raises(ValueError, match=r"There is no message 'EnterRom'; did you mean EnterRoom\?"):
            message("EnterRom")

    def test_nothing_personal_is_shown(self) -> None:
        """A sample's body stays out of its repr."""
        assert "SafeKey" not in repr(message("End"))


class TestDelivery:
    """`deliver`."""

    def test_to_an_inbox(self, inbox: Inbox, held: list[int]) -> None:
        """Stored and acknowledged; then its handler runs."""
        delivered = deliver(message("End", {"ClassID": 7}), inbox)

        assert (True, 200, ACK) == (delivered.acknowledged, delivered.status, delivered.body)
        assert inbox.drain()
        assert [7] == held

    def test_to_an_asgi_app(self, inbox: Inbox, held: list[int]) -> None:
        """At the path that it takes messages on."""
        assert deliver(message("End", {"ClassID": 7}), asgi_app(inbox, path="/hook"), path="/hook").acknowledged
        assert inbox.drain()
        assert [7] == held

    def test_to_a_wsgi_app(self, inbox: Inbox, held: list[int]) -> None:
        """Flask, Django and the like."""
        assert deliver(message("End", {"ClassID": 7}), wsgi_app(inbox), path="/hook").acknowledged
        assert inbox.drain()
        assert [7] == held

    def test_within_an_event_loop(self, inbox: Inbox) -> None:
        """A test may be a coroutine."""

        async def main() -> bool:
            return deliver(message("End"), asgi_app(inbox)).acknowledged

        assert asyncio.run(main())

    def test_to_a_coroutine_function(self) -> None:
        """The plainest ASGI app gets the bytes and headers of the sample."""
        seen: list[tuple[bytes, str]] = []

        async def app(scope: Any, receive: Any, send: Any) -> None:
            request = Request(scope, receive)
            seen.append((await request.body(), request.headers["origin"]))
            await Response(ACK)(scope, receive, send)

        sample = message("End")

        assert deliver(sample, app).acknowledged
        assert [(sample.body, "http://www.eeo.cn")] == seen

    @pytest.mark.parametrize(
        ("status", "body", "why_not"),
        [
            (500, ACK, "the HTTP status is 500."),
            (200, b"ok", "the answer is not JSON."),
            (200, b'{"error_info":{"errno":"1"}}', "error_info.errno is missing, or not a number."),
            (200, b'{"error_info":{"errno":2}}', "error_info.errno is 2, not 1."),
        ],
    )
    def test_what_classin_would_not_accept(self, status: int, body: bytes, why_not: str) -> None:
        """Nearly right answers hold up the queue of a school."""

        def app(environ: Any, start_response: Callable[..., Any]) -> Iterable[bytes]:
            start_response(f"{status} x", [("Content-Type", "application/json")])
            return [body]

        delivered = deliver(message("End"), app)

        assert (False, why_not) == (delivered.acknowledged, delivered.why_not)

    def test_what_an_app_raises_passes_through(self) -> None:
        """The test fails where the mistake is."""

        def app(environ: Any, start_response: Any) -> Any:
            raise LookupError("no such lesson")

        with pytest.raises(LookupError, match="no such lesson"):
            deliver(message("End"), app)

    def test_a_repeat_is_handled_once(self, inbox: Inbox, held: list[int]) -> None:
        """The same sample twice, as after an acknowledgement that was lost."""
        sample = message("End", {"ClassID": 7})

        assert [True, True] == [deliver(sample, inbox).acknowledged for _ in range(2)]
        assert inbox.drain()
        assert [7] == held

    @pytest.mark.parametrize(
        "sample",
        [message("End", secret="of-another"), message("End", sid=2000001), message("End", without=["SafeKey"])],
        ids=["wrong key", "other school", "no key"],
    )
    def test_forgeries_are_quarantined(self, inbox: Inbox, sample: PushedMessage) -> None:
        """By what `message` can do wrong on purpose."""
        assert deliver(sample, inbox).acknowledged
        assert 1 == inbox.counts()["quarantined"]


class TestDrain:
    """`Inbox.drain`."""

    def test_an_empty_inbox_is_drained(self, inbox: Inbox, held: list[int]) -> None:
        """At once."""
        assert inbox.drain(timeout=0)

    def test_it_waits_for_handlers_that_run(self, inbox: Inbox) -> None:
        """Not only for their start."""
        done: list[float] = []

        @inbox.on(End)
        def slow(lesson: End) -> None:
            time.sleep(0.3)
            done.append(time.monotonic())

        inbox.start()
        deliver(message("End"), inbox)

        assert inbox.drain()
        assert 1 == len(done)

    def test_it_gives_up(self, tmp_path: Path) -> None:
        """A message that waits for its next attempt is not handled."""
        with Inbox(tmp_path / "inbox.db", schools=SCHOOLS, retrying=Retrying(attempts=2, first=60)) as inbox:

            @inbox.on(End)
            def failing(lesson: End) -> None:
                raise OSError

            deliver(message("End"), inbox)

            assert not inbox.drain(timeout=0.5)

    def test_a_handler_that_fails_leaves_a_dead_letter(self, inbox: Inbox) -> None:
        """It waits no more, and is counted."""

        @inbox.on(End)
        def failing(lesson: End) -> None:
            raise OSError

        deliver(message("End"), inbox)

        assert inbox.drain()
        assert 1 == inbox.counts()["dead_letter"]

    def test_it_stops_what_it_started(self, inbox: Inbox, held: list[int]) -> None:
        """A second message waits for a second call."""
        deliver(message("End", {"ClassID": 7}), inbox)
        assert inbox.drain()
        deliver(message("End", {"ClassID": 8}), inbox)
        waiting = inbox.counts()["waiting"]

        assert inbox.drain()
        assert (1, [7, 8]) == (waiting, held)

    def test_without_a_handler(self, inbox: Inbox) -> None:
        """Nothing would ever be handled."""
        with pytest.raises(RuntimeError, match="Register a handler before starting"):
            inbox.drain()


class TestSchool:
    """`SimulatedSchool`."""

    def test_an_inbox_of_the_school(self, classin_school: SimulatedSchool, tmp_path: Path) -> None:
        """Its id and secret are there, and what happens in it arrives."""
        names: list[object] = []
        with Inbox(tmp_path / "inbox.db", schools={classin_school.sid: classin_school.secret}) as inbox:
            inbox.on(CourseInfoChange)(lambda change: names.append(change))
            classin_school.deliver_to(inbox)
            classin_school.client.courses.create(course_name="Mathematics")

            assert classin_school.simulator.pushes.wait()
            assert inbox.drain()
        assert 1 == len(names)

    @pytest.mark.parametrize("make", [lambda inbox: asgi_app(inbox, path="/hook"), wsgi_app], ids=["asgi", "wsgi"])
    def test_an_app_of_the_school(self, classin_school: SimulatedSchool, inbox: Inbox, make: Any) -> None:
        """A message of one's own, through the queue of the school."""
        classin_school.deliver_to(make(inbox), path="/hook")
        classin_school.simulator.push("End")

        assert classin_school.simulator.pushes.wait()
        assert (1, 0) == (inbox.counts()["waiting"], inbox.counts()["quarantined"])

    def test_a_failing_app_gets_the_message_repeated(
        self, classin_school: SimulatedSchool, caplog: pytest.LogCaptureFixture
    ) -> None:
        """After 10 seconds of the school's clock, which take no time."""
        calls: list[int] = []

        def app(environ: Any, start_response: Callable[..., Any]) -> Iterable[bytes]:
            calls.append(1)
            if len(calls) == 1:
                raise OSError("the disk is full")
            start_response("200 OK", [("Content-Type", "application/json")])
            return [ACK]

        classin_school.deliver_to(app)
        classin_school.simulator.push("End")
        while not classin_school.simulator.pushes.log:
            time.sleep(0.01)
        classin_school.simulator.clock.advance(10)

        assert classin_school.simulator.pushes.wait()
        assert [500, 200] == [attempt.status for attempt in classin_school.simulator.pushes.log]
        assert ["The receiver of the simulated school failed."] == [
            record.message for record in caplog.records if record.levelno == logging.ERROR
        ]

    def test_a_simulated_time_out_takes_no_real_one(self, classin_school: SimulatedSchool) -> None:
        """Three attempts without an answer, of 30 seconds each for a real client."""
        classin_school.simulator.faults.add(Fault("addCourse", kind="timeout"))
        began = time.monotonic()

        with pytest.raises(OutcomeUnknown):
            classin_school.client.courses.create(course_name="Mathematics")
        assert time.monotonic() - began < 10


def test_an_inbox_without_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the inbox's own argument."""
    monkeypatch.delenv("CLASSIN_SID", raising=False)
    monkeypatch.delenv("CLASSIN_SECRET", raising=False)

    with pytest.raises(ValueError, match=r"give schools=\{sid: secret\}, or set CLASSIN_SID and CLASSIN_SECRET"):
        Inbox(tmp_path / "inbox.db")
