"""What holds for every call whatever goes wrong: its steps, driven by made-up sequences of answers and faults.

A call does no I/O: it asks for a request to be sent or for time to pass, and a test decides what came of it.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import types
from dataclasses import dataclass, field
from typing import Any
from unittest import mock
from urllib.parse import parse_qs

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classin_api.operations import OPERATIONS, Operation
from classin_api.replies import Reply
from classin_client import ClassIn, errors
from classin_client._call import attempt, call
from classin_client._call.call import Policy
from classin_client._call.steps import Lost, Notify, NotSent, Request, Wait
from classin_client._response.answer import Answer

from client.conftest import NOW, SECRET, SID
from client.recorder import v1, v2

NOTHING_DONE = ("not sent", "460", "101003001", "101003002", "901", "429")
MAYBE_DONE = ("lost", "104", "114", "502", "empty", "html", "no code", "redirect")
ENDS = ("success", "100", "102", "987654")


@dataclass
class Ran:
    """What a call asked for, and how it ended."""

    sent: list[Request] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    waited: float = 0.0
    took: float = 0.0
    left: list[float] = field(default_factory=list)
    result: Reply[Any] | errors.ClassInError | None = None


def _answer(operation: Operation, event: str) -> Answer:
    made = v1 if operation.auth == "safeKey" else v2
    plain = {"502": (502, b"Bad Gateway"), "901": (901, b""), "429": (429, b""), "empty": (200, b"")}
    plain |= {"html": (404, b"<html>"), "no code": (200, b'{"data": 1}'), "redirect": (302, b"")}
    if event in plain:
        return Answer(*plain[event])
    return Answer(200, made(1, data=_promised(operation)).body if event == "success" else made(int(event)).body)


def _promised(operation: Operation) -> Any:
    """Data that holds what the operation promises."""
    head, _, rest = operation.promises.partition(".")
    data: Any = 7
    for name in reversed(rest.split(".") if head == "data" and rest else []):
        data = {name: data}
    return {} if OPERATIONS["getFolderList"] is operation else data


def _run(operation: Operation, events: list[tuple[str, float]], policy: Policy) -> Ran:
    """Drives a call; each event is what comes of a request, and how many seconds that takes. The last one stays."""
    ran = Ran()
    clock = types.SimpleNamespace(monotonic=lambda: ran.took, time=lambda: NOW + ran.took)
    coming = itertools.chain(events, itertools.repeat(events[-1]))
    with mock.patch.object(call, "time", clock), mock.patch.object(attempt, "time", clock):
        steps = call.call(operation, {}, policy)
        try:
            step = next(steps)
            while True:
                if isinstance(step, Notify):
                    step.callback()
                    step = steps.send(None)
                    continue
                if isinstance(step, Wait):
                    ran.waited += step.seconds
                    ran.took += step.seconds
                    step = steps.send(None)
                    continue
                assert isinstance(step, Request)
                ran.sent.append(step)
                ran.left.append(policy.seconds(with_file=False) - ran.took)
                event, seconds = next(coming)
                ran.events.append(event)
                ran.took += min(seconds, step.within)
                if event in ("lost", "not sent"):
                    step = steps.throw(Lost("made up") if event == "lost" else NotSent("made up"))
                else:
                    step = steps.send(_answer(operation, event))
        except StopIteration as done:
            ran.result = done.value
        except errors.ClassInError as error:
            ran.result = error
    return ran


_operations = st.sampled_from([one for one in OPERATIONS.values() if "[]" not in one.promises and one.batch is None])
_events = st.lists(
    st.tuples(st.sampled_from([*NOTHING_DONE, *MAYBE_DONE, *ENDS]), st.floats(min_value=0, max_value=100)),
    min_size=1,
    max_size=8,
)
_policies = st.builds(
    Policy,
    max_retries=st.integers(0, 12),
    deadline=st.floats(min_value=0.1, max_value=1000),
    school=st.uuids().map(str),
    new_identity=st.just(lambda: "made-identity"),
    rates=st.none(),
    patient=st.just(False),
)


def _safe(operation: Operation) -> bool:
    return operation.repeat in ("read", "idempotent", "natural", "identity")


@given(operation=_operations, events=_events, policy=_policies)
@settings(deadline=None, max_examples=300)
def test_what_may_have_been_done_is_repeated_only_where_that_is_safe(
    operation: Operation, events: list[tuple[str, float]], policy: Policy
) -> None:
    """No create without a key is ever sent twice after it may have arrived."""
    ran = _run(operation, events, policy)

    if not _safe(operation):
        assert [] == [event for event in ran.events[:-1] if event not in NOTHING_DONE]


@given(operation=_operations, events=_events, policy=_policies)
@settings(deadline=None, max_examples=300)
def test_retries_and_deadlines_hold(operation: Operation, events: list[tuple[str, float]], policy: Policy) -> None:
    """No more attempts than allowed, none after the deadline, none that may take longer than is left of it."""
    ran = _run(operation, events, policy)

    assert len(ran.sent) <= policy.max_retries + 1
    assert ran.waited <= policy.deadline
    assert [] == [left for left in ran.left if left < 0]
    assert [] == [
        (step.within, left) for step, left in zip(ran.sent, ran.left, strict=True) if step.within > left + 1e-6
    ]
    assert ran.took <= policy.deadline + 1e-6


@given(operation=_operations, events=_events, policy=_policies)
@settings(deadline=None, max_examples=300)
def test_every_attempt_sends_the_same(operation: Operation, events: list[tuple[str, float]], policy: Policy) -> None:
    """The same bytes, and so the same key."""
    ran = _run(operation, events, policy)

    assert len({(step.path, step.body and step.body.content) for step in ran.sent}) <= 1


@given(operation=_operations, events=_events, policy=_policies)
@settings(deadline=None, max_examples=300)
def test_it_is_known_only_when_it_can_be(operation: Operation, events: list[tuple[str, float]], policy: Policy) -> None:
    """An error says that nothing was done only when no attempt can have done it; what only reads does nothing."""
    ran = _run(operation, events, policy)

    if isinstance(ran.result, errors.ClassInError) and operation.repeat != "read":
        doubtful = {*MAYBE_DONE, "987654"} & set(ran.events)
        assert (not doubtful) == ran.result.outcome_known
        if isinstance(ran.result, errors.Unavailable):
            assert not doubtful


@given(operation=_operations, events=_events, policy=_policies)
@settings(deadline=None, max_examples=300)
def test_it_ends_as_the_last_answer_says(operation: Operation, events: list[tuple[str, float]], policy: Policy) -> None:
    """A success is returned at once, a refusal raised at once; nothing is returned without a success."""
    ran = _run(operation, events, policy)

    assert [] == [event for event in ran.events[:-1] if event in ENDS]
    assert (ran.events[-1] == "success") == isinstance(ran.result, Reply)


_lost = st.sampled_from([104, 101003002, 502, 901, "reset", "unsent"])


@given(failures=st.lists(_lost, max_size=6), method=st.sampled_from(["courses", "units"]), step=st.integers(1, 500))
@settings(deadline=None)
def test_every_attempt_is_signed_anew(failures: list[Any], method: str, step: int) -> None:
    """Each has the time of its own sending, and the signature of that time."""
    times = itertools.count(NOW, step)
    planned = iter(failures)
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        failure = next(planned, None)
        if failure in ("reset", "unsent"):
            raise httpx.ReadError("made up") if failure == "reset" else httpx.ConnectError("made up")
        if failure in (502, 901):
            return httpx.Response(failure)
        code = failure or 1
        made = v1(code, data=7) if method == "courses" else v2(code, data={"unitId": 7})
        return httpx.Response(200, content=made.body)

    with ClassIn(
        sid=SID,
        secret=SECRET,
        clock=lambda: next(times),
        sleep=lambda _: None,
        max_retries=6,
        deadline=1e6,
        http_client=httpx.Client(transport=httpx.MockTransport(answer)),
    ) as classin:
        if method == "courses":
            classin.courses.create(course_name="Maths")
        else:
            classin.units.create(course_id=1, name="x", publish_flag=2)

    stamps = [_verified(request) for request in sent]
    assert len(failures) + 1 == len(stamps)
    assert sorted(set(stamps)) == stamps


def _verified(request: httpx.Request) -> int:
    """The timestamp of a request, whose signature is right for it."""
    if "X-EEO-TS" in request.headers:
        stamp = request.headers["X-EEO-TS"]
        body = {**json.loads(request.content), "sid": SID, "timeStamp": stamp}
        text = "&".join(f"{name}={body[name]}" for name in sorted(body)) + f"&key={SECRET}"
        assert hashlib.md5(text.encode()).hexdigest() == request.headers["X-EEO-SIGN"]
    else:
        form = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
        stamp = form["timeStamp"]
        assert hashlib.md5(f"{SECRET}{stamp}".encode()).hexdigest() == form["safeKey"]
    return int(stamp)


@pytest.mark.parametrize(
    ("events", "cls"),
    [
        (["lost", "not sent"], errors.OutcomeUnknown),
        (["lost", "101003002"], errors.OutcomeUnknown),
        (["502", "901"], errors.OutcomeUnknown),
        (["not sent", "101003002"], errors.Unavailable),
        (["lost", "100"], errors.InvalidRequest),
    ],
)
def test_an_earlier_attempt_is_not_forgotten(events: list[str], cls: type[errors.ClassInError]) -> None:
    """That the last attempt did nothing says nothing of the first, which may have made the course."""
    ran = _run(OPERATIONS["addCourse"], [(event, 0.0) for event in events], Policy(max_retries=1))

    assert isinstance(ran.result, errors.ClassInError)
    assert (cls, events[0] == "not sent") == (type(ran.result), ran.result.outcome_known)
    assert ("earlier attempt" in str(ran.result)) == (events[0] != "not sent")
