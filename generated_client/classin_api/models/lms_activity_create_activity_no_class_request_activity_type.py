# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsActivityCreateActivityNoClassRequestActivityType = Literal[2, 3, 4, 5, 6, 7, 8]

LMS_ACTIVITY_CREATE_ACTIVITY_NO_CLASS_REQUEST_ACTIVITY_TYPE_VALUES: set[
    LmsActivityCreateActivityNoClassRequestActivityType
] = {
    2,
    3,
    4,
    5,
    6,
    7,
    8,
}


def check_lms_activity_create_activity_no_class_request_activity_type(
    value: int,
) -> LmsActivityCreateActivityNoClassRequestActivityType:
    if value in LMS_ACTIVITY_CREATE_ACTIVITY_NO_CLASS_REQUEST_ACTIVITY_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ACTIVITY_CREATE_ACTIVITY_NO_CLASS_REQUEST_ACTIVITY_TYPE_VALUES!r}"
    )
