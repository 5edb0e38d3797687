"""Random timetables, and random edits of them: a machine that keeps a folder in memory and applies it to a school."""

from __future__ import annotations

import datetime
import shutil
import tempfile
from pathlib import Path
from typing import Any
from unittest import mock

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from classin_client import ClassIn
from classin_client.sync import Course, Desired, Enrolment, Lesson, Person, Result, State, apply, plan
from classin_simulator import Simulator
from classin_simulator.faults import Fault

from .world import NOW, in_folder, school_as_folder

TEACHERS = [f"t{number}" for number in range(4)]
STUDENTS = [f"s{number}" for number in range(5)]
COURSES = [f"c{number}" for number in range(3)]
LESSONS = [f"l{number}" for number in range(6)]
UNITS = ["", "Fractions", "Angles"]
ONE_OF = st.sampled_from
FIRST = datetime.datetime.fromtimestamp(NOW, datetime.UTC).replace(minute=0, second=0) + datetime.timedelta(days=30)
FAULTS = [
    Fault(code=104, after_commit=True, probability=0.3),
    Fault(kind="reset", after_commit=True, probability=0.3),
    Fault(kind="reset", probability=0.3),
    Fault(status=502, probability=0.3),
    Fault(kind="empty", after_commit=True, probability=0.2),
]
AFTER = 400
"""Seconds that pass after an apply: a teacher is disabled by then."""


class Killed(BaseException):
    """Stands for the end of a process: nothing is written to the state any more."""


