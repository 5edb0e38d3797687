"""students and courses: copying the names in the school into the nicknames of courses."""

from typing import Final

from classin_simulator.operations.course_members import find_course
from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.envelopes import OK, Answer, Refused
from classin_simulator.school.records import Course
from classin_simulator.school.school import School

NO_SUCH_STUDENT: Final = 121601059
NOT_COPIED: Final = 110100067

SOME_FAILED: Final = 842
ALL_FAILED: Final = 843
STUDENT_DELETED: Final = 21323


@operation("schooluserModifyCourseStudentNickName")
def schooluser_modify_course_student_nick_name(school: School, call: Call) -> Answer:
    """Copy students' names into all their running courses, each student with a code of their own."""
    uids = call.fields.numbers("studentUids")
    running = [course for course in school.courses.values() if course.is_running(call.now)]
    return Answer([call.item(_copy_everywhere(school, running, uid), studentUid=uid) for uid in uids])


@operation("modifyGroupMemberNickname")
def modify_group_member_nickname(school: School, call: Call) -> Answer:
    """Copy the names of all students and auditors of a course into it."""
    course = find_course(school, call)
    members = [*course.student_uids, *course.auditors]
    copied = [uid for uid in members if _copy(school, course, uid)]
    if len(copied) == len(members):
        return Answer()
    if copied:
        return Answer(code=SOME_FAILED)
    raise Refused(STUDENT_DELETED if all(school.member_name(course, uid) is None for uid in members) else ALL_FAILED)


def _copy_everywhere(school: School, running: list[Course], uid: int) -> int:
    if uid not in school.students:
        return NO_SUCH_STUDENT
    if _is_closed(school, uid):
        return NOT_COPIED
    for course in running:
        if uid in course.student_uids or uid in course.auditors:
            _copy(school, course, uid)
    return OK


def _copy(school: School, course: Course, uid: int) -> bool:
    """Copy a name. Returns whether it could: not for a student who left the school, nor for a closed account."""
    name = school.member_name(course, uid)
    if name is None or _is_closed(school, uid):
        return False
    course.nicknames[uid] = name
    return True


def _is_closed(school: School, uid: int) -> bool:
    user = school.users.get(uid)
    return user is None or user.cancelled
