"""dual_teacher: lessons in several courses that follow one main lesson."""

from __future__ import annotations

from tapes import school as at

from . import before
from .case import DAY, Case

_RECORDED = {"recordType": 2, "recordState": 1, "liveState": 1, "openState": 0}
_NOT_RECORDED = dict.fromkeys(_RECORDED, 0)
# In the order in which the entries of a list have them.
_NEW_RECORDED = {"recordState": 1, "recordType": 2, "liveState": 1, "openState": 0}
_NEW_NOT_RECORDED = dict.fromkeys(_NEW_RECORDED, 0)
_STAGE = {"assistantUids": [at.MEI], "cameraHide": 0, "isAutoOnstage": 2, "seatNum": 2, "isHd": 2, "isDc": 3}
_MAIN = {"courseId": at.COURSE, "classId": at.LESSON}
_CREATE = {"mainCourseId": at.COURSE, "mainClassId": at.LESSON}

CASES = (
    Case(
        "success",
        "lmsOnlineDoubleTeacherAddClass",
        {
            **_CREATE,
            "subClassJson": [
                {
                    "courseId": before.SECOND_COURSE,
                    "className": 'Halves, room "A" / 甲',
                    **_STAGE,
                    "useCoMainRecord": 0,
                    **_NEW_RECORDED,
                    "uniqueIdentity": "maths-7-halves-a",
                },
                {
                    "courseId": before.THIRD_COURSE,
                    "className": "Halves, room B",
                    "useCoMainRecord": 1,
                    **_NEW_NOT_RECORDED,
                },
            ],
        },
        items=("SUCCESS", "SUCCESS"),
        before=before.two_courses_more,
    ),
    Case(
        "mixed",
        "lmsOnlineDoubleTeacherAddClass",
        {
            **_CREATE,
            "subClassJson": [
                {"courseId": before.THIRD_COURSE, "className": "Halves, room B"},
                {"courseId": at.COURSE, "className": "Halves, room C"},
            ],
        },
        "PARTIAL",
        items=("SUCCESS", "FAILED"),
        before=before.two_courses_more,
    ),
    Case(
        "lost",
        "lmsOnlineDoubleTeacherAddClass",
        {**_CREATE, "subClassJson": [{"courseId": before.SECOND_COURSE, "className": "Halves, room A"}]},
        "EXISTED",
        items=("EXISTED",),
        before=before.two_courses_more,
        lose=1,
    ),
    Case(
        "success",
        "lmsOnlineDoubleTeacherEditClass",
        {
            **_MAIN,
            "className": "Halves & 半",
            "teacherUid": at.MEI,
            "startTime": at.NOW + DAY,
            "endTime": at.NOW + DAY + 2700,
            **_STAGE,
            "assistantUids": [at.ADA],
            **_RECORDED,
        },
        before=before.main_and_sub_lesson,
    ),
    Case(
        "sub-lesson",
        "lmsOnlineDoubleTeacherEditClass",
        {
            "courseId": before.SECOND_COURSE,
            "classId": before.SECOND_LESSON,
            "useCoMainRecord": 1,
            **_NOT_RECORDED,
        },
        before=before.main_and_sub_lesson,
    ),
    Case(
        "partial",
        "lmsOnlineDoubleTeacherEditClass",
        {**_MAIN, "teacherUid": at.MEI},
        "PARTIAL",
        before=before.mei_learns_in_the_sub_course,
    ),
    Case("success", "lmsOnlineDoubleTeacherDeleteClass", _MAIN, before=before.main_and_sub_lesson),
)
