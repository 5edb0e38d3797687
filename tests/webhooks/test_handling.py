"""Handlers: who is called with what, in which order, how often, and what happens to those that fail."""

from __future__ import annotations

import asyncio
import datetime
import functools
import logging
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from classin_client import webhooks
from classin_client.webhooks import Alert, End, EnterRoom, Inbox, LeaveRoom, Received, Retrying, UnknownMessage
from classin_client.webhooks._handling.handlers import Handlers

from .conftest import MakeInbox
from .pushed import SID, body, eventually


def settled(inbox: Inbox) -> bool:
    """Wait until nothing waits any more."""
    return eventually(lambda: inbox.counts()["waiting"] == 0)


def started(inbox: Inbox, *names: str, **each: Any) -> None:
    """Receive messages, and begin to handle."""
    for name in names:
        inbox.receive(body(name, **each))
    inbox.start()


class TestRegistering:
    """Mistakes raise at once."""

    def test_function_stays(self) -> None:
        """The decorator hands the function back."""

        def handle(message: End) -> None:
            """Do nothing."""

        assert handle is Handlers().on(End)(handle)

    @pytest.mark.parametrize("kind", [str, "End", 7, []])
    def test_what_is_no_message(self, kind: Any) -> None:
        """Only classes of messages can be registered."""
        with pytest.raises(TypeError, match=r"is not a message: give a class of classin_client\.webhooks"):
            Handlers().on(kind)

    def test_nothing(self) -> None:
        """Messages have to be named."""
        with pytest.raises(TypeError, match="names no message"):
            Handlers().on()

    def test_unknown_message(self) -> None:
        """For unknown messages there is a decorator of their own."""
        with pytest.raises(TypeError, match=r"@inbox\.on_unknown"):
            Handlers().on(UnknownMessage)

    def test_generated_class(self) -> None:
        """The generated class stands for ours."""
        from classin_api.models import EndMessage

        handlers = Handlers()
        handlers.on(EndMessage)(print)

        assert None is not handlers.find("End")

    def test_twice(self) -> None:
        """A message has one handler."""
        handlers = Handlers()
        handlers.on(End, EnterRoom)(print)

        with pytest.raises(ValueError, match="EnterRoom has a handler already, print"):
            handlers.on(LeaveRoom, EnterRoom)(repr)

    def test_twice_unknown(self) -> None:
        """So do unknown messages."""
        handlers = Handlers()
        handlers.on_unknown(print)

        with pytest.raises(ValueError, match="has a handler already"):
            handlers.on_unknown(print)

    @pytest.mark.parametrize(
        "function",
        [None, 7, lambda: None, lambda message, received, more: None, lambda *, message: None],
    )
    def test_what_cannot_be_called(self, function: Any) -> None:
        """A handler takes a message, or a message and its raw form."""
        with pytest.raises(TypeError):
            Handlers().on(End)(function)

    def test_generator(self) -> None:
        """What yields would do nothing when it is called."""

        def yields(message: End) -> Any:
            yield message

        async def yields_async(message: End) -> Any:
            yield message

        for function in (yields, yields_async):
            with pytest.raises(TypeError, match="is a generator"):
                Handlers().on(End)(function)

    def test_late(self, sqlite_inbox: Inbox) -> None:
        """When messages are being handled it is too late."""
        sqlite_inbox.on(End)(print)
        sqlite_inbox.start()

        with pytest.raises(RuntimeError, match=r"before inbox\.start\(\)"):
            sqlite_inbox.on(EnterRoom)

    def test_none(self, sqlite_inbox: Inbox) -> None:
        """Without any handler nothing can be started: all messages would be passed over."""
        with pytest.raises(RuntimeError, match="Register a handler before starting"):
            sqlite_inbox.start()


