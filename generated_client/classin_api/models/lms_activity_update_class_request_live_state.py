# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsActivityUpdateClassRequestLiveState = Literal[0, 1]

LMS_ACTIVITY_UPDATE_CLASS_REQUEST_LIVE_STATE_VALUES: set[LmsActivityUpdateClassRequestLiveState] = {
    0,
    1,
}


def check_lms_activity_update_class_request_live_state(value: int) -> LmsActivityUpdateClassRequestLiveState:
    if value in LMS_ACTIVITY_UPDATE_CLASS_REQUEST_LIVE_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ACTIVITY_UPDATE_CLASS_REQUEST_LIVE_STATE_VALUES!r}"
    )
