"""What is on tape, as data: for each operation one success with all its parameters, and one call more for each other
shape that it has on the wire or in its answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from classin_api.types import File
from classin_simulator.school import School

from . import school as at

PICTURE = b"GIF89a" + (300).to_bytes(2, "little") * 2 + b"\0\0\0;"
DAY = 24 * 3600


@dataclass(frozen=True)
class Upload:
    """A file that is sent along; a boundary of its own must not end it."""

    name: str
    media: str
    content: bytes = field(repr=False)

    def opened(self) -> File:
        """The file, as a caller gives it."""
        return File(payload=BytesIO(self.content), file_name=self.name, mime_type=self.media)


@dataclass(frozen=True)
class Case:
    """One call.

    Attributes:
        name: Of its tape, under the operation's folder.
        operation: The operation's id.
        arguments: Its parameters, by their names on the wire; lists where ClassIn wants JSON text.
        ends: The outcome of the reply, or the class of the error.
        code: ClassIn's code, where there is one.
        items: The outcomes of a batch.
        before: Changes the furnished school.
        lose: How many answers get lost.
        secret: What the client signs with.
        one_request: Whether it can be sent with `call`, which sends one request.
    """

    name: str
    operation: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    ends: str = "SUCCESS"
    code: int | None = 1
    items: tuple[str, ...] = ()
    before: Callable[[School], object] | None = None
    lose: int = 0
    secret: str = at.SECRET
    one_request: bool = True

    @property
    def path(self) -> str:
        """Of its tape, without the suffix."""
        return f"{self.operation}/{self.name}"


def _join_course(school: School) -> None:
    school.courses[at.COURSE].student_uids.add(at.BOB)


def _enrol_many(school: School) -> None:
    for number in range(31):
        user = school.add_user(telephone=None, email=f"{number}@example.com", nickname="", password_md5="")
        school.add_student(user.uid, "")


def _publish(school: School) -> None:
    school.activities[at.HOMEWORK].published = True


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
_COURSE = {
    "courseName": "Música & 数学: 100 % + ~*'()",
    "folderId": at.WORKSHEETS,
    "expiryTime": at.NOW + 30 * DAY,
    "mainTeacherUid": at.ADA,
    "subjectId": 2,
    "catId": 12_345,
    "courseIntroduce": "Numbers, and shapes.\nBring a ruler; = is a sign.",
    "classroomSettingId": at.SCHOOL_SETTING,
    "courseUniqueIdentity": "maths-8",
    "allowAddFriend": 1,
    "allowStudentModifyNickname": 0,
    "notAllowDeleteCourseStudentReplay": 1,
}
_CLASSROOM = {
    "courseId": at.COURSE,
    "unitId": at.UNIT,
    "name": 'Quarters "¼" & 四分',
    "teacherUid": at.ADA,
    "startTime": at.NOW + DAY,
    "endTime": at.NOW + DAY + 2700,
    "assistantUids": [at.MEI],
    "cameraHide": 0,
    "isAutoOnstage": 1,
    "seatNum": 2,
    "isHd": 2,
    "isDc": 3,
    "recordType": 2,
    "recordState": 1,
    "liveState": 1,
    "openState": 0,
    "isAllowCheck": 1,
    "uniqueIdentity": "maths-7-quarters",
    "omoStationBroadcast": 1,
}
_PLAIN_CLASSROOM = {name: _CLASSROOM[name] for name in ("courseId", "name", "teacherUid", "startTime", "endTime")}

USERS = (
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
MEMBERS = (
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
COURSES = (
    Case("success", "addCourse", _COURSE),
    Case("picture", "addCourse", {**_COURSE, "Filedata": Upload("cover.gif", "image/gif", PICTURE)}),
    Case("identity-made", "addCourse", {"courseName": "Science"}),
    Case("existed", "addCourse", {"courseName": "Mathematics", "courseUniqueIdentity": "maths-7"}, "EXISTED", 398),
    Case("failed", "addCourse", {"courseName": "Science", "mainTeacherUid": at.LIN}, "NotFound", 334),
    Case("lost", "addCourse", {"courseName": "Science"}, "EXISTED", 398, lose=1),
    Case("wrong-signature", "addCourse", {"courseName": "Science"}, "AuthenticationError", 102, secret="another"),
    Case(
        "success",
        "addCourseStudent",
        {"courseId": at.COURSE, "identity": 2, "studentUid": at.BOB, "studentName": "Bob Example"},
    ),
    Case("already", "addCourseStudent", {"courseId": at.COURSE, "identity": 1, "studentUid": at.LIN}, "EXISTED", 163),
    Case(
        "lost",
        "addCourseStudent",
        {"courseId": at.COURSE, "identity": 1, "studentUid": at.BOB},
        "EXISTED",
        163,
        lose=1,
    ),
    Case(
        "success",
        "addCourseStudentMultiple",
        {
            "courseId": at.COURSE,
            "identity": 2,
            "studentJson": [{"uid": at.BOB, "name": at.OTHER_NAME, "customColumn": "row/1 – 一"}],
        },
        items=("SUCCESS",),
    ),
    Case(
        "mixed",
        "addCourseStudentMultiple",
        {
            "courseId": at.COURSE,
            "identity": 1,
            "studentJson": [{"uid": at.BOB, "customColumn": "new"}, {"uid": at.LIN}, {"uid": at.NOBODY}],
        },
        "PARTIAL",
        items=("SUCCESS", "EXISTED", "FAILED"),
    ),
    Case(
        "two-requests",
        "addCourseStudentMultiple",
        {
            "courseId": at.COURSE,
            "identity": 1,
            "studentJson": [{"uid": uid} for uid in range(at.ZOE + 1, at.ZOE + 32)],
        },
        items=("SUCCESS",) * 31,
        before=_enrol_many,
        one_request=False,
    ),
    Case(
        "existed",
        "addCourseStudentMultiple",
        {"courseId": at.COURSE, "identity": 1, "studentJson": [{"uid": at.BOB}, {"uid": at.LIN}]},
        "EXISTED",
        items=("EXISTED", "EXISTED"),
        before=_join_course,
    ),
    Case(
        "failed",
        "addCourseStudentMultiple",
        {"courseId": at.COURSE, "identity": 1, "studentJson": [{"uid": at.BOB}, {"uid": at.BOB}]},
        "InvalidRequest",
        133,
    ),
)
SCHOOL = (
    Case("success", "getFolderList"),
    Case("lost", "getFolderList", lose=1),
    Case("success", "getCloudList", {"folderId": at.WORKSHEETS}),
    Case("root", "getCloudList"),
    Case("success", "createFolder", {"folderId": at.WORKSHEETS, "folderName": "Été / 夏"}),
    Case("existed", "createFolder", {"folderId": at.DRIVE, "folderName": "Worksheets"}, "EXISTED", 206),
    Case("lost", "createFolder", {"folderId": at.DRIVE, "folderName": "Tests"}, "EXISTED", 206, lose=1),
    Case(
        "success",
        "uploadFile",
        {
            "folderId": at.WORKSHEETS,
            "Filedata": Upload("Brüche 1.pdf", "application/pdf", b"%PDF-1.7\r\n--boundary\r\nmade up\r\n"),
        },
    ),
    Case(
        "lost",
        "uploadFile",
        {"folderId": at.WORKSHEETS, "Filedata": Upload("a.txt", "text/plain", b"made up")},
        "OutcomeUnknown",
        None,
        lose=1,
    ),
    Case("success", "addSchoolLabel", {"labelName": "Maths+"}),
    Case("existed", "addSchoolLabel", {"labelName": "Science"}, "EXISTED", 353),
    Case("success", "schoolModifySchoolConf", {"allowViewReplay": 1, "allowNewStudentViewReplay": 0}),
    Case(
        "wrong-signature",
        "schoolModifySchoolConf",
        {"allowViewReplay": 0},
        "AuthenticationError",
        101_002_005,
        secret="another",
    ),
)
LESSONS = (
    Case(
        "success",
        "getLoginLinked",
        {"uid": at.LIN, "lifeTime": 3600, "courseId": at.COURSE, "classId": at.LESSON, "deviceType": 1},
    ),
    Case("ios", "getLoginLinked", {"uid": at.ADA, "courseId": at.COURSE, "classId": at.LESSON, "deviceType": 2}),
    Case(
        "success",
        "lmsUnitCreate",
        {"courseId": at.COURSE, "name": 'Größen "\\" / 数', "publishFlag": 2, "content": "a & b = c\n" + "é" * 507},
    ),
    Case(
        "long-text",
        "lmsUnitCreate",
        # Of 1,025 bytes: one more than is signed.
        {"courseId": at.COURSE, "name": "Percentages", "publishFlag": 0, "content": "x" + "é" * 512},
    ),
    Case("existed", "lmsUnitCreate", {"courseId": at.COURSE, "name": "Fractions", "publishFlag": 0}, "EXISTED", 29208),
    Case("failed", "lmsUnitCreate", {"courseId": at.NO_COURSE, "name": "Fractions", "publishFlag": 0}, "NotFound", 147),
    Case("success", "lmsActivityCreateClass", _CLASSROOM),
    Case("identity-made", "lmsActivityCreateClass", _PLAIN_CLASSROOM),
    Case(
        "existed",
        "lmsActivityCreateClass",
        {**_PLAIN_CLASSROOM, "uniqueIdentity": "maths-7-halves"},
        "EXISTED",
        398,
    ),
    Case("lost", "lmsActivityCreateClass", _PLAIN_CLASSROOM, "EXISTED", 398, lose=1),
    Case(
        "success",
        "lmsActivityAddStudent",
        {"courseId": at.COURSE, "activityId": at.CLASSROOM, "studentUids": [at.LIN, at.BOB]},
        items=("SUCCESS", "SUCCESS"),
    ),
    Case(
        "mixed",
        "lmsActivityAddStudent",
        {"courseId": at.COURSE, "activityId": at.CLASSROOM, "studentUids": [at.LIN, at.NOBODY]},
        "PARTIAL",
        items=("SUCCESS", "FAILED"),
    ),
    Case("success", "lmsActivityRelease", {"courseId": at.COURSE, "activityId": at.HOMEWORK}),
    Case(
        "already",
        "lmsActivityRelease",
        {"courseId": at.COURSE, "activityId": at.HOMEWORK},
        "EXISTED",
        29184,
        before=_publish,
    ),
    Case("lost", "lmsActivityRelease", {"courseId": at.COURSE, "activityId": at.HOMEWORK}, "EXISTED", 29184, lose=1),
)

CASES: tuple[Case, ...] = (*USERS, *MEMBERS, *COURSES, *SCHOOL, *LESSONS)
