# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

EditCourseClassRequestWatchByLogin = Literal[0, 1]

EDIT_COURSE_CLASS_REQUEST_WATCH_BY_LOGIN_VALUES: set[EditCourseClassRequestWatchByLogin] = {
    0,
    1,
}


def check_edit_course_class_request_watch_by_login(value: int) -> EditCourseClassRequestWatchByLogin:
    if value in EDIT_COURSE_CLASS_REQUEST_WATCH_BY_LOGIN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EDIT_COURSE_CLASS_REQUEST_WATCH_BY_LOGIN_VALUES!r}")
