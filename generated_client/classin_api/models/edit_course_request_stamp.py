# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

EditCourseRequestStamp = Literal[0, 1, 2]

EDIT_COURSE_REQUEST_STAMP_VALUES: set[EditCourseRequestStamp] = {
    0,
    1,
    2,
}


def check_edit_course_request_stamp(value: int) -> EditCourseRequestStamp:
    if value in EDIT_COURSE_REQUEST_STAMP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EDIT_COURSE_REQUEST_STAMP_VALUES!r}")
