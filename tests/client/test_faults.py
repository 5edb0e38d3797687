"""What goes wrong between the client and ClassIn, over real sockets, with what the school then holds."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from classin_client import AsyncClassIn, ClassIn, Outcome, errors
from classin_simulator import Simulator

from client.proxy import Fault, Proxy

Call = Callable[..., Any]
TIMEOUT = 0.4
"""Seconds that the clients of these tests wait for an answer that never comes."""


@pytest.fixture(scope="module")
def server() -> Iterator[Simulator]:
    """One server for all: to start one takes longer than most of these tests."""
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def simulator(server: Simulator) -> Simulator:
    """An empty school for each test."""
    server.reset()
    return server


@pytest.fixture(params=["sync", "async", "aiohttp"])
def call(request: pytest.FixtureRequest, simulator: Simulator) -> Call:
    """Calls a method through a proxy: `call(proxy, "courses.create", {...}, max_retries=0)`.

    Waiting between attempts moves the school's clock, and takes no time.
    """

    def settings(proxy: Proxy | str, options: dict[str, Any]) -> dict[str, Any]:
        given = {"sid": simulator.sid, "secret": "simulator-secret", "clock": simulator.clock, "timeout": 10}
        return {**given, "base_url": getattr(proxy, "url", proxy), **options}

    def sync(proxy: Proxy | str, method: str, arguments: dict[str, Any], **options: Any) -> Any:
        with ClassIn(**settings(proxy, options), sleep=simulator.clock.advance) as classin:
            return _method(classin, method)(**arguments)

    def awaited(proxy: Proxy | str, method: str, arguments: dict[str, Any], **options: Any) -> Any:
        async def sleep(seconds: float) -> None:
            simulator.clock.advance(seconds)

        async def main() -> Any:
            transport: Any = "aiohttp" if request.param == "aiohttp" else "httpx"
            async with AsyncClassIn(**settings(proxy, options), sleep=sleep, transport=transport) as classin:
                return await _method(classin, method)(**arguments)

        return asyncio.run(main())

    return sync if request.param == "sync" else awaited


def _method(client: Any, name: str) -> Any:
    resource, method = name.split(".")
    return getattr(getattr(client, resource), method)


CREATES: dict[str, tuple[str, dict[str, Any], Callable[[Simulator], int]]] = {
    "identity": ("courses.create", {"course_name": "Maths"}, lambda simulator: len(simulator.school.courses)),
    "natural": ("labels.create", {"label_name": "Year 7"}, lambda simulator: len(simulator.school.labels)),
    "batch": (
        "users.register_many",
        {"user_json": [{"telephone": f"1380000100{number}", "password": "example-pass"} for number in range(3)]},
        # The school's own account is a user as well.
        lambda simulator: len(simulator.school.users) - 1,
    ),
}
"""What may be sent again: the method, its arguments, and how many things there are."""

_EACH = {"identity": 1, "natural": 1, "batch": 3}


@pytest.mark.parametrize("kind", CREATES)
@pytest.mark.parametrize(
    "fault",
    ["reset before", "reset after", "silent before", "silent after", "half", "502 before", "502 after", "104 after"],
)
def test_what_has_a_key_is_made_once(call: Call, simulator: Simulator, kind: str, fault: Fault) -> None:
    """Sent again, it is there once, whether the first attempt had made it or not; and the reply says which."""
    method, arguments, count = CREATES[kind]
    timeout = TIMEOUT if fault.startswith("silent") else 10
    with Proxy(simulator.url, fault) as proxy:
        reply = call(proxy, method, arguments, timeout=timeout, max_retries=5)

    made_by_the_first = not fault.endswith("before")
    # ClassIn refuses the same list of people for 5 seconds (101003002), which the client waits out.
    attempts = 3 if kind == "batch" and made_by_the_first else 2
    assert (_EACH[kind], [fault, *[""] * (attempts - 1)]) == (count(simulator), proxy.arrived[:attempts])
    assert (Outcome.EXISTED if made_by_the_first else Outcome.SUCCESS) is reply.outcome


@pytest.mark.parametrize("kind", CREATES)
@pytest.mark.parametrize("fault", ["reset after", "104 after", "502 before"])
def test_many_faults_make_one(call: Call, simulator: Simulator, kind: str, fault: Fault) -> None:
    """Four lost answers in a row."""
    method, arguments, count = CREATES[kind]
    with Proxy(simulator.url, *[fault] * 4) as proxy:
        call(proxy, method, arguments, max_retries=8, deadline=1e6)

    assert (_EACH[kind], [fault] * 4) == (count(simulator), proxy.arrived[:4])


_NEVER: tuple[str, dict[str, Any]] = ("cloud.upload", {"filedata": b"%PDF-1.7 made up"})


def _files(simulator: Simulator) -> int:
    return len(simulator.school.drive.files)


@pytest.mark.parametrize(
    "fault", ["reset before", "reset after", "silent before", "silent after", "half", "502 before", "502 after"]
)
def test_what_has_no_key_is_sent_once(call: Call, simulator: Simulator, fault: Fault) -> None:
    """Nobody can know, and the school holds one or none, never two."""
    method, arguments = _NEVER
    timeout = TIMEOUT if fault.startswith("silent") else 10
    with (
        Proxy(simulator.url, fault) as proxy,
        pytest.raises(errors.OutcomeUnknown, match="look before sending it again") as caught,
    ):
        call(proxy, method, {**arguments, "folder_id": _root(simulator)}, timeout=timeout)

    assert (0 if fault.endswith("before") else 1, 1) == (_files(simulator), len(proxy.arrived))
    assert not caught.value.outcome_known


def _root(simulator: Simulator) -> str:
    return str(simulator.school.drive.root.folder_id)


@pytest.mark.parametrize("kind", [*CREATES, "never"])
def test_a_refused_connection_is_retried(call: Call, simulator: Simulator, kind: str) -> None:
    """Nothing had left, so that everything may try again: the server listens when the client comes a second time."""
    if kind == "never":
        method, arguments = _NEVER[0], {**_NEVER[1], "folder_id": _root(simulator)}
        count: Callable[[Simulator], int] = _files
        expected = 1
    else:
        method, arguments, count = CREATES[kind]
        expected = _EACH[kind]
    seen: list[str] = []
    with Proxy(simulator.url, listening=False) as proxy:

        def listen(retry: Any) -> None:
            seen.append(type(retry.error).__name__)
            proxy.listen()

        call(proxy, method, arguments, on_retry=listen)

    assert (expected, ["Unavailable"], 1) == (count(simulator), seen, len(proxy.arrived))


def test_a_change_is_retried(call: Call, simulator: Simulator) -> None:
    """The second time leads to the same end."""
    course = simulator.school.add_course("Maths")
    with Proxy(simulator.url, "reset after", "half") as proxy:
        reply = call(proxy, "courses.edit", {"course_id": course.course_id, "course_name": "Physics"})

    assert ("Physics", Outcome.SUCCESS, 3) == (course.name, reply.outcome, len(proxy.arrived))


@pytest.mark.parametrize("kind", CREATES)
def test_an_answer_after_the_deadline_is_not_waited_for(call: Call, simulator: Simulator, kind: str) -> None:
    """The call ends at its deadline, and does not begin another attempt; what it made is there once."""
    method, arguments, count = CREATES[kind]
    started = time.monotonic()
    with Proxy(simulator.url, "late", delay=20.0) as proxy:
        with pytest.raises(errors.OutcomeUnknown) as caught:
            call(proxy, method, arguments, deadline=1.0, timeout=30)
        took = time.monotonic() - started

    assert took < 10
    assert (_EACH[kind], 1, False) == (count(simulator), len(proxy.arrived), caught.value.outcome_known)


def test_an_answer_that_never_ends_is_not_waited_for(call: Call, simulator: Simulator) -> None:
    """A server that sends a byte now and then keeps within each step's timeout, and not within the call's."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def drip() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
                with contextlib.suppress(OSError):
                    while True:
                        connection.sendall(b" ")
                        time.sleep(0.05)

        thread = threading.Thread(target=drip, daemon=True)
        thread.start()

        url = f"http://127.0.0.1:{server.getsockname()[1]}"
        with pytest.raises(errors.OutcomeUnknown, match="the answer took longer than"):
            call(url, "courses.create", {"course_name": "Maths"}, timeout=TIMEOUT, max_retries=0)
        thread.join(5)


