"""Which operations may be recorded from a real school without being asked for, and why: an explicit list, as data.

Safe is what reads, and what happens inside a course that the recording opened itself and ends afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping

_COURSE = "It concerns the recording's own course."
_LESSON = "It concerns a lesson of the recording's own course."
_UNIT = "It concerns a unit or activity of the recording's own course."
_NAMED = "It concerns the recording's own course, and a person who was named for it."

SAFE: Mapping[str, str] = {
    "getTopFolderId": "It reads one id.",
    "getWebcastUrl": "It reads an address of the recording's own course.",
    "getLoginLinked": "It reads a link into a lesson of the recording's own course, for a person who was named for it.",
    **dict.fromkeys(("addCourse", "editCourse", "endCourse", "addCourseLabels"), _COURSE),
    **dict.fromkeys(
        (
            "addCourseStudent",
            "addCourseStudentMultiple",
            "delCourseStudent",
            "delCourseStudentMultiple",
            "courseAddCourseTeacher",
            "modifyCourseTeacher",
            "removeCourseTeacher",
            "addCourseGroup",
            "editCourseGroup",
            "delCourseGroup",
            "modifyGroupMemberNickname",
        ),
        _NAMED,
    ),
    **dict.fromkeys(
        (
            "addCourseClass",
            "addCourseClassMultiple",
            "editCourseClass",
            "delCourseClass",
            "addClassStudentMultiple",
            "addCourseClassStudent",
            "delClassStudentMultiple",
            "addClassLabels",
            "modifyClassSeatNum",
            "updateClassStudentComment",
            "setClassVideoMultiple",
        ),
        _LESSON,
    ),
    **dict.fromkeys(
        (
            "lmsUnitCreate",
            "lmsUnitUpdate",
            "lmsUnitDelete",
            "lmsUnitMove",
            "lmsActivityCreateClass",
            "lmsActivityUpdateClass",
            "lmsActivityCreateActivityNoClass",
            "lmsActivityDelete",
            "lmsActivityAddStudent",
            "lmsActivityDeleteStudent",
        ),
        _UNIT,
    ),
}
"""The operations that are recorded without being asked for."""

_LISTED = "It reads, but its answer lists what lies in the school's own drive, by name."
_DRIVE = "It changes the school's drive, where there is no course to stay inside of."
_LABEL = "It changes the labels of the whole school."
_ACCOUNT = "It makes or changes an account, which no operation takes back."
_TEACHER = "It changes who may teach in the whole school."
_HELD = "It needs a lesson that was held and recorded, and takes effect on its recording for good."
_DUAL = "It needs two courses and an online dual-teacher school."

ASK: Mapping[str, str] = {
    **dict.fromkeys(("getFolderList", "getCloudList"), _LISTED),
    **dict.fromkeys(("createFolder", "renameFolder", "delFolder", "uploadFile", "renameFile", "delFile"), _DRIVE),
    **dict.fromkeys(("addSchoolLabel", "updateSchoolLabel", "deleteSchoolLabel"), _LABEL),
    **dict.fromkeys(("register", "registerMultiple", "modifyPassword", "modifyPasswordByTelephone"), _ACCOUNT),
    **dict.fromkeys(("addTeacher", "editTeacher", "stopUsingTeacher", "restartUsingTeacher"), _TEACHER),
    "addSchoolStudent": "It adds somebody to the school, and no operation removes a student again.",
    "editSchoolStudent": "It changes somebody's name in the whole school.",
    "schooluserModifyCourseStudentNickName": "It changes somebody's name in all courses.",
    "schoolModifySchoolConf": "It changes a setting of the whole school, and none reads what it was.",
    "deleteSubSchoolAccount": "It takes somebody's access to the school's console, and no operation gives it back.",
    "lmsActivityRelease": "It needs an activity with content, which no operation gives it.",
    **dict.fromkeys(("delEndCourseClass", "deleteClassVideo", "updateClassLockStatus"), _HELD),
    **dict.fromkeys(
        (
            "lmsOnlineDoubleTeacherAddClass",
            "lmsOnlineDoubleTeacherEditClass",
            "lmsOnlineDoubleTeacherDeleteClass",
        ),
        _DUAL,
    ),
}
"""The operations that are recorded only when asked for; those without a step in `plan` are not recorded at all."""
