"""schooluserModifyCourseStudentNickName, modifyGroupMemberNickname, and the nicknames with which people join."""

from collections.abc import Callable

import pytest

from classin_simulator.school.records import Course

from .raw_client import NOW, Json, RawClient, errno

Person = Callable[..., int]


@pytest.fixture
def course(raw_client: RawClient, course_id: int) -> Course:
    """A course without anyone in it."""
    return raw_client.simulator.school.courses[course_id]


def named(raw_client: RawClient, person: Person, name: str) -> int:
    """A student whose nickname is Lin Xia, and who has another name in the school."""
    uid = person(student=True)
    raw_client.simulator.school.students[uid].name = name
    return uid


def join(raw_client: RawClient, course: Course, uid: int, identity: int = 1, **fields: object) -> int:
    """Add someone to a course; the code."""
    sent = {"courseId": course.course_id, "studentUid": uid, "identity": identity, **fields}
    return errno(raw_client.v1("addCourseStudent", **sent))


def copy(raw_client: RawClient, course: Course) -> Json:
    """Copy the names into a course."""
    return raw_client.v1("modifyGroupMemberNickname", courseId=course.course_id)


def copy_everywhere(raw_client: RawClient, uids: object) -> Json:
    """Copy students' names into all their courses."""
    return raw_client.v2("/schooluser/modifyCourseStudentNickName", studentUids=uids)


def test_joining(raw_client: RawClient, person: Person, course: Course) -> None:
    """Who joins a course has the own nickname there."""
    student, auditor = named(raw_client, person, "Ada"), person()
    codes = [join(raw_client, course, student), join(raw_client, course, auditor, 2, studentName="Grace")]
    assert ([1, 1], {student: "Lin Xia", auditor: "Lin Xia"}) == (codes, course.nicknames)


def test_joining_where_names_are_copied(raw_client: RawClient, person: Person, course: Course) -> None:
    """With the school's setting for it, who joins has the name in the school, or the one sent for an auditor."""
    raw_client.simulator.school.features.sync_class_nicknames = True
    student, auditor = named(raw_client, person, "Ada"), person()
    join(raw_client, course, student)
    join(raw_client, course, auditor, 2, studentName="Grace")
    assert course.nicknames == {student: "Ada", auditor: "Grace"}


def test_course(raw_client: RawClient, person: Person, course: Course) -> None:
    """Students and auditors get the names in the school; another course and who joins later do not."""
    other = raw_client.simulator.school.add_course("Physics")
    student, auditor, later = named(raw_client, person, "Ada"), person(), named(raw_client, person, "Alan")
    join(raw_client, course, student)
    join(raw_client, other, student)
    join(raw_client, course, auditor, 2, studentName="Grace")
    answer = copy(raw_client, course)
    join(raw_client, course, later)
    assert answer == {"error_info": {"errno": 1, "error": "程序正常执行"}}
    assert course.nicknames == {student: "Ada", auditor: "Grace", later: "Lin Xia"}
    assert other.nicknames == {student: "Lin Xia"}


def test_course_without_members(raw_client: RawClient, course: Course) -> None:
    """Where nobody is, nothing fails."""
    assert errno(copy(raw_client, course)) == 1


def test_course_in_part(raw_client: RawClient, person: Person, course: Course) -> None:
    """With a student whom the school no longer has or whose account is closed, the others' are changed: 842."""
    whole, deleted, closed = (named(raw_client, person, name) for name in ("Ada", "Grace", "Alan"))
    for uid in (whole, deleted, closed):
        join(raw_client, course, uid)
    del raw_client.simulator.school.students[deleted]
    raw_client.simulator.school.users[closed].cancelled = True
    assert errno(copy(raw_client, course)) == 842
    assert course.nicknames == {whole: "Ada", deleted: "Lin Xia", closed: "Lin Xia"}


@pytest.mark.parametrize(("reason", "code"), [("deleted", 21323), ("closed", 843)])
def test_course_not_at_all(raw_client: RawClient, person: Person, course: Course, reason: str, code: int) -> None:
    """When none can be changed, deleted students are answered 21323, and others 843."""
    uid = named(raw_client, person, "Ada")
    join(raw_client, course, uid)
    if reason == "deleted":
        del raw_client.simulator.school.students[uid]
    else:
        raw_client.simulator.school.users[uid].cancelled = True
    assert (code, {uid: "Lin Xia"}) == (errno(copy(raw_client, course)), course.nicknames)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"owner": "1000083"}, 144),
        ({"deleted": True}, 149),
        ({"expiry_time": NOW}, 153),
        ({"ended": True}, 153),
        ({"is_standard": False}, 1),
    ],
)
def test_course_refused(raw_client: RawClient, course: Course, change: dict[str, object], code: int) -> None:
    """A course of another school, deleted, expired or ended has no nicknames to change; the kind is not asked."""
    for name, value in change.items():
        setattr(course, name, value)
    assert code == errno(copy(raw_client, course))


@pytest.mark.parametrize(("course_id", "code"), [(5, 147), ("", 100)])
def test_course_unknown(raw_client: RawClient, course_id: object, code: int) -> None:
    """A course that nobody has is 147, none 100."""
    assert code == errno(raw_client.v1("modifyGroupMemberNickname", courseId=course_id))


def test_students(raw_client: RawClient, person: Person, course: Course) -> None:
    """Each student's name goes into all their running courses; others in them keep their nicknames."""
    school = raw_client.simulator.school
    other, ended = school.add_course("Physics"), school.add_course("History")
    uid, bystander = named(raw_client, person, "Ada"), named(raw_client, person, "Alan")
    for one in (course, other, ended):
        join(raw_client, one, uid)
    join(raw_client, course, bystander)
    raw_client.v1("endCourse", courseId=ended.course_id)
    answer = copy_everywhere(raw_client, [uid])
    done = {"code": 1, "msg": "程序正常执行"}
    assert answer == {**done, "data": [{"studentUid": uid, **done}]}
    assert ({uid: "Ada", bystander: "Lin Xia"}, {uid: "Ada"}, {uid: "Lin Xia"}) == (
        course.nicknames,
        other.nicknames,
        ended.nicknames,
    )


def test_students_who_audit(raw_client: RawClient, person: Person, course: Course) -> None:
    """A student of the school who audits a course gets the name there as well."""
    uid = named(raw_client, person, "Ada")
    join(raw_client, course, uid, 2, studentName="Grace")
    copy_everywhere(raw_client, [uid])
    assert course.nicknames == {uid: "Ada"}


def test_students_each_with_a_code(raw_client: RawClient, person: Person) -> None:
    """Who is no student of the school is answered 121601059, a closed account 110100067, while the call says 1."""
    student, closed = person(student=True), person(student=True)
    raw_client.simulator.school.users[closed].cancelled = True
    answer = copy_everywhere(raw_client, [student, person(teacher=True), closed, 5])
    assert (1, [1, 121601059, 110100067, 121601059]) == (answer["code"], [item["code"] for item in answer["data"]])


@pytest.mark.parametrize(("number", "code"), [(100, 1), (101, 121601060)])
def test_too_many_students(raw_client: RawClient, person: Person, number: int, code: int) -> None:
    """One student more than 100 is refused for the whole call."""
    assert code == copy_everywhere(raw_client, [person(student=True)] * number)["code"]


@pytest.mark.parametrize("body", [{}, {"studentUids": "5"}, {"studentUids": ["x"]}])
def test_students_refused(raw_client: RawClient, body: dict[str, object]) -> None:
    """A list of numbers is required."""
    assert raw_client.v2("/schooluser/modifyCourseStudentNickName", **body)["code"] == 101001001
