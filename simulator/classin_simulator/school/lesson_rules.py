"""Rules that lessons and classrooms share: times, teachers, students, features."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import WRONG_BUSINESS
from classin_simulator.protocol.envelopes import Refused
from classin_simulator.protocol.specification import Operation

from .records import Course, Lesson, Standing
from .school import School

DAY: Final = 24 * 3600
MIN_LEAD_TIME: Final = 60
MIN_DURATION: Final = 15 * 60
MAX_DURATION: Final = DAY
MAINTENANCE_MARGIN: Final = 20 * 60
"""Seconds before and after a lesson in which there is no maintenance."""
FREEZE_PERIOD: Final = 20 * 60
"""Seconds before its start from which most of a lesson cannot be changed."""
CLOSING_DELAY: Final = 20 * 60
"""Seconds after a lesson's end at which its room closes."""

FULL_HD: Final = 2
DUAL_CAMERA: Final = 3

UNKNOWN_UID: Final = 400
REPEATED_CO_TEACHER: Final = 21316
TOO_MANY_CO_TEACHERS: Final = 21317
NO_CO_TEACHERS: Final = 121601008
TOO_MANY_LESSONS: Final = 121601070
WRONG_KIND: Final = 369
LMS_LESSON: Final = 466


class Phase(Enum):
    """Whether a lesson is to come, runs, or has ended."""

    TO_COME = "to come"
    RUNNING = "running"
    ENDED = "ended"


def phase_of(lesson: Lesson, now: float) -> Phase:
    """A lesson runs from its start until its room closes."""
    if now < lesson.start_time:
        return Phase.TO_COME
    return Phase.ENDED if now > lesson.end_time + CLOSING_DELAY else Phase.RUNNING


def is_frozen(lesson: Lesson, now: float) -> bool:
    """Whether a lesson begins in less than 20 minutes, or has begun."""
    return lesson.start_time - now < FREEZE_PERIOD


def check_times(school: School, start_time: int, end_time: int, now: int, *, max_lead_time: int) -> None:
    """Raise Refused if a lesson cannot be at these times."""
    if start_time < now + MIN_LEAD_TIME:
        raise Refused(120)
    if start_time > now + max_lead_time:
        raise Refused(268)
    if end_time <= start_time:
        raise Refused(119)
    if not MIN_DURATION <= end_time - start_time <= MAX_DURATION:
        raise Refused(165)
    if any(
        begin < end_time + MAINTENANCE_MARGIN and start_time - MAINTENANCE_MARGIN < end
        for begin, end in school.maintenance
    ):
        raise Refused(454)


@dataclass(frozen=True, slots=True)
class TeacherCodes:
    """The codes for a user who cannot teach; teachers and co-teachers have different ones."""

    no_teacher: int
    student: int
    auditor: int
    added: int
    disabled: int
    being_disabled: int
    cancelled: int


TEACHER: Final = TeacherCodes(136, 172, 173, 325, 387, 800, 884)
CO_TEACHER: Final = TeacherCodes(318, 319, 320, 321, 388, 804, 885)


def check_teacher(school: School, operation: Operation, course: Course, uid: int, lesson: Lesson | None = None) -> None:
    """Raise Refused if a user cannot teach a lesson of a course; `lesson` is the one that is changed."""
    _check_person(school, operation, course, uid, TEACHER, lesson)


def check_co_teachers(
    school: School,
    operation: Operation,
    course: Course,
    teacher_uid: int,
    uids: Sequence[int],
    lesson: Lesson | None = None,
) -> None:
    """Raise Refused if these users cannot be the co-teachers of a teacher."""
    if uids and not school.features.co_teachers and NO_CO_TEACHERS in operation.codes:
        raise Refused(NO_CO_TEACHERS)
    if len(set(uids)) < len(uids) and REPEATED_CO_TEACHER in operation.codes:
        raise Refused(REPEATED_CO_TEACHER)
    most = school.limits.co_teachers_per_lesson
    if most is not None and len(uids) > most:
        raise Refused(TOO_MANY_CO_TEACHERS)
    for uid in uids:
        if uid == teacher_uid:
            raise Refused(322)
        _check_person(school, operation, course, uid, CO_TEACHER, lesson)


