"""users: their passwords."""

from typing import Final

from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import WRONG_V1, Fields
from classin_simulator.protocol.envelopes import Answer, Refused
from classin_simulator.school.accounts import hash_password, is_md5
from classin_simulator.school.records import User
from classin_simulator.school.school import School

NO_SUCH_UID: Final = 400
NOT_A_MEMBER: Final = 227


@operation("modifyPassword")
def modify_password(school: School, call: Call) -> Answer:
    """Change a password, given the old one. Whoever knows it may do so: the account need not belong to the school."""
    user = _user(school, call.fields)
    password = _new_password(call.fields)
    if call.fields.text("oldMd5pass") != user.password_md5:
        # No page tells the code; of those that every operation has, this one speaks of a wrong parameter.
        raise Refused(WRONG_V1)
    user.password_md5 = password
    return Answer()


@operation("modifyPasswordByTelephone")
def modify_password_by_telephone(school: School, call: Call) -> Answer:
    """Set the password of a student or teacher of the school, without the old one."""
    user = _user(school, call.fields)
    if user.uid not in school.students and user.uid not in school.teachers:
        raise Refused(NOT_A_MEMBER)
    user.password_md5 = _new_password(call.fields)
    return Answer()


def _user(school: School, fields: Fields) -> User:
    user = school.users.get(fields.number("uid"))
    if user is None or user.cancelled:
        raise Refused(NO_SUCH_UID)
    return user


def _new_password(fields: Fields) -> str:
    """The MD5 that was sent, else the MD5 of the password (of both the MD5 counts: docstring in eeo 2.0.0)."""
    md5 = fields.text_or("md5pass", None)
    if md5 is None:
        password = fields.text_or("password", None)
        if password is None:
            raise Refused(WRONG_V1)
        return hash_password(password)
    if not is_md5(md5):
        raise Refused(WRONG_V1)
    return md5
