# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsOnlineDoubleTeacherEditClassRequestRecordType = Literal[0, 1, 2]

LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_RECORD_TYPE_VALUES: set[
    LmsOnlineDoubleTeacherEditClassRequestRecordType
] = {
    0,
    1,
    2,
}


def check_lms_online_double_teacher_edit_class_request_record_type(
    value: int,
) -> LmsOnlineDoubleTeacherEditClassRequestRecordType:
    if value in LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_RECORD_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_RECORD_TYPE_VALUES!r}"
    )
