"""lessons: who is in one lesson only, or out of it, and what is said of students."""

from __future__ import annotations

from tapes import school as at

from . import before
from .case import Case

_LESSON_AT = {"courseId": at.COURSE, "classId": at.LESSON}

CASES = (
    Case(
        "success",
        "addClassStudentMultiple",
        {**_LESSON_AT, "identity": 1, "studentJson": [{"uid": at.BOB, "customColumn": "row/1 – 一"}]},
        items=("SUCCESS",),
    ),
    Case(
        "mixed",
        "addClassStudentMultiple",
        {
            **_LESSON_AT,
            "identity": 1,
            "studentJson": [{"uid": at.BOB}, {"uid": at.LIN, "customColumn": "row-2"}, {"uid": at.ADA}],
        },
        "PARTIAL",
        items=("SUCCESS", "EXISTED", "FAILED"),
    ),
    Case(
        "success",
        "addCourseClassStudent",
        {"courseId": at.COURSE, "studentUid": at.BOB, "classJson": [at.LESSON, before.SECOND_LESSON]},
        items=("SUCCESS", "SUCCESS"),
        before=before.second_lesson,
    ),
    Case(
        "mixed",
        "addCourseClassStudent",
        {"courseId": at.COURSE, "studentUid": at.BOB, "classJson": [at.LESSON, before.SECOND_LESSON]},
        "PARTIAL",
        items=("SUCCESS", "FAILED"),
        before=before.deleted_recorded_lesson,
    ),
    Case(
        "success",
        "delClassStudentMultiple",
        {**_LESSON_AT, "identity": 1, "studentUidJson": [at.LIN]},
        items=("SUCCESS",),
    ),
    Case(
        "mixed",
        "delClassStudentMultiple",
        {**_LESSON_AT, "identity": 1, "studentUidJson": [at.LIN, at.BOB, at.NOBODY]},
        "PARTIAL",
        items=("SUCCESS", "EXISTED", "FAILED"),
    ),
    Case(
        "success",
        "updateClassStudentComment",
        {
            "classId": at.LESSON,
            "commentJson": [
                {
                    "studentUid": at.LIN,
                    "starNum": 5,
                    "comment": 'Halves are "no riddle" any more & 好.',
                    "customColumn": "row/1 – 一",
                }
            ],
        },
        items=("SUCCESS",),
    ),
    Case(
        "mixed",
        "updateClassStudentComment",
        {
            "classId": at.LESSON,
            "commentJson": [
                {"studentUid": at.LIN, "starNum": 3, "comment": "Practise."},
                {"studentUid": at.BOB, "starNum": 4, "comment": "Practise.", "customColumn": "row-2"},
            ],
        },
        "PARTIAL",
        items=("SUCCESS", "FAILED"),
    ),
)
