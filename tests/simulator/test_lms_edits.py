"""lmsUnitUpdate, lmsUnitDelete, lmsUnitMove, and creating, deleting and emptying activities."""

from collections.abc import Callable

import pytest

from classin_simulator.school.records import Activity, ActivityKind, Course, Standing, Unit

from .raw_client import DAY, NOW, Json, RawClient
from .test_lms import FOREIGN_TO_V2, add_activity

Person = Callable[..., int]


@pytest.fixture
def course(raw_client: RawClient, course_id: int) -> Course:
    """A course."""
    return raw_client.simulator.school.courses[course_id]


@pytest.fixture
def unit(raw_client: RawClient, course: Course) -> Unit:
    """A draft of a unit."""
    return raw_client.simulator.school.add_unit(course, "Fractions", publish_flag=0, content="Halves")


def call(raw_client: RawClient, path: str, course: Course, **fields: object) -> Json:
    """A call about something in a course."""
    return raw_client.v2(f"/lms/{path}", courseId=course.course_id, **fields)


def classroom(raw_client: RawClient, course: Course, unit: Unit, start_time: int = NOW + 7200) -> Activity:
    """A classroom of an hour, put into the school directly."""
    school = raw_client.simulator.school
    lesson = school.add_lesson(course, "Halves", teacher_uid=5, start_time=start_time, end_time=start_time + 3600)
    lesson.made_by_lms = True
    return school.add_activity(
        unit, "Halves", kind=ActivityKind.CLASSROOM, end_time=start_time + 3600, lesson_id=lesson.lesson_id
    )


@pytest.mark.parametrize(
    "path", ["unit/update", "unit/delete", "unit/move", "activity/delete", "activity/deleteStudent", "create"]
)
@pytest.mark.parametrize(("change", "code"), FOREIGN_TO_V2)
def test_course_that_cannot_be_used(
    raw_client: RawClient, course: Course, unit: Unit, path: str, change: dict[str, object], code: int
) -> None:
    """A course of another school, deleted, expired or of another kind is refused by each."""
    for name, value in change.items():
        setattr(course, name, value)
    fields = {"unitId": unit.unit_id, "name": "x", "toUnitId": 5, "activityId": 5, "studentUids": [5]}
    if path == "create":
        path, fields = "activity/createActivityNoClass", fields | {"activityType": 2, "teacherUid": 5}
    assert code == call(raw_client, path, course, **fields)["code"]


def test_unit_changed(raw_client: RawClient, course: Course, unit: Unit) -> None:
    """What is sent is changed."""
    answer = call(raw_client, "unit/update", course, unitId=unit.unit_id, name="Decimals", content="", publishFlag=2)
    assert {"code": 1, "msg": "程序正常执行", "data": {"unitId": unit.unit_id}} == answer
    assert ("Decimals", "", 2) == (unit.name, unit.content, unit.publish_flag)
    assert {"Decimals": unit.unit_id} == course.unit_ids


@pytest.mark.parametrize("field", [{"name": "Decimals"}, {"content": "Tenths"}, {"publishFlag": 2}])
def test_unit_left_as_it_is(raw_client: RawClient, course: Course, unit: Unit, field: dict[str, object]) -> None:
    """What is left out stays."""
    kept = {"name": "Fractions", "content": "Halves", "publishFlag": 0}
    assert call(raw_client, "unit/update", course, unitId=unit.unit_id, **field)["code"] == 1
    assert {**kept, **field} == {"name": unit.name, "content": unit.content, "publishFlag": unit.publish_flag}


def test_unit_nothing_to_change(raw_client: RawClient, course: Course, unit: Unit) -> None:
    """Nothing to change is an incomplete call."""
    assert call(raw_client, "unit/update", course, unitId=unit.unit_id)["code"] == 121601030


def test_unit_keeps_its_name(raw_client: RawClient, course: Course, unit: Unit) -> None:
    """Its own name is not one that is in use."""
    assert call(raw_client, "unit/update", course, unitId=unit.unit_id, name="Fractions")["code"] == 1


def test_unit_name_in_use(raw_client: RawClient, course: Course, unit: Unit) -> None:
    """Another unit's name is refused, and nothing else is changed."""
    raw_client.simulator.school.add_unit(course, "Decimals", publish_flag=2)
    answer = call(raw_client, "unit/update", course, unitId=unit.unit_id, name="Decimals", content="x")
    assert (50003, "Fractions", "Halves") == (answer["code"], unit.name, unit.content)


def test_unit_name_freed(raw_client: RawClient, course: Course, unit: Unit) -> None:
    """The name that a unit had can be another's."""
    call(raw_client, "unit/update", course, unitId=unit.unit_id, name="Decimals")
    assert call(raw_client, "unit/create", course, name="Fractions", publishFlag=2)["code"] == 1


