# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsActivityUpdateClassRequestOpenState = Literal[0, 1]

LMS_ACTIVITY_UPDATE_CLASS_REQUEST_OPEN_STATE_VALUES: set[LmsActivityUpdateClassRequestOpenState] = {
    0,
    1,
}


def check_lms_activity_update_class_request_open_state(value: int) -> LmsActivityUpdateClassRequestOpenState:
    if value in LMS_ACTIVITY_UPDATE_CLASS_REQUEST_OPEN_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ACTIVITY_UPDATE_CLASS_REQUEST_OPEN_STATE_VALUES!r}"
    )