def test_a_part_of_a_list_that_is_lost_is_unknown(call: Call, simulator: Simulator) -> None:
    """Two parts of a list for one course: the first is done, the second lost for good; nothing of the first is lost."""
    course = simulator.school.add_course("Maths")
    students = []
    for number in range(40):
        user = simulator.school.add_user(
            telephone=f"1380000{number:04}", email=None, nickname="x", password_md5="0" * 32
        )
        simulator.school.add_student(user.uid, "Ada")
        students.append({"uid": user.uid, "name": "Ada"})
    arguments = {"course_id": course.course_id, "identity": 1, "student_json": students}
    with Proxy(simulator.url, "", "reset after", "reset after") as proxy:
        reply = call(proxy, "courses.add_students", arguments, max_retries=1)

    outcomes = [item.outcome for item in reply.items]
    assert [Outcome.SUCCESS] * 30 + [Outcome.UNKNOWN] * 10 == outcomes
    assert (40, 3) == (len(course.student_uids), len(proxy.arrived))


def test_busy_after_a_lost_answer_is_not_taken_for_nothing_done(call: Call, simulator: Simulator) -> None:
    """The first attempt made it; that the last one never arrived does not undo that."""
    seen = []

    def stop(retry: Any) -> None:
        seen.append(retry.attempt)
        if len(seen) == 1:
            proxy.close()

    with Proxy(simulator.url, "reset after") as proxy, pytest.raises(errors.OutcomeUnknown, match="earlier") as caught:
        call(proxy, "courses.create", {"course_name": "Maths"}, on_retry=stop)

    assert (1, [1, 2]) == (len(simulator.school.courses), seen)
    assert not caught.value.outcome_known


def test_a_key_of_an_unknown_outcome_finds_out_what_happened(call: Call, simulator: Simulator) -> None:
    """The error holds the key that was sent: sent again with it, the course is found, not made again."""
    with Proxy(simulator.url, "reset after") as proxy:
        with pytest.raises(errors.OutcomeUnknown) as caught:
            call(proxy, "courses.create", {"course_name": "Maths"}, max_retries=0)
        key = caught.value.request["courseUniqueIdentity"]
        reply = call(proxy, "courses.create", {"course_name": "Maths", "course_unique_identity": key})

    assert (Outcome.EXISTED, [reply.data]) == (reply.outcome, list(simulator.school.courses))
