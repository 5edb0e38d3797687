"""courses: their teachers."""

from typing import Final

from classin_simulator.operations.course_members import find_course
from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.envelopes import OK, Answer, Refused
from classin_simulator.school.records import Course, Lesson, Standing
from classin_simulator.school.school import School

NO_TEACHER: Final = 136
DISABLED: Final = 387


@operation("modifyCourseTeacher")
def modify_course_teacher(school: School, call: Call) -> Answer:
    """Give every lesson that has not begun to one teacher, each lesson with a code of its own."""
    course = find_course(school, call)
    uid = call.fields.number("teacherUid")
    code = _refuse_teacher(school, call, course, uid)
    if code is not None:
        raise Refused(code)
    lessons = [lesson for lesson in school.lessons_of(course) if lesson.start_time > call.now]
    if not lessons:
        raise Refused(188)
    results = []
    for lesson in lessons:
        code = _refuse_lesson(lesson, uid)
        if code is None:
            lesson.teacher_uid, code = uid, OK
            if uid != course.head_teacher_uid:
                course.teacher_uids.add(uid)
        results.append(call.item(code, classId=lesson.lesson_id))
    return Answer(results)


@operation("removeCourseTeacher")
def remove_course_teacher(school: School, call: Call) -> Answer:
    """Remove a teacher from the list of a course, unless the teacher has a lesson left in it."""
    course = find_course(school, call)
    uid = call.fields.number("teacherUid")
    if uid not in school.users:
        raise Refused(400)
    if uid not in school.teachers:
        raise Refused(NO_TEACHER)
    if any(lesson.has_still_to_teach(uid, call.now) for lesson in school.lessons_of(course)):
        raise Refused(317)
    if uid not in course.teacher_uids:
        raise Refused(316)
    course.teacher_uids.remove(uid)
    return Answer()


@operation("courseAddCourseTeacher")
def course_add_course_teacher(school: School, call: Call) -> Answer:
    """Put teachers on the list of a course, each with a code of their own."""
    course = _find_standard_course(school, call)
    results = []
    for uid in call.fields.numbers("teacherUids"):
        code = _refuse_teacher(school, call, course, uid) or _already(course, uid)
        if code is None:
            course.teacher_uids.add(uid)
            code = OK
        results.append(call.item(code, teacherUid=uid))
    return Answer(results)


def _find_standard_course(school: School, call: Call) -> Course:
    course_id = call.fields.number("courseId")
    if school.is_foreign_course(course_id):
        raise Refused(121601021)
    course = school.courses.get(course_id)
    if course is None:
        raise Refused(147)
    if course.deleted:
        raise Refused(149)
    if not course.is_standard:
        raise Refused(121601022)
    if not course.is_running(call.now):
        raise Refused(30031)
    return course


def _refuse_teacher(school: School, call: Call, course: Course, uid: int) -> int | None:
    """The code for a user who cannot teach in a course; None for one who can."""
    user, teacher = school.users.get(uid), school.teachers.get(uid)
    if user is None:
        return call.operation.first_listed(400, NO_TEACHER)
    if uid in course.student_uids:
        return 172
    if uid in course.auditors:
        return 173
    if teacher is None:
        return NO_TEACHER
    if user.cancelled:
        return 884
    if teacher.standing is Standing.BEING_DISABLED:
        return call.operation.first_listed(805, DISABLED)
    return DISABLED if teacher.standing is Standing.DISABLED else None


def _refuse_lesson(lesson: Lesson, uid: int) -> int | None:
    """The code for a lesson that keeps its teacher."""
    if lesson.is_dual_teacher:
        return 369
    if lesson.made_by_lms:
        return 466
    if uid in lesson.added_uids:
        return 187
    return 328 if uid in lesson.assistant_uids else None


def _already(course: Course, uid: int) -> int | None:
    if uid == course.head_teacher_uid:
        return 30022
    return 133 if uid in course.teacher_uids else None
