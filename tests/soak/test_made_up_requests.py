"""Every operation with made-up requests: never HTTP 500, never a code or an answer that is not described."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from simulator.schemas import faults_of
from simulator.wire import Wire, codes_in

from classin_simulator.calls import IMPLEMENTATIONS
from classin_simulator.specification import load

from .made_up import OPERATIONS, cases, known_ids, send, with_known_ids

FEW, MANY = 8, 120

NEVER_WRONG = {"getTopFolderId", "getFolderList", "getCloudList"}
"""Without fields, or with one text that may be left out, so no form is wrong."""

BOTH = [
    pytest.param(operation_id, right, id=f"{operation_id}-{'right' if right else 'wrong'}")
    for operation_id in OPERATIONS
    for right in (True, False)
    if right or operation_id not in NEVER_WRONG
]


def shower(wire: Wire, operation_id: str, *, right: bool, count: int) -> Counter[int]:
    """Send so many, each against the answer's schema; how often each code came."""
    operation = load()[operation_id]
    known = {*operation.codes, *IMPLEMENTATIONS[operation_id].guessed_codes, 1}
    ids = known_ids(wire.simulator.school)
    came: Counter[int] = Counter()

    @seed(20261121)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(cases(operation_id, right=right))
    def one(case: Any) -> None:
        for body in (case.body, with_known_ids(case.body, ids)):
            # No repeat within five seconds, and no thousand within a minute.
            wire.simulator.clock.advance(6)
            status, answer = send(wire, operation, body)
            assert 200 == status
            assert [] == faults_of(operation, answer)
            codes = list(codes_in(answer))
            assert set() == set(codes) - known
            came.update(codes)

    one()
    return came


@pytest.mark.parametrize(("operation_id", "right"), BOTH)
def test_few(wire: Wire, operation_id: str, right: bool) -> None:
    """A few of each: the answer is one that the description has."""
    assert shower(wire, operation_id, right=right, count=FEW)


@pytest.mark.soak
@pytest.mark.parametrize(("operation_id", "right"), BOTH)
def test_many(wire: Wire, operation_id: str, right: bool) -> None:
    """Many of each."""
    assert shower(wire, operation_id, right=right, count=MANY)
