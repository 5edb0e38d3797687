# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsActivityUpdateClassRequestIsHd = Literal[0, 1, 2]

LMS_ACTIVITY_UPDATE_CLASS_REQUEST_IS_HD_VALUES: set[LmsActivityUpdateClassRequestIsHd] = {
    0,
    1,
    2,
}


def check_lms_activity_update_class_request_is_hd(value: int) -> LmsActivityUpdateClassRequestIsHd:
    if value in LMS_ACTIVITY_UPDATE_CLASS_REQUEST_IS_HD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LMS_ACTIVITY_UPDATE_CLASS_REQUEST_IS_HD_VALUES!r}")
