"""The messages about courses, lessons and their students that follow from calls."""

from collections.abc import Callable
from typing import Any

import pytest

from classin_simulator import Simulator
from classin_simulator.school.records import Course

from .raw_client import NOW, RawClient, errno
from .subscriber import Subscriber
from .test_pushes import faults

Person = Callable[..., int]

START = NOW + 7200
NAMES = {
    "eeoCourseInfoChange": "CourseInfoChange",
    "eeoClassInfoChange": "ClassInfoChange",
    "eeoCourseStudentChange": "CourseStudentChange",
    "eeoClassStudentChange": "ClassStudentChange",
}


@pytest.fixture
def teacher(person: Person) -> int:
    """A teacher of the school."""
    return person(teacher=True)


@pytest.fixture
def course(simulator: Simulator, course_id: int) -> Course:
    """A course."""
    return simulator.school.courses[course_id]


def pushed(raw_client: RawClient, subscriber: Subscriber) -> list[dict[str, Any]]:
    """What has been pushed since the last call, each message fitting its schema."""
    assert raw_client.simulator.pushes.wait()
    messages, subscriber.received = subscriber.received, []
    assert [] == [fault for message in messages for fault in faults(NAMES[message["Cmd"]], message)]
    return messages


def create_class(raw_client: RawClient, course: Course, teacher: int, **fields: object) -> int:
    """A classroom that starts in two hours; its lesson."""
    answer = raw_client.v2(
        "/lms/activity/createClass",
        courseId=course.course_id,
        **{"name": "Halves", "teacherUid": teacher, "startTime": START, "endTime": START + 3600, **fields},
    )
    lesson_id: int = answer["data"]["classId"]
    return lesson_id


def test_new_course(raw_client: RawClient, subscriber: Subscriber) -> None:
    """A new course comes with everything, as an action of the school's account by v1."""
    course_id = raw_client.v1("addCourse", courseName="Maths")["data"]
    (message,) = pushed(raw_client, subscriber)
    assert {
        "Cmd": "eeoCourseInfoChange",
        "SID": 1000082,
        "CourseId": course_id,
        "opType": 1,
        "opTime": NOW,
        "ActionTime": NOW,
        "UID": 1000082,
        "opSource": 6,
        "opData": {
            "courseId": course_id,
            "courseName": "Maths",
            "expiryTime": 0,
            "courseType": 1,
            "courseStatus": 1,
            "subjectId": 0,
            "labelInfos": [],
        },
    } == {name: value for name, value in message.items() if name not in ("_id", "SafeKey", "TimeStamp")}


def test_changed_course(raw_client: RawClient, subscriber: Subscriber, course: Course) -> None:
    """A changed course comes with what was changed."""
    assert errno(raw_client.v1("editCourse", courseId=course.course_id, courseName="Maths 4b")) == 1
    (message,) = pushed(raw_client, subscriber)
    assert (3, {"courseId": course.course_id, "courseName": "Maths 4b"}) == (message["opType"], message["opData"])


def test_ended_course(raw_client: RawClient, subscriber: Subscriber, course: Course, teacher: int) -> None:
    """A course that ends shows it, and takes its lessons to come with it."""
    lesson_id = create_class(raw_client, course, teacher)
    pushed(raw_client, subscriber)
    assert errno(raw_client.v1("endCourse", courseId=course.course_id)) == 1
    messages = pushed(raw_client, subscriber)
    assert ("eeoCourseInfoChange", 3) == (messages[0]["Cmd"], messages[0]["opData"]["courseStatus"])
    assert [(lesson_id, 2, 4)] == [
        (m["ClassID"], m["opType"], m["opData"]["classStatus"]) for m in messages if m["Cmd"] == "eeoClassInfoChange"
    ]


def test_students_of_a_course(raw_client: RawClient, subscriber: Subscriber, person: Person, course: Course) -> None:
    """Who joins and who leaves a course is named; an auditor is not."""
    one, auditor = person(student=True), person(student=True)
    for uid, identity in ((one, 1), (auditor, 2)):
        fields = {"courseId": course.course_id, "identity": identity, "studentUid": uid, "studentName": "Anna"}
        assert errno(raw_client.v1("addCourseStudent", **fields)) == 1
    (joined,) = pushed(raw_client, subscriber)
    assert ("eeoCourseStudentChange", 1, course.course_id) == (joined["Cmd"], joined["opType"], joined["CourseId"])
    assert [one] == [student["studentUid"] for student in joined["opData"]["studentInfos"]]
    assert errno(raw_client.v1("delCourseStudent", courseId=course.course_id, identity=1, studentUid=one)) == 1
    (left,) = pushed(raw_client, subscriber)
    assert (2, [one]) == (left["opType"], [student["studentUid"] for student in left["opData"]["studentInfos"]])


