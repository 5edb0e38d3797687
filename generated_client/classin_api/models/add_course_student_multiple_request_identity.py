# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseStudentMultipleRequestIdentity = Literal[1, 2]

ADD_COURSE_STUDENT_MULTIPLE_REQUEST_IDENTITY_VALUES: set[AddCourseStudentMultipleRequestIdentity] = {
    1,
    2,
}


def check_add_course_student_multiple_request_identity(value: int) -> AddCourseStudentMultipleRequestIdentity:
    if value in ADD_COURSE_STUDENT_MULTIPLE_REQUEST_IDENTITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADD_COURSE_STUDENT_MULTIPLE_REQUEST_IDENTITY_VALUES!r}"
    )
