"""courses: creating them. Their members are in `course_members`."""

from typing import Final

from classin_simulator.accounts import read_picture
from classin_simulator.answers import Answer, Refused
from classin_simulator.calls import Call, operation
from classin_simulator.checks import Treatment
from classin_simulator.school import School, Standing

DAY: Final = 24 * 3600
YEAR: Final = 365 * DAY


@operation(
    "addCourse",
    treatment=Treatment(
        cut={"courseName": 90, "courseIntroduce": 400}, counts_as={"subjectId": 0}, codes={"mainTeacherUid": 331}
    ),
)
def add_course(school: School, call: Call) -> Answer:
    """Open a course. An identity that is known brings the earlier course's id, whatever else was sent."""
    fields = call.fields
    identity = fields.text_or("courseUniqueIdentity", None)
    if identity is not None and identity in school.course_ids_by_identity:
        raise Refused(398, school.course_ids_by_identity[identity])
    expiry_time = fields.number_or("expiryTime", 0)
    if expiry_time:
        if expiry_time < call.now + DAY:
            raise Refused(151)
        if expiry_time > call.now + 5 * YEAR + 2 * DAY:
            raise Refused(154)
    folder_id = fields.text_or("folderId", None)
    if folder_id is not None and getattr(school.drive.folders.get(folder_id), "owner", None) != school.sid:
        raise Refused(160)
    head_teacher = fields.number_or("mainTeacherUid", None)
    if head_teacher is not None:
        _check_head_teacher(school, head_teacher)
    _check_setting(school, fields.number_or("classroomSettingId", 0))
    cover = call.file("Filedata")
    if cover is not None and (cover.error != "ok" or read_picture(cover) is None):
        raise Refused(103)
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
