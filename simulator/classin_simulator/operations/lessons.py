"""lessons: what is common to lessons and the lessons of classrooms."""

from typing import Final
from urllib.parse import urlencode

from classin_simulator.answers import Answer, Refused
from classin_simulator.calls import Call, operation
from classin_simulator.school import Course, Lesson, School

OVERRUN: Final = 20 * 60
"""A room closes so long after its lesson's end."""

IOS: Final = 2


@operation("getLoginLinked")
def get_login_linked(school: School, call: Call) -> Answer:
    """The link that opens ClassIn in a lesson. It carries a telephone number, so an e-mail account has none."""
    fields = call.fields
    course = school.courses.get(fields.number("courseId"))
    if course is None or course.deleted or course.owner != school.sid:
        raise Refused(144)
    if not course.is_standard:
        raise Refused(369)
    lesson = school.lessons.get(fields.number("classId"))
    if lesson is None:
        raise Refused(143)
    if lesson.course_id != course.course_id:
        raise Refused(142)
    if lesson.deleted:
        raise Refused(212)
    if call.now > lesson.end_time + OVERRUN:
        raise Refused(145)
    user = school.users.get(fields.number("uid"))
    if user is None or not (user.is_school or _belongs(course, lesson, user.uid)):
        raise Refused(150)
    if user.cancelled:
        raise Refused(888)
    if user.telephone is None:
        raise Refused(467)
    query = urlencode(
        {
            "telephone": user.telephone,
            "classId": lesson.lesson_id,
            "courseId": course.course_id,
            "schoolId": school.sid,
        }
    )
    if fields.number_or("deviceType", 1) == IOS:
        return Answer(f"https://www.eeo.cn/client/mobile/ios/enterclass/?{query}")
    return Answer(f"classin://www.eeo.cn/enterclass?{query}")


def _belongs(course: Course, lesson: Lesson, uid: int) -> bool:
    if uid in lesson.removed_uids:
        return False
    return (
        uid == lesson.teacher_uid
        or uid in lesson.assistant_uids
        or uid in lesson.added_uids
        or uid in course.student_uids
        or uid in course.auditors
        or uid in course.teacher_uids
        or uid == course.head_teacher_uid
    )