def test_new_lesson(raw_client: RawClient, subscriber: Subscriber, course: Course, teacher: int) -> None:
    """A new classroom comes with everything, its automatic stage the other way round, as an action of the LMS."""
    lesson_id = create_class(raw_client, course, teacher, isAutoOnstage=1)
    (message,) = pushed(raw_client, subscriber)
    assert ("eeoClassInfoChange", 1, 3, lesson_id) == (
        message["Cmd"],
        message["opType"],
        message["opSource"],
        message["ClassID"],
    )
    assert (course.course_id, course.course_id) == (message["CourseId"], message["CourseID"])
    assert {
        "seatNum": 7,
        "isAutoOnstage": 0,
        "courseId": course.course_id,
        "classType": 1,
        "className": "Halves",
        "courseName": "Mathematics",
        "beginTime": START,
        "endTime": START + 3600,
        "classId": lesson_id,
        "classStatus": 1,
        "teacherInfo": {"teacherName": "Lin Xia", "teacherUid": teacher, "teacherNo": ""},
        "assistantTeacherInfos": [],
        "labelInfos": [],
        "MainClassId": 0,
    } == message["opData"]


def test_changed_lesson(raw_client: RawClient, subscriber: Subscriber, course: Course, teacher: int) -> None:
    """A changed classroom comes with what was changed; nothing comes when nothing did."""
    activity_id = raw_client.simulator.school.lessons[create_class(raw_client, course, teacher)].activity_id
    pushed(raw_client, subscriber)
    for _ in range(2):
        body = {"courseId": course.course_id, "activityId": activity_id, "seatNum": 2}
        assert raw_client.v2("/lms/activity/updateClass", **body)["code"] == 1
    (message,) = pushed(raw_client, subscriber)
    lesson_id = message["ClassID"]
    assert {"courseId": course.course_id, "classId": lesson_id, "seatNum": 2} == message["opData"]


def test_deleted_lesson(raw_client: RawClient, subscriber: Subscriber, course: Course, teacher: int) -> None:
    """A unit that is deleted takes its classrooms with it, and a message is pushed for each."""
    unit_id = raw_client.v2("/lms/unit/create", courseId=course.course_id, name="Fractions", publishFlag=2)["data"][
        "unitId"
    ]
    lesson_id = create_class(raw_client, course, teacher, unitId=unit_id)
    pushed(raw_client, subscriber)
    assert raw_client.v2("/lms/unit/delete", courseId=course.course_id, unitId=unit_id)["code"] == 1
    (message,) = pushed(raw_client, subscriber)
    assert (2, {"courseId": course.course_id, "classId": lesson_id, "classStatus": 4}) == (
        message["opType"],
        message["opData"],
    )


def test_students_of_a_lesson(
    raw_client: RawClient, subscriber: Subscriber, person: Person, course: Course, teacher: int
) -> None:
    """Who comes into one lesson or leaves it is named with the lesson."""
    school = raw_client.simulator.school
    guest, member = person(student=True), person(student=True)
    course.student_uids.add(member)
    lesson_id = create_class(raw_client, course, teacher)
    activity_id = school.lessons[lesson_id].activity_id
    pushed(raw_client, subscriber)
    ids = {"courseId": course.course_id, "activityId": activity_id}
    assert raw_client.v2("/lms/activity/addStudent", **ids, studentUids=[guest])["code"] == 1
    assert raw_client.v2("/lms/activity/deleteStudent", **ids, studentUids=[guest, member])["code"] == 1
    assert raw_client.v2("/lms/activity/addStudent", **ids, studentUids=[member])["code"] == 1
    messages = pushed(raw_client, subscriber)
    assert {"eeoClassStudentChange"} == {message["Cmd"] for message in messages}
    assert [(1, [guest]), (2, [guest, member]), (1, [member])] == [
        (m["opType"], [student["studentUid"] for student in m["opData"]["studentInfos"]]) for m in messages
    ]


def test_refused_call(raw_client: RawClient, subscriber: Subscriber, course: Course) -> None:
    """What was refused changed nothing, and nothing is pushed."""
    assert (
        errno(raw_client.v1("addCourseStudent", courseId=course.course_id, identity=1, studentUid=5, studentName="A"))
        != 1
    )
    assert pushed(raw_client, subscriber) == []


def test_no_subscriber(raw_client: RawClient) -> None:
    """Without a subscriber nothing waits."""
    assert errno(raw_client.v1("addCourse", courseName="Maths")) == 1
    assert raw_client.simulator.pushes.waiting == []
