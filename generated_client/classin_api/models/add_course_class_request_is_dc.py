# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassRequestIsDc = Literal[0, 3]

ADD_COURSE_CLASS_REQUEST_IS_DC_VALUES: set[AddCourseClassRequestIsDc] = {
    0,
    3,
}


def check_add_course_class_request_is_dc(value: int) -> AddCourseClassRequestIsDc:
    if value in ADD_COURSE_CLASS_REQUEST_IS_DC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_REQUEST_IS_DC_VALUES!r}")