@pytest.mark.parametrize(("name", "code"), [("x" * 50, 1), ("x" * 51, 121601020), ("", 121601020)])
def test_unit_name_length(raw_client: RawClient, course: Course, unit: Unit, name: str, code: int) -> None:
    """Fifty characters are the most, one the least."""
    assert code == call(raw_client, "unit/update", course, unitId=unit.unit_id, name=name)["code"]


def test_unit_never_back_to_draft(raw_client: RawClient, course: Course, unit: Unit) -> None:
    """A published unit stays published; publishing it again is no failure."""
    codes = [
        call(raw_client, "unit/update", course, unitId=unit.unit_id, publishFlag=flag)["code"] for flag in (0, 2, 2, 0)
    ]
    assert codes == [1, 1, 1, 40004]
    assert unit.publish_flag == 2


@pytest.mark.parametrize("path", ["unit/update", "unit/delete"])
def test_unit_unknown(raw_client: RawClient, course: Course, unit: Unit, path: str) -> None:
    """A unit that is not there, or is another course's, is 40020."""
    other = raw_client.simulator.school.add_course("Chemistry")
    assert [40020, 40020] == [
        call(raw_client, path, where, unitId=unit_id, name="x")["code"]
        for where, unit_id in ((course, 5), (other, unit.unit_id))
    ]


def test_unit_wrong_flag(raw_client: RawClient, course: Course, unit: Unit) -> None:
    """A flag that is neither is a wrong parameter."""
    assert call(raw_client, "unit/update", course, unitId=unit.unit_id, publishFlag=1)["code"] == 101001001


def test_unit_deleted(raw_client: RawClient, course: Course, unit: Unit) -> None:
    """A unit goes with its activities and their lessons, and a repeat does not find it."""
    school = raw_client.simulator.school
    lesson_id = classroom(raw_client, course, unit).lesson_id
    homework = school.add_activity(unit, "Exercises", kind=ActivityKind.HOMEWORK, end_time=0)
    answer = call(raw_client, "unit/delete", course, unitId=unit.unit_id)
    assert {"code": 1, "msg": "程序正常执行", "data": {"unitId": unit.unit_id}} == answer
    assert lesson_id is not None
    assert (True, True) == (school.lessons[lesson_id].deleted, homework.deleted)
    assert call(raw_client, "unit/delete", course, unitId=unit.unit_id)["code"] == 40020
    assert call(raw_client, "activity/delete", course, activityId=homework.activity_id)["code"] == 29149
    assert call(raw_client, "unit/create", course, name="Fractions", publishFlag=2)["code"] == 1


@pytest.mark.parametrize("passed", [7200, 7200 + 3600 + 1201])
def test_unit_with_a_classroom_that_has_begun(raw_client: RawClient, course: Course, unit: Unit, passed: int) -> None:
    """A classroom that is held or over keeps its unit, and everything in it."""
    begun = classroom(raw_client, course, unit)
    raw_client.simulator.clock.advance(passed)
    assert call(raw_client, "unit/delete", course, unitId=unit.unit_id)["code"] == 40001
    assert not begun.deleted


def test_activities_moved(raw_client: RawClient, course: Course, unit: Unit) -> None:
    """All activities come to the other unit; the emptied unit stays, and a repeat finds nothing to move."""
    school = raw_client.simulator.school
    target = school.add_unit(course, "Decimals", publish_flag=2)
    moved = [school.add_activity(unit, name, kind=ActivityKind.OTHER, end_time=0) for name in "ab"]
    ids = {"unitId": unit.unit_id, "toUnitId": target.unit_id}
    answers = [call(raw_client, "unit/move", course, **ids) for _ in range(2)]
    assert [{"code": 1, "msg": "程序正常执行", "data": None}] * 2 == answers
    assert [target.unit_id] * 2 == [activity.unit_id for activity in moved]
    assert ([activity.activity_id for activity in moved], []) == (target.activity_ids, unit.activity_ids)
    assert unit.unit_id in school.units


def test_activities_moved_nowhere(raw_client: RawClient, course: Course, unit: Unit) -> None:
    """Source and target are two parameters, and must differ."""
    codes = [
        call(raw_client, "unit/move", course, unitId=source, toUnitId=target)["code"]
        for source, target in ((5, unit.unit_id), (unit.unit_id, 5), (unit.unit_id, unit.unit_id))
    ]
    assert codes == [29048, 50004, 29046]


