# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassRequestIsHd = Literal[0, 1, 2]

ADD_COURSE_CLASS_REQUEST_IS_HD_VALUES: set[AddCourseClassRequestIsHd] = {
    0,
    1,
    2,
}


def check_add_course_class_request_is_hd(value: int) -> AddCourseClassRequestIsHd:
    if value in ADD_COURSE_CLASS_REQUEST_IS_HD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_REQUEST_IS_HD_VALUES!r}")
