# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassRequestRecord = Literal[0, 1]

ADD_COURSE_CLASS_REQUEST_RECORD_VALUES: set[AddCourseClassRequestRecord] = {
    0,
    1,
}


def check_add_course_class_request_record(value: int) -> AddCourseClassRequestRecord:
    if value in ADD_COURSE_CLASS_REQUEST_RECORD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_REQUEST_RECORD_VALUES!r}")
