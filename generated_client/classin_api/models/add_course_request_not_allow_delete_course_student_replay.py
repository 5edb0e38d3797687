# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseRequestNotAllowDeleteCourseStudentReplay = Literal[0, 1]

ADD_COURSE_REQUEST_NOT_ALLOW_DELETE_COURSE_STUDENT_REPLAY_VALUES: set[
    AddCourseRequestNotAllowDeleteCourseStudentReplay
] = {
    0,
    1,
}


def check_add_course_request_not_allow_delete_course_student_replay(
    value: int,
) -> AddCourseRequestNotAllowDeleteCourseStudentReplay:
    if value in ADD_COURSE_REQUEST_NOT_ALLOW_DELETE_COURSE_STUDENT_REPLAY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADD_COURSE_REQUEST_NOT_ALLOW_DELETE_COURSE_STUDENT_REPLAY_VALUES!r}"
    )
