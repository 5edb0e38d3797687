"""Creates with a key, faults in a fifth of their requests: one of each with repeats, else never a wrong outcome."""

from __future__ import annotations

import pytest

from .creates import Soak, run

SIZES = [pytest.param(200, id="small"), pytest.param(5000, id="whole", marks=[pytest.mark.soak])]


@pytest.mark.parametrize("creates", SIZES)
def test_with_repeats_there_is_one_of_each(creates: int, request: pytest.FixtureRequest) -> None:
    """Every call returns the id of what the school holds, and the school holds nothing else."""
    soak = run(creates, max_retries=10)

    _shown(soak, creates, request)
    assert soak.faults > creates / 10
    assert creates == len(soak.returned)
    assert soak.returned == soak.held


@pytest.mark.parametrize("creates", SIZES)
def test_without_repeats_nothing_is_held_that_was_not_reported(creates: int, request: pytest.FixtureRequest) -> None:
    """All that returned is there; of what ended in `OutcomeUnknown` some; and nothing else."""
    soak = run(creates, max_retries=0)

    _shown(soak, creates, request)
    assert creates == len(soak.returned) + len(soak.unknown) + len(soak.not_done)
    assert soak.returned == {key: made for key, made in soak.held.items() if key not in soak.unknown}
    assert set(soak.held) <= set(soak.returned) | soak.unknown
    # Both happen: of what nobody could know, some was done, and some was not.
    assert 0 < len(soak.held) - len(soak.returned) < len(soak.unknown)


def _shown(soak: Soak, creates: int, request: pytest.FixtureRequest) -> None:
    if creates > 1000:
        with request.getfixturevalue("capsys").disabled():
            print(f"\n{soak}")
