"""courses: what they are, their grouping, their labels."""

from __future__ import annotations

from tapes import school as at

from . import before
from .case import DAY, PICTURE, Case, Upload

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
_COVER = Upload("cover.gif", "image/gif", PICTURE)
_EDITED = {
    "courseId": at.COURSE,
    "folderId": at.WORKSHEETS,
    "courseName": "Maths & 数学, year 8",
    "expiryTime": at.NOW + 60 * DAY,
    "mainTeacherUid": at.MEI,
    "subjectId": 2,
    "catId": 12_345,
    "stamp": 1,
    "courseIntroduce": "Numbers = shapes + proofs.\nBring a ruler.",
    "classroomSettingId": at.SCHOOL_SETTING,
    "allowAddFriend": 0,
    "allowStudentModifyNickname": 1,
    "notAllowDeleteCourseStudentReplay": 0,
}
_GROUPS = [[{"studentUid": at.LIN, "isLeader": 1}, {"studentUid": at.BOB, "isLeader": 0}]]
_GROUPING = {"courseId": at.COURSE, "groupList": _GROUPS, "groupName": "Teams / 组"}

_COURSES = (
    Case("success", "addCourse", _COURSE),
    Case("picture", "addCourse", {**_COURSE, "Filedata": _COVER}),
    Case("identity-made", "addCourse", {"courseName": "Science"}),
    Case("existed", "addCourse", {"courseName": "Mathematics", "courseUniqueIdentity": "maths-7"}, "EXISTED", 398),
    Case("failed", "addCourse", {"courseName": "Science", "mainTeacherUid": at.LIN}, "NotFound", 334),
    Case("lost", "addCourse", {"courseName": "Science"}, "EXISTED", 398, lose=1),
    Case("wrong-signature", "addCourse", {"courseName": "Science"}, "AuthenticationError", 102, secret="another"),
    Case("success", "editCourse", _EDITED),
    Case("picture", "editCourse", {"courseId": at.COURSE, "subjectId": 2, "Filedata": _COVER}),
    Case("success", "endCourse", {"courseId": at.COURSE}),
    Case("lost", "endCourse", {"courseId": at.COURSE}, lose=1),
)
_GROUPINGS = (
    Case("success", "addCourseGroup", _GROUPING, before=before.bob_joins),
    Case("partial", "addCourseGroup", _GROUPING, "PARTIAL", 898),
    Case("lost", "addCourseGroup", _GROUPING, "OutcomeUnknown", None, before=before.bob_joins, lose=1),
    Case("success", "editCourseGroup", {**_GROUPING, "groupId": before.GROUPING}, before=before.grouped),
    Case("success", "delCourseGroup", {"courseId": at.COURSE, "groupId": before.GROUPING}, before=before.grouped),
    Case(
        "lost",
        "delCourseGroup",
        {"courseId": at.COURSE, "groupId": before.GROUPING},
        "EXISTED",
        893,
        before=before.grouped,
        lose=1,
    ),
    Case("success", "modifyGroupMemberNickname", {"courseId": at.COURSE}),
)
_LABELS = (
    Case("success", "addSchoolLabel", {"labelName": "Maths+"}),
    Case("existed", "addSchoolLabel", {"labelName": "Science"}, "EXISTED", 353),
    Case("success", "updateSchoolLabel", {"labelId": at.LABEL, "labelName": "Sciences / 科学"}),
    Case("success", "deleteSchoolLabel", {"labelId": at.LABEL}),
    Case(
        "success",
        "addCourseLabels",
        {"courseList": [{"customColumn": "row/1 – 一", "courseId": at.COURSE, "labelIds": [at.LABEL]}]},
        items=("SUCCESS",),
    ),
    Case(
        "mixed",
        "addCourseLabels",
        {
            "courseList": [
                {"courseId": at.COURSE, "labelIds": []},
                {"courseId": before.SECOND_COURSE, "labelIds": [at.LABEL, before.SECOND_LABEL]},
                {"customColumn": "row-3", "courseId": at.NO_COURSE, "labelIds": [at.LABEL]},
            ]
        },
        "PARTIAL",
        items=("SUCCESS", "SUCCESS", "FAILED"),
        before=before.labelled,
    ),
)

CASES = (*_COURSES, *_GROUPINGS, *_LABELS)
