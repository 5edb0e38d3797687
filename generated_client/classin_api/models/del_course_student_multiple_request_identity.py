# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

DelCourseStudentMultipleRequestIdentity = Literal[1, 2]

DEL_COURSE_STUDENT_MULTIPLE_REQUEST_IDENTITY_VALUES: set[DelCourseStudentMultipleRequestIdentity] = {
    1,
    2,
}


def check_del_course_student_multiple_request_identity(value: int) -> DelCourseStudentMultipleRequestIdentity:
    if value in DEL_COURSE_STUDENT_MULTIPLE_REQUEST_IDENTITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DEL_COURSE_STUDENT_MULTIPLE_REQUEST_IDENTITY_VALUES!r}"
    )
