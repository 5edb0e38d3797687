"""lmsUnitCreate, lmsActivityAddStudent, lmsActivityRelease and schoolModifySchoolConf."""

import json
from collections.abc import Callable

import pytest

from classin_simulator.school.records import Activity, ActivityKind

from .raw_client import NOW, Json, RawClient

Person = Callable[..., int]

FOREIGN_TO_V2 = [
    ({"owner": "1000083"}, 121601021),
    ({"deleted": True}, 147),
    ({"expiry_time": NOW}, 121601023),
    ({"is_standard": False}, 121601022),
]


def create_unit(raw_client: RawClient, course_id: object, **fields: object) -> Json:
    """Create a unit."""
    return raw_client.v2("/lms/unit/create", courseId=course_id, **{"name": "Fractions", "publishFlag": 2, **fields})


def test_unit(raw_client: RawClient, course_id: int) -> None:
    """A unit comes back with its name and its id, a number."""
    answer = create_unit(raw_client, course_id, content="Halves")
    unit = raw_client.simulator.school.units[answer["data"]["unitId"]]
    assert {"code": 1, "msg": "程序正常执行", "data": {"name": "Fractions", "unitId": unit.unit_id}} == answer
    assert (unit.content, unit.publish_flag) == ("Halves", 2)


@pytest.mark.parametrize("publish_flag", [0, 2])
def test_unit_exists(raw_client: RawClient, course_id: int, publish_flag: int) -> None:
    """A name in use answers 29208 with the unit's id, draft or not."""
    first = create_unit(raw_client, course_id, publishFlag=publish_flag)
    second = create_unit(raw_client, course_id)
    assert (29208, first["data"]) == (second["code"], second["data"])


def test_unit_of_the_same_name_in_another_course(raw_client: RawClient, course_id: int) -> None:
    """The name counts within its course only."""
    other = raw_client.simulator.school.add_course("Chemistry").course_id
    assert [create_unit(raw_client, one)["code"] for one in (course_id, other)] == [1, 1]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"name": "x" * 50}, 1, id="name of 50"),
        pytest.param({"name": "x" * 51}, 121601020, id="name of 51"),
        pytest.param({"name": ""}, 101001001, id="no name"),
        pytest.param({"name": 5}, 101001001, id="a number for a name"),
        pytest.param({"name": None}, 101001001, id="null for a name"),
        pytest.param({"publishFlag": 1}, 101001001, id="neither draft nor published"),
        pytest.param({"publishFlag": "2"}, 1, id="digits for a number"),
        pytest.param({"publishFlag": True}, 101001001, id="true for a number"),
        pytest.param({"courseId": 5}, 147, id="course unknown"),
        pytest.param({"courseId": "x"}, 101001001, id="course is no number"),
        pytest.param({"content": [1]}, 101001001, id="a list for a text"),
    ],
)
def test_unit_refused(raw_client: RawClient, course_id: int, fields: dict[str, object], code: int) -> None:
    """What is wrong is refused, and never cut."""
    body = {"courseId": course_id, "name": "Fractions", "publishFlag": 2, **fields}
    signed = {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in body.items()
        if isinstance(value, str | int)
    }
    _, answer = raw_client.send("POST", "/lms/unit/create", json.dumps(body).encode(), raw_client.sign_v2(signed))
    assert code == answer["code"]
    assert (1 if code == 1 else 0) == len(raw_client.simulator.school.units)


def test_unit_without_any_field(raw_client: RawClient) -> None:
    """A signed, empty body has a code of its own, which tells good credentials without changing anything."""
    assert 121601018 == raw_client.v2("/lms/unit/create")["code"]


@pytest.mark.parametrize(("change", "code"), FOREIGN_TO_V2)
def test_unit_in_a_course_that_takes_none(
    raw_client: RawClient, course_id: int, change: dict[str, object], code: int
) -> None:
    """A course of another school, deleted, expired or of another kind takes no unit."""
    for name, value in change.items():
        setattr(raw_client.simulator.school.courses[course_id], name, value)
    assert code == create_unit(raw_client, course_id)["code"]


def test_units_too_many(raw_client: RawClient, course_id: int) -> None:
    """A course has a number of units at most."""
    raw_client.simulator.school.limits.units_per_course = 1
    assert [create_unit(raw_client, course_id, name=name)["code"] for name in "ab"] == [1, 40031]


