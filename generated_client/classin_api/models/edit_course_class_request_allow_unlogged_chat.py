# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

EditCourseClassRequestAllowUnloggedChat = Literal[0, 1]

EDIT_COURSE_CLASS_REQUEST_ALLOW_UNLOGGED_CHAT_VALUES: set[EditCourseClassRequestAllowUnloggedChat] = {
    0,
    1,
}


def check_edit_course_class_request_allow_unlogged_chat(value: int) -> EditCourseClassRequestAllowUnloggedChat:
    if value in EDIT_COURSE_CLASS_REQUEST_ALLOW_UNLOGGED_CHAT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EDIT_COURSE_CLASS_REQUEST_ALLOW_UNLOGGED_CHAT_VALUES!r}"
    )
