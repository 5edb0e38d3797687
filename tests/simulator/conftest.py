"""A school on a loopback port, empty for each test, with people and courses to put into it.

Whatever a test is about, every code that the simulator gave in it must be one that the operation lists in the spec.
"""

from collections.abc import Callable, Iterator, Mapping

import pytest

from classin_simulator import Simulator
from classin_simulator.protocol.specification import Operation

from . import codes
from .raw_client import NOW, SECRET, SID, RawClient, codes_in
from .subscriber import Subscriber, serving


@pytest.fixture(scope="session")
def running() -> Iterator[Simulator]:
    """One server for all tests: starting and ending one takes longer than a test."""
    with Simulator(sid=SID, secret=SECRET, clock=lambda: NOW) as simulator:
        yield simulator


@pytest.fixture
def simulator(running: Simulator) -> Simulator:
    """An empty school whose clock stands at NOW until it is advanced."""
    running.reset()
    return running


@pytest.fixture
def raw_client(simulator: Simulator) -> Iterator[RawClient]:
    """The caller; at the end no operation may have given a code that it does not list, or what no schema has."""
    caller = RawClient(simulator)
    simulator.app.observers += [caller.observe, note_codes]
    yield caller
    assert ([], []) == (caller.unlisted, caller.misshapen)


def note_codes(operation: Operation | None, body: Mapping[str, object]) -> None:
    """Note what a rule gave, for the table of codes."""
    if operation is not None:
        codes.seen.update((operation.operation_id, code) for code in codes_in(body))


@pytest.fixture
def person(simulator: Simulator) -> Callable[..., int]:
    """Makes people: an account, and what it is in the school."""
    numbers = iter(range(13_800_000_001, 13_800_001_000))

    def make(*, student: bool = False, teacher: bool = False, email: str | None = None) -> int:
        telephone = None if email else str(next(numbers))
        school = simulator.school
        user = school.add_user(telephone=telephone, email=email, nickname="Lin Xia", password_md5="")
        if student:
            school.add_student(user.uid, "Lin Xia")
        if teacher:
            school.add_teacher(user.uid, "Lin Xia")
        return user.uid

    return make


@pytest.fixture
def course_id(simulator: Simulator) -> int:
    """A course without anyone in it."""
    return simulator.school.add_course("Mathematics").course_id


@pytest.fixture
def subscriber(simulator: Simulator) -> Iterator[Subscriber]:
    """Somebody to whom the simulator pushes, and who acknowledges everything."""
    with serving() as subscribed:
        simulator.pushes.subscriber = subscribed.url
        yield subscribed
        # Nothing is pushed to a port that another may have next.
        simulator.pushes.subscriber = None