class Timetables(RuleBasedStateMachine):
    """Edits a folder at random, and applies it, undisturbed, with faults, or killed in the middle."""

    simulator: Simulator

    def __init__(self) -> None:
        super().__init__()
        self.simulator.reset()
        self.folder = Path(tempfile.mkdtemp())
        self.people: dict[str, dict[str, Any]] = {}
        self.courses: dict[str, dict[str, Any]] = {}
        self.enrolments: dict[tuple[str, str], str] = {}
        self.lessons: dict[str, dict[str, Any]] = {}
        self.state = State(self.folder / "school.db", self.simulator.sid)
        self.disturbed = False
        self.replaced: dict[str, set[str]] = {}
        self.names = 0
        self.states = 0

    def teardown(self) -> None:
        """Ends with an undisturbed apply, whatever went before."""
        try:
            self.sync()
        finally:
            self.state.close()
            shutil.rmtree(self.folder)

    # ── Edits. ──

    def _name(self) -> str:
        self.names += 1
        return f"Name {self.names}"

    @initialize()
    def begin(self) -> None:
        """A school begins with somebody to teach and somebody to learn."""
        self.person("t0")
        self.person("t1")
        self.person("s0")
        self.course("c0", 0)

    @rule(key=ONE_OF(TEACHERS + STUDENTS))
    def person(self, key: str) -> None:
        """Somebody comes, comes back, or has another name."""
        self.people[key] = {"name": self._name(), "role": "teacher" if key.startswith("t") else "student"}

    @rule(key=ONE_OF(TEACHERS + STUDENTS))
    def person_leaves(self, key: str) -> None:
        """Somebody leaves who is in no course and gives no lesson."""
        used = {person for _, person in self.enrolments} | {one["teacher"] for one in self.courses.values()}
        for lesson in self.lessons.values():
            used |= {lesson["teacher"], *lesson["assistants"], *lesson["guests"]}
        if key not in used:
            self.people.pop(key, None)

    @rule(key=ONE_OF(COURSES), number=st.integers(0, 3))
    def course(self, key: str, number: int) -> None:
        """A course is opened, or has another name or head teacher, who then gives the lessons of the former one."""
        teacher = self._teacher(number)
        former = self.courses.get(key, {}).get("teacher")
        self.replaced.setdefault(key, set()).update({former} - {None})
        self.courses[key] = {"name": self._name(), "teacher": teacher}
        self.enrolments.pop((key, teacher), None)
        for lesson in self.lessons.values():
            if lesson["course"] == key and lesson["teacher"] == former:
                lesson["teacher"] = teacher
                lesson["assistants"] = [one for one in lesson["assistants"] if one != teacher]

    @rule(key=ONE_OF(COURSES))
    def course_ends(self, key: str) -> None:
        """A course is taken out with all that is in it."""
        self.courses.pop(key, None)
        self.enrolments = {both: role for both, role in self.enrolments.items() if both[0] != key}
        self.lessons = {one: lesson for one, lesson in self.lessons.items() if lesson["course"] != key}

    @precondition(lambda self: self.courses)
    @rule(number=st.integers(0, 2), person=ONE_OF(STUDENTS + TEACHERS), role=ONE_OF(["student", "auditor", "teacher"]))
    def enrol(self, number: int, person: str, role: str) -> None:
        """Somebody joins a course, or is something else in it."""
        course = self._course(number)
        teaches = {self.courses[course]["teacher"]}
        for lesson in self.lessons.values():
            if lesson["course"] == course:
                teaches |= {lesson["teacher"], *lesson["assistants"]}
        allowed = ("auditor", "teacher") if person.startswith("t") else ("student", "auditor")
        if person not in self.people or role not in allowed or (person in teaches and role == "auditor"):
            return
        self.enrolments[course, person] = role
        for lesson in self.lessons.values():
            if lesson["course"] == course:
                lesson["guests"] = [one for one in lesson["guests"] if one != person]

    @precondition(lambda self: self.enrolments)
    @rule(number=st.integers(0, 20))
    def leave(self, number: int) -> None:
        """Somebody leaves a course; a teacher only who gives no lesson in it, and is not its head."""
        course, person = sorted(self.enrolments)[number % len(self.enrolments)]
        if not self._teaches(course, person):
            del self.enrolments[course, person]

    @precondition(lambda self: self.courses)
    @rule(
        key=ONE_OF(LESSONS),
        number=st.integers(0, 2),
        teacher=st.integers(0, 3),
        hour=st.integers(0, 40),
        unit=ONE_OF(UNITS),
        helpers=st.sets(ONE_OF(TEACHERS), max_size=2),
        guests=st.sets(ONE_OF(STUDENTS), max_size=2),
    )
    def lesson(
        self, key: str, number: int, teacher: int, hour: int, unit: str, helpers: set[str], guests: set[str]
    ) -> None:
        """A lesson is put on the timetable, or anything of it is another: its course, too."""
        course = self._course(number)
        inside = {person for (one, person), role in self.enrolments.items() if one == course and role != "teacher"}
        # ClassIn replaces no head teacher who still gives lessons in the course.
        inside |= self.replaced.get(course, set()) - {self.courses[course]["teacher"]}
        able = [one for one in sorted(self.people) if one.startswith("t") and one not in inside]
        given = able[teacher % len(able)]
        self.lessons[key] = {
            "course": course,
            "name": self._name(),
            "teacher": given,
            "start": FIRST + datetime.timedelta(hours=hour),
            "unit": unit,
            "assistants": sorted(helpers & set(able) - {given}),
            "guests": sorted(one for one in guests if one in self.people and (course, one) not in self.enrolments),
        }

    @rule(key=ONE_OF(LESSONS))
    def cancel(self, key: str) -> None:
        """A lesson is taken off."""
        self.lessons.pop(key, None)

    def _teacher(self, number: int) -> str:
        able = [one for one in sorted(self.people) if one.startswith("t")]
        return able[number % len(able)]

    def _course(self, number: int) -> str:
        return sorted(self.courses)[number % len(self.courses)]

    def _teaches(self, course: str, person: str) -> bool:
        return person == self.courses[course]["teacher"] or any(
            one["course"] == course and person in (one["teacher"], *one["assistants"]) for one in self.lessons.values()
        )

    # ── Applies. ──

    @rule()
    def sync(self) -> None:
        """An undisturbed apply: the school is what the folder says, no call was superfluous, nothing is left to do."""
        before = self._requests()
        desired = self.desired()
        planned = plan(desired, self.state, clock=self.simulator.clock)
        assert () == planned.blocked

        result = self._apply(retries=2)

        assert (True, ()) == (result.ok, result.failed)
        held = school_as_folder(self.simulator.school)
        for what, expected in in_folder(desired).items():
            assert expected == held[what]
        # A state that was lost does not know which keys ended before: it finds that out by calls.
        if not self.disturbed and not self.states:
            assert planned.calls == self._sent_since(before)
        before = self._requests()
        assert plan(desired, self.state, clock=self.simulator.clock).empty
        assert self._apply(retries=0).ok
        assert 0 == self._sent_since(before)
        self.disturbed = False
        self.replaced.clear()

    @rule(fault=ONE_OF(FAULTS), seed=st.integers(0, 99))
    def sync_amid_faults(self, fault: Fault, seed: int) -> None:
        """An apply whose answers are lost or refused, and who does not repeat."""
        import dataclasses

        self.simulator.faults.add(dataclasses.replace(fault, seed=seed))
        self._apply(retries=0)
        self.simulator.faults.clear()
        self.disturbed = True

    @rule()
    def state_lost(self) -> None:
        """A new state finds everything again, if nothing was removed since the last apply."""
        self.sync()
        self.state.close()
        self.states += 1
        self.state = State(self.folder / f"school-{self.states}.db", self.simulator.sid)
        self.disturbed = True
        self.sync()

    @rule(writes=st.integers(0, 12), together=ONE_OF([0.0, 0.1]))
    def killed(self, writes: int, together: float) -> None:
        """An apply that ends in the middle: what was sent by then is not settled."""
        write, left = self.state.write, iter(range(writes))

        def until_killed(*given: Any) -> None:
            if next(left, None) is None:
                raise Killed
            write(*given)

        self.state.write = until_killed  # type: ignore[method-assign]
        try:
            with mock.patch("classin_client.sync._working.TOGETHER", together):
                self._apply(retries=0)
        except Killed:
            self.disturbed = True
        finally:
            self.state.write = write  # type: ignore[method-assign]

    def _apply(self, *, retries: int) -> Result:
        settings: dict[str, Any] = {"base_url": self.simulator.url, "clock": self.simulator.clock}
        with ClassIn(
            sid=self.simulator.sid,
            secret="simulator-secret",
            max_retries=retries,
            sleep=self.simulator.clock.advance,
            **settings,
        ) as client:
            planned = plan(self.desired(), self.state, clock=self.simulator.clock)
            # One call at a time, so that a failure can be repeated.
            result = apply(planned, self.state, client, allow_removals=1, max_concurrency=1, clock=self.simulator.clock)
        self.simulator.clock.advance(AFTER)
        return result

    def _requests(self) -> int:
        last = self.simulator.requests.last(1)
        return last[0].number if last else 0

    def _sent_since(self, number: int) -> int:
        return sum(one.number > number for one in self.simulator.requests.last(1000))

    def desired(self) -> Desired:
        """The folder as it stands."""
        return Desired(
            people=[
                Person(key=key, phone=f"1380000{1000 + (TEACHERS + STUDENTS).index(key)}", password="correct-1", **one)
                for key, one in self.people.items()
            ],
            courses=[Course(key=key, **one) for key, one in self.courses.items()],
            enrolments=[
                Enrolment(course=course, person=person, role=role)  # type: ignore[arg-type]
                for (course, person), role in self.enrolments.items()
            ],
            lessons=[
                Lesson(key=key, end=one["start"] + datetime.timedelta(hours=1), **one)
                for key, one in self.lessons.items()
            ],
        )
