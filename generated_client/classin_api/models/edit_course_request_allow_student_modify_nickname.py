# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

EditCourseRequestAllowStudentModifyNickname = Literal[0, 1]

EDIT_COURSE_REQUEST_ALLOW_STUDENT_MODIFY_NICKNAME_VALUES: set[EditCourseRequestAllowStudentModifyNickname] = {
    0,
    1,
}


def check_edit_course_request_allow_student_modify_nickname(value: int) -> EditCourseRequestAllowStudentModifyNickname:
    if value in EDIT_COURSE_REQUEST_ALLOW_STUDENT_MODIFY_NICKNAME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EDIT_COURSE_REQUEST_ALLOW_STUDENT_MODIFY_NICKNAME_VALUES!r}"
    )
