"""lessons: creating and deleting them, and the link into one. `lesson_edits` and `lesson_students` have the rest."""

from typing import Final
from urllib.parse import urlencode

from classin_simulator.operations.course_members import find_course
from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import WRONG_V1, FieldRules, Fields
from classin_simulator.protocol.envelopes import OK, Answer, Refused
from classin_simulator.school.lesson_rules import (
    DAY,
    Phase,
    addresses,
    change_settings,
    check_co_teachers,
    check_room_for_a_lesson,
    check_supported,
    check_teacher,
    check_times,
    find_lesson,
    phase_of,
    students_of,
)
from classin_simulator.school.lesson_settings import OFF, Recording, new_settings
from classin_simulator.school.records import ActivityKind, Course, Lesson
from classin_simulator.school.school import School

MAX_LEAD_TIME: Final = 3 * 366 * DAY

NO_FOLDER: Final = 160
RECORDING_OFF: Final = 280
IDENTITY_KNOWN: Final = 398
REPEATED_IDENTITY: Final = 133
IN_PROGRESS: Final = 140
ENDED: Final = 145

IOS: Final = 2


@operation("addCourseClass", field_rules=FieldRules(may_be_empty=frozenset({"assistantUids"})))
def add_course_class(school: School, call: Call) -> Answer:
    """Create a lesson. For a known identity the answer has the id of the existing lesson."""
    lesson, code = _create(school, call, find_course(school, call), call.fields)
    return Answer(lesson.lesson_id, code, beside=_more_data(school, lesson, code))


@operation("addCourseClassMultiple")
def add_course_class_multiple(school: School, call: Call) -> Answer:
    """Create up to fifty lessons, each with a code of its own."""
    course = find_course(school, call)
    seen: set[str] = set()
    results = []
    for item in call.fields.items("classJson"):
        result: dict[str, object] = {}
        identity, code = item.fields.text_or("courseUniqueIdentity", None), item.code
        if identity is not None and identity in seen:
            code = REPEATED_IDENTITY
        elif identity is not None:
            seen.add(identity)
        if code is None:
            try:
                lesson, code = _create(school, call, course, item.fields)
                result = {"data": lesson.lesson_id, **_more_data(school, lesson, code)}
            except Refused as refused:
                code = refused.code
        for name in ("className", "customColumn"):
            if text := item.fields.text_or(name, ""):
                result[name] = text
        results.append(call.item(code, **result))
    return Answer(results)


@operation("delCourseClass")
def del_course_class(school: School, call: Call) -> Answer:
    """Delete a lesson that has not begun."""
    lesson = find_lesson(school, call, find_course(school, call), call.fields.number("classId"))
    phase = phase_of(lesson, call.now)
    if phase is not Phase.TO_COME:
        raise Refused(ENDED if phase is Phase.ENDED else IN_PROGRESS)
    school.delete_lesson(lesson)
    return Answer()


@operation("delEndCourseClass")
def del_end_course_class(school: School, call: Call) -> Answer:
    """Delete a lesson that has ended."""
    lesson = find_lesson(school, call, find_course(school, call), call.fields.number("classId"))
    # No page says what a lesson answers that has not begun.
    if phase_of(lesson, call.now) is not Phase.ENDED:
        raise Refused(IN_PROGRESS)
    school.delete_lesson(lesson)
    return Answer()


@operation("getLoginLinked")
def get_login_linked(school: School, call: Call) -> Answer:
    """The link that opens ClassIn in a lesson. It carries a telephone number, so an e-mail account has none."""
    fields = call.fields
    course = find_course(school, call)
    lesson = find_lesson(school, call, course, fields.number("classId"), dual_teacher_too=True)
    if phase_of(lesson, call.now) is Phase.ENDED:
        raise Refused(ENDED)
    user = school.users.get(fields.number("uid"))
    if user is None or not _may_enter(school, course, lesson, user.uid):
        raise Refused(150)
    if user.cancelled:
        raise Refused(888)
    if user.telephone is None:
        raise Refused(467)
    query = urlencode(
        {
            "telephone": user.telephone,
            "classId": lesson.lesson_id,
            "courseId": course.course_id,
            "schoolId": school.sid,
        }
    )
    if fields.number_or("deviceType", 1) == IOS:
        return Answer(f"https://www.eeo.cn/client/mobile/ios/enterclass/?{query}")
    return Answer(f"classin://www.eeo.cn/enterclass?{query}")


def check_folder(school: School, folder_id: str | None) -> None:
    """Raise Refused if the school has no such folder."""
    if folder_id is not None and getattr(school.drive.folders.get(folder_id), "owner", None) != school.sid:
        raise Refused(NO_FOLDER)


def requested_co_teachers(fields: Fields) -> list[int] | None:
    """The co-teachers that a call requests, by either of two parameters; None if it sends neither."""
    if "assistantUid" in fields and "assistantUids" in fields:
        raise Refused(WRONG_V1)
    if "assistantUids" in fields:
        return fields.numbers("assistantUids")
    uid = fields.number_or("assistantUid", None)
    return None if uid is None else [uid] if uid else []


def _create(school: School, call: Call, course: Course, fields: Fields) -> tuple[Lesson, int]:
    """The lesson, new or found, and the code."""
    identity = fields.text_or("courseUniqueIdentity", None)
    if identity is not None and identity in school.lesson_ids_by_identity:
        return school.lessons[school.lesson_ids_by_identity[identity]], IDENTITY_KNOWN
    teacher_uid, co_teachers = fields.number("teacherUid"), requested_co_teachers(fields) or []
    check_teacher(school, call.operation, course, teacher_uid)
    check_co_teachers(school, call.operation, course, teacher_uid, co_teachers)
    start_time, end_time = fields.number("beginTime"), fields.number("endTime")
    check_times(school, start_time, end_time, call.now, max_lead_time=MAX_LEAD_TIME)
    folder_id = fields.text_or("folderId", None)
    check_folder(school, folder_id)
    recording = Recording.requested(fields)
    code = OK if recording.is_possible else RECORDING_OFF
    settings = new_settings(school, fields) | (recording if code == OK else OFF).settings
    check_supported(school, call.operation, settings)
    check_room_for_a_lesson(school, course)
    lesson = school.add_lesson(
        course,
        fields.text("className"),
        teacher_uid=teacher_uid,
        start_time=start_time,
        end_time=end_time,
        assistant_uids=tuple(co_teachers),
        unique_identity=identity,
    )
    lesson.folder_id = folder_id if folder_id is not None else course.folder_id
    lesson.introduction = fields.text_or("classIntroduce", "")
    change_settings(lesson, settings)
    # Since 6.0 a lesson is a classroom in the default unit (appendix/edit_history.md), whose id the answer keeps back.
    school.add_activity(
        school.untitled_unit(course),
        lesson.name,
        kind=ActivityKind.CLASSROOM,
        end_time=end_time,
        lesson_id=lesson.lesson_id,
    )
    return lesson, code


def _more_data(school: School, lesson: Lesson, code: int) -> dict[str, object]:
    return {"more_data": addresses(school, lesson)} if code in (OK, IDENTITY_KNOWN) else {}


def _may_enter(school: School, course: Course, lesson: Lesson, uid: int) -> bool:
    if school.is_own_account(uid) or uid in school.sub_account_uids:
        return True
    if uid in lesson.removed_uids:
        return False
    return (
        uid in students_of(course, lesson)
        or uid == lesson.teacher_uid
        or uid in lesson.assistant_uids
        or uid in course.auditors
        or uid in course.teacher_uids
        or uid == course.head_teacher_uid
    )
