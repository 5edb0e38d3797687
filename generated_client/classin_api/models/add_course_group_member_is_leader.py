# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseGroupMemberIsLeader = Literal[0, 1]

ADD_COURSE_GROUP_MEMBER_IS_LEADER_VALUES: set[AddCourseGroupMemberIsLeader] = {
    0,
    1,
}


def check_add_course_group_member_is_leader(value: int) -> AddCourseGroupMemberIsLeader:
    if value in ADD_COURSE_GROUP_MEMBER_IS_LEADER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_COURSE_GROUP_MEMBER_IS_LEADER_VALUES!r}")