class TestCalling:
    """What a handler gets."""

    def test_typed_message(self, inbox: Inbox) -> None:
        """It gets the typed message."""
        got: list[End] = []
        inbox.on(End)(got.append)
        started(inbox, "End")

        assert settled(inbox)
        assert [(End, 1152680)] == [(type(message), message.class_id) for message in got]

    def test_raw_form(self, inbox: Inbox) -> None:
        """It gets the raw form as well when it takes two."""
        got: list[Received] = []

        @inbox.on(End)
        def handle(message: End, received: Received) -> None:
            got.append(received)

        started(inbox, "End", _id="a1", Data=[], Weather="fine", StartTime="soon")

        assert settled(inbox)
        (received,) = got
        assert (1, SID, "End", f"{SID}/id:a1", 1) == (
            received.id,
            received.sid,
            received.name,
            received.key,
            received.attempt,
        )
        assert ("fine", False) == (received.raw["Weather"], "SafeKey" in received.raw)
        assert (1, True) == (len(received.warnings), received.warnings[0].startswith("End.StartTime is text"))
        assert datetime.timedelta(0) <= datetime.datetime.now(datetime.UTC) - received.received_at

    def test_raw_form_is_not_shown(self) -> None:
        """The representation of the raw form has none of the message."""
        received = Received(1, SID, "End", "k", {"NickName": "Lin Xia"}, datetime.datetime.now(datetime.UTC), 1)

        assert "Lin" not in repr(received)

    def test_coroutine(self, inbox: Inbox) -> None:
        """It may be a coroutine function."""
        got: list[object] = []

        @inbox.on(End, EnterRoom)
        async def handle(message: End | EnterRoom) -> None:
            await asyncio.sleep(0)
            got.append(type(message))

        started(inbox, "End", "EnterRoom")

        assert settled(inbox)
        assert {End, EnterRoom} == set(got)

    @pytest.mark.parametrize("form", ["partial", "object", "coroutine object", "method"])
    def test_other_callables(self, sqlite_inbox: Inbox, form: str) -> None:
        """Anything that can be called will do."""
        got: list[object] = []

        class Sync:
            def __call__(self, message: object) -> None:
                """Take it."""
                got.append(message)

        class Async:
            async def __call__(self, message: object) -> None:
                """Take it."""
                got.append(message)

        def both(where: list[object], message: object) -> None:
            where.append(message)

        forms: dict[str, Callable[..., object]] = {
            "partial": functools.partial(both, got),
            "object": Sync(),
            "coroutine object": Async(),
            "method": got.append,
        }
        sqlite_inbox.on(End)(forms[form])
        started(sqlite_inbox, "End")

        assert settled(sqlite_inbox)
        assert [End] == [type(message) for message in got]

    def test_unknown(self, inbox: Inbox) -> None:
        """Unknown messages have a handler of their own."""
        got: list[Any] = []
        inbox.on_unknown(got.append)
        started(inbox, "End", Cmd="BrandNew")

        assert settled(inbox)
        assert [("BrandNew", 1152680)] == [(message.cmd, message.raw["ClassID"]) for message in got]

    def test_without_handler(self, inbox: Inbox) -> None:
        """What nobody handles is passed over, and can be handled later."""
        inbox.on(End)(print)
        started(inbox, "EnterRoom", "LeaveRoom")

        assert settled(inbox)
        assert ["skipped", "skipped"] == [row["state"] for row in inbox.store.list_messages()]

    def test_sync_handler_does_not_hold_up_receiving(self, sqlite_inbox: Inbox) -> None:
        """While a handler blocks, messages are acknowledged."""
        block = threading.Event()
        sqlite_inbox.on(End)(lambda message: block.wait(20))
        started(sqlite_inbox, "End")
        answers = [sqlite_inbox.receive(body()).acknowledged for _ in range(20)]
        block.set()

        assert [True] * 20 == answers


