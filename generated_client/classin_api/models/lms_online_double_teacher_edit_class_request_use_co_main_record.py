# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsOnlineDoubleTeacherEditClassRequestUseCoMainRecord = Literal[0, 1]

LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_USE_CO_MAIN_RECORD_VALUES: set[
    LmsOnlineDoubleTeacherEditClassRequestUseCoMainRecord
] = {
    0,
    1,
}


def check_lms_online_double_teacher_edit_class_request_use_co_main_record(
    value: int,
) -> LmsOnlineDoubleTeacherEditClassRequestUseCoMainRecord:
    if value in LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_USE_CO_MAIN_RECORD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_USE_CO_MAIN_RECORD_VALUES!r}"
    )
