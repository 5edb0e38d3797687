"""classrooms: the LMS activity in which a live lesson is held."""

from typing import Final

from classin_simulator.operations.registry import operation
from classin_simulator.operations.units import find_course
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import WRONG, WRONG_BUSINESS, FieldRules, Fields
from classin_simulator.protocol.envelopes import Answer, Refused
from classin_simulator.school.lesson_rules import (
    DAY,
    DUAL_CAMERA,
    FULL_HD,
    addresses,
    change_settings,
    check_co_teachers,
    check_room_for_a_lesson,
    check_supported,
    check_teacher,
    check_times,
    stage_seats,
)
from classin_simulator.school.records import ActivityKind, Course, Lesson, Unit
from classin_simulator.school.school import School

IDENTITY_KNOWN: Final = 398
"""No page names a code for a known `uniqueIdentity`: that of v1 is a guess."""

MAX_LEAD_TIME: Final = 2 * 366 * DAY

RECORDING: Final = ("recordType", "recordState", "liveState", "openState")
MAX_NAME_LENGTH: Final = 50
HD_SEATS: Final = (2, 7)


@operation(
    "lmsActivityCreateClass",
    field_rules=FieldRules(codes={"unitId": WRONG_BUSINESS}),
    guessed_codes=frozenset({IDENTITY_KNOWN}),
)
def lms_activity_create_class(school: School, call: Call) -> Answer:
    """Create a classroom, published and for everyone in the course."""
    fields = call.fields
    course = find_course(school, call)
    if not 1 <= len(fields.text("name")) <= MAX_NAME_LENGTH:
        raise Refused(WRONG_BUSINESS)
    identity = fields.text_or("uniqueIdentity", None)
    if identity is not None and identity in school.lesson_ids_by_identity:
        raise Refused(IDENTITY_KNOWN, _described(school, school.lessons[school.lesson_ids_by_identity[identity]]))
    unit = _unit(school, course, fields)
    teacher_uid, assistants = fields.number("teacherUid"), fields.numbers("assistantUids")
    check_teacher(school, call.operation, course, teacher_uid)
    check_co_teachers(school, call.operation, course, teacher_uid, assistants)
    start_time, end_time = fields.number("startTime"), fields.number("endTime")
    check_times(school, start_time, end_time, call.now, max_lead_time=MAX_LEAD_TIME)
    settings = _settings(school, fields)
    check_supported(school, call.operation, settings)
    # The unit without a name is none that the school made, and is taken to have no limit.
    if unit.name and len(unit.activity_ids) >= school.limits.activities_per_unit:
        raise Refused(40031)
    check_room_for_a_lesson(school, course)
    lesson = school.add_lesson(
        course,
        fields.text("name"),
        teacher_uid=teacher_uid,
        start_time=start_time,
        end_time=end_time,
        assistant_uids=tuple(assistants),
        unique_identity=identity,
    )
    lesson.made_by_lms = True
    change_settings(lesson, settings)
    school.add_activity(unit, lesson.name, kind=ActivityKind.CLASSROOM, end_time=end_time, lesson_id=lesson.lesson_id)
    return Answer(_described(school, lesson))


def _unit(school: School, course: Course, fields: Fields) -> Unit:
    if "unitId" not in fields:
        return school.untitled_unit(course)
    unit = school.units.get(fields.number("unitId"))
    if unit is None or unit.course_id != course.course_id:
        raise Refused(WRONG_BUSINESS)
    return unit


def _settings(school: School, fields: Fields) -> dict[str, int]:
    sent = [name in fields for name in RECORDING]
    if any(sent) and not all(sent):
        raise Refused(WRONG)
    hidden = fields.number_or("cameraHide", 0)
    seats = stage_seats(school, fields.number_or("seatNum", 7))
    dual, hd = fields.number_or("isDc", 0), fields.number_or("isHd", 0)
    if dual == DUAL_CAMERA:
        if seats != HD_SEATS[0]:
            raise Refused(110100066)
        hd = FULL_HD
    if hd and seats not in HD_SEATS:
        raise Refused(WRONG_BUSINESS)
    recorded = fields.number_or("recordState", 0)
    return {
        "cameraHide": hidden,
        "isAutoOnstage": 0 if hidden else fields.number_or("isAutoOnstage", 1),
        "seatNum": seats,
        "isHd": hd,
        "isDc": dual,
        "recordType": fields.number_or("recordType", 0),
        "recordState": recorded,
        # Without a recording neither can be on (createClassroom.md); it does not say that asking for it is refused.
        "liveState": fields.number_or("liveState", 0) if recorded else 0,
        "openState": fields.number_or("openState", 0) if recorded else 0,
        "isAllowCheck": fields.number_or("isAllowCheck", 1),
        "omoStationBroadcast": fields.number_or("omoStationBroadcast", 0),
    }


def _described(school: School, lesson: Lesson) -> dict[str, object]:
    return {
        "activityId": lesson.activity_id,
        "classId": lesson.lesson_id,
        "name": lesson.name,
        **addresses(school, lesson),
    }