class TestOrder:
    """Messages of a lesson one after the other, lessons beside each other."""

    def test_within_a_lesson(self, inbox: Inbox) -> None:
        """Each lesson's messages are handled in the order in which they came."""
        got: dict[object, list[int]] = {}

        @inbox.on(End)
        def handle(message: End, received: Received) -> None:
            time.sleep(0.001)
            got.setdefault(message.class_id, []).append(received.id)

        for number in range(120):
            inbox.receive(body(ClassID=number % 5))
        inbox.start()

        assert settled(inbox)
        assert [sorted(ids) for ids in got.values()] == list(got.values())
        assert 120 == sum(map(len, got.values()))

    def test_beside_each_other(self, sqlite_inbox: Inbox) -> None:
        """A handler that takes long holds up its own lesson only."""
        block, got = threading.Event(), []

        @sqlite_inbox.on(End)
        def handle(message: End) -> None:
            if message.class_id == 1:
                block.wait(20)
            got.append(message.class_id)

        for lesson in (1, 1, 2, 3):
            sqlite_inbox.receive(body(ClassID=lesson))
        sqlite_inbox.start()

        assert eventually(lambda: len(got) == 2)
        assert {2, 3} == set(got)
        block.set()
        assert settled(sqlite_inbox)

    @pytest.mark.parametrize("name", ["CID", "ClassId", "ClassID"])
    def test_names_of_the_lesson(self, sqlite_inbox: Inbox, name: str) -> None:
        """The lesson is known by each spelling, as number or text."""
        for value in (7, "7"):
            others = tuple({"CID", "ClassId", "ClassID"} - {name})
            sqlite_inbox.receive(body("EduDt", others, **{name: value}))

        assert [f"{SID}/7", f"{SID}/7"] == [row["ordering_key"] for row in sqlite_inbox.store.list_messages()]

    def test_messages_of_the_school(self, sqlite_inbox: Inbox) -> None:
        """What is about no lesson shares one order."""
        sqlite_inbox.receive(body("FileCov"))
        sqlite_inbox.receive(body("HomeworkScore"))

        assert [SID, SID] == [row["ordering_key"] for row in sqlite_inbox.store.list_messages()]

    def test_next_waits_for_a_failing_one(self, inbox: Inbox) -> None:
        """While a message is tried again the next of its lesson waits, and those of others do not."""
        got: list[tuple[object, int]] = []

        @inbox.on(End)
        def handle(message: End, received: Received) -> None:
            got.append((message.class_id, received.attempt))
            if message.class_id == 1 and received.id == 1 and received.attempt < 3:
                raise RuntimeError

        for lesson in (1, 1, 2):
            inbox.receive(body(ClassID=lesson))
        inbox.start()

        assert settled(inbox)
        assert [(1, 1), (1, 2), (1, 3), (1, 1)] == [one for one in got if one[0] == 1]


def test_the_pause_before_the_next_attempt(make_inbox: MakeInbox) -> None:
    """While a lesson waits for it, others are handled, as often as messages of theirs come, and it is not."""
    inbox = make_inbox(retrying=Retrying(attempts=3, first=3600, longest=3600))
    got: list[int] = []

    @inbox.on(End)
    def handle(message: End, received: Received) -> None:
        got.append(received.id)
        if message.class_id == 1:
            raise OSError

    inbox.receive(body(ClassID=1))
    inbox.receive(body(ClassID=1))
    inbox.start()
    assert eventually(lambda: got)
    for number in (3, 4, 5):
        inbox.receive(body(ClassID=2))
        assert eventually(lambda number=number: number in got)

    assert [1, 3, 4, 5] == got


