"""The calls of a recording, in their order, as data. What one learns from its answer, a later one sends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tapes.cases.case import PICTURE, Upload

HOUR = 3600
DAY = 24 * HOUR


@dataclass(frozen=True)
class Known:
    """A value that was given, or learned from an earlier answer."""

    name: str


@dataclass(frozen=True)
class Moment:
    """A time, in seconds from the beginning of the recording."""

    seconds: int


@dataclass(frozen=True)
class Step:
    """One call.

    Attributes:
        operation: The operation's id.
        arguments: Its parameters, with what is not known beforehand as `Known` and `Moment`.
        name: Of its tape.
        ends: The outcome that the tape is named for.
        learns: Where in the answer a value stands that later calls need.
        undoes: What is gone after it; it is called at the end as well, when something went wrong before.
    """

    operation: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    name: str = "success"
    ends: str = "SUCCESS"
    learns: Mapping[str, str] = field(default_factory=dict)
    undoes: str = ""

    @property
    def path(self) -> str:
        """Of its tape, without the suffix."""
        return f"{self.operation}/{self.name}"

    @property
    def needs(self) -> frozenset[str]:
        """The names of the values that it sends."""
        return frozenset(_known(self.arguments))


def _known(value: Any) -> Iterator[str]:
    if isinstance(value, Known):
        yield value.name
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _known(one)
    elif isinstance(value, list):
        for one in value:
            yield from _known(one)


COURSE_NAME = "Recorded calls"
GIVEN = ("teacher", "student")
"""People of the school, who are in a recording only when they are named for it."""

_COURSE, _UNIT, _UNIT_2 = Known("course"), Known("unit"), Known("second unit")
_TEACHER, _STUDENT = Known("teacher"), Known("student")
_LESSON, _LESSON_2, _CLASSROOM = Known("lesson"), Known("second lesson"), Known("classroom")
_IN_COURSE = {"courseId": _COURSE}
_IN_LESSON = {"courseId": _COURSE, "classId": _LESSON}
_OPENED = {"courseName": COURSE_NAME, "courseUniqueIdentity": Known("identity of the course")}
_CREATED = {
    **_IN_COURSE,
    "className": "Halves",
    "beginTime": Moment(DAY),
    "endTime": Moment(DAY + HOUR),
    "teacherUid": _TEACHER,
    "courseUniqueIdentity": Known("identity of the lesson"),
}
_FOLDER = Known("folder")

_COURSES = (
    Step("getTopFolderId", learns={"top folder": "data"}),
    Step("addCourse", {**_OPENED, "courseIntroduce": "Opened by a program, which ends it."}, learns={"course": "data"}),
    # It tells the id as well when the answer before was lost.
    Step("addCourse", _OPENED, "existed", "EXISTED", learns={"course": "data"}),
    Step("editCourse", {**_IN_COURSE, "courseName": COURSE_NAME, "subjectId": 2}),
    Step("addCourseLabels", {"courseList": [{**_IN_COURSE, "labelIds": []}]}),
    Step("getWebcastUrl", _IN_COURSE),
)
_UNITS = (
    Step(
        "lmsUnitCreate",
        {**_IN_COURSE, "name": "Fractions / 分", "publishFlag": 0, "content": "a & b"},
        learns={"unit": "data.unitId"},
    ),
    Step("lmsUnitCreate", {**_IN_COURSE, "name": "Fractions / 分", "publishFlag": 0}, "existed", "EXISTED"),
    Step("lmsUnitUpdate", {**_IN_COURSE, "unitId": _UNIT, "name": "Decimals", "publishFlag": 2}),
    Step(
        "lmsUnitCreate",
        {**_IN_COURSE, "name": "Percentages", "publishFlag": 2},
        "plain",
        learns={"second unit": "data.unitId"},
    ),
    Step("lmsUnitMove", {**_IN_COURSE, "unitId": _UNIT, "toUnitId": _UNIT_2}),
    Step("lmsUnitDelete", {**_IN_COURSE, "unitId": _UNIT}),
)
_TAUGHT = (
    Step("courseAddCourseTeacher", {**_IN_COURSE, "teacherUids": [_TEACHER]}),
    Step(
        "lmsActivityCreateActivityNoClass",
        {**_IN_COURSE, "unitId": _UNIT_2, "activityType": 2, "name": "Exercises", "teacherUid": _TEACHER},
        learns={"draft": "data.activityId"},
    ),
    Step("lmsActivityDelete", {**_IN_COURSE, "activityId": Known("draft")}),
    Step(
        "lmsActivityCreateClass",
        {
            **_IN_COURSE,
            "unitId": _UNIT_2,
            "name": "Quarters",
            "teacherUid": _TEACHER,
            "startTime": Moment(2 * DAY),
            "endTime": Moment(2 * DAY + HOUR),
            "uniqueIdentity": Known("identity of the classroom"),
        },
        learns={"classroom": "data.activityId", "lesson of the classroom": "data.classId"},
    ),
    Step("lmsActivityUpdateClass", {**_IN_COURSE, "activityId": _CLASSROOM, "name": "Quarters, again"}),
    Step("addCourseClass", _CREATED, learns={"lesson": "data"}),
    Step("addCourseClass", _CREATED, "existed", "EXISTED"),
    Step(
        "addCourseClassMultiple",
        {
            **_IN_COURSE,
            "classJson": [
                {
                    "className": "Thirds",
                    "beginTime": Moment(3 * DAY),
                    "endTime": Moment(3 * DAY + HOUR),
                    "teacherUid": _TEACHER,
                    "customColumn": "row-1",
                    "courseUniqueIdentity": Known("identity of the second lesson"),
                }
            ],
        },
        learns={"second lesson": "data.0.data"},
    ),
    # It gives the classroom to nobody else, with a code of its own.
    Step("modifyCourseTeacher", {**_IN_COURSE, "teacherUid": _TEACHER}, "partial", "PARTIAL"),
    Step("editCourseClass", {**_IN_LESSON, "className": "Halves, again"}),
    Step("modifyClassSeatNum", {**_IN_LESSON, "seatNum": 6}),
    Step(
        "setClassVideoMultiple",
        {**_IN_COURSE, "classJson": [{"classId": _LESSON, "record": 0, "live": 0, "replay": 0}]},
    ),
    Step("addClassLabels", {**_IN_COURSE, "classList": [{"classId": _LESSON, "classLabelId": []}]}),
    Step("getLoginLinked", {"uid": _TEACHER, "courseId": _COURSE, "classId": _LESSON}),
)
_LEARNED = (
    Step("addCourseStudent", {**_IN_COURSE, "identity": 1, "studentUid": _STUDENT}),
    Step("addCourseStudent", {**_IN_COURSE, "identity": 1, "studentUid": _STUDENT}, "already", "EXISTED"),
    Step(
        "addCourseStudentMultiple",
        {**_IN_COURSE, "identity": 1, "studentJson": [{"uid": _STUDENT, "customColumn": "row-1"}]},
        "existed",
        "EXISTED",
    ),
    Step(
        "addCourseGroup",
        {**_IN_COURSE, "groupList": [[{"studentUid": _STUDENT, "isLeader": 1}]], "groupName": "Teams"},
        learns={"grouping": "data"},
    ),
    Step(
        "editCourseGroup",
        {
            **_IN_COURSE,
            "groupId": Known("grouping"),
            "groupList": [[{"studentUid": _STUDENT, "isLeader": 1}]],
            "groupName": "Groups",
        },
    ),
    Step("delCourseGroup", {**_IN_COURSE, "groupId": Known("grouping")}),
    Step("modifyGroupMemberNickname", _IN_COURSE),
    Step("delClassStudentMultiple", {**_IN_LESSON, "identity": 1, "studentUidJson": [_STUDENT]}),
    Step("addClassStudentMultiple", {**_IN_LESSON, "identity": 1, "studentJson": [{"uid": _STUDENT}]}),
    Step("addCourseClassStudent", {**_IN_COURSE, "studentUid": _STUDENT, "classJson": [_LESSON]}, "existed", "EXISTED"),
    Step("lmsActivityDeleteStudent", {**_IN_COURSE, "activityId": _CLASSROOM, "studentUids": [_STUDENT]}),
    Step("lmsActivityAddStudent", {**_IN_COURSE, "activityId": _CLASSROOM, "studentUids": [_STUDENT]}),
    Step(
        "updateClassStudentComment",
        {"classId": _LESSON, "commentJson": [{"studentUid": _STUDENT, "starNum": 5, "comment": "Well done."}]},
    ),
    Step("delCourseStudent", {**_IN_COURSE, "identity": 1, "studentUid": _STUDENT}),
    Step(
        "delCourseStudentMultiple",
        {**_IN_COURSE, "identity": 1, "studentUidJson": [_STUDENT]},
        "existed",
        "EXISTED",
    ),
)
_SCHOOL = (
    Step("getFolderList"),
    Step("getCloudList", {"folderId": Known("top folder")}),
    Step(
        "createFolder",
        {"folderId": Known("top folder"), "folderName": COURSE_NAME},
        learns={"folder": "data"},
    ),
    Step(
        "uploadFile",
        {"folderId": _FOLDER, "Filedata": Upload("picture.gif", "image/gif", PICTURE)},
        learns={"file": "data"},
    ),
    Step("renameFile", {"fileId": Known("file"), "fileName": "picture 2.gif"}),
    Step("delFile", {"fileId": Known("file")}),
    Step("renameFolder", {"folderId": _FOLDER, "folderName": f"{COURSE_NAME} 2"}),
    Step("delFolder", {"folderId": _FOLDER}, undoes="folder"),
    Step("addSchoolLabel", {"labelName": COURSE_NAME}, learns={"label": "data.labelId"}),
    Step("updateSchoolLabel", {"labelId": Known("label"), "labelName": f"{COURSE_NAME} 2"}),
    Step("deleteSchoolLabel", {"labelId": Known("label")}, undoes="label"),
)
_GONE = (
    Step("delCourseClass", _IN_LESSON),
    Step("delCourseClass", {**_IN_COURSE, "classId": _LESSON_2}, "plain"),
    Step("lmsActivityDelete", {**_IN_COURSE, "activityId": _CLASSROOM}, "classroom"),
    Step("removeCourseTeacher", {**_IN_COURSE, "teacherUid": _TEACHER}),
    Step("endCourse", _IN_COURSE, undoes="course"),
)

PLAN: tuple[Step, ...] = (*_COURSES, *_UNITS, *_TAUGHT, *_LEARNED, *_SCHOOL, *_GONE)
