"""units, activities and classrooms of the LMS."""

from __future__ import annotations

from tapes import school as at

from . import before
from .case import DAY, Case

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
_UNIT_AT = {"courseId": at.COURSE, "unitId": at.UNIT}
_HOMEWORK_AT = {"courseId": at.COURSE, "activityId": at.HOMEWORK}
_CLASSROOM_AT = {"courseId": at.COURSE, "activityId": at.CLASSROOM}
_DRAFT = {
    "courseId": at.COURSE,
    "unitId": at.UNIT,
    "activityType": 3,
    "name": 'Quiz "½" & 考',
    "teacherUid": at.ADA,
    "startTime": at.NOW + DAY,
    "endTime": at.NOW + 2 * DAY,
}

_CREATED = (
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
    Case("success", "lmsActivityRelease", _HOMEWORK_AT),
    Case(
        "already",
        "lmsActivityRelease",
        _HOMEWORK_AT,
        "EXISTED",
        29184,
        before=before.homework_is_published,
    ),
    Case("lost", "lmsActivityRelease", _HOMEWORK_AT, "EXISTED", 29184, lose=1),
)
_CHANGED = (
    Case("success", "lmsUnitUpdate", {**_UNIT_AT, "name": 'Brüche "½" / 分', "content": "a & b = c", "publishFlag": 2}),
    Case("success", "lmsUnitDelete", _UNIT_AT),
    Case("lost", "lmsUnitDelete", _UNIT_AT, "EXISTED", 40_020, lose=1),
    Case("success", "lmsUnitMove", {**_UNIT_AT, "toUnitId": before.SECOND_UNIT}, before=before.second_unit),
    Case(
        "success",
        "lmsActivityUpdateClass",
        {
            **_CLASSROOM_AT,
            **{name: value for name, value in _CLASSROOM.items() if name != "uniqueIdentity"},
            "unitId": before.SECOND_UNIT,
            "teacherUid": at.MEI,
            "assistantUids": [at.ADA],
            "isAutoOnstage": 0,
            "isAllowCheck": 0,
        },
        before=before.second_unit,
    ),
    Case("name", "lmsActivityUpdateClass", {**_CLASSROOM_AT, "name": "Halves + ½"}),
    Case("success", "lmsActivityCreateActivityNoClass", _DRAFT),
    Case("lost", "lmsActivityCreateActivityNoClass", _DRAFT, "OutcomeUnknown", None, lose=1),
    Case("success", "lmsActivityDelete", _HOMEWORK_AT),
    Case("already", "lmsActivityDelete", _HOMEWORK_AT, "EXISTED", 29_149, before=before.homework_is_deleted),
    Case("success", "lmsActivityDeleteStudent", {**_CLASSROOM_AT, "studentUids": [at.LIN, at.BOB]}),
    Case("failed", "lmsActivityDeleteStudent", {**_HOMEWORK_AT, "studentUids": [at.LIN]}, "Unsupported", 30_008),
)

CASES = (*_CREATED, *_CHANGED)
