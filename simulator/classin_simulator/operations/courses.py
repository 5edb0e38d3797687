"""courses: creating, changing and ending them. Their people are in `course_members` and `course_teachers`."""

from typing import Final

from classin_simulator.operations.course_members import NOT_SUPPORTED, find_course
from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import WRONG_V1, FieldRules
from classin_simulator.protocol.envelopes import Answer, Refused
from classin_simulator.protocol.php_forms import UploadedFile
from classin_simulator.school.accounts import read_picture
from classin_simulator.school.records import Course, Standing
from classin_simulator.school.school import School

DAY: Final = 24 * 3600
YEAR: Final = 365 * DAY

KEEP_AS_TEACHER: Final = 1
DROP_AS_TEACHER: Final = 2
SWITCHES: Final = ("allowAddFriend", "allowStudentModifyNickname", "notAllowDeleteCourseStudentReplay")


@operation("addCourse")
def add_course(school: School, call: Call) -> Answer:
    """Create a course. For a known identity the answer has the id of the existing course, whatever else was sent."""
    fields = call.fields
    identity = fields.text_or("courseUniqueIdentity", None)
    if identity is not None and identity in school.course_ids_by_identity:
        raise Refused(398, school.course_ids_by_identity[identity])
    expiry_time = fields.number_or("expiryTime", 0)
    if expiry_time:
        _check_expiry_time(expiry_time, call.now)
    folder_id = fields.text_or("folderId", None)
    _check_folder(school, folder_id)
    head_teacher = fields.number_or("mainTeacherUid", None)
    if head_teacher is not None:
        _check_head_teacher(school, head_teacher)
    _check_setting(school, fields.number_or("classroomSettingId", 0))
    cover = call.file("Filedata")
    _check_cover(cover)
    course = school.add_course(fields.text("courseName"), unique_identity=identity)
    course.folder_id = folder_id
    course.expiry_time = expiry_time
    course.head_teacher_uid = head_teacher
    course.subject_id = fields.number_or("subjectId", 0)
    course.introduction = fields.text_or("courseIntroduce", "")
    course.has_cover = cover is not None
    course.settings = {
        "classroomSettingId": fields.number_or("classroomSettingId", 0),
        "allowAddFriend": fields.number_or("allowAddFriend", school.features.allow_add_friend),
        "allowStudentModifyNickname": fields.number_or("allowStudentModifyNickname", 0),
        "notAllowDeleteCourseStudentReplay": fields.number_or("notAllowDeleteCourseStudentReplay", 0),
    }
    return Answer(course.course_id)


@operation(
    "editCourse", field_rules=FieldRules(defaults={"subjectId": 0, "classroomSettingId": 0, "stamp": KEEP_AS_TEACHER})
)
def edit_course(school: School, call: Call) -> Answer:
    """Change the fields that are sent, all or none. Subject and classroom setting that are left out become 0."""
    fields = call.fields
    course = find_course(school, call)
    if "catId" in fields and "courseName" not in fields:
        raise Refused(WRONG_V1)
    expiry_time = fields.number_or("expiryTime", course.expiry_time)
    if expiry_time and "expiryTime" in fields:
        _check_expiry_time(expiry_time, call.now)
        if any(lesson.end_time > expiry_time for lesson in school.lessons_of(course)):
            raise Refused(152)
    folder_id = fields.text_or("folderId", course.folder_id)
    if "folderId" in fields:
        _check_folder(school, folder_id)
    head_teacher = fields.number_or("mainTeacherUid", course.head_teacher_uid)
    if head_teacher is not None and head_teacher != course.head_teacher_uid:
        _check_new_head_teacher(school, course, head_teacher, call.now)
    _check_setting(school, fields.number("classroomSettingId"))
    cover = call.file("Filedata")
    _check_cover(cover)
    _move_folder(school, course, folder_id, call.now)
    _replace_head_teacher(course, head_teacher, keep=fields.number("stamp") != DROP_AS_TEACHER)
    course.name = fields.text_or("courseName", course.name)
    course.expiry_time = expiry_time
    course.subject_id = fields.number("subjectId")
    course.category_id = fields.number_or("catId", course.category_id)
    course.introduction = fields.text_or("courseIntroduce", course.introduction)
    course.has_cover = course.has_cover or cover is not None
    course.settings["classroomSettingId"] = fields.number("classroomSettingId")
    course.settings |= {name: fields.number(name) for name in SWITCHES if name in fields}
    return Answer()


@operation("endCourse")
def end_course(school: School, call: Call) -> Answer:
    """End a course and delete its lessons that have not begun. Ending it again changes nothing."""
    course = find_course(school, call, may_have_ended=True)
    lessons = [lesson for lesson in school.lessons_of(course) if lesson.end_time > call.now]
    if any(lesson.start_time <= call.now for lesson in lessons):
        raise Refused(394)
    if any(lesson.is_dual_teacher for lesson in lessons):
        # Only operations of their own delete these (onlineDoubleTeacher/README.md).
        raise Refused(NOT_SUPPORTED)
    for lesson in lessons:
        school.delete_lesson(lesson)
    course.ended = True
    return Answer()


def _check_expiry_time(expiry_time: int, now: int) -> None:
    if expiry_time < now + DAY:
        raise Refused(151)
    if expiry_time > now + 5 * YEAR + 2 * DAY:
        raise Refused(154)


def _check_folder(school: School, folder_id: str | None) -> None:
    if folder_id is not None and getattr(school.drive.folders.get(folder_id), "owner", None) != school.sid:
        raise Refused(160)


def _check_cover(cover: UploadedFile | None) -> None:
    if cover is not None and (cover.error != "ok" or read_picture(cover) is None):
        raise Refused(103)


def _check_new_head_teacher(school: School, course: Course, uid: int, now: int) -> None:
    if uid not in school.users:
        raise Refused(310)
    if uid in course.student_uids:
        raise Refused(311)
    if uid in course.auditors:
        raise Refused(312)
    _check_head_teacher(school, uid)
    if course.head_teacher_uid is not None and any(
        lesson.teacher_uid == course.head_teacher_uid and lesson.end_time > now for lesson in school.lessons_of(course)
    ):
        raise Refused(314)


def _replace_head_teacher(course: Course, uid: int | None, *, keep: bool) -> None:
    former = course.head_teacher_uid
    if uid == former:
        return
    if former is not None and keep:
        course.teacher_uids.add(former)
    course.head_teacher_uid = uid


def _move_folder(school: School, course: Course, folder_id: str | None, now: int) -> None:
    """Set the folder of a course, and of its lessons that have not begun and have the course's folder."""
    for lesson in school.lessons_of(course):
        if lesson.start_time > now and lesson.folder_id == course.folder_id:
            lesson.folder_id = folder_id
    course.folder_id = folder_id


def _check_head_teacher(school: School, uid: int) -> None:
    teacher = school.teachers.get(uid)
    if teacher is None:
        raise Refused(334)
    if school.users[uid].cancelled:
        raise Refused(883)
    if teacher.standing is not Standing.ENABLED:
        raise Refused(805 if teacher.standing is Standing.BEING_DISABLED else 389)


def _check_setting(school: School, setting_id: int) -> None:
    if setting_id and setting_id not in school.features.classroom_setting_ids:
        raise Refused(373 if setting_id in school.features.foreign_classroom_setting_ids else 371)
