"""users, students, teachers, and the school's own settings."""

from __future__ import annotations

from classin_simulator.faults import Fault
from tapes import school as at

from . import before
from .case import PICTURE, Case, Upload

_AVATAR = Upload("face.gif", "image/gif", PICTURE)
_REGISTER = {
    "telephone": at.NEW_PHONE,
    "email": at.NEW_EMAIL,
    "nickname": at.NEW_NAME,
    "password": at.PASSWORD,
    "md5pass": at.PASSWORD_MD5,
    "addToSchoolMember": 1,
    "isSentMessage": 1,
}
_USER = {
    "telephone": at.NEW_PHONE,
    "email": at.NEW_EMAIL,
    "nickname": at.NEW_NAME,
    "password": at.PASSWORD,
    "md5pass": at.PASSWORD_MD5,
    "addToSchoolMember": 2,
    "customColumn": 'row "1" / 一',
}
_USERS = (
    Case("success", "register", _REGISTER),
    Case("picture", "register", {**_REGISTER, "Filedata": _AVATAR}),
    Case("email", "register", {"email": at.NEW_EMAIL, "md5pass": at.PASSWORD_MD5}),
    Case("existed", "register", {**_REGISTER, "telephone": at.LIN_PHONE}, "EXISTED", 135),
    Case(
        "partial",
        "register",
        {**_REGISTER, "Filedata": Upload("large.gif", "image/gif", PICTURE.ljust(at.LIMITS.file_bytes + 1, b"\0"))},
        "PARTIAL",
        340,
    ),
    Case("lost", "register", _REGISTER, "EXISTED", 135, lose=1),
    Case("success", "registerMultiple", {"userJson": [_USER]}, items=("SUCCESS",)),
    Case(
        "mixed",
        "registerMultiple",
        {"userJson": [_USER, {**_USER, "telephone": at.LIN_PHONE}, {**_USER, "telephone": "33800001009"}]},
        "PARTIAL",
        items=("SUCCESS", "EXISTED", "FAILED"),
    ),
)
_PASSWORDS = (
    Case(
        "success",
        "modifyPassword",
        {
            "oldMd5pass": at.OLD_PASSWORD_MD5,
            "password": at.PASSWORD,
            "md5pass": at.PASSWORD_MD5,
            "uid": at.LIN,
        },
        before=before.lin_has_a_password,
    ),
    Case(
        "success",
        "modifyPasswordByTelephone",
        {"uid": at.LIN, "password": at.PASSWORD, "md5pass": at.PASSWORD_MD5},
    ),
)
_MEMBERS = (
    Case("success", "addSchoolStudent", {"studentAccount": at.ZOE_PHONE, "studentName": at.OTHER_NAME}),
    Case("already", "addSchoolStudent", {"studentAccount": at.BOB_EMAIL, "studentName": "Bob Example"}, "EXISTED", 133),
    Case("failed", "addSchoolStudent", {"studentAccount": at.NEW_PHONE, "studentName": at.NEW_NAME}, "NotFound", 113),
    Case("success", "addTeacher", {"teacherAccount": at.ZOE_PHONE, "teacherName": "Zoe Example"}),
    Case(
        "picture",
        "addTeacher",
        {
            "teacherAccount": at.ZOE_PHONE,
            "teacherName": at.OTHER_NAME,
            "Filedata": Upload("gesicht ö.gif", "image/gif", PICTURE),
        },
    ),
    Case("already", "addTeacher", {"teacherAccount": at.ADA_PHONE, "teacherName": "Ada Example"}, "EXISTED", 133),
)
_CHANGES = (
    Case("success", "editSchoolStudent", {"studentUid": at.LIN, "studentName": at.OTHER_NAME}),
    Case(
        "success",
        "schooluserModifyCourseStudentNickName",
        {"studentUids": [at.LIN, at.BOB]},
        items=("SUCCESS", "SUCCESS"),
    ),
    Case(
        "mixed",
        "schooluserModifyCourseStudentNickName",
        {"studentUids": [at.LIN, at.NOBODY]},
        "PARTIAL",
        items=("SUCCESS", "FAILED"),
    ),
    Case("success", "editTeacher", {"teacherUid": at.ADA, "teacherName": at.OTHER_NAME}),
    Case("picture", "editTeacher", {"teacherUid": at.ADA, "teacherName": "Ada Example", "Filedata": _AVATAR}),
    Case("success", "stopUsingTeacher", {"teacherUid": at.MEI}),
    Case("failed", "stopUsingTeacher", {"teacherUid": at.ADA}, "Conflict", 317),
    Case("success", "restartUsingTeacher", {"teacherUid": at.MEI}, before=before.mei_is_disabled),
    Case(
        "busy",
        "restartUsingTeacher",
        {"teacherUid": at.MEI},
        before=before.mei_is_disabled,
        faults=(Fault("restartUsingTeacher", code=800, times=1),),
    ),
)
_SCHOOL = (
    Case("success", "schoolModifySchoolConf", {"allowViewReplay": 1, "allowNewStudentViewReplay": 0}),
    Case(
        "wrong-signature",
        "schoolModifySchoolConf",
        {"allowViewReplay": 0},
        "AuthenticationError",
        101_002_005,
        secret="another",
    ),
    Case("success", "deleteSubSchoolAccount", {"UID": at.MEI}, before=before.mei_has_a_sub_account),
    Case("already", "deleteSubSchoolAccount", {"UID": at.MEI}, "EXISTED", 22101),
)

CASES = (*_USERS, *_PASSWORDS, *_MEMBERS, *_CHANGES, *_SCHOOL)
