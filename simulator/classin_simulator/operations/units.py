"""units: the units of a course."""

from typing import Final

from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import WRONG_BUSINESS
from classin_simulator.protocol.envelopes import NO_DATA, Answer, Refused
from classin_simulator.school.lesson_rules import Phase, phase_of
from classin_simulator.school.records import Activity, Course, Unit
from classin_simulator.school.school import School

PUBLISHED: Final = 2
NOTHING_TO_CHANGE: Final = 121601030
UNKNOWN_UNIT: Final = 40020


@operation("lmsUnitCreate")
def lms_unit_create(school: School, call: Call) -> Answer:
    """Create a unit. If one has the name, draft or not, the answer has its id."""
    course = find_course(school, call)
    name = call.fields.text("name")
    if name in course.unit_ids:
        # With the id in `data`: reported live (a Java client).
        raise Refused(29208, {"name": name, "unitId": course.unit_ids[name]} if school.as_reported else NO_DATA)
    if len(course.unit_ids) >= school.limits.units_per_course:
        raise Refused(40031)
    unit = school.add_unit(
        course,
        name,
        publish_flag=call.fields.number("publishFlag"),
        content=call.fields.text_or("content", ""),
    )
    return Answer({"name": name, "unitId": unit.unit_id})


@operation("lmsUnitUpdate")
def lms_unit_update(school: School, call: Call) -> Answer:
    """Change the fields of a unit that are sent."""
    fields = call.fields
    if not any(name in fields for name in ("name", "content", "publishFlag")):
        raise Refused(NOTHING_TO_CHANGE)
    course = find_course(school, call)
    unit = find_unit(school, course, fields.number("unitId"), UNKNOWN_UNIT)
    name = fields.text_or("name", unit.name)
    if not name and name != unit.name:
        raise Refused(WRONG_BUSINESS)
    if course.unit_ids.get(name, unit.unit_id) != unit.unit_id:
        raise Refused(50003)
    flag = fields.number_or("publishFlag", unit.publish_flag)
    if unit.publish_flag == PUBLISHED and flag != PUBLISHED:
        raise Refused(40004)
    if name != unit.name:
        _forget(course, unit)
        course.unit_ids[name] = unit.unit_id
    unit.name, unit.publish_flag = name, flag
    unit.content = fields.text_or("content", unit.content)
    return Answer({"unitId": unit.unit_id})


@operation("lmsUnitDelete")
def lms_unit_delete(school: School, call: Call) -> Answer:
    """Delete a unit with its activities."""
    course = find_course(school, call)
    unit = find_unit(school, course, call.fields.number("unitId"), UNKNOWN_UNIT)
    activities = [school.activities[activity_id] for activity_id in unit.activity_ids]
    for activity in activities:
        if activity.lesson_id is None:
            continue
        lesson = school.lessons[activity.lesson_id]
        if phase_of(lesson, call.now) is not Phase.TO_COME:
            raise Refused(40001)
        if lesson.is_dual_teacher:
            raise Refused(WRONG_BUSINESS)
    for activity in activities:
        delete_activity(school, activity)
    _forget(course, unit)
    del school.units[unit.unit_id]
    return Answer({"unitId": unit.unit_id})


@operation("lmsUnitMove")
def lms_unit_move(school: School, call: Call) -> Answer:
    """Move all activities of a unit to another one of the course. The emptied unit stays."""
    course = find_course(school, call)
    source = find_unit(school, course, call.fields.number("unitId"), 29048)
    if call.fields.number("toUnitId") == source.unit_id:
        raise Refused(29046)
    target = find_unit(school, course, call.fields.number("toUnitId"), 50004)
    if target.name and len(source.activity_ids) + len(target.activity_ids) > school.limits.activities_per_unit:
        raise Refused(29138)
    for activity_id in source.activity_ids:
        school.activities[activity_id].unit_id = target.unit_id
    target.activity_ids += source.activity_ids
    source.activity_ids.clear()
    return Answer(None)


def delete_activity(school: School, activity: Activity) -> None:
    """Delete an activity, and the lesson where it is a classroom."""
    if activity.lesson_id is None:
        school.delete_activity(activity)
    else:
        school.delete_lesson(school.lessons[activity.lesson_id])


def find_course(school: School, call: Call) -> Course:
    """The course of a v2 call."""
    course_id = call.fields.number("courseId")
    if school.is_foreign_course(course_id):
        raise Refused(121601021)
    course = school.courses.get(course_id)
    if course is None or course.deleted:
        raise Refused(147)
    if not course.is_standard:
        raise Refused(121601022)
    if not course.is_running(call.now):
        raise Refused(121601023)
    return course


def find_unit(school: School, course: Course, unit_id: int, code: int) -> Unit:
    """A unit of a course. Raises Refused with `code` if the course has not this unit."""
    unit = school.units.get(unit_id)
    if unit is None or unit.course_id != course.course_id:
        raise Refused(code)
    return unit


def _forget(course: Course, unit: Unit) -> None:
    """Remove a unit from the names of its course, which have none for the unit without a name."""
    if course.untitled_unit_id == unit.unit_id:
        course.untitled_unit_id = None
    course.unit_ids.pop(unit.name, None)
