"""activities: LMS activities of any kind."""

from collections.abc import Iterable
from typing import Final

from classin_simulator.operations.registry import operation
from classin_simulator.operations.units import UNKNOWN_UNIT, delete_activity, find_course, find_unit
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import WRONG, WRONG_BUSINESS
from classin_simulator.protocol.deviations import EMPTY_HOMEWORK
from classin_simulator.protocol.envelopes import OK, Answer, Refused
from classin_simulator.school.lesson_rules import DAY, Phase, phase_of
from classin_simulator.school.records import Activity, ActivityKind, Course, Standing
from classin_simulator.school.school import School

NOT_IN_COURSE: Final = 40030
HAS_ENDED: Final = 110100069

MAX_NAME_LENGTH: Final = 50
MAX_LEAD_TIME: Final = 3 * 366 * DAY
KINDS: Final = {2: ActivityKind.HOMEWORK, 3: ActivityKind.QUIZ}
MARKED: Final = (ActivityKind.HOMEWORK, ActivityKind.QUIZ)
"""Their members cannot be changed by the API."""


@operation("lmsActivityCreateActivityNoClass")
def lms_activity_create_activity_no_class(school: School, call: Call) -> Answer:
    """Create a draft, which has no content yet. The teacher joins the course."""
    fields = call.fields
    course = find_course(school, call)
    unit = find_unit(school, course, fields.number("unitId"), UNKNOWN_UNIT)
    name, teacher_uid = fields.text("name"), fields.number("teacherUid")
    start_time, end_time = fields.number_or("startTime", 0), fields.number_or("endTime", 0)
    teacher = school.teachers.get(teacher_uid)
    if (
        len(name) > MAX_NAME_LENGTH
        or teacher is None
        or teacher.standing is not Standing.ENABLED
        or teacher_uid in course.student_uids
        or teacher_uid in course.auditors
        or start_time > call.now + MAX_LEAD_TIME
        or 0 < end_time <= start_time
    ):
        raise Refused(WRONG_BUSINESS)
    if unit.name and len(unit.activity_ids) >= school.limits.activities_per_unit:
        raise Refused(40031)
    kind = KINDS.get(fields.number("activityType"), ActivityKind.OTHER)
    activity = school.add_activity(unit, name, kind=kind, end_time=end_time, published=False)
    course.teacher_uids.add(teacher_uid)
    return Answer({"name": name, "activityId": activity.activity_id})


@operation("lmsActivityDelete")
def lms_activity_delete(school: School, call: Call) -> Answer:
    """Delete an activity; a classroom only before it begins."""
    course = find_course(school, call)
    activity = find_activity(school, call.fields.number("activityId"), course)
    if activity.lesson_id is not None:
        lesson = school.lessons[activity.lesson_id]
        phase = phase_of(lesson, call.now)
        if phase is not Phase.TO_COME:
            raise Refused(40005 if phase is Phase.RUNNING else 40006)
        if lesson.is_dual_teacher:
            raise Refused(WRONG_BUSINESS)
    delete_activity(school, activity)
    return Answer({"activityId": activity.activity_id, "name": activity.name})


@operation("lmsActivityDeleteStudent")
def lms_activity_delete_student(school: School, call: Call) -> Answer:
    """Remove members from an activity. Users who are not members are ignored."""
    course = find_course(school, call)
    activity = find_activity(school, call.fields.number("activityId"), course)
    if activity.kind in MARKED:
        raise Refused(30008)
    if activity.end_time and call.now > activity.end_time:
        raise Refused(HAS_ENDED)
    uids = set(call.fields.numbers("studentUids"))
    members = {*course.student_uids, *course.auditors}
    if activity.lesson_id is None:
        activity.member_uids = (members if activity.member_uids is None else activity.member_uids) - uids
    else:
        # Who joins the course afterwards is in its classrooms, so these keep who was taken out.
        lesson = school.lessons[activity.lesson_id]
        lesson.added_uids -= uids
        lesson.removed_uids |= uids & members
    return Answer(None)


@operation("lmsActivityAddStudent")
def lms_activity_add_student(school: School, call: Call) -> Answer:
    """Add members to an activity, each with a code of its own: 1 also for those who are members already."""
    course = find_course(school, call)
    activity = find_activity(school, call.fields.number("activityId"), course)
    if activity.kind in MARKED:
        raise Refused(110100070)
    if activity.end_time and call.now > activity.end_time:
        raise Refused(HAS_ENDED)
    results = []
    for uid in call.fields.numbers("studentUids"):
        code = _refuse_student(school, course, activity, uid)
        if code is None:
            _join(school, course, activity, uid)
        results.append(call.item(OK if code is None else code, studentUid=uid))
    return Answer(results)


@operation("lmsActivityRelease")
def lms_activity_release(school: School, call: Call) -> Answer:
    """Publish a draft. As documented it publishes several, or none if one cannot be published."""
    course = find_course(school, call)
    wanted = [call.fields.number("activityId")] if school.as_reported else call.fields.numbers("activityIds")
    if not wanted:
        raise Refused(WRONG)
    activities = [find_activity(school, activity_id, course) for activity_id in wanted]
    for activity in activities:
        if activity.published:
            raise Refused(29184)
        if school.as_reported and activity.kind is ActivityKind.HOMEWORK and not activity.has_content:
            raise Refused(EMPTY_HOMEWORK)
    for activity in activities:
        activity.published = True
    return Answer(_released(activities))


def find_activity(school: School, activity_id: int, course: Course) -> Activity:
    """An activity of a course."""
    activity = school.activities.get(activity_id)
    if activity is None or activity.course_id != course.course_id:
        raise Refused(30002)
    if activity.deleted:
        raise Refused(29149)
    return activity


def _refuse_student(school: School, course: Course, activity: Activity, uid: int) -> int | None:
    if uid in course.student_uids or uid in course.auditors:
        return None
    if activity.kind is not ActivityKind.CLASSROOM:
        return NOT_IN_COURSE
    # A student of the school who is not in the course may be added to one classroom.
    return None if uid in school.students else WRONG_BUSINESS


def _join(school: School, course: Course, activity: Activity, uid: int) -> None:
    if activity.member_uids is not None:
        activity.member_uids.add(uid)
    if activity.lesson_id is not None:
        lesson = school.lessons[activity.lesson_id]
        lesson.removed_uids.discard(uid)
        if uid not in course.student_uids and uid not in course.auditors:
            lesson.added_uids.add(uid)


def _released(activities: Iterable[Activity]) -> object:
    """The `data` of a release: an object for one, as in the page's sample, else a list as in its table."""
    shown = [{"activityId": activity.activity_id, "name": activity.name} for activity in activities]
    return shown[0] if len(shown) == 1 else shown
