# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

DelClassStudentMultipleRequestIdentity = Literal[1]

DEL_CLASS_STUDENT_MULTIPLE_REQUEST_IDENTITY_VALUES: set[DelClassStudentMultipleRequestIdentity] = {
    1,
}


def check_del_class_student_multiple_request_identity(value: int) -> DelClassStudentMultipleRequestIdentity:
    if value in DEL_CLASS_STUDENT_MULTIPLE_REQUEST_IDENTITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DEL_CLASS_STUDENT_MULTIPLE_REQUEST_IDENTITY_VALUES!r}"
    )
