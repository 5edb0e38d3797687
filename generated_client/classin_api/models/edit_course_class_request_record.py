# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

EditCourseClassRequestRecord = Literal[0, 1]

EDIT_COURSE_CLASS_REQUEST_RECORD_VALUES: set[EditCourseClassRequestRecord] = {
    0,
    1,
}


def check_edit_course_class_request_record(value: int) -> EditCourseClassRequestRecord:
    if value in EDIT_COURSE_CLASS_REQUEST_RECORD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EDIT_COURSE_CLASS_REQUEST_RECORD_VALUES!r}")
