"""A school as a folder: how long a plan of what is unchanged takes, and an apply against its floor."""

from __future__ import annotations

import datetime
import tempfile
import time
from collections.abc import Iterator
from math import ceil
from pathlib import Path

import httpx

from benchmarks.school import running
from benchmarks.table import Row
from classin_client import ClassIn
from classin_client.sync import Course, Desired, Lesson, Person, Plan, State, apply, plan
from classin_client.sync._jobs import jobs
from classin_client.sync._planning import make
from classin_client.sync._wanted import wanted_of
from classin_client.sync.things import Thing

_UNCHANGED = 10_000
_PEOPLE, _COURSES, _LESSONS = 3000, 100, 1000
_LATENCY = 0.05
_CONCURRENCY = 8
_GOAL_RATIO = 1.3
_SID = "1000082"


def measure() -> Iterator[Row]:
    """The plan of a school that is as it should be, then a new school at 50 ms a call."""
    with tempfile.TemporaryDirectory() as folder:
        yield Row(f"plan of {_UNCHANGED:,} unchanged lessons", _plan(Path(folder)), "s")
    with tempfile.TemporaryDirectory() as folder:
        took, floor = _apply(Path(folder))
    name = f"apply of a new school of {_PEOPLE:,} people, {_LESSONS:,} lessons"
    yield Row(f"{name}: its floor at 50 ms", floor, "s")
    yield Row(name, took, "s", ratio=took / floor, goal=floor * _GOAL_RATIO)


def _school(people: int, courses: int, lessons: int) -> Desired:
    """A made-up school, a hundredth of it teachers."""
    teachers = people // 100
    first = datetime.datetime.now(datetime.UTC).replace(microsecond=0) + datetime.timedelta(days=7)
    return Desired(
        people=[
            Person(
                key=f"p{number}",
                name="Made up",
                role="teacher" if number < teachers else "student",
                phone=f"138{number:08}",
                password="made-up-1",
            )
            for number in range(people)
        ],
        courses=[
            Course(key=f"c{number}", name=f"Course {number}", teacher=f"p{number % teachers}")
            for number in range(courses)
        ],
        lessons=[
            Lesson(
                key=f"l{number}",
                course=f"c{number % courses}",
                name=f"Lesson {number}",
                teacher=f"p{number % courses % teachers}",
                start=first + datetime.timedelta(hours=number // courses * 2),
                end=first + datetime.timedelta(hours=number // courses * 2 + 1),
            )
            for number in range(lessons)
        ],
    )


def _plan(folder: Path) -> float:
    desired = _school(1000, 200, _UNCHANGED)
    with State(folder / "school.db", _SID) as state:
        ids = {"uid": 1, "course_id": 1, "unit_id": 1, "activity_id": 1, "class_id": 1}
        state.write(Thing(*ref, ids=ids, applied=dict(wanted.fields)) for ref, wanted in wanted_of(desired).items())
        began = time.perf_counter()
        planned = plan(desired, state)
        took = time.perf_counter() - began
    assert planned.empty, planned.summary()
    return took


def _apply(folder: Path) -> tuple[float, float]:
    desired = _school(_PEOPLE, _COURSES, _LESSONS)
    with (
        running() as port,
        ClassIn(sid=_SID, secret="simulator-secret", base_url=f"http://127.0.0.1:{port}") as client,
        State(folder / "school.db", _SID) as state,
    ):
        latency = httpx.post(f"http://127.0.0.1:{port}/_simulator/faults", json={"latency": _LATENCY})
        latency.raise_for_status()
        planned = plan(desired, state)
        began = time.perf_counter()
        result = apply(planned, state, client, max_concurrency=_CONCURRENCY)
        took = time.perf_counter() - began
        assert result.ok, result
        assert make(desired, state, (), _CONCURRENCY, time.time()).empty
    return took, _floor(planned)


def _floor(planned: Plan) -> float:
    """The least that it can take: in each phase so many rounds of calls at once."""
    calls: dict[int, int] = {}
    for job in jobs(planned.actions):
        calls[job.phase] = calls.get(job.phase, 0) + job.calls
    return sum(ceil(number / _CONCURRENCY) * _LATENCY for number in calls.values())
