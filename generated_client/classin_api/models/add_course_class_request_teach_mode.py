# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassRequestTeachMode = Literal[1, 2]

ADD_COURSE_CLASS_REQUEST_TEACH_MODE_VALUES: set[AddCourseClassRequestTeachMode] = {
    1,
    2,
}


def check_add_course_class_request_teach_mode(value: int) -> AddCourseClassRequestTeachMode:
    if value in ADD_COURSE_CLASS_REQUEST_TEACH_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_REQUEST_TEACH_MODE_VALUES!r}")
