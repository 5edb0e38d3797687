"""lessons: students added to or removed from one lesson, and comments on students."""

from typing import Final

from classin_simulator.operations.course_members import find_course
from classin_simulator.operations.lessons import ENDED
from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import FieldRules
from classin_simulator.protocol.envelopes import OK, Answer, Refused
from classin_simulator.school.lesson_rules import (
    UNKNOWN_UID,
    Phase,
    find_lesson,
    find_lesson_of_school,
    phase_of,
    students_of,
)
from classin_simulator.school.records import Comment, Course, Lesson
from classin_simulator.school.school import School

STUDENT: Final = 1

TEACHER: Final = 129
FULL: Final = 157
AUDITOR: Final = 164
ALREADY_IN_LESSON: Final = 166
NOT_IN_LESSON: Final = 167
NOT_IN_SCHOOL: Final = 228
CO_TEACHER: Final = 329
COURSE_TEACHER: Final = 332
HEAD_TEACHER: Final = 333
CANCELLED: Final = 886


@operation(
    "addClassStudentMultiple",
    field_rules=FieldRules(
        # "Required", and "1 when left out", in one row of the page.
        defaults={"identity": STUDENT},
    ),
)
def add_class_student_multiple(school: School, call: Call) -> Answer:
    """Add students to one lesson, each with a code of their own."""
    course = find_course(school, call)
    lesson = _open_lesson(school, call, course, call.fields.number("classId"), dual_teacher_too=True)
    items = call.fields.items("studentJson")
    newcomers = {item.fields.number("uid") for item in items if item.code is None} - students_of(course, lesson)
    if _is_too_small(school, course, lesson, len(newcomers)):
        raise Refused(FULL)
    results = []
    for item in items:
        code = item.code
        if code is None:
            code = _add(school, call, course, lesson, item.fields.number("uid"))
        column = item.fields.text_or("customColumn", "")
        results.append(call.item(code, **({"customColumn": column} if column else {})))
    return Answer(results)


@operation("addCourseClassStudent")
def add_course_class_student(school: School, call: Call) -> Answer:
    """Add one student to several lessons; their codes are in the order in which they were sent."""
    course, uid = find_course(school, call), call.fields.number("studentUid")
    if (code := _refuse_student(school, uid)) is not None:
        raise Refused(code)
    results = []
    for lesson_id in call.fields.numbers("classJson"):
        try:
            lesson = _open_lesson(school, call, course, lesson_id)
            code = _add(school, call, course, lesson, uid)
        except Refused as refused:
            code = refused.code
        results.append(call.item(code))
    return Answer(results)


@operation("delClassStudentMultiple")
def del_class_student_multiple(school: School, call: Call) -> Answer:
    """Take students out of one lesson; their codes are in the order in which they were sent."""
    course = find_course(school, call)
    lesson = _open_lesson(school, call, course, call.fields.number("classId"), dual_teacher_too=True)
    results = []
    for uid in call.fields.numbers("studentUidJson"):
        code = OK
        if uid not in school.users:
            code = UNKNOWN_UID
        elif uid not in students_of(course, lesson):
            code = NOT_IN_LESSON
        else:
            lesson.added_uids.discard(uid)
            if uid in course.student_uids:
                lesson.removed_uids.add(uid)
        results.append(call.item(code))
    return Answer(results)


@operation("updateClassStudentComment", field_rules=FieldRules(may_be_empty=frozenset({"commentJson"})))
def update_class_student_comment(school: School, call: Call) -> Answer:
    """Set the teacher's comments on students of a lesson."""
    lesson = find_lesson_of_school(school, call.fields.number("classId"))
    students = students_of(school.courses[lesson.course_id], lesson)
    results = []
    for item in call.fields.items("commentJson"):
        code, result = item.code, dict[str, object]()
        if "studentUid" in item.fields:
            result["studentUid"] = uid = item.fields.number("studentUid")
            if code is None:
                code = _refuse_reviewed(school, students, uid)
            if code is None:
                lesson.comments[uid] = Comment(item.fields.number("starNum"), item.fields.text("comment"))
        if column := item.fields.text_or("customColumn", ""):
            result["customColumn"] = column
        results.append(call.item(OK if code is None else code, **result))
    return Answer(results)


def _open_lesson(
    school: School, call: Call, course: Course, lesson_id: int, *, dual_teacher_too: bool = False
) -> Lesson:
    """A lesson that has not ended."""
    lesson = find_lesson(school, call, course, lesson_id, dual_teacher_too=dual_teacher_too)
    if phase_of(lesson, call.now) is Phase.ENDED:
        raise Refused(ENDED)
    return lesson


def _is_too_small(school: School, course: Course, lesson: Lesson, newcomers: int) -> bool:
    most = school.limits.students_per_lesson
    return most is not None and newcomers > 0 and len(students_of(course, lesson)) + newcomers > most


def _add(school: School, call: Call, course: Course, lesson: Lesson, uid: int) -> int:
    code = _refuse_place(school, call, course, lesson, uid)
    if code is not None:
        return code
    lesson.removed_uids.discard(uid)
    if uid not in course.student_uids:
        lesson.added_uids.add(uid)
    return OK


def _refuse_place(school: School, call: Call, course: Course, lesson: Lesson, uid: int) -> int | None:
    if uid == course.head_teacher_uid:
        return HEAD_TEACHER
    if uid == lesson.teacher_uid:
        return TEACHER
    if uid in lesson.assistant_uids:
        return call.operation.first_listed(CO_TEACHER, COURSE_TEACHER)
    if uid in course.teacher_uids or any(
        uid == other.teacher_uid or uid in other.assistant_uids for other in school.lessons_of(course)
    ):
        return COURSE_TEACHER
    if uid in course.auditors:
        return AUDITOR
    if uid in students_of(course, lesson):
        return ALREADY_IN_LESSON
    if (code := _refuse_student(school, uid)) is not None:
        return code
    return FULL if _is_too_small(school, course, lesson, 1) else None


def _refuse_student(school: School, uid: int) -> int | None:
    user = school.users.get(uid)
    if user is None:
        return UNKNOWN_UID
    if user.cancelled:
        return CANCELLED
    return None if uid in school.students else NOT_IN_SCHOOL


def _refuse_reviewed(school: School, students: set[int], uid: int) -> int | None:
    if uid not in school.users:
        return UNKNOWN_UID
    if uid not in school.students:
        return NOT_IN_SCHOOL
    return None if uid in students else NOT_IN_LESSON
