# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsOnlineDoubleTeacherEditClassRequestIsAutoOnstage = Literal[1, 2]

LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_IS_AUTO_ONSTAGE_VALUES: set[
    LmsOnlineDoubleTeacherEditClassRequestIsAutoOnstage
] = {
    1,
    2,
}


def check_lms_online_double_teacher_edit_class_request_is_auto_onstage(
    value: int,
) -> LmsOnlineDoubleTeacherEditClassRequestIsAutoOnstage:
    if value in LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_IS_AUTO_ONSTAGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_IS_AUTO_ONSTAGE_VALUES!r}"
    )
