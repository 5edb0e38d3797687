# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsOnlineDoubleTeacherEditClassRequestIsHd = Literal[0, 1, 2]

LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_IS_HD_VALUES: set[LmsOnlineDoubleTeacherEditClassRequestIsHd] = {
    0,
    1,
    2,
}


def check_lms_online_double_teacher_edit_class_request_is_hd(value: int) -> LmsOnlineDoubleTeacherEditClassRequestIsHd:
    if value in LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_IS_HD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_IS_HD_VALUES!r}"
    )