def test_activities_without_room(raw_client: RawClient, course: Course, unit: Unit) -> None:
    """Where there is no room for all, none is moved."""
    school = raw_client.simulator.school
    school.limits.activities_per_unit = 2
    target = school.add_unit(course, "Decimals", publish_flag=2)
    for where, name in ((unit, "a"), (unit, "b"), (target, "c")):
        school.add_activity(where, name, kind=ActivityKind.OTHER, end_time=0)
    assert call(raw_client, "unit/move", course, unitId=unit.unit_id, toUnitId=target.unit_id)["code"] == 29138
    assert 2 == len(unit.activity_ids)


def draft(raw_client: RawClient, course: Course, unit: Unit, teacher: int, **fields: object) -> Json:
    """Create a draft of homework."""
    body = {"unitId": unit.unit_id, "activityType": 2, "name": "Exercises", "teacherUid": teacher, **fields}
    return call(raw_client, "activity/createActivityNoClass", course, **body)


@pytest.mark.parametrize(
    ("activity_type", "kind"),
    [(2, ActivityKind.HOMEWORK), (3, ActivityKind.QUIZ), *((other, ActivityKind.OTHER) for other in range(4, 9))],
)
def test_draft(
    raw_client: RawClient, course: Course, unit: Unit, person: Person, activity_type: int, kind: ActivityKind
) -> None:
    """A draft comes back with name and id; its teacher joins the course."""
    teacher = person(teacher=True)
    answer = draft(raw_client, course, unit, teacher, activityType=activity_type, startTime=NOW, endTime=NOW + DAY)
    (activity_id,) = unit.activity_ids
    expected = {"code": 1, "msg": "程序正常执行", "data": {"name": "Exercises", "activityId": activity_id}}
    assert expected == answer
    activity = raw_client.simulator.school.activities[activity_id]
    assert (kind, False, NOW + DAY) == (activity.kind, activity.published, activity.end_time)
    assert teacher in course.teacher_uids


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"name": "x" * 50}, 1, id="name of 50"),
        pytest.param({"name": "x" * 51}, 121601020, id="name of 51"),
        pytest.param({"name": ""}, 101001001, id="no name"),
        pytest.param({"activityType": 1}, 101001001, id="classroom"),
        pytest.param({"activityType": 9}, 101001001, id="unknown type"),
        pytest.param({"unitId": 5}, 40020, id="unit unknown"),
        pytest.param({"teacherUid": 5}, 121601020, id="no teacher"),
        pytest.param({"startTime": NOW + 3 * 366 * DAY + 1}, 121601020, id="too far ahead"),
        pytest.param({"startTime": NOW + 60, "endTime": NOW + 60}, 121601020, id="ends before it starts"),
        pytest.param({"endTime": NOW + 60}, 1, id="without a start"),
    ],
)
def test_draft_bounds(
    raw_client: RawClient, course: Course, unit: Unit, person: Person, fields: dict[str, object], code: int
) -> None:
    """What is wrong creates nothing."""
    assert code == draft(raw_client, course, unit, person(teacher=True), **fields)["code"]
    assert (1 if code == 1 else 0) == len(unit.activity_ids)


def test_draft_by_a_teacher_who_cannot(raw_client: RawClient, course: Course, unit: Unit, person: Person) -> None:
    """A disabled teacher and a student of the course cannot have an activity."""
    disabled, student = person(teacher=True), person(teacher=True, student=True)
    raw_client.simulator.school.teachers[disabled].standing = Standing.DISABLED
    course.student_uids.add(student)
    assert [121601020, 121601020] == [draft(raw_client, course, unit, uid)["code"] for uid in (disabled, student)]


def test_draft_too_many(raw_client: RawClient, course: Course, unit: Unit, person: Person) -> None:
    """A unit has a number of activities at most; a deleted one makes room."""
    raw_client.simulator.school.limits.activities_per_unit = 1
    teacher = person(teacher=True)
    first = draft(raw_client, course, unit, teacher)
    assert draft(raw_client, course, unit, teacher)["code"] == 40031
    assert call(raw_client, "activity/delete", course, activityId=first["data"]["activityId"])["code"] == 1
    assert draft(raw_client, course, unit, teacher)["code"] == 1


def test_empty_draft_is_not_published(raw_client: RawClient, course: Course, unit: Unit, person: Person) -> None:
    """Homework from the API has no content, and cannot be published before it has."""
    activity_id = draft(raw_client, course, unit, person(teacher=True))["data"]["activityId"]
    assert call(raw_client, "activity/release", course, activityId=activity_id)["code"] == 29601


def test_activity_deleted(raw_client: RawClient, course: Course, unit: Unit) -> None:
    """An activity comes back with its name, and is deleted once."""
    activity = classroom(raw_client, course, unit)
    answers = [call(raw_client, "activity/delete", course, activityId=activity.activity_id) for _ in range(2)]
    data = {"activityId": activity.activity_id, "name": "Halves"}
    assert ({"code": 1, "msg": "程序正常执行", "data": data}, 29149) == (answers[0], answers[1]["code"])
    assert activity.lesson_id is not None
    assert raw_client.simulator.school.lessons[activity.lesson_id].deleted


