# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

EditCourseRequestAllowAddFriend = Literal[0, 1]

EDIT_COURSE_REQUEST_ALLOW_ADD_FRIEND_VALUES: set[EditCourseRequestAllowAddFriend] = {
    0,
    1,
}


def check_edit_course_request_allow_add_friend(value: int) -> EditCourseRequestAllowAddFriend:
    if value in EDIT_COURSE_REQUEST_ALLOW_ADD_FRIEND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EDIT_COURSE_REQUEST_ALLOW_ADD_FRIEND_VALUES!r}")
