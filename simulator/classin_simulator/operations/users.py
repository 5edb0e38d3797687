"""users: accounts."""

import secrets
from collections.abc import Callable
from typing import Final

from classin_simulator.operations.registry import operation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import WRONG_V1, Fields
from classin_simulator.protocol.envelopes import OK, Answer, Refused
from classin_simulator.school.accounts import (
    avatar_refusal,
    hash_password,
    is_email,
    is_invalid_email,
    is_md5,
    phone_refusal,
)
from classin_simulator.school.records import User
from classin_simulator.school.school import School

PHONE_EXISTS: Final = 135
EMAIL_EXISTS: Final = 461
TEACHERS_FULL: Final = 845
AVATAR_BROKEN: Final = 340
NO_MESSAGE: Final = 877


@operation("register", refuses_repeats=True)
def register(school: School, call: Call) -> Answer:
    """Create an account. If it exists, the answer has its id, and `addToSchoolMember` takes effect all the same."""
    avatar = call.file("Filedata")
    if avatar is not None and avatar.error == "ok" and (code := avatar_refusal(avatar)) is not None:
        raise Refused(code)
    user, code = _register(school, call.fields)
    if code == OK and avatar is not None:
        user.has_avatar = avatar.error == "ok"
        code = OK if user.has_avatar else AVATAR_BROKEN
    return Answer(user.uid, code)


@operation("registerMultiple", refuses_repeats=True)
def register_multiple(school: School, call: Call) -> Answer:
    """Create up to ten accounts, each with a code of its own."""
    items = call.fields.items("userJson")
    results = []
    for item in items:
        result: dict[str, object] = {}
        code = item.code
        if code is None:
            try:
                user, code = _register(school, item.fields)
                result["data"] = user.uid
            except Refused as refused:
                code = refused.code
        if "telephone" in item.fields:
            result["telephone"] = item.fields.text("telephone")
        if "customColumn" in item.fields:
            result["customColumn"] = item.fields.text("customColumn")
        results.append(call.item(code, **result))
    return Answer(results)


def _register(school: School, fields: Fields) -> tuple[User, int]:
    """The account, new or found, and the code."""
    telephone, email = fields.text_or("telephone", None), fields.text_or("email", None)
    account = telephone or email
    if account is None:
        raise Refused(WRONG_V1)
    if telephone is not None:
        email = None
        if (code := phone_refusal(telephone)) is not None:
            raise Refused(code)
    elif is_invalid_email(account):
        raise Refused(WRONG_V1)
    password = _password_md5(fields)
    user = school.user_by_account(account)
    if user is not None:
        _add_to_school(school, user, fields)
        return user, EMAIL_EXISTS if is_email(account) else PHONE_EXISTS
    user = school.add_user(
        telephone=telephone, email=email, nickname=fields.text_or("nickname", account), password_md5=password
    )
    return user, _add_to_school(school, user, fields)


def _password_md5(fields: Fields) -> str:
    password, md5 = fields.text_or("password", None), fields.text_or("md5pass", None)
    if fields.number_or("isSentMessage", 0) == 1:
        # register_new.md: needs addToSchoolMember, takes no MD5, and makes a password up when none is sent.
        if "addToSchoolMember" not in fields:
            raise Refused(NO_MESSAGE)
        password, md5 = password or secrets.token_hex(5), None
    if password is not None:
        return hash_password(password)
    if md5 is None or not is_md5(md5):
        raise Refused(WRONG_V1)
    return md5


def _add_to_school(school: School, user: User, fields: Fields) -> int:
    # The nickname that was sent counts for a new account only, which has it by now.
    name = user.nickname
    joins: dict[int, Callable[[], int]] = {
        1: lambda: _add_student(school, user, name),
        2: lambda: _add_teacher(school, user, name),
    }
    join = joins.get(fields.number_or("addToSchoolMember", 0))
    return OK if join is None else join()


def _add_student(school: School, user: User, name: str) -> int:
    # The school's own account exists before any call, so its 461 hides that it cannot become a student.
    if user.uid not in school.students and not user.is_school:
        school.add_student(user.uid, name)
    return OK


def _add_teacher(school: School, user: User, name: str) -> int:
    if user.uid not in school.teachers:
        if not school.may_enable_a_teacher():
            return TEACHERS_FULL
        school.add_teacher(user.uid, name)
    return OK
