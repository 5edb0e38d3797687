"""A request that breaks a bound is treated as the description says: cut, counted as another value, ignored, refused.

The requests are those on the tapes, which succeed; each is sent with one value that its description excludes.
"""

from collections.abc import Iterator

import pytest
from tapes import school as at

from classin_simulator import Simulator
from classin_simulator.protocol.specification import load

from .bounds import Breach, breaches, effect, parameters
from .described_bounds import BOUND_WORDS, DESCRIBED, NOT_TESTED
from .raw_client import SECRET, SID, RawClient, codes_in

ALL = (*breaches(), *DESCRIBED)
TAKEN = [pytest.param(one, id=str(one)) for one in ALL if not one.codes]
REFUSED = [pytest.param(one, id=str(one)) for one in ALL if one.codes]


@pytest.fixture(scope="module")
def running() -> Iterator[Simulator]:
    """A simulator at the time of the tapes, which takes small files only."""
    with Simulator(sid=SID, secret=SECRET, clock=lambda: at.NOW, limits=at.LIMITS) as simulator:
        yield simulator


@pytest.mark.parametrize("breach", TAKEN)
def test_taken(raw_client: RawClient, breach: Breach) -> None:
    """It has the very answer and effect of the value as which it counts, and not those of another right value."""
    values = (breach.value, breach.like, *breach.unlike)
    broken, right, *others = (effect(raw_client, breach.case, breach.arguments(value)) for value in values)
    assert right == broken
    assert {1} == set(codes_in(broken.answer))
    assert any(other != broken for other in others)


@pytest.mark.parametrize("breach", REFUSED)
def test_refused(raw_client: RawClient, breach: Breach) -> None:
    """It brings the code that the description names, and changes nothing."""
    broken = effect(raw_client, breach.case, breach.arguments(breach.value))
    refusals = set(codes_in(broken.answer)) - {1}
    assert refusals
    assert set() == refusals - breach.codes
    assert broken.before == broken.after


def test_every_described_bound() -> None:
    """Whatever bound a description speaks of, there is a request that breaks it."""
    broken = {(breach.operation, breach.path) for breach in ALL}
    described = {
        (operation.operation_id, path)
        for operation in load().values()
        if not operation.switched_off
        for path, schema, _ in parameters(operation)
        if BOUND_WORDS.search(str(schema.get("description", "")))
    }
    assert set(NOT_TESTED) == described - broken
