"""classrooms: changing one."""

from typing import Final

from classin_simulator.operations.registry import operation
from classin_simulator.operations.units import find_course, find_unit
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import INCOMPLETE, WRONG_BUSINESS
from classin_simulator.protocol.envelopes import Answer, Refused
from classin_simulator.school.lesson_rules import (
    Phase,
    addresses,
    change_settings,
    check_co_teachers,
    check_supported,
    check_teacher,
    empty_map,
    phase_of,
)
from classin_simulator.school.lms_edit_rules import (
    LMS_STAGE,
    RECORDING,
    LockedFields,
    check_lock,
    check_new_times,
    recording_settings,
    stage_settings,
)
from classin_simulator.school.records import Activity, Course, Lesson, Unit
from classin_simulator.school.school import School

MAX_NAME_LENGTH: Final = 50
UNKNOWN_CLASSROOM: Final = 143
OTHER_COURSE: Final = 142
DELETED: Final = 212
IN_PROGRESS: Final = 140
ENDED: Final = 145
TEACHERS_LOCKED: Final = 385
CO_TEACHER_AS_TEACHER: Final = 328
UNIT_FULL: Final = 450
TOO_FAR_AHEAD: Final = 100

_TEACHING: Final = frozenset({"teacherUid", "assistantUids"})
_CHOICES: Final = ("cameraHide", "isAutoOnstage", "isHd", "isDc", "isAllowCheck", *RECORDING)
_CHANGEABLE: Final = frozenset(
    {"unitId", "name", "startTime", "endTime", "seatNum", "omoStationBroadcast", *_TEACHING, *_CHOICES}
)


@operation("lmsActivityUpdateClass")
def lms_activity_update_class(school: School, call: Call) -> Answer:
    """Change the fields that are sent. Co-teachers that are left out are removed; everything else stays."""
    fields = call.fields
    sent = {name for name in _CHANGEABLE if name in fields}
    if not sent:
        raise Refused(INCOMPLETE)
    recording_sent = [name in fields for name in RECORDING]
    if any(recording_sent) and not all(recording_sent):
        raise Refused(INCOMPLETE)
    course = find_course(school, call)
    activity, lesson = _find_classroom(school, call, course)
    _refuse_begun(lesson, call.now, sent)
    unit = _wanted_unit(school, call, course, activity)
    settings = stage_settings(school, lesson.settings, fields, LMS_STAGE)
    settings |= {name: fields.number(name) for name in ("isAllowCheck", "omoStationBroadcast") if name in fields}
    if any(recording_sent):
        settings |= recording_settings(fields)
    wanted = LockedFields(
        name=fields.text_or("name", lesson.name),
        start_time=fields.number_or("startTime", lesson.start_time),
        end_time=fields.number_or("endTime", lesson.end_time),
        seats=settings["seatNum"],
    )
    if not 1 <= len(wanted.name) <= MAX_NAME_LENGTH:
        raise Refused(WRONG_BUSINESS)
    check_lock(lesson, wanted, call.now)
    if wanted.times != (lesson.start_time, lesson.end_time):
        check_new_times(school, wanted, call.now, too_late=TOO_FAR_AHEAD)
    teacher_uid, co_teachers = _wanted_teachers(school, call, course, lesson)
    check_supported(school, call.operation, settings)

    school.move_lesson(lesson, *wanted.times)
    lesson.teacher_uid, lesson.assistant_uids = teacher_uid, co_teachers
    change_settings(lesson, settings)
    lesson.name = activity.name = wanted.name
    if unit.unit_id != activity.unit_id:
        school.units[activity.unit_id].activity_ids.remove(activity.activity_id)
        unit.activity_ids.append(activity.activity_id)
        activity.unit_id = unit.unit_id
    return Answer({"activityId": activity.activity_id, "name": activity.name, **_addresses(school, lesson)})


def _find_classroom(school: School, call: Call, course: Course) -> tuple[Activity, Lesson]:
    activity = school.activities.get(call.fields.number("activityId"))
    if activity is None or activity.lesson_id is None:
        raise Refused(UNKNOWN_CLASSROOM)
    if activity.course_id != course.course_id:
        raise Refused(OTHER_COURSE)
    if activity.deleted:
        raise Refused(DELETED)
    lesson = school.lessons[activity.lesson_id]
    if lesson.is_dual_teacher or not activity.published:
        raise Refused(WRONG_BUSINESS)
    return activity, lesson


def _refuse_begun(lesson: Lesson, now: int, sent: set[str]) -> None:
    phase = phase_of(lesson, now)
    if phase is Phase.RUNNING:
        raise Refused(IN_PROGRESS)
    if phase is Phase.ENDED:
        raise Refused(TEACHERS_LOCKED if sent <= _TEACHING else ENDED)


def _wanted_unit(school: School, call: Call, course: Course, activity: Activity) -> Unit:
    unit = find_unit(school, course, call.fields.number_or("unitId", activity.unit_id), WRONG_BUSINESS)
    if unit.unit_id != activity.unit_id and unit.name and len(unit.activity_ids) >= school.limits.activities_per_unit:
        raise Refused(UNIT_FULL)
    return unit


def _wanted_teachers(school: School, call: Call, course: Course, lesson: Lesson) -> tuple[int, tuple[int, ...]]:
    co_teachers = call.fields.numbers("assistantUids")
    teacher_uid = call.fields.number_or("teacherUid", lesson.teacher_uid)
    if teacher_uid != lesson.teacher_uid:
        if teacher_uid in lesson.assistant_uids and teacher_uid in co_teachers:
            raise Refused(CO_TEACHER_AS_TEACHER)
        check_teacher(school, call.operation, course, teacher_uid, lesson)
    check_co_teachers(school, call.operation, course, teacher_uid, co_teachers, lesson)
    return teacher_uid, tuple(co_teachers)


def _addresses(school: School, lesson: Lesson) -> dict[str, object]:
    """Both are empty without a recording, although the classroom keeps a stream that was ever live."""
    empty: dict[str, object] = {"live_url": "", "live_info": empty_map(school)}
    return addresses(school, lesson) if lesson.settings["recordState"] else empty
