"""lessons, and what is recorded of them."""

from __future__ import annotations

from classin_simulator.faults import Fault
from tapes import school as at

from . import before
from .case import DAY, Case

_PLAIN = {
    "className": "Quarters",
    "beginTime": at.NOW + DAY,
    "endTime": at.NOW + DAY + 2700,
    "teacherUid": at.ADA,
}
_LESSON = {
    **_PLAIN,
    "className": 'Quarters "¼" & 四分',
    "folderId": at.WORKSHEETS,
    "teachMode": 1,
    "isAutoOnstage": 1,
    "seatNum": 1,
    "isHd": 2,
    "isDc": 3,
    "assistantUids": [at.MEI],
    "record": 1,
    "recordScene": 1,
    "live": 1,
    "replay": 1,
    "watchByLogin": 1,
    "allowUnloggedChat": 0,
    "courseUniqueIdentity": "maths-7-quarters",
    "classIntroduce": "Of one = four.\nBring paper + scissors.",
    "omoStationBroadcast": 1,
}
_CREATE_ONLY = ("seatNum", "isHd", "isDc", "courseUniqueIdentity")
_ONE = {"courseId": at.COURSE, **_PLAIN}
_KNOWN = {**_PLAIN, "courseUniqueIdentity": "maths-7-halves"}
_LESSON_AT = {"courseId": at.COURSE, "classId": at.LESSON}
_PAST_AT = {"courseId": at.COURSE, "classId": before.SECOND_LESSON}
_VIDEO = {"classId": before.SECOND_LESSON, "fileId": at.VIDEO}

_CREATED = (
    Case("success", "addCourseClass", {"courseId": at.COURSE, **_LESSON}),
    Case("identity-made", "addCourseClass", {**_ONE, "assistantUid": at.MEI}),
    Case("existed", "addCourseClass", {"courseId": at.COURSE, **_KNOWN}, "EXISTED", 398),
    Case("partial", "addCourseClass", {**_ONE, "record": 0, "live": 1}, "PARTIAL", 280),
    Case("lost", "addCourseClass", _ONE, "EXISTED", 398, lose=1),
    Case(
        "success",
        "addCourseClassMultiple",
        {
            "courseId": at.COURSE,
            "classJson": [{**_LESSON, "customColumn": "row/1 – 一"}, {**_PLAIN, "assistantUid": at.MEI}],
        },
        items=("SUCCESS", "SUCCESS"),
    ),
    Case(
        "mixed",
        "addCourseClassMultiple",
        {
            "courseId": at.COURSE,
            "classJson": [
                _PLAIN,
                {**_KNOWN, "customColumn": "row-2"},
                {**_PLAIN, "record": 0, "replay": 1},
                {**_PLAIN, "teacherUid": at.NOBODY},
            ],
        },
        "PARTIAL",
        items=("SUCCESS", "EXISTED", "PARTIAL", "FAILED"),
    ),
    Case(
        "lost",
        "addCourseClassMultiple",
        {"courseId": at.COURSE, "classJson": [_PLAIN, {**_PLAIN, "className": "Fifths"}]},
        "EXISTED",
        items=("EXISTED", "EXISTED"),
        lose=1,
    ),
)
_CHANGED = (
    Case(
        "success",
        "editCourseClass",
        {name: value for name, value in _LESSON.items() if name not in _CREATE_ONLY}
        | _LESSON_AT
        | {"teachMode": 2, "isAutoOnstage": 0},
    ),
    Case("co-teacher", "editCourseClass", {**_LESSON_AT, "assistantUid": at.MEI}),
    Case(
        "partial",
        "editCourseClass",
        {**_LESSON_AT, "className": "Halves + ½", "record": 0, "live": 1, "replay": 0},
        "PARTIAL",
        282,
    ),
    Case(
        "notice",
        "editCourseClass",
        {**_LESSON_AT, "className": "Halves + ½"},
        code=121_601_002,
        faults=(Fault("editCourseClass", code=121_601_002, after_commit=True),),
    ),
    Case("success", "delCourseClass", _LESSON_AT),
    Case("already", "delCourseClass", _LESSON_AT, "EXISTED", 212, before=before.lesson_is_deleted),
    Case(
        "partial",
        "delCourseClass",
        _LESSON_AT,
        "PARTIAL",
        823,
        faults=(Fault("delCourseClass", code=823, after_commit=True),),
    ),
    Case("success", "delEndCourseClass", _PAST_AT, before=before.recorded_lesson),
    Case("already", "delEndCourseClass", _PAST_AT, "EXISTED", 212, before=before.deleted_recorded_lesson),
    Case("success", "modifyClassSeatNum", {**_LESSON_AT, "seatNum": 1, "isHd": 2, "isDc": 3}),
    Case(
        "success",
        "addClassLabels",
        {
            "courseId": at.COURSE,
            "classList": [{"customColumn": "row/1 – 一", "classId": at.LESSON, "classLabelId": [at.LABEL]}],
        },
        items=("SUCCESS",),
    ),
    Case(
        "mixed",
        "addClassLabels",
        {
            "courseId": at.COURSE,
            "classList": [
                {"classId": at.LESSON, "classLabelId": []},
                {"classId": before.SECOND_LESSON, "classLabelId": ["999"], "customColumn": "row-2"},
            ],
        },
        "PARTIAL",
        items=("SUCCESS", "UNKNOWN"),
        before=before.second_lesson,
    ),
)
_WATCHED = (
    Case(
        "success",
        "getLoginLinked",
        {"uid": at.LIN, "lifeTime": 3600, "courseId": at.COURSE, "classId": at.LESSON, "deviceType": 1},
    ),
    Case("ios", "getLoginLinked", {"uid": at.ADA, "courseId": at.COURSE, "classId": at.LESSON, "deviceType": 2}),
    Case("success", "getWebcastUrl", _LESSON_AT),
    Case("lost", "getWebcastUrl", {"courseId": at.COURSE}, lose=1),
    Case(
        "success",
        "setClassVideoMultiple",
        {
            "courseId": at.COURSE,
            "classJson": [
                {
                    "classId": at.LESSON,
                    "record": 1,
                    "recordScene": 1,
                    "live": 1,
                    "replay": 0,
                    "watchByLogin": 1,
                    "allowUnloggedChat": 0,
                    "customColumn": "row/1 – 一",
                }
            ],
        },
        items=("SUCCESS",),
    ),
    Case(
        "mixed",
        "setClassVideoMultiple",
        {
            "courseId": at.COURSE,
            "classJson": [
                {"classId": at.LESSON, "record": 1, "live": 0, "replay": 1},
                {"classId": before.SECOND_LESSON, "record": 0, "live": 1, "replay": 0, "customColumn": "row-2"},
            ],
        },
        "PARTIAL",
        items=("SUCCESS", "FAILED"),
        before=before.second_lesson,
    ),
    Case(
        "success",
        "updateClassLockStatus",
        {"classId": before.SECOND_LESSON, "isLock": 1},
        before=before.recorded_lesson,
    ),
    Case("success", "deleteClassVideo", _VIDEO, before=before.recorded_lesson),
    Case("lost", "deleteClassVideo", _VIDEO, "EXISTED", 634, before=before.recorded_lesson, lose=1),
)

CASES = (*_CREATED, *_CHANGED, *_WATCHED)
