# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassRequestAllowUnloggedChat = Literal[0, 1]

ADD_COURSE_CLASS_REQUEST_ALLOW_UNLOGGED_CHAT_VALUES: set[AddCourseClassRequestAllowUnloggedChat] = {
    0,
    1,
}


def check_add_course_class_request_allow_unlogged_chat(value: int) -> AddCourseClassRequestAllowUnloggedChat:
    if value in ADD_COURSE_CLASS_REQUEST_ALLOW_UNLOGGED_CHAT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_REQUEST_ALLOW_UNLOGGED_CHAT_VALUES!r}"
    )
