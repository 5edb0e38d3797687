"""editSchoolStudent, editTeacher and deleteSubSchoolAccount."""

from collections.abc import Callable

import pytest

from .raw_client import RawClient, errno

Person = Callable[..., int]

PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (300).to_bytes(4, "big") * 2 + b"\0" * 20


def test_student(raw_client: RawClient, person: Person) -> None:
    """Only the name as a student changes, cut to 24 characters."""
    uid = person(student=True, teacher=True)
    answer = raw_client.v1("editSchoolStudent", studentUid=uid, studentName="林" * 30)
    school = raw_client.simulator.school
    assert answer == {"error_info": {"errno": 1, "error": "程序正常执行"}}
    assert ("林" * 24, "Lin Xia", "Lin Xia") == (
        school.students[uid].name,
        school.teachers[uid].name,
        school.users[uid].nickname,
    )


def test_student_keeps_nicknames(raw_client: RawClient, person: Person, course_id: int) -> None:
    """Courses show the old nickname until it is copied."""
    uid = person(student=True)
    raw_client.v1("addCourseStudent", courseId=course_id, studentUid=uid, identity=1)
    raw_client.v1("editSchoolStudent", studentUid=uid, studentName="Ada")
    assert raw_client.simulator.school.courses[course_id].nicknames == {uid: "Lin Xia"}


def test_no_student(raw_client: RawClient, person: Person) -> None:
    """Who is no student of the school is answered 228."""
    assert errno(raw_client.v1("editSchoolStudent", studentUid=person(teacher=True), studentName="Ada")) == 228


def test_teacher(raw_client: RawClient, person: Person) -> None:
    """Only the name as a teacher changes, cut to 24 characters; without a picture none is stored."""
    uid = person(student=True, teacher=True)
    answer = raw_client.v1("editTeacher", teacherUid=uid, teacherName="T" * 30)
    school = raw_client.simulator.school
    assert (1, "T" * 24, "Lin Xia") == (errno(answer), school.teachers[uid].name, school.students[uid].name)
    assert not school.teachers[uid].has_picture


def test_teacher_with_a_picture(raw_client: RawClient, person: Person) -> None:
    """A picture is stored, and stays when a later edit has none."""
    uid = person(teacher=True)
    raw_client.upload("editTeacher", "a.png", PNG, teacherUid=uid, teacherName="Ada")
    raw_client.v1("editTeacher", teacherUid=uid, teacherName="Ada")
    assert raw_client.simulator.school.teachers[uid].has_picture


def test_teacher_with_a_picture_that_is_none(raw_client: RawClient, person: Person) -> None:
    """A file that is no picture cannot be stored, and the name stays."""
    uid = person(teacher=True)
    answer = raw_client.upload("editTeacher", "a.png", b"no picture", teacherUid=uid, teacherName="Ada")
    assert (errno(answer), raw_client.simulator.school.teachers[uid].name) == (103, "Lin Xia")


def test_no_teacher(raw_client: RawClient, person: Person) -> None:
    """Who is no teacher of the school is answered 219, and so is the id that addTeacher answers."""
    school = raw_client.simulator.school
    relation_id = school.teachers[person(teacher=True)].relation_id
    codes = [
        errno(raw_client.v1("editTeacher", teacherUid=uid, teacherName="Ada"))
        for uid in (person(student=True), relation_id)
    ]
    assert codes == [219, 219]


@pytest.mark.parametrize("role", ["Student", "Teacher"])
@pytest.mark.parametrize("change", [{"Name": ""}, {"Uid": ""}, {"Uid": "x"}])
def test_field_missing_or_wrong(raw_client: RawClient, person: Person, role: str, change: dict[str, str]) -> None:
    """Name and UID are required, and a UID is a number."""
    sent = {"Uid": person(student=True, teacher=True), "Name": "Ada", **change}
    action = "editSchoolStudent" if role == "Student" else "editTeacher"
    assert errno(raw_client.v1(action, **{role.lower() + name: value for name, value in sent.items()})) == 100


def test_sub_account(raw_client: RawClient, person: Person) -> None:
    """A sub-account is removed once; the person stays a teacher."""
    uid = person(teacher=True)
    raw_client.simulator.school.sub_account_uids.add(uid)
    codes = [errno(raw_client.v1("deleteSubSchoolAccount", UID=uid)) for _ in range(2)]
    assert ([1, 22101], set(), True) == (
        codes,
        raw_client.simulator.school.sub_account_uids,
        uid in raw_client.simulator.school.teachers,
    )


@pytest.mark.parametrize("fields", [{}, {"UID": "x"}, {"uid": 5}])
def test_sub_account_missing_or_wrong(raw_client: RawClient, fields: dict[str, object]) -> None:
    """The UID is required, is a number, and its name is in capitals."""
    assert errno(raw_client.v1("deleteSubSchoolAccount", **fields)) == 100
