"""`ensure`: the same end whether it existed or not, and never a second one. Against the simulator, over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from classin_client import AsyncClassIn, ClassIn, Outcome
from classin_simulator import Simulator


@pytest.fixture
def school() -> Iterator[Simulator]:
    """A simulated school of its own for each test."""
    with Simulator(sid="1000082", secret="simulator-secret") as simulator:
        yield simulator


@pytest.fixture
def classin(school: Simulator) -> Iterator[ClassIn]:
    """A client of that school, by the school's clock."""
    with ClassIn(sid="1000082", secret="simulator-secret", base_url=school.url, clock=school.clock) as client:
        yield client


def _twice(school: Simulator, ensure: Any, **arguments: Any) -> tuple[Any, Any]:
    first = ensure(**arguments)
    school.clock.advance(10)
    return first, ensure(**arguments)


@pytest.mark.parametrize("account", ["+86 138 0000 1001", "13800001001", "0084-912345678", "lin@example.com"])
@pytest.mark.parametrize("role", ["students", "teachers"])
def test_a_person_is_there_once(school: Simulator, classin: ClassIn, role: str, account: str) -> None:
    """Registered and made a member the first time, found the second."""
    first, second = _twice(school, getattr(classin, role).ensure, account=account, name="Lin", password="example-pass")

    assert (Outcome.SUCCESS, Outcome.EXISTED) == (first.outcome, second.outcome)
    assert first.data == second.data
    assert [first.data] == list(getattr(school.school, role))


@pytest.mark.parametrize("role", ["students", "teachers"])
def test_an_account_may_be_a_number(school: Simulator, classin: ClassIn, role: str) -> None:
    """As `users.register` takes it."""
    reply = getattr(classin, role).ensure(account=13800001001, name="Lin", password="example-pass")

    assert [reply.data] == list(getattr(school.school, role))


@pytest.mark.parametrize(
    ("wrong", "error", "sentence"),
    [
        ({"account": ""}, ValueError, "students.ensure: account is empty; give it a telephone number"),
        ({"account": None}, TypeError, "students.ensure: account takes a str, not None"),
        ({"name": None}, TypeError, "students.ensure: name takes a str, not None"),
    ],
)
def test_what_would_fail_halfway_is_refused_before(
    school: Simulator, classin: ClassIn, wrong: dict[str, Any], error: type[Exception], sentence: str
) -> None:
    """No account is registered for somebody who cannot become a member."""
    before = len(school.school.users)

    with pytest.raises(error, match=sentence):
        classin.students.ensure(**{"account": "13800001001", "name": "Lin", "password": "example-pass", **wrong})

    assert before == len(school.school.users)


def test_an_account_that_exists_becomes_a_member(school: Simulator, classin: ClassIn) -> None:
    """Somebody with a ClassIn account who is new to the school."""
    uid = classin.users.register(telephone="13800001001", password="example-pass").data

    school.clock.advance(10)

    reply = classin.students.ensure(account="13800001001", name="Lin", password="example-pass")

    assert (uid, Outcome.SUCCESS) == (reply.data, reply.outcome)


def test_a_course_a_unit_and_a_classroom_are_there_once(school: Simulator, classin: ClassIn) -> None:
    """By the caller's key, and a unit by its name."""
    teacher = classin.teachers.ensure(account="13800001001", name="Lin", password="example-pass").data
    course = _twice(school, classin.courses.ensure, key="maths-7", course_name="Maths")
    unit = _twice(school, classin.units.ensure, course_id=course[0].data, name="Fractions", publish_flag=2)
    start = int(school.clock()) + 3600
    classroom = _twice(
        school,
        classin.classrooms.ensure,
        key="maths-7-lesson-1",
        course_id=course[0].data,
        unit_id=unit[0].data.unit_id,
        name="Halves",
        teacher_uid=teacher,
        start_time=start,
        end_time=start + 2700,
    )

    for first, second in (course, unit, classroom):
        assert (Outcome.SUCCESS, Outcome.EXISTED) == (first.outcome, second.outcome)
    assert course[0].data == course[1].data
    assert unit[0].data.unit_id == unit[1].data.unit_id
    assert classroom[0].data.class_id == classroom[1].data.class_id
    assert (1, 1) == (len(school.school.courses), len(school.school.lessons))


def test_the_key_is_asked_for(classin: ClassIn) -> None:
    """Without a key there is no telling the first from the second."""
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'key'"):
        classin.courses.ensure(course_name="Maths")  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("key", "sentence"), [("", r"key is empty; give it 1 to 32 characters\.$"), ("x" * 33, "at most 32")]
)
def test_a_key_that_is_none_is_refused(classin: ClassIn, key: str, sentence: str) -> None:
    """An empty key would be replaced, a longer one refused by ClassIn."""
    with pytest.raises(ValueError, match=sentence):
        classin.courses.ensure(key=key, course_name="Maths")


def test_two_at_once_make_one(school: Simulator) -> None:
    """Twenty tasks that all want the same course and the same person."""

    async def main() -> tuple[list[Any], list[Any]]:
        async with AsyncClassIn(sid="1000082", secret="simulator-secret", base_url=school.url) as classin:
            courses = [classin.courses.ensure(key="maths-7", course_name="Maths") for _ in range(20)]
            labels = [classin.labels.ensure(label_name="year 7") for _ in range(20)]
            return await asyncio.gather(*courses), await asyncio.gather(*labels)

    courses, labels = asyncio.run(main())

    assert 1 == len({reply.data for reply in courses})
    assert 1 == len({reply.data.label_id for reply in labels})
    assert 1 == len(school.school.courses)


def test_ensure_is_awaited(school: Simulator) -> None:
    """The same in an event loop."""

    async def main() -> Any:
        async with AsyncClassIn(sid="1000082", secret="simulator-secret", base_url=school.url) as classin:
            return await classin.students.ensure(account="13800001001", name="Lin", password="example-pass")

    assert [asyncio.run(main()).data] == list(school.school.students)
