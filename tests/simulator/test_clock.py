"""The clock that can be moved and sped up, and the scheduler that runs what is due by it."""

from collections.abc import Callable

import pytest

from classin_simulator import Simulator
from classin_simulator.pushes.scheduler import Scheduler
from classin_simulator.school.clock import Clock

from .raw_client import NOW, RawClient, errno
from .subscriber import eventually


class Source:
    """A source of time that the test moves."""

    def __init__(self) -> None:
        self.now = float(NOW)

    def __call__(self) -> float:
        """Now."""
        return self.now


def test_clock_follows_its_source() -> None:
    """A clock that nobody touched shows what its source shows, even when that goes back."""
    source = Source()
    clock = Clock(source)
    source.now -= 5
    assert clock() == NOW - 5


def test_clock_advanced() -> None:
    """What was advanced stays, and the source goes on."""
    source = Source()
    clock = Clock(source)
    clock.advance(60)
    source.now += 5
    assert clock() == NOW + 65


def test_clock_set() -> None:
    """A moment can be set, and time goes on from it."""
    source = Source()
    clock = Clock(source)
    clock.set(NOW + 1000)
    source.now += 5
    assert clock() == NOW + 1005


def test_clock_runs_faster() -> None:
    """A speed counts from when it was set, keeps what was advanced, and can be taken back."""
    source = Source()
    clock = Clock(source)
    clock.advance(100)
    clock.run(60)
    source.now += 2
    clock.run(1)
    source.now += 3
    assert (clock(), clock.speed) == (NOW + 223, 1.0)


def test_clock_stands_still() -> None:
    """With speed 0 time passes only by advancing."""
    source = Source()
    clock = Clock(source)
    clock.run(0)
    source.now += 50
    clock.advance(1)
    assert clock() == NOW + 1


@pytest.mark.parametrize(
    "move",
    [
        pytest.param(lambda clock: clock.advance(-1), id="advance"),
        pytest.param(lambda clock: clock.set(NOW - 1), id="set"),
        pytest.param(lambda clock: clock.advance(float("nan")), id="no number"),
        pytest.param(lambda clock: clock.run(-1), id="speed"),
        pytest.param(lambda clock: clock.run(float("inf")), id="endless speed"),
    ],
)
def test_clock_never_goes_back(move: Callable[[Clock], None]) -> None:
    """What would bring it back is refused, and changes nothing."""
    clock = Clock(Source())
    with pytest.raises(ValueError, match=r"forward|speed"):
        move(clock)
    assert clock() == NOW


def test_scheduler_order() -> None:
    """What is due happens by its moment, then as entered, with that moment; what is not due waits."""
    scheduler = Scheduler()
    happened: list[tuple[str, float]] = []
    for name, due in [("c", 3), ("a", 1), ("b", 1), ("late", 9)]:
        scheduler.at(due, lambda moment, name=name: happened.append((name, moment)))
    scheduler.run(5)
    assert happened == [("a", 1), ("b", 1), ("c", 3)]
    assert (len(scheduler), scheduler.next_due()) == (1, 9)


def test_scheduler_grows_while_it_runs() -> None:
    """What becomes due by something that happens takes its place in the same run."""
    scheduler = Scheduler()
    happened: list[str] = []

    def first(due: float) -> None:
        happened.append("first")
        scheduler.at(due + 1, lambda _: happened.append("follows"))

    scheduler.at(1, first)
    scheduler.at(3, lambda _: happened.append("last"))
    scheduler.run(3)
    assert happened == ["first", "follows", "last"]


def test_scheduler_cancelled() -> None:
    """A cancelled action does not run."""
    scheduler = Scheduler()
    happened: list[float] = []
    scheduler.at(1, happened.append).cancelled = True
    scheduler.run(5)
    assert (happened, len(scheduler)) == ([], 0)


def test_scheduler_by_advancing(simulator: Simulator) -> None:
    """Advancing lets everything happen before it returns."""
    happened: list[float] = []
    simulator.events.scheduler.at(NOW + 10, happened.append)
    simulator.clock.advance(9)
    assert happened == []
    simulator.clock.advance(1)
    assert happened == [NOW + 10]


def test_scheduler_by_a_call() -> None:
    """A call finds everything happened that its moment has passed, whoever moved the source."""
    source = Source()
    with Simulator(clock=source) as simulator:
        happened: list[float] = []
        simulator.pushes.stop()
        simulator.events.scheduler.at(NOW + 10, happened.append)
        source.now += 10
        assert errno(RawClient(simulator).v1("addSchoolLabel", labelName="maths")) == 1
        assert happened == [NOW + 10]


def test_scheduler_by_itself() -> None:
    """A clock that runs lets things happen without any call."""
    with Simulator() as simulator:
        happened: list[float] = []
        with simulator.events.scheduling():
            simulator.events.scheduler.at(simulator.clock() + 3600, happened.append)
        simulator.clock.run(100_000)
        assert eventually(lambda: happened)