class TestFailing:
    """Handlers that fail."""

    def test_repeated(self, inbox: Inbox) -> None:
        """A handler that fails is called again, and the message is done when it succeeds."""
        attempts: list[int] = []

        @inbox.on(End)
        def handle(message: End, received: Received) -> None:
            attempts.append(received.attempt)
            if received.attempt < 3:
                raise RuntimeError("not yet")

        started(inbox, "End")

        assert settled(inbox)
        (row,) = inbox.store.list_messages()
        assert ([1, 2, 3], "done", None) == (attempts, row["state"], inbox.store.get(row["id"])["error"])  # type: ignore[index]

    @pytest.mark.parametrize("failure", [RuntimeError("made-up"), SystemExit("made-up"), KeyboardInterrupt("made-up")])
    @pytest.mark.parametrize("is_async", [False, True])
    def test_dead_letter(self, inbox: Inbox, failure: BaseException, is_async: bool) -> None:
        """After the last attempt the message becomes a dead letter with its traceback, and the next is handled."""
        got: list[int] = []

        def fail(message: End, received: Received) -> None:
            got.append(received.id)
            if received.id == 1:
                raise failure

        async def fail_async(message: End, received: Received) -> None:
            fail(message, received)

        inbox.on(End)(fail_async if is_async else fail)
        started(inbox, "End", "End")

        assert settled(inbox)
        row = inbox.store.get(1)
        assert row is not None
        assert ("dead_letter", 3, [1, 1, 1, 2]) == (row["state"], row["attempts"], got)
        assert ("made-up" in row["error"], "in fail" in row["error"]) == (True, True)

    def test_stored_form(self, inbox: Inbox) -> None:
        """It is stored in the form of the version before, so that both versions can use one database for a while."""
        inbox.on(EnterRoom)(lambda message: 1 / 0)
        started(inbox, "EnterRoom", ClassID=7)
        assert settled(inbox)

        with inbox.store.engine.connect() as connection:
            rows = connection.exec_driver_sql("SELECT lane, attempts FROM classin_messages WHERE state = 'aside'")
            assert [(f"{SID}/7", 3)] == [tuple(row) for row in rows]

    def test_alert(self, make_sqlite_inbox: MakeInbox) -> None:
        """An alert tells of dead letters, once."""
        alerts: list[Alert] = []
        inbox = make_sqlite_inbox(on_alert=alerts.append)
        inbox.on(End)(lambda message: 1 / 0)
        started(inbox, *["End"] * 3)

        assert settled(inbox)
        assert eventually(lambda: alerts)
        assert ["dead_letter"] == [alert.kind for alert in alerts]

    def test_log(self, sqlite_inbox: Inbox, caplog: pytest.LogCaptureFixture) -> None:
        """The log says what failed, and nothing of the message or the error's text."""

        def fail(message: EnterRoom) -> None:
            raise RuntimeError(f"cannot store {message.nick_name}")

        sqlite_inbox.on(EnterRoom)(fail)
        with caplog.at_level(logging.DEBUG, logger="classin_client"):
            started(sqlite_inbox, "EnterRoom", NickName="Lin Xia")
            assert settled(sqlite_inbox)

        assert ("EnterRoom 1: the handler failed with RuntimeError" in caplog.text, "Lin" in caplog.text) == (
            True,
            False,
        )

    def test_retry(self, inbox: Inbox) -> None:
        """A dead letter can be tried again, with as many attempts as at first."""
        broken = [True]
        got: list[int] = []

        @inbox.on(End)
        def handle(message: End, received: Received) -> None:
            if broken[0]:
                raise RuntimeError
            got.append(received.attempt)

        started(inbox, "End", "End")
        assert settled(inbox)
        broken[0] = False

        assert (1, 1) == (inbox.retry(1), inbox.retry())
        assert settled(inbox)
        assert ([1, 1], 2) == (got, inbox.counts()["done"])

    def test_message_that_kills(self, make_sqlite_inbox: MakeInbox) -> None:
        """A message whose handling the process never survived becomes a dead letter, and is not tried for ever."""
        inbox = make_sqlite_inbox()
        inbox.receive(body())
        with inbox.store.engine.begin() as connection:
            connection.exec_driver_sql("UPDATE classin_messages SET attempts = 3")
        got: list[object] = []
        inbox.on(End)(got.append)
        inbox.start()

        assert settled(inbox)
        row = inbox.store.get(1)
        assert row is not None
        assert ([], "dead_letter", "The process ended 3 times while it was being handled.\n") == (
            got,
            row["state"],
            row["error"],
        )


class TestReplay:
    """Handling again what was handled."""

    def test_by_number(self, inbox: Inbox) -> None:
        """Messages that are named are handled again."""
        got: list[int] = []
        inbox.on(End)(lambda message, received: got.append(received.id))
        started(inbox, *["End"] * 3)
        assert settled(inbox)

        assert 2 == inbox.replay(1, 3)
        assert eventually(lambda: len(got) == 5)
        assert [1, 2, 3, 1, 3] == got

    def test_by_name_and_moment(self, make_sqlite_inbox: MakeInbox) -> None:
        """Messages are chosen by name or Cmd, and by when they came."""
        now = [1000.0]
        inbox = make_sqlite_inbox(clock=lambda: now[0])
        inbox.on(LeaveRoom)(print)
        for name in ("End", "EnterRoom", "End"):
            inbox.receive(body(name))
            now[0] += 10
        inbox.start()
        assert settled(inbox)
        inbox.stop()

        assert (2, 1) == (inbox.replay(name="End"), inbox.replay(name="67371107"))
        assert 0 == inbox.replay(since=0)

    def test_by_moment(self, make_sqlite_inbox: MakeInbox) -> None:
        """Only what came since a moment is chosen."""
        now = [1000.0]
        inbox = make_sqlite_inbox(clock=lambda: now[0])
        inbox.on(LeaveRoom)(print)
        for _ in range(3):
            inbox.receive(body("End"))
            now[0] += 10
        inbox.start()
        assert settled(inbox)
        inbox.stop()

        assert 1 == inbox.replay(since=1015)


