# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

EditCourseRequestNotAllowDeleteCourseStudentReplay = Literal[0, 1]

EDIT_COURSE_REQUEST_NOT_ALLOW_DELETE_COURSE_STUDENT_REPLAY_VALUES: set[
    EditCourseRequestNotAllowDeleteCourseStudentReplay
] = {
    0,
    1,
}


def check_edit_course_request_not_allow_delete_course_student_replay(
    value: int,
) -> EditCourseRequestNotAllowDeleteCourseStudentReplay:
    if value in EDIT_COURSE_REQUEST_NOT_ALLOW_DELETE_COURSE_STUDENT_REPLAY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EDIT_COURSE_REQUEST_NOT_ALLOW_DELETE_COURSE_STUDENT_REPLAY_VALUES!r}"
    )
