"""lessons: what is recorded of them, where it can be watched, and deleting it."""

from typing import Final

from classin_simulator.operations.course_members import find_course
from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import Fields
from classin_simulator.protocol.envelopes import OK, Answer, Refused
from classin_simulator.school.lesson_rules import (
    Phase,
    addresses,
    change_settings,
    find_lesson,
    find_lesson_of_school,
    is_frozen,
    page_key,
    phase_of,
)
from classin_simulator.school.lesson_settings import Recording, requested_recording
from classin_simulator.school.recordings import videos_of
from classin_simulator.school.records import Lesson
from classin_simulator.school.school import School

NEEDS_RECORDING: Final = 251
RECORDING_LOCKED: Final = 252
NOT_RECORDED: Final = 254
NOT_ENDED: Final = 384
NOT_ENDED_FOR_A_LOCK: Final = 391
NO_SUCH_FILE: Final = 630
RECORDING_FAILED: Final = 631
ALL_DELETED: Final = 632
LOCKED: Final = 633
FILE_DELETED: Final = 634


@operation("setClassVideoMultiple")
def set_class_video_multiple(school: School, call: Call) -> Answer:
    """Set what is recorded of several lessons, each with a code of its own."""
    course = find_course(school, call)
    results = []
    for item in call.fields.items("classJson"):
        result: dict[str, object] = {}
        if column := item.fields.text_or("customColumn", ""):
            result["customColumn"] = column
        code = item.code
        if code is None:
            try:
                lesson = find_lesson(school, call, course, item.fields.number("classId"))
                _set_video(lesson, item.fields, call.now)
                result["more_data"], code = addresses(school, lesson), OK
            except Refused as refused:
                code = refused.code
        results.append(call.item(code, **result))
    return Answer(results)


@operation("deleteClassVideo")
def delete_class_video(school: School, call: Call) -> Answer:
    """Delete one video file of a lesson, or all of them when none is named."""
    lesson = find_lesson_of_school(school, call.fields.number("classId"))
    if phase_of(lesson, call.now) is not Phase.ENDED:
        raise Refused(NOT_ENDED)
    videos = videos_of(lesson, call.now)
    if not videos:
        raise Refused(RECORDING_FAILED if lesson.settings["recordState"] else NOT_RECORDED)
    file_id = call.fields.text_or("fileId", None)
    if file_id is not None and file_id not in videos:
        raise Refused(NO_SUCH_FILE)
    if all(video.deleted for video in videos.values()):
        raise Refused(FILE_DELETED if file_id is not None else ALL_DELETED)
    if file_id is not None and videos[file_id].deleted:
        raise Refused(FILE_DELETED)
    if lesson.locked:
        raise Refused(LOCKED)
    for video in videos.values():
        if file_id in (None, video.file_id):
            video.deleted = True
    return Answer()


@operation("updateClassLockStatus")
def update_class_lock_status(school: School, call: Call) -> Answer:
    """Lock the recordings of a lesson, so that they cannot be deleted, or unlock them."""
    lesson = find_lesson_of_school(school, call.fields.number("classId"))
    if phase_of(lesson, call.now) is not Phase.ENDED:
        raise Refused(NOT_ENDED_FOR_A_LOCK)
    lesson.locked = call.fields.number("isLock") == 1
    return Answer()


@operation("getWebcastUrl")
def get_webcast_url(school: School, call: Call) -> Answer:
    """The address of the page with the lessons of a course, opened with one of them. It never changes."""
    course = find_course(school, call)
    address = f"https://www.eeo.cn/webcast.php?courseKey={page_key(school, f'course-{course.course_id}')}"
    if "classId" not in call.fields:
        return Answer(address)
    lesson = find_lesson(school, call, course, call.fields.number("classId"), dual_teacher_too=True)
    return Answer(f"{address}&lessonid={lesson.lesson_id}")


def _set_video(lesson: Lesson, fields: Fields, now: int) -> None:
    asked = requested_recording(fields)
    settings: dict[str, int] = {}
    if asked is not None:
        if not asked.is_possible:
            raise Refused(NEEDS_RECORDING)
        if is_frozen(lesson, now) and not Recording.of(lesson.settings).may_become(asked):
            raise Refused(RECORDING_LOCKED)
        settings |= asked.settings
    settings |= {name: fields.number(name) for name in ("watchByLogin", "allowUnloggedChat") if name in fields}
    change_settings(lesson, settings)
