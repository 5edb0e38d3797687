"""A parameter that is left out counts as the number that its description names: the same call with that number."""

import re
from collections.abc import Iterator

import pytest
from tapes import school as at

from classin_simulator import Simulator
from classin_simulator.protocol.specification import load

from .bounds import ABSENT, Breach, effect, parameters
from .raw_client import SECRET, SID, RawClient

DEFAULT = re.compile(r"[Ll]eft out(?: or [a-z ]+)?,(?: it (?:becomes|counts as)| ClassIn takes)? (\d+)")
TOGETHER = re.compile(r"or none of the (four|five)")
"""Whoever leaves out one of these leaves out all."""

BESIDE = {
    "isHd": {"isDc": 0},
    "seatNum": {"isDc": 0, "isHd": 0},
    "addToSchoolMember": {"isSentMessage": 0},
    "isSentMessage": {"password": ABSENT, "md5pass": ABSENT},
}
"""What must stand beside a parameter, or its value makes no difference."""

WITHOUT_EFFECT = {("getLoginLinked", "lifeTime")}
"""Links have carried no key since 2021."""


def defaults() -> Iterator[Breach]:
    """Every parameter that has a number for when it is left out."""
    for operation in load().values():
        for path, schema, _ in parameters(operation):
            text = " ".join(str(schema.get("description", "")).split())
            found = None if operation.switched_off or TOGETHER.search(text) else DEFAULT.search(text)
            if found is not None:
                beside = BESIDE.get(path.rpartition(".")[2], {})
                yield Breach(operation.operation_id, path, "left out", ABSENT, like=int(found[1]), beside=beside)


ALL = [pytest.param(one, id=f"{one.operation}-{one.path}-{one.like}") for one in defaults()]


@pytest.fixture(scope="module")
def running() -> Iterator[Simulator]:
    """A simulator at the time of the tapes."""
    with Simulator(sid=SID, secret=SECRET, clock=lambda: at.NOW) as simulator:
        yield simulator


@pytest.mark.parametrize("left_out", ALL)
def test_left_out(raw_client: RawClient, left_out: Breach) -> None:
    """The same answer and effect as with the number, and not those of the number on tape, where that is another."""
    without, with_it, on_tape = (
        effect(raw_client, left_out.case, left_out.arguments(value)) for value in (ABSENT, left_out.like, left_out.sent)
    )
    assert with_it == without
    same = left_out.sent == left_out.like or (left_out.operation, left_out.path) in WITHOUT_EFFECT
    assert same == (on_tape == without)
