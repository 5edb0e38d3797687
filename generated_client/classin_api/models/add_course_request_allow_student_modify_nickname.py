# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseRequestAllowStudentModifyNickname = Literal[0, 1]

ADD_COURSE_REQUEST_ALLOW_STUDENT_MODIFY_NICKNAME_VALUES: set[AddCourseRequestAllowStudentModifyNickname] = {
    0,
    1,
}


def check_add_course_request_allow_student_modify_nickname(value: int) -> AddCourseRequestAllowStudentModifyNickname:
    if value in ADD_COURSE_REQUEST_ALLOW_STUDENT_MODIFY_NICKNAME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADD_COURSE_REQUEST_ALLOW_STUDENT_MODIFY_NICKNAME_VALUES!r}"
    )
