"""courses: students and auditors."""

from collections import Counter
from typing import Final

from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import FieldRules
from classin_simulator.protocol.envelopes import OK, Answer, Refused
from classin_simulator.school.records import Course
from classin_simulator.school.school import School

STUDENT: Final = 1
AUDITOR: Final = 2

ENDED: Final = 146
EXPIRED: Final = 153
NOT_SUPPORTED: Final = 369
NO_SUCH_UID: Final = 400
NOT_IN_THIS_ROLE: Final = 162


@operation("addCourseStudent")
def add_course_student(school: School, call: Call) -> Answer:
    """Add one student or auditor to a course."""
    course = find_course(school, call)
    uid, identity = call.fields.number("studentUid"), call.fields.number("identity")
    code = _add(school, course, uid, identity, call.fields.text_or("studentName", None))
    if code != OK:
        raise Refused(code)
    return Answer()


@operation(
    "addCourseStudentMultiple",
    field_rules=FieldRules(
        # "Required", and "1 when left out", in one row of the page.
        defaults={"identity": STUDENT},
    ),
)
def add_course_student_multiple(school: School, call: Call) -> Answer:
    """Add students or auditors to a course, each with a code of their own. A list that repeats a person adds nobody."""
    course = find_course(school, call)
    items, identity = call.fields.items("studentJson"), call.fields.number("identity")
    named = Counter(item.fields.number("uid") for item in items if "uid" in item.fields)
    if any(times > 1 for times in named.values()):
        raise Refused(133)
    results = []
    for item in items:
        code = item.code
        if code is None:
            code = _add(school, course, item.fields.number("uid"), identity, item.fields.text_or("name", None))
        column = item.fields.text_or("customColumn", "")
        results.append(call.item(code, **({"customColumn": column} if column else {})))
    return Answer(results)


@operation("delCourseStudent")
def del_course_student(school: School, call: Call) -> Answer:
    """Remove one student or auditor from a course."""
    course = find_course(school, call)
    code = _remove(school, course, call.fields.number("studentUid"), call.fields.number("identity"))
    if code != OK:
        raise Refused(code)
    return Answer()


@operation("delCourseStudentMultiple")
def del_course_student_multiple(school: School, call: Call) -> Answer:
    """Remove students or auditors from a course; their codes are in the order in which they were sent."""
    course, identity = find_course(school, call), call.fields.number("identity")
    uids = call.fields.numbers("studentUidJson")
    return Answer([call.item(_remove(school, course, uid, identity)) for uid in uids])


def find_course(school: School, call: Call, *, may_have_ended: bool = False) -> Course:
    """The course of a v1 call. An ended course is refused if the operation lists a code for it."""
    course_id = call.fields.number("courseId")
    if school.is_foreign_course(course_id):
        raise Refused(144)
    course = school.courses.get(course_id)
    if course is None:
        raise Refused(call.operation.first_listed(147, 144))
    if course.deleted:
        raise Refused(call.operation.first_listed(149, 147, 144))
    if course.ended and not may_have_ended and (ENDED in call.operation.codes or EXPIRED in call.operation.codes):
        raise Refused(call.operation.first_listed(ENDED, EXPIRED))
    if course.has_expired(call.now) and EXPIRED in call.operation.codes:
        raise Refused(EXPIRED)
    if not course.is_standard and NOT_SUPPORTED in call.operation.codes:
        raise Refused(NOT_SUPPORTED)
    return course


def _add(school: School, course: Course, uid: int, identity: int, name: str | None) -> int:
    code = _refuse_member(school, course, uid, identity)
    if code is not None:
        return code
    if identity == STUDENT:
        course.student_uids.add(uid)
    else:
        user = school.users[uid]
        course.auditors[uid] = name or user.telephone or user.email or ""
    name_in_school = school.member_name(course, uid) if school.features.sync_class_nicknames else None
    course.nicknames[uid] = school.users[uid].nickname if name_in_school is None else name_in_school
    return OK


def _remove(school: School, course: Course, uid: int, identity: int) -> int:
    if uid not in school.users:
        return NO_SUCH_UID
    if uid not in (course.student_uids if identity == STUDENT else course.auditors):
        return NOT_IN_THIS_ROLE
    if identity == STUDENT:
        course.student_uids.remove(uid)
    else:
        del course.auditors[uid]
    course.nicknames.pop(uid, None)
    return OK


def _refuse_member(school: School, course: Course, uid: int, identity: int) -> int | None:
    user = school.users.get(uid)
    if user is None:
        return NO_SUCH_UID
    if user.cancelled:
        return 886 if identity == STUDENT else 887
    if uid == course.head_teacher_uid:
        return 333 if identity == STUDENT else 332
    if uid in course.teacher_uids or any(
        uid == lesson.teacher_uid or uid in lesson.assistant_uids for lesson in school.lessons_of(course)
    ):
        return 332
    if uid in course.student_uids:
        return 163
    if uid in course.auditors:
        return 164
    if identity == STUDENT and uid not in school.students:
        return 228
    if identity == AUDITOR and len(course.auditors) >= school.limits.auditors_per_course:
        return 130
    return None
