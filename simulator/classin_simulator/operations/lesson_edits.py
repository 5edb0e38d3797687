"""lessons: changing them. Most of a lesson is fixed 20 minutes before its start."""

from dataclasses import dataclass
from typing import Final

from classin_simulator.operations.course_members import find_course
from classin_simulator.operations.labels import refuse_labels
from classin_simulator.operations.lessons import ENDED, IN_PROGRESS, MAX_LEAD_TIME, check_folder, requested_co_teachers
from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import WRONG_V1, FieldRules, Fields
from classin_simulator.protocol.envelopes import OK, Answer, Refused
from classin_simulator.school.lesson_rules import (
    Phase,
    addresses,
    change_settings,
    check_co_teachers,
    check_supported,
    check_teacher,
    check_times,
    find_lesson,
    is_frozen,
    phase_of,
)
from classin_simulator.school.lesson_settings import (
    Recording,
    requested_recording,
    seats,
    stage,
)
from classin_simulator.school.records import Course, Lesson
from classin_simulator.school.school import School

RECORDING_WRONG: Final = 282
RECORDING_LOCKED: Final = 283
CO_TEACHER_AS_TEACHER: Final = 328
SEATS_LOCKED: Final = 348
LOCKED: Final = 350
TEACHERS_LOCKED: Final = 385


@dataclass(frozen=True, slots=True)
class _State:
    """The fields of a lesson that an edit can change, without its recording and teachers."""

    name: str
    start_time: int
    end_time: int
    folder_id: str | None
    stage: tuple[int, int]


@operation(
    "editCourseClass", field_rules=FieldRules(blank={"assistantUid": 0}, may_be_empty=frozenset({"assistantUids"}))
)
def edit_course_class(school: School, call: Call) -> Answer:
    """Change a lesson. Folder and OMO broadcast that are left out are reset; everything else stays."""
    fields = call.fields
    course = find_course(school, call)
    lesson = find_lesson(school, call, course, fields.number("classId"))
    phase = phase_of(lesson, call.now)
    if phase is Phase.ENDED:
        raise Refused(ENDED)
    kept = _kept(lesson)
    wanted = _wanted(school, call, course, lesson)
    if wanted != kept and phase is Phase.RUNNING:
        raise Refused(IN_PROGRESS)
    if wanted != kept and is_frozen(lesson, call.now):
        raise Refused(LOCKED)
    extras = _extras(fields, lesson, phase)
    introduction = fields.text_or("classIntroduce", lesson.introduction)
    if phase is Phase.RUNNING and (introduction != lesson.introduction or extras.items() - lesson.settings.items()):
        raise Refused(IN_PROGRESS)
    teacher_uid, co_teachers = _wanted_teachers(school, call, course, lesson)
    if (wanted.start_time, wanted.end_time) != (kept.start_time, kept.end_time):
        check_times(school, wanted.start_time, wanted.end_time, call.now, max_lead_time=MAX_LEAD_TIME)
    recording, code = _wanted_recording(fields, lesson, call.now)
    settings = {**extras, **recording.settings, "cameraHide": wanted.stage[0], "isAutoOnstage": wanted.stage[1]}
    check_supported(school, call.operation, settings)

    school.move_lesson(lesson, wanted.start_time, wanted.end_time)
    lesson.name, lesson.folder_id, lesson.introduction = wanted.name, wanted.folder_id, introduction
    lesson.teacher_uid, lesson.assistant_uids = teacher_uid, co_teachers
    change_settings(lesson, settings)
    if lesson.activity_id is not None:
        school.activities[lesson.activity_id].name = lesson.name
    return Answer(code=code, beside={"more_data": addresses(school, lesson)} if code == OK else {})


def _kept(lesson: Lesson) -> _State:
    on_stage = (lesson.settings["cameraHide"], lesson.settings["isAutoOnstage"])
    return _State(lesson.name, lesson.start_time, lesson.end_time, lesson.folder_id, on_stage)


def _wanted(school: School, call: Call, course: Course, lesson: Lesson) -> _State:
    fields, kept = call.fields, _kept(lesson)
    if "beginTime" in fields and "endTime" not in fields:
        raise Refused(WRONG_V1)
    folder_id = fields.text_or("folderId", None)
    check_folder(school, folder_id)
    if folder_id is None:
        # Left out it is that of the course; where it can no longer be changed, leaving it out asks for nothing.
        folder_id = kept.folder_id if is_frozen(lesson, call.now) else course.folder_id
    on_stage = stage(fields, hidden=kept.stage[0], automatic=kept.stage[1])
    return _State(
        name=fields.text_or("className", kept.name),
        start_time=fields.number_or("beginTime", kept.start_time),
        end_time=fields.number_or("endTime", kept.end_time),
        folder_id=folder_id,
        stage=(on_stage["cameraHide"], on_stage["isAutoOnstage"]),
    )


