"""courses: their students, auditors and teachers."""

from __future__ import annotations

from classin_simulator.faults import Fault
from tapes import school as at

from . import before
from .case import Case

_MEMBERS = (
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
        before=before.many_enrol,
        one_request=False,
    ),
    Case(
        "existed",
        "addCourseStudentMultiple",
        {"courseId": at.COURSE, "identity": 1, "studentJson": [{"uid": at.BOB}, {"uid": at.LIN}]},
        "EXISTED",
        items=("EXISTED", "EXISTED"),
        before=before.bob_joins,
    ),
    Case(
        "failed",
        "addCourseStudentMultiple",
        {"courseId": at.COURSE, "identity": 1, "studentJson": [{"uid": at.BOB}, {"uid": at.BOB}]},
        "InvalidRequest",
        133,
    ),
    Case(
        "partial",
        "addCourseStudent",
        {"courseId": at.COURSE, "identity": 1, "studentUid": at.BOB},
        "PARTIAL",
        841,
        faults=(Fault("addCourseStudent", code=841, after_commit=True),),
    ),
    Case("success", "delCourseStudent", {"courseId": at.COURSE, "identity": 1, "studentUid": at.LIN}),
    Case("already", "delCourseStudent", {"courseId": at.COURSE, "identity": 2, "studentUid": at.LIN}, "EXISTED", 162),
    Case(
        "lost",
        "delCourseStudent",
        {"courseId": at.COURSE, "identity": 1, "studentUid": at.LIN},
        "EXISTED",
        162,
        lose=1,
    ),
    Case(
        "success",
        "delCourseStudentMultiple",
        {"courseId": at.COURSE, "identity": 2, "studentUidJson": [at.BOB]},
        items=("SUCCESS",),
        before=before.bob_audits,
    ),
    Case(
        "mixed",
        "delCourseStudentMultiple",
        {"courseId": at.COURSE, "identity": 1, "studentUidJson": [at.LIN, at.BOB, at.NOBODY]},
        "PARTIAL",
        items=("SUCCESS", "EXISTED", "FAILED"),
    ),
)
_TEACHERS = (
    Case("success", "modifyCourseTeacher", {"courseId": at.COURSE, "teacherUid": at.MEI}),
    Case(
        "partial",
        "modifyCourseTeacher",
        {"courseId": at.COURSE, "teacherUid": at.MEI},
        "PARTIAL",
        before=before.classroom_before_a_lesson,
    ),
    Case(
        "success",
        "removeCourseTeacher",
        {"courseId": at.COURSE, "teacherUid": at.MEI},
        before=before.mei_is_on_the_list,
    ),
    Case("already", "removeCourseTeacher", {"courseId": at.COURSE, "teacherUid": at.MEI}, "EXISTED", 316),
    Case(
        "success",
        "courseAddCourseTeacher",
        {"courseId": at.COURSE, "teacherUids": [at.ADA, at.MEI]},
        items=("SUCCESS", "SUCCESS"),
    ),
    Case(
        "mixed",
        "courseAddCourseTeacher",
        {"courseId": at.COURSE, "teacherUids": [at.ADA, at.MEI, at.LIN]},
        "PARTIAL",
        items=("SUCCESS", "EXISTED", "FAILED"),
        before=before.mei_is_on_the_list,
    ),
)

CASES = (*_MEMBERS, *_TEACHERS)
