# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

EditCourseClassRequestReplay = Literal[0, 1]

EDIT_COURSE_CLASS_REQUEST_REPLAY_VALUES: set[EditCourseClassRequestReplay] = {
    0,
    1,
}


def check_edit_course_class_request_replay(value: int) -> EditCourseClassRequestReplay:
    if value in EDIT_COURSE_CLASS_REQUEST_REPLAY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EDIT_COURSE_CLASS_REQUEST_REPLAY_VALUES!r}")
