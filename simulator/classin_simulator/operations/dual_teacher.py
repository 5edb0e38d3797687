"""dual_teacher: main lessons of online dual-teacher courses, and the sub lessons that follow them."""

from collections.abc import Iterator
from typing import Final

from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import WRONG_BUSINESS, FieldRules, Fields
from classin_simulator.protocol.envelopes import OK, Answer, Refused
from classin_simulator.school.lesson_rules import (
    Phase,
    addresses,
    change_settings,
    check_co_teachers,
    check_room_for_a_lesson,
    check_supported,
    check_teacher,
    phase_of,
)
from classin_simulator.school.lms_edit_rules import (
    DUAL_STAGE,
    RECORDING,
    LockedFields,
    check_lock,
    check_new_times,
    recording_settings,
    stage_settings,
)
from classin_simulator.school.records import Course, Lesson
from classin_simulator.school.school import School

MAX_SUB_LESSONS: Final = 100

IDENTITY_KNOWN: Final = 398
"""No page names a code for a known `uniqueIdentity`: that of v1 is a guess."""

NOTHING_TO_CHANGE: Final = 121601030
NOT_SWITCHED_ON: Final = 121601032
FOREIGN: Final = 121601031
NO_DUAL_LESSON: Final = 121601034
MAIN_ONLY: Final = 121601036
NO_MAIN_LESSON: Final = 121601037
OVER: Final = 121601042
COURSE_TAKEN: Final = 122301036
TOO_FAR_AHEAD: Final = 268
IN_PROGRESS: Final = 140
ENDED: Final = 145
CO_TEACHER_AS_TEACHER: Final = 328

_SHARED: Final = "useCoMainRecord"
_TIMES: Final = ("startTime", "endTime")
_CHANGEABLE: Final = (
    "className",
    "teacherUid",
    *_TIMES,
    "assistantUids",
    "cameraHide",
    "isAutoOnstage",
    "seatNum",
    "isHd",
    "isDc",
    _SHARED,
    *RECORDING,
)
_NEW: Final = {"cameraHide": 0, "isAutoOnstage": 0, "seatNum": 7, "isHd": 0, "isDc": 0}


@operation(
    "lmsOnlineDoubleTeacherAddClass",
    field_rules=FieldRules(missing=WRONG_BUSINESS),
    guessed_codes=frozenset({IDENTITY_KNOWN}),
)
def lms_online_double_teacher_add_class(school: School, call: Call) -> Answer:
    """Create sub lessons, each with a code of its own, and bind them to their main lesson."""
    fields = call.fields
    _refuse_switched_off(school)
    course = _find_course(school, call, fields.number("mainCourseId"))
    main = _find_lesson(school, course, fields.number("mainClassId"), unknown=NO_MAIN_LESSON, deleted=212)
    if main.main_lesson_id is not None:
        raise Refused(NO_DUAL_LESSON)
    if (phase := phase_of(main, call.now)) is not Phase.TO_COME:
        raise Refused(IN_PROGRESS if phase is Phase.RUNNING else ENDED)
    items = fields.items("subClassJson")
    if not items:
        raise Refused(WRONG_BUSINESS)
    if len(main.sub_lesson_ids) + len(items) > MAX_SUB_LESSONS:
        raise Refused(121601038)
    results = []
    named: set[int] = set()
    for item in items:
        identity = item.fields.text_or("uniqueIdentity", "")
        result: dict[str, object] = {"uniqueIdentity": identity}
        if "courseId" in item.fields:
            result["courseId"] = item.fields.number("courseId")
        if "className" in item.fields:
            result["className"] = item.fields.text("className")
        try:
            if item.code is not None:
                raise Refused(item.code)
            if (course_id := item.fields.number("courseId")) in named:
                raise Refused(COURSE_TAKEN)
            named.add(course_id)
            code = OK
            if identity and identity in school.lesson_ids_by_identity:
                code, result["classId"] = IDENTITY_KNOWN, school.lesson_ids_by_identity[identity]
            else:
                lesson = _create(school, call, main, item.fields)
                result |= {"classId": lesson.lesson_id, **_addresses(school, lesson)}
        except Refused as refused:
            code = refused.code
        results.append(call.item(code, **result))
    return Answer({"mainClassId": main.lesson_id, "mainCourseId": course.course_id, "subClassData": results})


