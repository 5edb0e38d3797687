# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsOnlineDoubleTeacherEditClassRequestRecordState = Literal[0, 1]

LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_RECORD_STATE_VALUES: set[
    LmsOnlineDoubleTeacherEditClassRequestRecordState
] = {
    0,
    1,
}


def check_lms_online_double_teacher_edit_class_request_record_state(
    value: int,
) -> LmsOnlineDoubleTeacherEditClassRequestRecordState:
    if value in LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_RECORD_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_RECORD_STATE_VALUES!r}"
    )
