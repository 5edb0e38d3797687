# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseStudentRequestIdentity = Literal[1, 2]

ADD_COURSE_STUDENT_REQUEST_IDENTITY_VALUES: set[AddCourseStudentRequestIdentity] = {
    1,
    2,
}


def check_add_course_student_request_identity(value: int) -> AddCourseStudentRequestIdentity:
    if value in ADD_COURSE_STUDENT_REQUEST_IDENTITY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_COURSE_STUDENT_REQUEST_IDENTITY_VALUES!r}")