@operation("lmsOnlineDoubleTeacherEditClass")
def lms_online_double_teacher_edit_class(school: School, call: Call) -> Answer:
    """Change a lesson; the sub lessons follow their main lesson's teacher and times, each with a code of its own."""
    fields = call.fields
    _refuse_switched_off(school, WRONG_BUSINESS)
    if not any(name in fields for name in _CHANGEABLE):
        raise Refused(NOTHING_TO_CHANGE)
    course = _find_course(school, call, fields.number("courseId"), foreign=121601021, deleted=147)
    lesson = _find_lesson(school, course, fields.number("classId"), deleted=OVER)
    _refuse_ordinary(lesson)
    if (phase := phase_of(lesson, call.now)) is not Phase.TO_COME:
        raise Refused(IN_PROGRESS if phase is Phase.RUNNING else OVER)
    is_main = lesson.main_lesson_id is None
    if not is_main and any(name in fields for name in ("teacherUid", *_TIMES)):
        raise Refused(MAIN_ONLY)
    settings = stage_settings(school, lesson.settings, fields, DUAL_STAGE)
    settings |= _main_recording(fields) if is_main else _sub_recording(fields, mismatch=122301037)
    wanted = LockedFields(
        name=fields.text_or("className", lesson.name),
        start_time=fields.number_or("startTime", lesson.start_time),
        end_time=fields.number_or("endTime", lesson.end_time),
        seats=settings["seatNum"],
    )
    if not wanted.name:
        raise Refused(WRONG_BUSINESS)
    check_lock(lesson, wanted, call.now)
    if wanted.times != (lesson.start_time, lesson.end_time):
        check_new_times(school, wanted, call.now, too_late=TOO_FAR_AHEAD)
    teacher_uid, co_teachers = _wanted_teachers(school, call, course, lesson)
    check_supported(school, call.operation, settings)

    follow = (teacher_uid, *wanted.times) != (lesson.teacher_uid, lesson.start_time, lesson.end_time)
    lesson.name, lesson.teacher_uid, lesson.assistant_uids = wanted.name, teacher_uid, co_teachers
    school.move_lesson(lesson, *wanted.times)
    change_settings(lesson, settings)
    if lesson.activity_id is not None:
        school.activities[lesson.activity_id].name = lesson.name
    results = [_edited(school, call, lesson, OK)]
    if follow:
        results += _followed(school, call, lesson)
    return Answer(results)


@operation("lmsOnlineDoubleTeacherDeleteClass")
def lms_online_double_teacher_delete_class(school: School, call: Call) -> Answer:
    """Delete a sub lesson, or a main lesson after its sub lessons."""
    _refuse_switched_off(school)
    course = _find_course(school, call, call.fields.number("courseId"))
    lesson = _find_lesson(school, course, call.fields.number("classId"), deleted=OVER)
    _refuse_ordinary(lesson)
    if phase_of(lesson, call.now) is not Phase.TO_COME:
        raise Refused(OVER)
    going = [*(school.lessons[sub_id] for sub_id in lesson.sub_lesson_ids), lesson]
    for one in going:
        school.delete_lesson(one)
    lesson.sub_lesson_ids.clear()
    if lesson.main_lesson_id is not None:
        main = school.lessons[lesson.main_lesson_id]
        main.sub_lesson_ids.remove(lesson.lesson_id)
        # Without sub lessons it is an ordinary lesson again.
        main.is_dual_teacher = bool(main.sub_lesson_ids)
    return Answer([call.item(OK, classId=one.lesson_id) for one in going])


def _create(school: School, call: Call, main: Lesson, fields: Fields) -> Lesson:
    course = _find_course(school, call, fields.number("courseId"))
    taken = {main.course_id, *(school.lessons[sub_id].course_id for sub_id in main.sub_lesson_ids)}
    if course.course_id in taken:
        raise Refused(COURSE_TAKEN)
    co_teachers = fields.numbers("assistantUids")
    check_teacher(school, call.operation, course, main.teacher_uid)
    check_co_teachers(school, call.operation, course, main.teacher_uid, co_teachers)
    settings = stage_settings(school, _NEW, fields, DUAL_STAGE)
    settings |= _sub_recording(fields, mismatch=121601014) or dict.fromkeys((_SHARED, *RECORDING), 0)
    check_supported(school, call.operation, settings)
    check_room_for_a_lesson(school, course)
    lesson = school.add_lesson(
        course,
        fields.text("className"),
        teacher_uid=main.teacher_uid,
        start_time=main.start_time,
        end_time=main.end_time,
        assistant_uids=tuple(co_teachers),
        unique_identity=fields.text_or("uniqueIdentity", "") or None,
    )
    lesson.folder_id, lesson.main_lesson_id = course.folder_id, main.lesson_id
    lesson.is_dual_teacher = main.is_dual_teacher = True
    main.sub_lesson_ids.append(lesson.lesson_id)
    change_settings(lesson, settings)
    return lesson


