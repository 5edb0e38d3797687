"""classrooms: the LMS activity in which a live lesson is held."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from classin_simulator.answers import Answer, Refused
from classin_simulator.calls import Call, operation
from classin_simulator.checks import WRONG, WRONG_BUSINESS, Fields, Treatment
from classin_simulator.operations.units import find_course
from classin_simulator.school import ActivityKind, Course, Lesson, School, Standing, Unit

IDENTITY_KNOWN: Final = 398
"""No page names a code for a known `uniqueIdentity`: that of v1 is a guess."""

EARLIEST_AHEAD: Final = 60
LATEST_AHEAD: Final = 2 * 366 * 24 * 3600
SHORTEST: Final = 15 * 60
LONGEST: Final = 24 * 3600
DOOR_TIME: Final = 20 * 60

RECORDING: Final = ("recordType", "recordState", "liveState", "openState")
DUAL_CAMERA: Final = 3
LONGEST_NAME: Final = 50
FULL_HD: Final = 2
HD_SEATS: Final = (2, 7)


@dataclass(frozen=True, slots=True)
class _TeacherCodes:
    """The codes for someone who cannot teach, which differ between teacher and co-teacher."""

    no_teacher: int
    student: int
    auditor: int
    disabled: int
    being_disabled: int
    cancelled: int


_TEACHER = _TeacherCodes(136, 172, 173, 387, 800, 884)
_ASSISTANT = _TeacherCodes(318, 319, 320, 388, 804, 885)


@operation(
    "lmsActivityCreateClass",
    treatment=Treatment(
        codes={"uniqueIdentity": WRONG, "omoStationBroadcast": WRONG_BUSINESS, "unitId": WRONG_BUSINESS}
    ),
    guessed_codes=frozenset({IDENTITY_KNOWN}),
)
def lms_activity_create_class(school: School, call: Call) -> Answer:
    """Create a classroom, published and for everyone in the course."""
    fields = call.fields
    course = find_course(school, call)
    if not 1 <= len(fields.text("name")) <= LONGEST_NAME:
        raise Refused(WRONG_BUSINESS)
    identity = fields.text_or("uniqueIdentity", None)
    if identity is not None and identity in school.lesson_ids_by_identity:
        raise Refused(IDENTITY_KNOWN, _described(school, school.lessons[school.lesson_ids_by_identity[identity]]))
    unit = _unit(school, course, fields)
    teacher_uid, assistants = fields.number("teacherUid"), fields.numbers("assistantUids")
    _check_teachers(school, course, teacher_uid, assistants)
    start_time, end_time = fields.number("startTime"), fields.number("endTime")
    _check_times(school, start_time, end_time, call.now)
    settings = _settings(school, fields)
    # The unit without a name is none that the school made, and is taken to have no limit.
    if unit.name and len(unit.activity_ids) >= school.limits.activities_per_unit:
        raise Refused(40031)
    most = school.limits.lessons_per_course
    if most is not None and sum(1 for _ in school.lessons_of(course)) >= most:
        raise Refused(121601070)
    lesson = school.add_lesson(
        course,
        fields.text("name"),
        teacher_uid=teacher_uid,
        start_time=start_time,
        end_time=end_time,
        assistant_uids=tuple(assistants),
        unique_identity=identity,
    )
    lesson.settings = settings
    school.add_activity(unit, lesson.name, kind=ActivityKind.CLASSROOM, end_time=end_time, lesson_id=lesson.lesson_id)
    return Answer(_described(school, lesson))


def _unit(school: School, course: Course, fields: Fields) -> Unit:
    if "unitId" not in fields:
        return school.untitled_unit(course)
    unit = school.units.get(fields.number("unitId"))
    if unit is None or unit.course_id != course.course_id:
        raise Refused(WRONG_BUSINESS)
    return unit


def _check_teachers(school: School, course: Course, teacher_uid: int, assistants: Sequence[int]) -> None:
    _check_teacher(school, course, teacher_uid, _TEACHER)
    for uid in assistants:
        if uid == teacher_uid:
            raise Refused(322)
        _check_teacher(school, course, uid, _ASSISTANT)


def _check_teacher(school: School, course: Course, uid: int, codes: _TeacherCodes) -> None:
    user, teacher = school.users.get(uid), school.teachers.get(uid)
    if uid in course.student_uids:
        raise Refused(codes.student)
    if uid in course.auditors:
        raise Refused(codes.auditor)
    if user is None or teacher is None:
        raise Refused(codes.no_teacher)
    if user.cancelled:
        raise Refused(codes.cancelled)
    if teacher.standing is Standing.DISABLED:
        raise Refused(codes.disabled)
    if teacher.standing is Standing.BEING_DISABLED:
        raise Refused(codes.being_disabled)


def _check_times(school: School, start_time: int, end_time: int, now: int) -> None:
    if start_time < now + EARLIEST_AHEAD:
        raise Refused(120)
    if start_time > now + LATEST_AHEAD:
        raise Refused(268)
    if end_time <= start_time:
        raise Refused(119)
    if not SHORTEST <= end_time - start_time <= LONGEST:
        raise Refused(165)
    if any(begin < end_time + DOOR_TIME and start_time - DOOR_TIME < end for begin, end in school.maintenance):
        raise Refused(454)


def _settings(school: School, fields: Fields) -> dict[str, int]:
    sent = [name in fields for name in RECORDING]
    if any(sent) and not all(sent):
        raise Refused(WRONG)
    if fields.number_or("omoStationBroadcast", 0) and not school.features.omo_broadcast:
        raise Refused(121604007)
    hidden = fields.number_or("cameraHide", 0)
    seats = min(fields.number_or("seatNum", 7), school.limits.seats_with_teacher)
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
    key = hashlib.sha256(f"{school.sid}/{lesson.lesson_id}".encode()).hexdigest()[:16]
    stream = f"liveplay.eeo.cn/eeolive/{key}"
    recorded, live = lesson.settings.get("recordState"), lesson.settings.get("liveState")
    return {
        "activityId": lesson.activity_id,
        "classId": lesson.lesson_id,
        # PHP writes an empty map as an empty list.
        "live_info": {
            "RTMP": f"rtmp://{stream}",
            "HLS": f"https://{stream}.m3u8",
            "FLV": f"https://{stream}.flv",
        }
        if live
        else [],
        "live_url": f"https://www.eeo.cn/live.php?lessonKey={key}" if recorded else "",
        "name": lesson.name,
    }
