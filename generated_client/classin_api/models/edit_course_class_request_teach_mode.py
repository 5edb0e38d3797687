# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

EditCourseClassRequestTeachMode = Literal[1, 2]

EDIT_COURSE_CLASS_REQUEST_TEACH_MODE_VALUES: set[EditCourseClassRequestTeachMode] = {
    1,
    2,
}


def check_edit_course_class_request_teach_mode(value: int) -> EditCourseClassRequestTeachMode:
    if value in EDIT_COURSE_CLASS_REQUEST_TEACH_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EDIT_COURSE_CLASS_REQUEST_TEACH_MODE_VALUES!r}")
