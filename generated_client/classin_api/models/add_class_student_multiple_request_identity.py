# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddClassStudentMultipleRequestIdentity = Literal[1]

ADD_CLASS_STUDENT_MULTIPLE_REQUEST_IDENTITY_VALUES: set[AddClassStudentMultipleRequestIdentity] = {
    1,
}


def check_add_class_student_multiple_request_identity(value: int) -> AddClassStudentMultipleRequestIdentity:
    if value in ADD_CLASS_STUDENT_MULTIPLE_REQUEST_IDENTITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADD_CLASS_STUDENT_MULTIPLE_REQUEST_IDENTITY_VALUES!r}"
    )
