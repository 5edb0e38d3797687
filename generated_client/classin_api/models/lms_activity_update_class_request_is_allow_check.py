# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsActivityUpdateClassRequestIsAllowCheck = Literal[0, 1]

LMS_ACTIVITY_UPDATE_CLASS_REQUEST_IS_ALLOW_CHECK_VALUES: set[LmsActivityUpdateClassRequestIsAllowCheck] = {
    0,
    1,
}


def check_lms_activity_update_class_request_is_allow_check(value: int) -> LmsActivityUpdateClassRequestIsAllowCheck:
    if value in LMS_ACTIVITY_UPDATE_CLASS_REQUEST_IS_ALLOW_CHECK_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ACTIVITY_UPDATE_CLASS_REQUEST_IS_ALLOW_CHECK_VALUES!r}"
    )
