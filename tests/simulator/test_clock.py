"""The clock that can be moved and sped up, and the agenda that is worked off by it."""

from collections.abc import Callable

import pytest

from classin_simulator import Simulator
from classin_simulator.agenda import Agenda
from classin_simulator.clock import Clock

from .subscriber import eventually
from .wire import NOW, Wire, errno


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


def test_agenda_order() -> None:
    """What is due happens by its moment, then as entered, with that moment; what is not due waits."""
    agenda = Agenda()
    happened: list[tuple[str, float]] = []
    for name, due in [("c", 3), ("a", 1), ("b", 1), ("late", 9)]:
        agenda.at(due, lambda moment, name=name: happened.append((name, moment)))
    agenda.run(5)
    assert happened == [("a", 1), ("b", 1), ("c", 3)]
    assert (len(agenda), agenda.next_due()) == (1, 9)


def test_agenda_grows_while_it_runs() -> None:
    """What becomes due by something that happens takes its place in the same run."""
    agenda = Agenda()
    happened: list[str] = []

    def first(due: float) -> None:
        happened.append("first")
        agenda.at(due + 1, lambda _: happened.append("follows"))

    agenda.at(1, first)
    agenda.at(3, lambda _: happened.append("last"))
    agenda.run(3)
    assert happened == ["first", "follows", "last"]


def test_agenda_cancelled() -> None:
    """A cancelled entry does not happen."""
    agenda = Agenda()
    happened: list[float] = []
    agenda.at(1, happened.append).cancelled = True
    agenda.run(5)
    assert (happened, len(agenda)) == ([], 0)


def test_agenda_by_advancing(simulator: Simulator) -> None:
    """Advancing lets everything happen before it returns."""
    happened: list[float] = []
    simulator.events.agenda.at(NOW + 10, happened.append)
    simulator.clock.advance(9)
    assert happened == []
    simulator.clock.advance(1)
    assert happened == [NOW + 10]


def test_agenda_by_a_call() -> None:
    """A call finds everything happened that its moment has passed, whoever moved the source."""
    source = Source()
    with Simulator(clock=source) as simulator:
        happened: list[float] = []
        simulator.pushes.stop()
        simulator.events.agenda.at(NOW + 10, happened.append)
        source.now += 10
        assert errno(Wire(simulator).v1("addSchoolLabel", labelName="maths")) == 1
        assert happened == [NOW + 10]


def test_agenda_by_itself() -> None:
    """A clock that runs lets things happen without any call."""
    with Simulator() as simulator:
        happened: list[float] = []
        with simulator.events.entering():
            simulator.events.agenda.at(simulator.clock() + 3600, happened.append)
        simulator.clock.run(100_000)
        assert eventually(lambda: happened)
