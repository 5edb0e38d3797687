# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsActivityUpdateClassRequestIsDc = Literal[0, 3]

LMS_ACTIVITY_UPDATE_CLASS_REQUEST_IS_DC_VALUES: set[LmsActivityUpdateClassRequestIsDc] = {
    0,
    3,
}


def check_lms_activity_update_class_request_is_dc(value: int) -> LmsActivityUpdateClassRequestIsDc:
    if value in LMS_ACTIVITY_UPDATE_CLASS_REQUEST_IS_DC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LMS_ACTIVITY_UPDATE_CLASS_REQUEST_IS_DC_VALUES!r}")
