"""addSchoolStudent and addTeacher."""

from collections.abc import Callable

import pytest

from .raw_client import RawClient, errno

PHONE = "13800000001"


def test_student(raw_client: RawClient, person: Callable[..., int]) -> None:
    """An account becomes a student; the answer has no data."""
    uid = person()
    answer = raw_client.v1("addSchoolStudent", studentAccount=PHONE, studentName="林" * 30)
    assert answer == {"error_info": {"errno": 1, "error": "程序正常执行"}}
    assert raw_client.simulator.school.students[uid].name == "林" * 24


def test_teacher(raw_client: RawClient, person: Callable[..., int]) -> None:
    """An account becomes a teacher; what comes back is the relation's id, not the UID."""
    uid = person()
    answer = raw_client.v1("addTeacher", teacherAccount=PHONE, teacherName="T" * 30)
    teacher = raw_client.simulator.school.teachers[uid]
    assert (1, teacher.relation_id, "T" * 24) == (errno(answer), answer["data"], teacher.name)
    assert uid != answer["data"]


def test_account_by_email(raw_client: RawClient, person: Callable[..., int]) -> None:
    """An account may be an e-mail address, whatever its capitals."""
    uid = person(email="ada@example.com")
    raw_client.v1("addSchoolStudent", studentAccount="Ada@Example.com", studentName="Ada")
    assert {uid} == set(raw_client.simulator.school.students)


def test_student_already(raw_client: RawClient, person: Callable[..., int]) -> None:
    """Who is a student already is answered 133, without data."""
    person(student=True)
    answer = raw_client.v1("addSchoolStudent", studentAccount=PHONE, studentName="Lin Xia")
    assert (errno(answer), "data" in answer) == (133, False)


def test_teacher_already(raw_client: RawClient, person: Callable[..., int]) -> None:
    """Who is a teacher already is answered 133 with the relation's id."""
    uid = person(teacher=True)
    answer = raw_client.v1("addTeacher", teacherAccount=PHONE, teacherName="Lin Xia")
    assert (133, raw_client.simulator.school.teachers[uid].relation_id) == (errno(answer), answer["data"])


@pytest.mark.parametrize(
    ("account", "student", "teacher"),
    [
        ("13800000009", 113, 113),
        ("nobody@example.com", 113, 113),
        ("8613800000001", 134, 122),
        ("93800000001", 288, 288),
        ("nobody@example", 100, 122),
        ("", 100, 100),
    ],
)
def test_account_refused(raw_client: RawClient, account: str, student: int, teacher: int) -> None:
    """What is wrong with an account has different codes for students and teachers."""
    as_student = raw_client.v1("addSchoolStudent", studentAccount=account, studentName="Ada")
    as_teacher = raw_client.v1("addTeacher", teacherAccount=account, teacherName="Ada")
    assert (student, teacher) == (errno(as_student), errno(as_teacher))


def test_name_missing(raw_client: RawClient, person: Callable[..., int]) -> None:
    """A name is required."""
    person()
    assert errno(raw_client.v1("addSchoolStudent", studentAccount=PHONE, studentName="")) == 100


def test_account_closed(raw_client: RawClient, person: Callable[..., int]) -> None:
    """A closed account is answered 886 for a student, 884 for a teacher."""
    raw_client.simulator.school.users[person()].cancelled = True
    as_student = raw_client.v1("addSchoolStudent", studentAccount=PHONE, studentName="Ada")
    as_teacher = raw_client.v1("addTeacher", teacherAccount=PHONE, teacherName="Ada")
    assert (errno(as_student), errno(as_teacher)) == (886, 884)


def test_school_as_student(raw_client: RawClient) -> None:
    """The school's own account cannot be a student."""
    account = "school-1000082@example.com"
    assert errno(raw_client.v1("addSchoolStudent", studentAccount=account, studentName="School")) == 128


def test_teachers_full(raw_client: RawClient, person: Callable[..., int]) -> None:
    """One teacher more than the contract has is answered 845."""
    raw_client.simulator.school.limits.enabled_teachers = 0
    person()
    assert errno(raw_client.v1("addTeacher", teacherAccount=PHONE, teacherName="Ada")) == 845


def test_teacher_with_a_picture(raw_client: RawClient, person: Callable[..., int]) -> None:
    """A picture is stored with the teacher."""
    uid = person()
    gif = b"GIF89a" + (10).to_bytes(2, "little") * 2
    answer = raw_client.upload("addTeacher", "a.gif", gif, teacherAccount=PHONE, teacherName="Ada")
    assert (errno(answer), raw_client.simulator.school.teachers[uid].has_picture) == (1, True)


def test_teacher_with_a_picture_that_is_none(raw_client: RawClient, person: Callable[..., int]) -> None:
    """A file that is no picture cannot be stored as one."""
    person()
    answer = raw_client.upload("addTeacher", "a.png", b"no picture", teacherAccount=PHONE, teacherName="Ada")
    assert (errno(answer), raw_client.simulator.school.teachers) == (103, {})


@pytest.mark.parametrize("role", ["Student", "Teacher"])
def test_same_parameters_within_five_seconds(raw_client: RawClient, person: Callable[..., int], role: str) -> None:
    """The same call is refused for five seconds, then meets what the first one made."""
    person()
    action = "addSchoolStudent" if role == "Student" else "addTeacher"
    fields = {f"{role.lower()}Account": PHONE, f"{role.lower()}Name": "Ada"}
    codes = []
    for seconds in (0, 0, 5):
        raw_client.simulator.clock.advance(seconds)
        codes.append(errno(raw_client.v1(action, **fields)))
    assert codes == [1, 101003002, 133]
