"""addSchoolStudent and addTeacher."""

from collections.abc import Callable

import pytest

from .wire import Wire, errno

PHONE = "13800000001"


def test_student(wire: Wire, person: Callable[..., int]) -> None:
    """An account becomes a student; the answer has no data."""
    uid = person()
    answer = wire.v1("addSchoolStudent", studentAccount=PHONE, studentName="林" * 30)
    assert answer == {"error_info": {"errno": 1, "error": "程序正常执行"}}
    assert wire.simulator.school.students[uid].name == "林" * 24


def test_teacher(wire: Wire, person: Callable[..., int]) -> None:
    """An account becomes a teacher; what comes back is the relation's id, not the UID."""
    uid = person()
    answer = wire.v1("addTeacher", teacherAccount=PHONE, teacherName="T" * 30)
    teacher = wire.simulator.school.teachers[uid]
    assert (1, teacher.relation_id, "T" * 24) == (errno(answer), answer["data"], teacher.name)
    assert uid != answer["data"]


def test_account_by_email(wire: Wire, person: Callable[..., int]) -> None:
    """An account may be an e-mail address, whatever its capitals."""
    uid = person(email="ada@example.com")
    wire.v1("addSchoolStudent", studentAccount="Ada@Example.com", studentName="Ada")
    assert {uid} == set(wire.simulator.school.students)


def test_student_already(wire: Wire, person: Callable[..., int]) -> None:
    """Who is a student already is answered 133, without data."""
    person(student=True)
    answer = wire.v1("addSchoolStudent", studentAccount=PHONE, studentName="Lin Xia")
    assert (errno(answer), "data" in answer) == (133, False)


def test_teacher_already(wire: Wire, person: Callable[..., int]) -> None:
    """Who is a teacher already is answered 133 with the relation's id."""
    uid = person(teacher=True)
    answer = wire.v1("addTeacher", teacherAccount=PHONE, teacherName="Lin Xia")
    assert (133, wire.simulator.school.teachers[uid].relation_id) == (errno(answer), answer["data"])


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
def test_account_refused(wire: Wire, account: str, student: int, teacher: int) -> None:
    """What is wrong with an account has different codes for students and teachers."""
    as_student = wire.v1("addSchoolStudent", studentAccount=account, studentName="Ada")
    as_teacher = wire.v1("addTeacher", teacherAccount=account, teacherName="Ada")
    assert (student, teacher) == (errno(as_student), errno(as_teacher))


def test_name_missing(wire: Wire, person: Callable[..., int]) -> None:
    """A name is required."""
    person()
    assert errno(wire.v1("addSchoolStudent", studentAccount=PHONE, studentName="")) == 100


def test_account_closed(wire: Wire, person: Callable[..., int]) -> None:
    """A closed account is answered 886 for a student, 884 for a teacher."""
    wire.simulator.school.users[person()].cancelled = True
    as_student = wire.v1("addSchoolStudent", studentAccount=PHONE, studentName="Ada")
    as_teacher = wire.v1("addTeacher", teacherAccount=PHONE, teacherName="Ada")
    assert (errno(as_student), errno(as_teacher)) == (886, 884)


def test_school_as_student(wire: Wire) -> None:
    """The school's own account cannot be a student."""
    account = "school-1000082@example.com"
    assert errno(wire.v1("addSchoolStudent", studentAccount=account, studentName="School")) == 128


def test_teachers_full(wire: Wire, person: Callable[..., int]) -> None:
    """One teacher more than the contract has is answered 845."""
    wire.simulator.school.limits.enabled_teachers = 0
    person()
    assert errno(wire.v1("addTeacher", teacherAccount=PHONE, teacherName="Ada")) == 845


def test_teacher_with_a_picture(wire: Wire, person: Callable[..., int]) -> None:
    """A picture is stored with the teacher."""
    uid = person()
    gif = b"GIF89a" + (10).to_bytes(2, "little") * 2
    answer = wire.upload("addTeacher", "a.gif", gif, teacherAccount=PHONE, teacherName="Ada")
    assert (errno(answer), wire.simulator.school.teachers[uid].has_picture) == (1, True)


def test_teacher_with_a_picture_that_is_none(wire: Wire, person: Callable[..., int]) -> None:
    """A file that is no picture cannot be stored as one."""
    person()
    answer = wire.upload("addTeacher", "a.png", b"no picture", teacherAccount=PHONE, teacherName="Ada")
    assert (errno(answer), wire.simulator.school.teachers) == (103, {})


@pytest.mark.parametrize("role", ["Student", "Teacher"])
def test_same_parameters_within_five_seconds(wire: Wire, person: Callable[..., int], role: str) -> None:
    """The same call is refused for five seconds, then meets what the first one made."""
    person()
    action = "addSchoolStudent" if role == "Student" else "addTeacher"
    fields = {f"{role.lower()}Account": PHONE, f"{role.lower()}Name": "Ada"}
    codes = []
    for seconds in (0, 0, 5):
        wire.simulator.clock.advance(seconds)
        codes.append(errno(wire.v1(action, **fields)))
    assert codes == [1, 101003002, 133]
