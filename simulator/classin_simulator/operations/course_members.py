"""courses: students and auditors."""

from collections import Counter
from typing import Final

from classin_simulator.answers import OK, Answer, Refused
from classin_simulator.calls import Call, operation
from classin_simulator.checks import Treatment
from classin_simulator.school import Course, School

STUDENT: Final = 1
AUDITOR: Final = 2


@operation("addCourseStudent", treatment=Treatment(cut={"studentName": 24}))
def add_course_student(school: School, call: Call) -> Answer:
    """Add one student or auditor to a course."""
    course = find_course(school, call)
    uid, identity = call.fields.number("studentUid"), call.fields.number("identity")
    code = _add(school, call, course, uid, identity, call.fields.text_or("studentName", None))
    if code != OK:
        raise Refused(code)
    return Answer()


@operation(
    "addCourseStudentMultiple",
    treatment=Treatment(
        cut={"studentJson.name": 24, "studentJson.customColumn": 50},
        # "Required", and "1 when left out", in one row of the page.
        left_out={"identity": STUDENT},
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
            code = _add(school, call, course, item.fields.number("uid"), identity, item.fields.text_or("name", None))
        column = item.fields.text_or("customColumn", "")
        results.append(call.item(code, **({"customColumn": column} if column else {})))
    return Answer(results)


def find_course(school: School, call: Call) -> Course:
    """The course of a v1 call that is about its members."""
    course = school.courses.get(call.fields.number("courseId"))
    if course is None:
        raise Refused(call.operation.first_listed(147, 144))
    if course.owner != school.sid:
        raise Refused(144)
    if course.deleted:
        raise Refused(call.operation.first_listed(149, 147, 144))
    if course.has_expired(call.now):
        raise Refused(153)
    if not course.is_standard:
        raise Refused(369)
    return course


def _add(school: School, call: Call, course: Course, uid: int, identity: int, name: str | None) -> int:
    code = _refuse_member(school, call, course, uid, identity)
    if code is not None:
        return code
    if identity == STUDENT:
        course.student_uids.add(uid)
    else:
        user = school.users[uid]
        course.auditors[uid] = name or user.telephone or user.email or ""
    return OK


def _refuse_member(school: School, call: Call, course: Course, uid: int, identity: int) -> int | None:
    user = school.users.get(uid)
    if user is None:
        # Reported live as 351 in the items of addCourseStudentMultiple; Lesson_errors.md says 400 for a wrong UID.
        return call.operation.first_listed(351, 400)
    if user.cancelled:
        return 886 if identity == STUDENT else 887
    if uid == course.head_teacher_uid:
        return 333
    if uid in course.teacher_uids or any(
        uid == lesson.teacher_uid or uid in lesson.assistant_uids for lesson in school.lessons_of(course)
    ):
        return 332
    if uid in course.student_uids:
        return 163
    if uid in course.auditors:
        return 164
    if uid not in school.students:
        if uid in school.teachers:
            return 129 if identity == STUDENT else 174
        if identity == STUDENT:
            return 228
    if identity == AUDITOR and len(course.auditors) >= school.limits.auditors_per_course:
        return 130
    return None