def add_activity(raw_client: RawClient, course_id: int, kind: ActivityKind, *, published: bool = True) -> Activity:
    """An activity that ends in an hour, put into the school directly."""
    school = raw_client.simulator.school
    course = school.courses[course_id]
    unit = school.untitled_unit(course)
    lesson_id = None
    if kind is ActivityKind.CLASSROOM:
        lesson = school.add_lesson(course, "Lesson", teacher_uid=5, start_time=NOW, end_time=NOW + 3600)
        lesson_id = lesson.lesson_id
    return school.add_activity(
        unit, "Activity", kind=kind, end_time=NOW + 3600, published=published, lesson_id=lesson_id
    )


def add_students(raw_client: RawClient, activity: Activity, uids: list[int], **fields: object) -> Json:
    """Add students to an activity."""
    body = {"courseId": activity.course_id, "activityId": activity.activity_id, "studentUids": uids, **fields}
    return raw_client.v2("/lms/activity/addStudent", **body)


def test_students_of_an_activity(raw_client: RawClient, person: Person, course_id: int) -> None:
    """Each has a code of their own while the call says 1; who is not in the course is answered 40030."""
    activity = add_activity(raw_client, course_id, ActivityKind.OTHER)
    member, other = person(student=True), person(student=True)
    raw_client.simulator.school.courses[course_id].student_uids.add(member)
    answer = add_students(raw_client, activity, [other, member])
    assert answer["code"] == 1
    assert [(other, 40030), (member, 1)] == [(item["studentUid"], item["code"]) for item in answer["data"]]
    assert {"studentUid", "code", "msg"} == set(answer["data"][0])


def test_students_of_a_classroom(raw_client: RawClient, person: Person, course_id: int) -> None:
    """A classroom takes every student of the school, again and again; who is none is answered 121601020."""
    activity = add_activity(raw_client, course_id, ActivityKind.CLASSROOM)
    student, stranger = person(student=True), person()
    for _ in range(2):
        answer = add_students(raw_client, activity, [student, stranger])
        assert [item["code"] for item in answer["data"]] == [1, 121601020]
    assert activity.lesson_id is not None
    assert {student} == raw_client.simulator.school.lessons[activity.lesson_id].added_uids


def test_students_of_the_course_in_a_classroom(raw_client: RawClient, person: Person, course_id: int) -> None:
    """Who is in the course and was taken out of a classroom is in it again, not added from outside."""
    activity = add_activity(raw_client, course_id, ActivityKind.CLASSROOM)
    assert activity.lesson_id is not None
    lesson = raw_client.simulator.school.lessons[activity.lesson_id]
    student, auditor = person(student=True), person()
    raw_client.simulator.school.courses[course_id].student_uids.add(student)
    raw_client.simulator.school.courses[course_id].auditors[auditor] = "Lin Xia"
    lesson.removed_uids |= {student, auditor}
    assert [1, 1] == [item["code"] for item in add_students(raw_client, activity, [student, auditor])["data"]]
    assert (set(), set()) == (lesson.added_uids, lesson.removed_uids)


def test_students_of_an_activity_for_some(raw_client: RawClient, person: Person, course_id: int) -> None:
    """An activity that is not for everyone is for those who were added as well."""
    activity = add_activity(raw_client, course_id, ActivityKind.OTHER)
    activity.member_uids = set()
    student = person(student=True)
    raw_client.simulator.school.courses[course_id].student_uids.add(student)
    add_students(raw_client, activity, [student])
    assert {student} == activity.member_uids


@pytest.mark.parametrize("kind", [ActivityKind.HOMEWORK, ActivityKind.QUIZ])
def test_students_of_homework(raw_client: RawClient, course_id: int, kind: ActivityKind) -> None:
    """Homework and quizzes take nobody in this way."""
    assert add_students(raw_client, add_activity(raw_client, course_id, kind), [5])["code"] == 110100070


def test_students_of_an_activity_that_has_ended(raw_client: RawClient, course_id: int) -> None:
    """An activity that has ended takes nobody."""
    activity = add_activity(raw_client, course_id, ActivityKind.OTHER)
    raw_client.simulator.clock.advance(3601)
    assert add_students(raw_client, activity, [5])["code"] == 110100069


@pytest.mark.parametrize("fields", [{"studentUids": 5}, {"studentUids": ["x"]}, {"activityId": "x"}])
def test_students_wrong(raw_client: RawClient, course_id: int, fields: dict[str, object]) -> None:
    """A wrong field has the one code for it that the operation lists."""
    activity = add_activity(raw_client, course_id, ActivityKind.OTHER)
    assert add_students(raw_client, activity, [5], **fields)["code"] == 121601020


