# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassRequestIsAutoOnstage = Literal[0, 1]

ADD_COURSE_CLASS_REQUEST_IS_AUTO_ONSTAGE_VALUES: set[AddCourseClassRequestIsAutoOnstage] = {
    0,
    1,
}


def check_add_course_class_request_is_auto_onstage(value: int) -> AddCourseClassRequestIsAutoOnstage:
    if value in ADD_COURSE_CLASS_REQUEST_IS_AUTO_ONSTAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_REQUEST_IS_AUTO_ONSTAGE_VALUES!r}")