class TestProcesses:
    """Several workers on one inbox."""

    def test_both_handle(self, make_inbox: MakeInbox) -> None:
        """Two workers may share an inbox: each message is handled by one of them, and once."""
        got: list[tuple[str, int]] = []
        inboxes = {name: make_inbox() for name in ("one", "other")}
        for name, inbox in inboxes.items():
            inbox.on(End)(lambda message, received, name=name: got.append((name, received.id)))  # type: ignore[misc]
            inbox.start()
        for number in range(30):
            inboxes["one"].receive(body(ClassID=number))

        assert settled(inboxes["one"])
        assert list(range(1, 31)) == sorted(number for _, number in got)

    def test_other_takes_over(self, make_inbox: MakeInbox) -> None:
        """When the one that handles is stopped, the other goes on."""
        got: list[str] = []
        first, second = make_inbox(), make_inbox()
        for name, inbox in (("first", first), ("second", second)):
            inbox.on(End)(lambda message, received, name=name: got.append(name))  # type: ignore[misc]
        first.start()
        first.receive(body())
        assert settled(first)
        second.start()
        first.stop()
        second.receive(body())

        assert settled(second)
        assert ["first", "second"] == got

    def test_other_process_stores(self, make_inbox: MakeInbox) -> None:
        """What another process has stored is handled within a moment."""
        got: list[object] = []
        here, there = make_inbox(), make_inbox()
        here.on(End)(got.append)
        here.start()
        there.receive(body())

        assert eventually(lambda: got, 5)


class TestStopping:
    """The end."""

    def test_waits_for_the_handler(self, inbox: Inbox) -> None:
        """A handler that runs comes to its end, and what it did is written down."""
        running = threading.Event()

        @inbox.on(End)
        def handle(message: End) -> None:
            running.set()
            time.sleep(0.2)

        started(inbox, "End", "End")
        assert running.wait(10)

        assert True is inbox.stop()
        assert {"done": 1, "waiting": 1}.items() <= inbox.counts().items()

    def test_restart(self, inbox: Inbox) -> None:
        """What was stopped can be started again, and goes on."""
        got: list[object] = []
        inbox.on(End)(got.append)
        inbox.start()
        inbox.stop()
        inbox.receive(body())
        inbox.start()

        assert settled(inbox)
        assert 1 == len(got)


class TestSilence:
    """Nothing comes any more."""

    def test_alert_once(self, make_sqlite_inbox: MakeInbox) -> None:
        """A school that was silent for so long raises one alert for each silence."""
        alerts: list[Alert] = []
        inbox = make_sqlite_inbox(schools={SID: "made-up-secret"}, silence_after=0.1, on_silence=alerts.append)
        inbox.watch()
        assert eventually(lambda: alerts)
        time.sleep(0.3)

        assert [("silence", SID)] == [(alert.kind, alert.sid) for alert in alerts]
        inbox.receive(body())
        assert eventually(lambda: len(alerts) == 2)

    def test_messages_break_it(self, make_sqlite_inbox: MakeInbox) -> None:
        """As long as messages come, there is no alert."""
        alerts: list[Alert] = []
        inbox = make_sqlite_inbox(
            schools={SID: "made-up-secret"}, silence_after=datetime.timedelta(seconds=0.5), on_alert=alerts.append
        )
        inbox.watch()
        for _ in range(10):
            inbox.receive(body())
            time.sleep(0.1)

        assert [] == alerts

    def test_forged_messages_do_not_break_it(self, make_sqlite_inbox: MakeInbox) -> None:
        """What goes into the quarantine is no sign of life."""
        alerts: list[Alert] = []
        inbox = make_sqlite_inbox(schools={SID: "made-up-secret"}, silence_after=0.3, on_silence=alerts.append)
        inbox.watch()
        for _ in range(8):
            inbox.receive(body(SafeKey="0" * 32))
            time.sleep(0.1)

        assert 1 == len(alerts)


def test_unset_names() -> None:
    """The package has no name that is none of its own."""
    with pytest.raises(AttributeError):
        webhooks.Nothing  # noqa: B018
