"""teachers: disabling and enabling them."""

from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.envelopes import Answer, Refused
from classin_simulator.school.records import Course, Standing, Teacher
from classin_simulator.school.school import School


@operation("stopUsingTeacher")
def stop_using_teacher(school: School, call: Call) -> Answer:
    """Begin to disable a teacher who has nothing left to teach; it is done some minutes later."""
    if school.is_own_account(call.fields.number("teacherUid")):
        raise Refused(386)
    teacher = _teacher(school, call)
    if teacher.uid in school.sub_account_uids:
        raise Refused(402)
    if any(lesson.has_still_to_teach(teacher.uid, call.now) for lesson in school.lessons.values()):
        raise Refused(317)
    if any(
        course.owner == school.sid and course.is_running(call.now) and _belongs_to(course, teacher.uid)
        for course in school.courses.values()
    ):
        raise Refused(339)
    if teacher.standing is Standing.ENABLED:
        school.begin_to_disable(teacher, call.now)
    return Answer()


@operation("restartUsingTeacher")
def restart_using_teacher(school: School, call: Call) -> Answer:
    """Enable a disabled teacher. For an enabled teacher nothing changes."""
    teacher = _teacher(school, call)
    if teacher.standing is Standing.BEING_DISABLED:
        raise Refused(800)
    teacher.standing = Standing.ENABLED
    return Answer()


def _teacher(school: School, call: Call) -> Teacher:
    uid = call.fields.number("teacherUid")
    if uid not in school.users:
        raise Refused(400)
    if uid not in school.teachers:
        raise Refused(136)
    return school.teachers[uid]


def _belongs_to(course: Course, uid: int) -> bool:
    return uid == course.head_teacher_uid or uid in course.teacher_uids
