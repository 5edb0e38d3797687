"""Thousands of creates through a proxy that injects faults into a fifth of them, and the outcome of each."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from classin_client import ClassIn, OutcomeUnknown, Unavailable
from classin_simulator import Simulator

from client.proxy import Fault, Proxy

SHARE = 0.2
FAULTS: tuple[Fault, ...] = ("104 after", "silent before", "silent after", "502 before", "502 after", "reset after")
THREADS = 16
MOST_CLASSROOMS = 700
"""ClassIn takes 1,000 a minute: with a fifth repeated, this many stay below the limit."""


@dataclass
class Soak:
    """The outcomes of a run.

    Attributes:
        returned: The ids that calls returned, by the key of each.
        unknown: The keys of the calls that ended in `OutcomeUnknown`.
        not_done: The keys of the calls that said that nothing was done.
        held: The ids that the school holds afterwards, by their keys.
        faults: How many requests met a fault.
        requests: How many requests there were.
        seconds: How long it took.
    """

    returned: dict[str, int] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    not_done: set[str] = field(default_factory=set)
    held: dict[str, int] = field(default_factory=dict)
    faults: int = 0
    requests: int = 0
    seconds: float = 0.0

    def __str__(self) -> str:
        return (
            f"{len(self.returned)} returned, {len(self.unknown)} unknown, {len(self.not_done)} not done; the school"
            f" holds {len(self.held)}; {self.faults} of {self.requests} requests met a fault; {self.seconds:.1f} s"
        )


def run(creates: int, *, max_retries: int, seed: int = 7) -> Soak:
    """Creates courses, lessons and classrooms from many threads, each once, with a key of its own."""
    soak = Soak()
    started = time.monotonic()
    with Simulator() as simulator, _broken(simulator, seed) as proxy:
        teacher = simulator.school.add_user(telephone="13800001001", email=None, nickname="x", password_md5="0" * 32)
        simulator.school.add_teacher(teacher.uid, "Lin")
        with _client(simulator, proxy, max_retries) as classin, ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(lambda call: _one(soak, *call), _calls(simulator, classin, teacher.uid, creates)))
        soak.held = dict(_held(simulator))
        soak.requests, soak.faults = len(proxy.arrived), sum(fault != "" for fault in proxy.arrived)
    soak.seconds = time.monotonic() - started
    return soak


@contextmanager
def _broken(simulator: Simulator, seed: int) -> Iterator[Proxy]:
    chance = random.Random(seed)

    def fault() -> Fault:
        return chance.choice(FAULTS) if chance.random() < SHARE else ""

    with Proxy(simulator.url) as proxy:
        proxy.planned = fault
        yield proxy


def _client(simulator: Simulator, proxy: Proxy, max_retries: int) -> ClassIn:
    return ClassIn(
        sid=simulator.sid,
        secret="simulator-secret",
        base_url=proxy.url,
        timeout=0.5,
        max_retries=max_retries,
        deadline=1e6,
        sleep=lambda seconds: time.sleep(min(seconds, 0.01)),
    )


def _calls(
    simulator: Simulator, classin: ClassIn, teacher_uid: int, creates: int
) -> Iterator[tuple[str, Callable[[], Any]]]:
    classrooms = min(creates // 5, MOST_CLASSROOMS)
    lessons = (creates - classrooms) // 2
    start = int(simulator.clock()) + 86400
    for number in range(creates - classrooms - lessons):
        yield _course(classin, f"course-{number}")
    # A course of its own for each: two at once for one course are refused (460, 464).
    for number in range(lessons):
        yield _lesson(classin, f"lesson-{number}", simulator.school.add_course("x").course_id, teacher_uid, start)
    for number in range(classrooms):
        yield _classroom(classin, f"room-{number}", simulator.school.add_course("x").course_id, teacher_uid, start)


def _course(classin: ClassIn, key: str) -> tuple[str, Callable[[], Any]]:
    return key, lambda: classin.courses.create(course_name="Maths", course_unique_identity=key).data


def _lesson(classin: ClassIn, key: str, course: int, teacher: int, start: int) -> tuple[str, Callable[[], Any]]:
    def call() -> Any:
        return classin.lessons.create(
            course_id=course,
            class_name="Halves",
            begin_time=start,
            end_time=start + 2700,
            teacher_uid=teacher,
            course_unique_identity=key,
        ).data

    return key, call


def _classroom(classin: ClassIn, key: str, course: int, teacher: int, start: int) -> tuple[str, Callable[[], Any]]:
    def call() -> Any:
        return classin.classrooms.create(
            course_id=course,
            name="Halves",
            teacher_uid=teacher,
            start_time=start,
            end_time=start + 2700,
            unique_identity=key,
        ).data.class_id

    return key, call


_lock = threading.Lock()


def _one(soak: Soak, key: str, call: Callable[[], Any]) -> None:
    try:
        made = call()
    except OutcomeUnknown:
        with _lock:
            soak.unknown.add(key)
    except Unavailable:
        with _lock:
            soak.not_done.add(key)
    else:
        with _lock:
            soak.returned[key] = made


def _held(simulator: Simulator) -> Iterator[tuple[str, int]]:
    """What the school holds that came through the API, by key; a second one of a key, and one without, count apart."""
    school = simulator.school
    made = [(course.unique_identity, course.course_id) for course in school.courses.values() if course.name == "Maths"]
    made += [(lesson.unique_identity, lesson.lesson_id) for lesson in school.lessons.values()]
    seen: set[str] = set()
    for key, number in made:
        yield (key if key is not None and key not in seen else f"too many: {key} {number}"), number
        seen.add(str(key))
