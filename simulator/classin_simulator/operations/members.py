"""students and teachers: accounts as members of the school."""

from typing import Final

from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import WRONG_V1
from classin_simulator.protocol.envelopes import NO_DATA, Answer, Refused
from classin_simulator.school.accounts import is_email, is_invalid_email, phone_refusal, read_picture
from classin_simulator.school.records import User
from classin_simulator.school.school import School

NOT_REGISTERED: Final = 113
ALREADY_A_MEMBER: Final = 133


@operation("addSchoolStudent", refuses_repeats=True)
def add_school_student(school: School, call: Call) -> Answer:
    """Make an account a student of the school."""
    user = _account(school, call.fields.text("studentAccount"), invalid_phone=134, invalid_email=WRONG_V1)
    if user.is_school:
        raise Refused(128)
    if user.cancelled:
        raise Refused(886)
    if user.uid in school.students:
        raise Refused(ALREADY_A_MEMBER)
    school.add_student(user.uid, call.fields.text("studentName"))
    return Answer()


@operation("addTeacher", refuses_repeats=True)
def add_teacher(school: School, call: Call) -> Answer:
    """Make an account a teacher of the school. What comes back is the id of that relation, not a UID."""
    picture = call.file("Filedata")
    if picture is not None and (picture.error != "ok" or read_picture(picture) is None):
        raise Refused(103)
    user = _account(school, call.fields.text("teacherAccount"), invalid_phone=122, invalid_email=122)
    if user.cancelled:
        raise Refused(884)
    if user.uid in school.teachers:
        # The relation's id comes back: reported live (jungyoul4-arch/classin-live, ware111/bdclassin0829).
        relation_id = school.teachers[user.uid].relation_id
        raise Refused(ALREADY_A_MEMBER, relation_id if school.as_reported else NO_DATA)
    if not school.may_enable_a_teacher():
        raise Refused(845)
    teacher = school.add_teacher(user.uid, call.fields.text("teacherName"))
    teacher.has_picture = picture is not None
    return Answer(teacher.relation_id)


def _account(school: School, account: str, *, invalid_phone: int, invalid_email: int) -> User:
    if is_email(account):
        if is_invalid_email(account):
            raise Refused(invalid_email)
    elif (code := phone_refusal(account)) is not None:
        raise Refused(invalid_phone if code == 134 else code)
    user = school.user_by_account(account)
    if user is None:
        raise Refused(NOT_REGISTERED)
    return user


@operation("editSchoolStudent")
def edit_school_student(school: School, call: Call) -> Answer:
    """Change the name in the school's list of students, and nothing else."""
    student = school.students.get(call.fields.number("studentUid"))
    if student is None:
        raise Refused(228)
    student.name = call.fields.text("studentName")
    return Answer()


@operation("editTeacher")
def edit_teacher(school: School, call: Call) -> Answer:
    """Change a teacher's name in the school, and the picture when one is sent."""
    teacher = school.teachers.get(call.fields.number("teacherUid"))
    if teacher is None:
        raise Refused(219)
    picture = call.file("Filedata")
    if picture is not None:
        if picture.error != "ok" or read_picture(picture) is None:
            raise Refused(103)
        teacher.has_picture = True
    teacher.name = call.fields.text("teacherName")
    return Answer()