@pytest.mark.parametrize(("passed", "code"), [(7199, 1), (7200, 40005), (7200 + 4800, 40005), (7200 + 4801, 40006)])
def test_activity_begun(raw_client: RawClient, course: Course, unit: Unit, passed: int, code: int) -> None:
    """A classroom is deleted before it begins only: held until its room closes, then over."""
    activity = classroom(raw_client, course, unit)
    raw_client.simulator.clock.advance(passed)
    assert code == call(raw_client, "activity/delete", course, activityId=activity.activity_id)["code"]


@pytest.mark.parametrize("path", ["activity/delete", "activity/deleteStudent"])
def test_activity_unknown(raw_client: RawClient, course: Course, unit: Unit, path: str) -> None:
    """An activity that is not there, or is another course's, is 30002."""
    activity = classroom(raw_client, raw_client.simulator.school.add_course("Chemistry"), unit)
    activity.course_id = 5
    assert [30002, 30002] == [
        call(raw_client, path, course, activityId=activity_id, studentUids=[5])["code"]
        for activity_id in (5, activity.activity_id)
    ]


def test_students_taken_out_of_a_classroom(raw_client: RawClient, course: Course, person: Person) -> None:
    """Members of the course and guests leave the classroom; who was not in it is passed over."""
    activity = add_activity(raw_client, course.course_id, ActivityKind.CLASSROOM)
    member, guest, other = person(student=True), person(student=True), person(student=True)
    course.student_uids.add(member)
    assert activity.lesson_id is not None
    lesson = raw_client.simulator.school.lessons[activity.lesson_id]
    lesson.added_uids.add(guest)
    uids = [member, guest, other]
    answer = call(raw_client, "activity/deleteStudent", course, activityId=activity.activity_id, studentUids=uids)
    assert {"code": 1, "msg": "程序正常执行", "data": None} == answer
    assert ({member}, set()) == (lesson.removed_uids, lesson.added_uids)
    assert {member} == course.student_uids


def test_students_taken_out_of_an_activity(raw_client: RawClient, course: Course, person: Person) -> None:
    """An activity that was for everyone is for the others afterwards, and takes somebody back."""
    activity = add_activity(raw_client, course.course_id, ActivityKind.OTHER)
    one, two = person(student=True), person(student=True)
    course.student_uids.update((one, two))
    ids = {"activityId": activity.activity_id, "studentUids": [one]}
    assert call(raw_client, "activity/deleteStudent", course, **ids)["code"] == 1
    assert {two} == activity.member_uids
    assert call(raw_client, "activity/addStudent", course, **ids)["code"] == 1
    assert {one, two} == activity.member_uids


def test_students_of_a_deleted_activity(raw_client: RawClient, course: Course) -> None:
    """Nobody is taken out of what is deleted."""
    activity = add_activity(raw_client, course.course_id, ActivityKind.OTHER)
    raw_client.simulator.school.delete_activity(activity)
    fields = {"activityId": activity.activity_id, "studentUids": [5]}
    assert call(raw_client, "activity/deleteStudent", course, **fields)["code"] == 29149


@pytest.mark.parametrize("kind", [ActivityKind.HOMEWORK, ActivityKind.QUIZ])
def test_students_of_homework_stay(raw_client: RawClient, course: Course, kind: ActivityKind) -> None:
    """Nobody is taken out of homework or a test."""
    activity = add_activity(raw_client, course.course_id, kind)
    fields = {"activityId": activity.activity_id, "studentUids": [5]}
    assert call(raw_client, "activity/deleteStudent", course, **fields)["code"] == 30008


def test_students_of_what_has_ended(raw_client: RawClient, course: Course) -> None:
    """Nobody is taken out of what has ended."""
    activity = add_activity(raw_client, course.course_id, ActivityKind.OTHER)
    fields = {"activityId": activity.activity_id, "studentUids": [5]}
    raw_client.simulator.clock.advance(3600)
    assert call(raw_client, "activity/deleteStudent", course, **fields)["code"] == 1
    raw_client.simulator.clock.advance(1)
    assert call(raw_client, "activity/deleteStudent", course, **fields)["code"] == 110100069


def test_students_wrong(raw_client: RawClient, course: Course) -> None:
    """What is no list is a wrong parameter; the page has one code for it."""
    activity = add_activity(raw_client, course.course_id, ActivityKind.OTHER)
    fields = {"activityId": activity.activity_id, "studentUids": "5"}
    assert call(raw_client, "activity/deleteStudent", course, **fields)["code"] == 121601020
