# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsActivityUpdateClassRequestRecordState = Literal[0, 1]

LMS_ACTIVITY_UPDATE_CLASS_REQUEST_RECORD_STATE_VALUES: set[LmsActivityUpdateClassRequestRecordState] = {
    0,
    1,
}


def check_lms_activity_update_class_request_record_state(value: int) -> LmsActivityUpdateClassRequestRecordState:
    if value in LMS_ACTIVITY_UPDATE_CLASS_REQUEST_RECORD_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ACTIVITY_UPDATE_CLASS_REQUEST_RECORD_STATE_VALUES!r}"
    )