def _check_person(
    school: School, operation: Operation, course: Course, uid: int, codes: TeacherCodes, lesson: Lesson | None
) -> None:
    user, teacher = school.users.get(uid), school.teachers.get(uid)
    if user is None:
        raise Refused(UNKNOWN_UID if UNKNOWN_UID in operation.codes else codes.no_teacher)
    if uid in course.student_uids:
        raise Refused(codes.student)
    if uid in course.auditors:
        raise Refused(codes.auditor)
    if lesson is not None and uid in lesson.added_uids and codes.added in operation.codes:
        raise Refused(codes.added)
    if teacher is None:
        raise Refused(codes.no_teacher)
    if user.cancelled:
        raise Refused(codes.cancelled)
    if teacher.standing is Standing.DISABLED:
        raise Refused(codes.disabled)
    if teacher.standing is Standing.BEING_DISABLED:
        raise Refused(codes.being_disabled)


def check_supported(school: School, operation: Operation, settings: dict[str, int]) -> None:
    """Raise Refused for a setting whose feature the school has not, if the operation lists a code for it."""
    has = school.features
    for is_lacking, code in (
        (settings.get("recordState") and not has.recording, 121601010),
        (settings.get("recordState") and settings.get("recordType") and not has.scene_recording, 121601006),
        (settings.get("liveState") and not has.live, 121601005),
        (settings.get("openState") and not has.replay, 121601009),
        (settings.get("isDc") and not has.dual_camera, 121601011),
        (settings.get("isHd", 0) > has.highest_definition, 121601012),
        (settings.get("omoStationBroadcast") and not has.omo_broadcast, 121604007),
    ):
        if is_lacking and code in operation.codes:
            raise Refused(code)


def stage_seats(school: School, seats: int) -> int:
    """Seats as v2 counts them, with the teacher's; brought down to what the school has."""
    if seats < 1:
        raise Refused(WRONG_BUSINESS)
    return min(seats, school.limits.seats_with_teacher)


def check_room_for_a_lesson(school: School, course: Course) -> None:
    """Raise Refused if the course has no room for another lesson."""
    most = school.limits.lessons_per_course
    if most is not None and sum(1 for _ in school.lessons_of(course)) >= most:
        raise Refused(TOO_MANY_LESSONS)


def change_settings(lesson: Lesson, settings: dict[str, int]) -> None:
    """Change some settings. A lesson that was ever live keeps the addresses of its stream."""
    lesson.settings |= settings
    if lesson.settings["recordState"] and lesson.settings["liveState"]:
        lesson.has_stream = True


def addresses(school: School, lesson: Lesson) -> dict[str, object]:
    """Where a lesson can be watched: a page if it is recorded, a stream if it is or was live."""
    key = page_key(school, f"lesson-{lesson.lesson_id}")
    stream = f"liveplay.eeo.cn/eeolive/{key}"
    return {
        "live_url": f"https://www.eeo.cn/live.php?lessonKey={key}" if lesson.settings["recordState"] else "",
        "live_info": {
            "RTMP": f"rtmp://{stream}",
            "HLS": f"https://{stream}.m3u8",
            "FLV": f"https://{stream}.flv",
        }
        if lesson.has_stream
        else empty_map(school),
    }


def empty_map(school: School) -> object:
    """An empty map, which PHP writes as an empty list."""
    return [] if school.as_reported else {}


def page_key(school: School, name: str) -> str:
    """The key in the address of a page; the same page always has the same key."""
    return hashlib.sha256(f"{school.sid}/{name}".encode()).hexdigest()[:16]


def find_lesson(
    school: School, call: Call, course: Course, lesson_id: int, *, dual_teacher_too: bool = False
) -> Lesson:
    """The lesson of a course, for operations that name both. Raises Refused if it cannot be used."""
    lesson = school.lessons.get(lesson_id)
    if lesson is None:
        raise Refused(call.operation.first_listed(143, 142))
    if lesson.course_id != course.course_id:
        raise Refused(142)
    if lesson.deleted:
        raise Refused(212)
    if lesson.is_dual_teacher and not dual_teacher_too:
        raise Refused(WRONG_KIND)
    if lesson.made_by_lms and LMS_LESSON in call.operation.codes:
        raise Refused(LMS_LESSON)
    return lesson


def find_lesson_of_school(school: School, lesson_id: int) -> Lesson:
    """A lesson of the school, for operations that name no course. Raises Refused if it cannot be used."""
    lesson = school.lessons.get(lesson_id)
    if lesson is None or lesson.deleted:
        raise Refused(233)
    course = school.courses[lesson.course_id]
    if course.owner != school.sid:
        raise Refused(233)
    if not course.is_standard:
        raise Refused(WRONG_KIND)
    return lesson


def students_of(course: Course, lesson: Lesson) -> set[int]:
    """The students of a lesson: those of its course without removed ones, and those added to this lesson alone."""
    return (course.student_uids - lesson.removed_uids) | lesson.added_uids