def _refuse_switched_off(school: School, code: int = NOT_SWITCHED_ON) -> None:
    if not school.features.dual_teacher:
        raise Refused(code)


def _refuse_ordinary(lesson: Lesson) -> None:
    if not lesson.is_dual_teacher:
        raise Refused(NO_DUAL_LESSON)


def _find_course(school: School, call: Call, course_id: int, *, foreign: int = 144, deleted: int = 149) -> Course:
    if school.is_foreign_course(course_id):
        raise Refused(foreign)
    course = school.courses.get(course_id)
    if course is None:
        raise Refused(147)
    if course.deleted:
        raise Refused(deleted)
    if not course.is_standard:
        raise Refused(121601022)
    if not course.is_running(call.now) and 153 in call.operation.codes:
        raise Refused(153)
    return course


def _find_lesson(school: School, course: Course, lesson_id: int, *, deleted: int, unknown: int = 143) -> Lesson:
    lesson = school.lessons.get(lesson_id)
    if lesson is None:
        raise Refused(FOREIGN if school.is_foreign("lesson", lesson_id) else unknown)
    if school.is_foreign_course(lesson.course_id):
        raise Refused(FOREIGN)
    if lesson.course_id != course.course_id:
        raise Refused(142)
    if lesson.deleted:
        raise Refused(deleted)
    return lesson


def _main_recording(fields: Fields) -> dict[str, int]:
    """Of a main lesson: a part of the group has no effect."""
    if _SHARED in fields:
        raise Refused(WRONG_BUSINESS)
    return recording_settings(fields) if all(name in fields for name in RECORDING) else {}


def _sub_recording(fields: Fields, *, mismatch: int) -> dict[str, int]:
    """Of a sub lesson: all five or none, and with the main lesson's recording none of its own."""
    sent = [name in fields for name in (_SHARED, *RECORDING)]
    if not any(sent):
        return {}
    if not all(sent):
        raise Refused(WRONG_BUSINESS)
    shared = fields.number(_SHARED)
    if shared and any(fields.number(name) for name in RECORDING):
        raise Refused(mismatch)
    return {_SHARED: shared, **recording_settings(fields)}


def _wanted_teachers(school: School, call: Call, course: Course, lesson: Lesson) -> tuple[int, tuple[int, ...]]:
    fields = call.fields
    teacher_uid = fields.number_or("teacherUid", lesson.teacher_uid)
    if teacher_uid != lesson.teacher_uid:
        # Without a list the co-teachers stay, and the new teacher is one of them.
        if teacher_uid in lesson.assistant_uids and "assistantUids" not in fields:
            raise Refused(CO_TEACHER_AS_TEACHER)
        check_teacher(school, call.operation, course, teacher_uid, lesson)
    if "assistantUids" not in fields:
        return teacher_uid, lesson.assistant_uids
    co_teachers = fields.numbers("assistantUids")
    check_co_teachers(school, call.operation, course, teacher_uid, co_teachers, lesson)
    return teacher_uid, tuple(co_teachers)


def _followed(school: School, call: Call, main: Lesson) -> Iterator[dict[str, object]]:
    """Let the sub lessons follow; one in whose course the teacher cannot teach stays as it is."""
    for sub_id in main.sub_lesson_ids:
        sub, code = school.lessons[sub_id], OK
        try:
            if main.teacher_uid != sub.teacher_uid:
                if main.teacher_uid in sub.assistant_uids:
                    raise Refused(CO_TEACHER_AS_TEACHER)
                check_teacher(school, call.operation, school.courses[sub.course_id], main.teacher_uid, sub)
        except Refused as refused:
            code = refused.code
        else:
            sub.teacher_uid = main.teacher_uid
            school.move_lesson(sub, main.start_time, main.end_time)
        yield _edited(school, call, sub, code)


def _edited(school: School, call: Call, lesson: Lesson, code: int) -> dict[str, object]:
    is_main = int(lesson.main_lesson_id is None)
    return call.item(code, isMainClass=is_main, classId=lesson.lesson_id, **_addresses(school, lesson))


def _addresses(school: School, lesson: Lesson) -> dict[str, object]:
    """These operations have names of their own for the addresses, and write an empty map as one (their samples)."""
    if not lesson.settings["recordState"]:
        return {"liveUrl": "", "liveInfo": {}}
    found = addresses(school, lesson)
    return {"liveUrl": found["live_url"], "liveInfo": found["live_info"] or {}}
