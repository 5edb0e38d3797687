"""Every operation with generated requests: never HTTP 500, never a code or an answer that is not described."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.strategies import integers
from simulator.raw_client import SECRET, SID, RawClient, codes_in
from simulator.schemas import faults_of
from tapes import school as at

from classin_simulator import Simulator
from classin_simulator.operations.registry import IMPLEMENTATIONS
from classin_simulator.protocol.specification import load

from .fuzzing import OPERATIONS, cases, furnish, grafted, right_case, send, with_known_ids

FEW, MANY = 8, 120

NEVER_WRONG = {"getTopFolderId", "getFolderList", "getCloudList"}
"""Without fields, or with one text that may be left out, so no form is wrong."""

BOTH = [
    pytest.param(operation_id, right, id=f"{operation_id}-{'right' if right else 'wrong'}")
    for operation_id in OPERATIONS
    for right in (True, False)
    if right or operation_id not in NEVER_WRONG
]


@pytest.fixture(scope="module")
def raw_client() -> Iterator[RawClient]:
    """A caller of a school at the time of the tapes."""
    with Simulator(sid=SID, secret=SECRET, clock=lambda: at.NOW) as simulator:
        yield RawClient(simulator)


def shower(raw_client: RawClient, operation_id: str, *, right: bool, count: int) -> Counter[str]:
    """Send so many, each against the answer's schema; how often they succeeded and were refused."""
    operation, case = load()[operation_id], right_case(operation_id)
    known = {*operation.codes, *IMPLEMENTATIONS[operation_id].guessed_codes, 1}
    came: Counter[str] = Counter()

    @seed(20261121)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(cases(operation_id, right=right), integers(0, 50))
    def one(generated: Any, which: int) -> None:
        bodies = (
            generated.body,
            with_known_ids(case.arguments, generated.body),
            grafted(case.arguments, generated.body, which),
        )
        for body in bodies:
            furnish(raw_client, case)
            status, answer = send(raw_client, operation, body)
            assert 200 == status
            assert [] == faults_of(operation, answer)
            codes = set(codes_in(answer))
            assert set() == codes - known
            came["succeeded" if codes == {1} else "refused"] += 1

    one()
    return came


@pytest.mark.parametrize(("operation_id", "right"), BOTH)
def test_few(raw_client: RawClient, operation_id: str, right: bool) -> None:
    """A few of each: the answer is one that the description has, and right requests come through."""
    came = shower(raw_client, operation_id, right=right, count=FEW)
    assert came["succeeded"] if right else came["refused"]


@pytest.mark.soak
@pytest.mark.parametrize(("operation_id", "right"), BOTH)
def test_many(raw_client: RawClient, operation_id: str, right: bool) -> None:
    """Many of each."""
    came = shower(raw_client, operation_id, right=right, count=MANY)
    assert came["succeeded"] if right else came["refused"]
