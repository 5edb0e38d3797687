# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseRequestAllowAddFriend = Literal[0, 1]

ADD_COURSE_REQUEST_ALLOW_ADD_FRIEND_VALUES: set[AddCourseRequestAllowAddFriend] = {
    0,
    1,
}


def check_add_course_request_allow_add_friend(value: int) -> AddCourseRequestAllowAddFriend:
    if value in ADD_COURSE_REQUEST_ALLOW_ADD_FRIEND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_COURSE_REQUEST_ALLOW_ADD_FRIEND_VALUES!r}")
