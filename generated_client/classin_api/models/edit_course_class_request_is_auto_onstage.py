# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

EditCourseClassRequestIsAutoOnstage = Literal[0, 1]

EDIT_COURSE_CLASS_REQUEST_IS_AUTO_ONSTAGE_VALUES: set[EditCourseClassRequestIsAutoOnstage] = {
    0,
    1,
}


def check_edit_course_class_request_is_auto_onstage(value: int) -> EditCourseClassRequestIsAutoOnstage:
    if value in EDIT_COURSE_CLASS_REQUEST_IS_AUTO_ONSTAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EDIT_COURSE_CLASS_REQUEST_IS_AUTO_ONSTAGE_VALUES!r}")