def release(raw_client: RawClient, activity: Activity, **fields: object) -> Json:
    """Publish an activity."""
    body = {"courseId": activity.course_id, "activityId": activity.activity_id, **fields}
    return raw_client.v2("/lms/activity/release", **body)


def test_release_of_the_seed(raw_client: RawClient) -> None:
    """The seeded school has a homework with content, so that there is one to publish."""
    raw_client.simulator.seed()
    (homework,) = (one for one in raw_client.simulator.school.activities.values() if one.kind is ActivityKind.HOMEWORK)
    assert (1, True) == (release(raw_client, homework)["code"], homework.published)


def test_release(raw_client: RawClient, course_id: int) -> None:
    """A draft is published once; after that it is published already."""
    activity = add_activity(raw_client, course_id, ActivityKind.OTHER, published=False)
    assert {"activityId": activity.activity_id, "name": "Activity"} == release(raw_client, activity)["data"]
    assert release(raw_client, activity)["code"] == 29184


def test_release_with_the_documented_list(raw_client: RawClient, course_id: int) -> None:
    """The table's `activityIds` is refused, in the words reported of the live server."""
    answer = raw_client.v2("/lms/activity/release", courseId=course_id, activityIds=[5])
    assert (answer["code"], answer["msg"]) == (101001001, 'field "activityId" is not set')


def test_release_of_empty_homework(raw_client: RawClient, course_id: int) -> None:
    """Homework without content is not published."""
    activity = add_activity(raw_client, course_id, ActivityKind.HOMEWORK, published=False)
    assert (release(raw_client, activity)["code"], activity.published) == (29601, False)


@pytest.mark.parametrize("operation", [release, lambda raw_client, activity: add_students(raw_client, activity, [5])])
def test_activity_missing(
    raw_client: RawClient, course_id: int, operation: Callable[[RawClient, Activity], Json]
) -> None:
    """An activity of another course is unknown, a deleted one has a code of its own."""
    activity = add_activity(raw_client, course_id, ActivityKind.OTHER, published=False)
    activity.deleted = True
    assert operation(raw_client, activity)["code"] == 29149
    elsewhere = raw_client.simulator.school.add_course("Chemistry").course_id
    activity.course_id, activity.deleted = elsewhere, False
    moved = Activity(activity.activity_id, course_id, 5, "Activity", ActivityKind.OTHER, False, 0)
    assert operation(raw_client, moved)["code"] == 30002


@pytest.mark.parametrize(("change", "code"), FOREIGN_TO_V2)
def test_activity_in_a_course_that_is_closed(
    raw_client: RawClient, course_id: int, change: dict[str, object], code: int
) -> None:
    """A course of another school, deleted, expired or of another kind is refused before its activity is looked at."""
    activity = add_activity(raw_client, course_id, ActivityKind.OTHER, published=False)
    for name, value in change.items():
        setattr(raw_client.simulator.school.courses[course_id], name, value)
    assert [code, code] == [release(raw_client, activity)["code"], add_students(raw_client, activity, [5])["code"]]


@pytest.mark.parametrize(
    ("sent", "view", "newcomers"),
    [
        ({"allowViewReplay": 0}, 0, 1),
        ({"allowNewStudentViewReplay": 0}, 1, 0),
        ({"allowViewReplay": 0, "allowNewStudentViewReplay": 0}, 0, 0),
    ],
)
def test_settings(raw_client: RawClient, sent: dict[str, object], view: int, newcomers: int) -> None:
    """What is sent is changed, what is left out is not; the data is an empty object."""
    assert raw_client.v2("/school/modifySchoolConf", **sent) == {"code": 1, "msg": "程序正常执行", "data": {}}
    features = raw_client.simulator.school.features
    assert (view, newcomers) == (features.allow_view_replay, features.allow_new_student_view_replay)


@pytest.mark.parametrize(
    ("sent", "code"), [({}, 121601030), ({"other": 1}, 121601030), ({"allowViewReplay": 2}, 101001001)]
)
def test_settings_refused(raw_client: RawClient, sent: dict[str, object], code: int) -> None:
    """A call without a setting is incomplete, a wrong value is wrong."""
    assert code == raw_client.v2("/school/modifySchoolConf", **sent)["code"]
