"""docs/which-call.md: its calls run, and do what its tasks say."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from classin_api.operations import OPERATIONS
from classin_client import ClassInError
from classin_client.testing import SimulatedSchool
from classin_simulator.school.records import Standing
from classin_simulator.school.school import School

from .pages import text

PAGE = text("docs/which-call.md")
METHODS = {operation.method for operation in OPERATIONS.values()}
Names = dict[str, Any]

DONE: dict[str, Callable[[School, Names], bool]] = {
    "A teacher comes": lambda school, it: it["teacher"] in school.teachers,
    "A student comes": lambda school, it: it["student"] in school.students,
    "Open a course": lambda school, it: school.courses[it["course"]].head_teacher_uid == it["teacher"],
    "Enrol a student": lambda school, it: it["student"] in school.courses[it["course"]].student_uids,
    "Begin a chapter": lambda school, it: it["unit"] in school.units,
    "Put a lesson on the timetable": lambda school, it: lesson(school, it).start_time == it["start"].timestamp(),
    "Move it": lambda school, it: lesson(school, it).start_time == it["later"].timestamp(),
    "Give somebody the link": lambda school, it: it["link"].startswith("classin://"),
    "A substitute for one lesson": lambda school, it: it["substitute"] in school.teachers,
    "… who is to give it": lambda school, it: lesson(school, it).teacher_uid == it["substitute"],
    "Replace the course's teacher: first each lesson to come, as above; then, else 314": lambda school, it: (
        school.courses[it["course"]].head_teacher_uid == it["substitute"]
    ),
    "… then take the former one off the course": lambda school, it: (
        it["teacher"] not in school.courses[it["course"]].teacher_uids
    ),
    "… and off the school, if it is for good": lambda school, it: (
        school.teachers[it["teacher"]].standing is not Standing.ENABLED
    ),
    "A student leaves the course": lambda school, it: it["student"] not in school.courses[it["course"]].student_uids,
    "Cancel a lesson before it begins": lambda school, it: lesson(school, it).deleted,
    "Close the course at the end of the year": lambda school, it: school.courses[it["course"]].ended,
}


def lesson(school: School, names: Names) -> Any:
    """The lesson of the page's classroom."""
    return school.lessons[names["room"].class_id]


def calls() -> list[tuple[str, str]]:
    """The tasks and calls of the page, in order."""
    table = PAGE.partition("| task | call |")[2].partition("\n\n")[0]
    return re.findall(r"^\| (.+?) \| `(.+)` \|$", table, re.MULTILINE)


@pytest.fixture(name="names")
def _names(classin_school: SimulatedSchool) -> Names:
    """The names that the page has before its first call."""
    start = datetime.fromtimestamp(int(classin_school.simulator.clock()) + 86400, UTC)
    return {
        "classin": classin_school.client,
        "start": start,
        "later": start + timedelta(days=1),
        "hour": timedelta(hours=1),
    }


def test_each_call_does_its_task(classin_school: SimulatedSchool, names: Names) -> None:
    """From top to bottom, each looked at in the school afterwards."""
    done = []
    for task, call in calls():
        exec(call, names)
        done.append((task, DONE[task](classin_school.simulator.school, names)))

    assert [(task, True) for task in DONE] == done


def test_the_order_of_replacing_a_teacher_matters(names: Names) -> None:
    """The course before its lessons is refused with the code that the page names."""
    for task, call in calls():
        if task == "… who is to give it":
            break
        exec(call, names)

    with pytest.raises(ClassInError) as refused:
        exec(next(call for task, call in calls() if "else 314" in task), names)
    assert 314 == refused.value.code


def test_each_method_exists() -> None:
    """Those that the page names anywhere."""
    resources = {method.partition(".")[0] for method in METHODS}
    named = re.findall(r"`(?:classin\.)?([a-z_]+\.[a-z_]+)", PAGE)
    named = [name for name in named if name.partition(".")[0] in resources and not name.endswith(".ensure")]

    assert len(named) > 15
    assert set() == set(named) - METHODS


@pytest.mark.parametrize("call", ["lessons.edit", "lessons.delete"])
def test_lessons_refuse_classrooms(names: Names, call: str) -> None:
    """With the code that the page names."""
    for task, code in calls():
        exec(code, names)
        if task == "Put a lesson on the timetable":
            break
    resource, _, method = call.partition(".")
    values = {"class_name": "Thirds"} if method == "edit" else {}

    with pytest.raises(Exception, match="466"):
        getattr(getattr(names["classin"], resource), method)(
            course_id=names["course"], class_id=names["room"].class_id, **values
        )


def test_an_ended_classroom_is_taken_off_the_list(classin_school: SimulatedSchool, names: Names) -> None:
    """By the call of the comparison."""
    for task, code in calls():
        exec(code, names)
        if task == "Put a lesson on the timetable":
            break
    classin_school.simulator.clock.set(names["start"].timestamp() + 3 * 3600)
    names["classin"].lessons.delete_ended(course_id=names["course"], class_id=names["room"].class_id)

    assert lesson(classin_school.simulator.school, names).deleted
