"""The order that ClassIn needs, and which actions share a call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import attrs

from classin_api.operations import OPERATIONS
from classin_client.sync.actions import Action

_SECONDS = {"second": 1.0, "minute": 60.0, "hour": 3600.0}
_STUDENTS = ("student", "auditor")
SECONDS_OF_A_CALL = 0.2
"""Assumed: nobody has measured ClassIn."""


@attrs.frozen
class Job:
    """Actions that are done together.

    Attributes:
        phase: Its place in the order.
        actions: What is done.
        calls: How many calls it takes, when all goes as planned.
        ordering_key: Jobs with the same one are done one after the other; empty for none.
    """

    phase: int
    actions: tuple[Action, ...]
    calls: int
    ordering_key: str = ""

    @property
    def first(self) -> Action:
        """The first action; the others are of its kind, verb and role."""
        return self.actions[0]


def phase(action: Action) -> int:
    """The place of an action in the order.

    Who leaves goes before who comes: a student who becomes a teacher has to be out of the course first, and a guest
    who becomes a student would be taken out of the course's lesson afterwards. A teacher is replaced in the lessons
    first, then as head teacher (else 314), then on the course's list (else 317).
    """
    students = action.role in _STUDENTS
    order: list[bool] = [
        action.kind == "person" and action.verb == "create",
        action.kind == "person" and action.verb == "change",
        action.kind == "guest" and action.verb == "remove",
        action.kind == "lesson" and action.verb == "remove",
        action.kind == "enrolment" and action.verb == "remove" and students,
        action.kind == "course" and action.verb == "create",
        action.kind == "unit",
        action.kind == "lesson" and action.verb == "change",
        action.kind == "course" and action.verb == "change",
        action.kind == "enrolment" and action.verb == "remove",
        action.kind == "enrolment",
        action.kind == "lesson",
        action.kind == "guest",
        action.kind == "course",
        action.kind == "person",
    ]
    return order.index(True)


def limit(action: Action) -> int:
    """How many actions like this one go into a call."""
    operation = {
        ("person", "create"): "registerMultiple",
        ("enrolment", "create"): "addCourseStudentMultiple",
        ("enrolment", "remove"): "delCourseStudentMultiple",
        ("guest", "create"): "lmsActivityAddStudent",
        # It answers for all at once; the same cut as for adding.
        ("guest", "remove"): "lmsActivityAddStudent",
    }.get((action.kind, action.verb))
    if action.kind == "enrolment" and action.role not in _STUDENTS:
        operation = "courseAddCourseTeacher" if action.verb == "create" else None
    batch = OPERATIONS[operation].batch if operation else None
    return batch.limit if batch else 1


def jobs(actions: Iterable[Action]) -> list[Job]:
    """The jobs of actions that are in order."""
    return [job for (place, _), some in groupby(actions, _group) for job in _cut(place, [*some])]


def in_order(actions: Iterable[Action]) -> tuple[Action, ...]:
    """The actions in the order that ClassIn needs; what shares calls stands together."""
    return tuple(sorted(actions, key=_group))


def seconds(planned: Sequence[Job], max_concurrency: int) -> float:
    """How long the jobs take under ClassIn's rates, and the time that a call is assumed to take."""
    total = 0.0
    for _, some in groupby(planned, lambda job: job.phase):
        group = [*some]
        calls = sum(job.calls for job in group)
        took = -(-calls // max_concurrency) * SECONDS_OF_A_CALL
        first = group[0].first
        rate = OPERATIONS["lmsActivityCreateClass"].rate if (first.kind, first.verb) == ("lesson", "create") else None
        if rate is not None:
            took = max(took, (calls - 1) // rate.calls * _SECONDS[rate.per])
        total += took
    return total


def _group(action: Action) -> tuple[int, str]:
    together = action.kind in ("enrolment", "guest")
    return phase(action), f"{action.parent}\0{action.role}" if together else ""


def _cut(place: int, actions: list[Action]) -> Iterator[Job]:
    most = limit(actions[0])
    ordering_key = actions[0].parent if actions[0].kind in ("enrolment", "guest") else ""
    for start in range(0, len(actions), most):
        some = tuple(actions[start : start + most])
        yield Job(place, some, _calls(some[0]), ordering_key)


def _calls(action: Action) -> int:
    """How many calls a job takes: ClassIn has none that takes a student off the school, or brings one back."""
    if action.kind == "person" and action.verb == "change":
        changed = {one.field for one in action.changes}
        return int("school" in changed and action.role == "teacher") + int(not changed.isdisjoint({"name", "role"}))
    return int((action.kind, action.verb, action.role) != ("person", "remove", "student"))


__all__ = ["Job", "in_order", "jobs", "phase", "seconds"]
