# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsActivityCreateClassRequestIsAutoOnstage = Literal[0, 1]

LMS_ACTIVITY_CREATE_CLASS_REQUEST_IS_AUTO_ONSTAGE_VALUES: set[LmsActivityCreateClassRequestIsAutoOnstage] = {
    0,
    1,
}


def check_lms_activity_create_class_request_is_auto_onstage(value: int) -> LmsActivityCreateClassRequestIsAutoOnstage:
    if value in LMS_ACTIVITY_CREATE_CLASS_REQUEST_IS_AUTO_ONSTAGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ACTIVITY_CREATE_CLASS_REQUEST_IS_AUTO_ONSTAGE_VALUES!r}"
    )
