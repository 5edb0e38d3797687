"""activities: LMS activities of any kind."""

from typing import Final

from classin_simulator.answers import OK, Answer, Refused
from classin_simulator.calls import Call, operation
from classin_simulator.operations.units import find_course
from classin_simulator.school import Activity, ActivityKind, Course, School

NOT_IN_COURSE: Final = 40030
EMPTY_HOMEWORK: Final = 29601


@operation("lmsActivityAddStudent")
def lms_activity_add_student(school: School, call: Call) -> Answer:
    """Add members to an activity, each with a code of their own. Who is a member already is answered 1."""
    course = find_course(school, call)
    activity = find_activity(school, call, course)
    if activity.kind in (ActivityKind.HOMEWORK, ActivityKind.QUIZ):
        raise Refused(110100070)
    if activity.end_time and call.now > activity.end_time:
        raise Refused(110100069)
    results = []
    for uid in call.fields.numbers("studentUids"):
        code = OK if _may_join(school, course, activity, uid) else NOT_IN_COURSE
        if code == OK:
            _join(school, course, activity, uid)
        results.append(call.item(code, studentUid=uid))
    return Answer(results)


@operation("lmsActivityRelease")
def lms_activity_release(school: School, call: Call) -> Answer:
    """Publish a draft."""
    course = find_course(school, call)
    activity = find_activity(school, call, course)
    if activity.published:
        raise Refused(29184)
    if activity.kind is ActivityKind.HOMEWORK and not activity.has_content:
        # Reported live (Muuuuoouuun/class_api docs/11, classinkr-main/api_dashboard); no page lists it.
        raise Refused(EMPTY_HOMEWORK)
    activity.published = True
    return Answer({"activityId": activity.activity_id, "name": activity.name})


def find_activity(school: School, call: Call, course: Course) -> Activity:
    """The activity of a call, in its course."""
    activity = school.activities.get(call.fields.number("activityId"))
    if activity is None or activity.course_id != course.course_id:
        raise Refused(30002)
    if activity.deleted:
        raise Refused(29149)
    return activity


def _may_join(school: School, course: Course, activity: Activity, uid: int) -> bool:
    if uid in course.student_uids or uid in course.auditors:
        return True
    # A student of the school who is not in the course may be added to one classroom.
    return activity.kind is ActivityKind.CLASSROOM and uid in school.students


def _join(school: School, course: Course, activity: Activity, uid: int) -> None:
    if activity.member_uids is not None:
        activity.member_uids.add(uid)
    if activity.lesson_id is not None:
        lesson = school.lessons[activity.lesson_id]
        lesson.removed_uids.discard(uid)
        if uid not in course.student_uids and uid not in course.auditors:
            lesson.added_uids.add(uid)
