# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsActivityCreateClassRequestRecordState = Literal[0, 1]

LMS_ACTIVITY_CREATE_CLASS_REQUEST_RECORD_STATE_VALUES: set[LmsActivityCreateClassRequestRecordState] = {
    0,
    1,
}


def check_lms_activity_create_class_request_record_state(value: int) -> LmsActivityCreateClassRequestRecordState:
    if value in LMS_ACTIVITY_CREATE_CLASS_REQUEST_RECORD_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ACTIVITY_CREATE_CLASS_REQUEST_RECORD_STATE_VALUES!r}"
    )