def _extras(fields: Fields, lesson: Lesson, phase: Phase) -> dict[str, int]:
    sent = {name: fields.number(name) for name in ("watchByLogin", "allowUnloggedChat") if name in fields}
    broadcast = lesson.settings["omoStationBroadcast"] if phase is Phase.RUNNING else 0
    return {**sent, "omoStationBroadcast": fields.number_or("omoStationBroadcast", broadcast)}


def _wanted_teachers(school: School, call: Call, course: Course, lesson: Lesson) -> tuple[int, tuple[int, ...]]:
    fields = call.fields
    teacher_uid, co_teachers = fields.number_or("teacherUid", None), requested_co_teachers(fields)
    if (teacher_uid is not None or co_teachers is not None) and call.now > lesson.end_time:
        raise Refused(TEACHERS_LOCKED)
    if teacher_uid is None:
        teacher_uid = lesson.teacher_uid
    elif teacher_uid != lesson.teacher_uid:
        if teacher_uid in lesson.assistant_uids and co_teachers is None:
            raise Refused(CO_TEACHER_AS_TEACHER)
        check_teacher(school, call.operation, course, teacher_uid, lesson)
    if co_teachers is None:
        return teacher_uid, lesson.assistant_uids
    check_co_teachers(school, call.operation, course, teacher_uid, co_teachers, lesson)
    return teacher_uid, tuple(co_teachers)


def _wanted_recording(fields: Fields, lesson: Lesson, now: int) -> tuple[Recording, int]:
    """The new recording, and the code: if the recording cannot be changed, the other fields are."""
    kept = Recording.of(lesson.settings)
    try:
        asked = requested_recording(fields)
    except Refused:
        return kept, RECORDING_WRONG
    if asked is None:
        return kept, OK
    if not asked.is_possible:
        return kept, RECORDING_WRONG
    if is_frozen(lesson, now) and not kept.may_become(asked):
        return kept, RECORDING_LOCKED
    return asked, OK


@operation("modifyClassSeatNum")
def modify_class_seat_num(school: School, call: Call) -> Answer:
    """Change the seats of a lesson, up to 20 minutes before it. A second camera that is not sent is off."""
    fields = call.fields
    lesson = find_lesson(school, call, find_course(school, call), fields.number("classId"))
    if "seatNum" not in fields and "isHd" not in fields:
        raise Refused(WRONG_V1)
    phase = phase_of(lesson, call.now)
    if phase is not Phase.TO_COME:
        raise Refused(ENDED if phase is Phase.ENDED else IN_PROGRESS)
    if is_frozen(lesson, call.now):
        raise Refused(SEATS_LOCKED)
    students = fields.number_or("seatNum", lesson.settings["seatNum"] - 1)
    settings = seats(school, students, fields.number_or("isHd", lesson.settings["isHd"]), fields)
    check_supported(school, call.operation, settings)
    change_settings(lesson, settings)
    return Answer()


@operation("addClassLabels")
def add_class_labels(school: School, call: Call) -> Answer:
    """Give each lesson exactly the labels of its entry."""
    course = find_course(school, call)
    results = []
    for item in call.fields.items("classList"):
        code = item.code
        if code is None:
            try:
                lesson = find_lesson(school, call, course, item.fields.number("classId"))
                _set_labels(school, lesson, item.fields)
                code = OK
            except Refused as refused:
                code = refused.code
        result: dict[str, object] = {}
        if column := item.fields.text_or("customColumn", ""):
            result["customColumn"] = column
        if "classId" in item.fields:
            result["classId"] = item.fields.number("classId")
        results.append(call.item(code, **result))
    return Answer(results)


def _set_labels(school: School, lesson: Lesson, fields: Fields) -> None:
    if "classLabelId" not in fields:
        return
    label_ids = tuple(dict.fromkeys(fields.texts("classLabelId")))
    if (code := refuse_labels(school, label_ids)) is not None:
        raise Refused(code)
    lesson.label_ids = label_ids
