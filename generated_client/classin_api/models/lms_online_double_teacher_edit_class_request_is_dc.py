# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsOnlineDoubleTeacherEditClassRequestIsDc = Literal[0, 3]

LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_IS_DC_VALUES: set[LmsOnlineDoubleTeacherEditClassRequestIsDc] = {
    0,
    3,
}


def check_lms_online_double_teacher_edit_class_request_is_dc(value: int) -> LmsOnlineDoubleTeacherEditClassRequestIsDc:
    if value in LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_IS_DC_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_IS_DC_VALUES!r}"
    )
