# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

RegisterMultipleUserAddToSchoolMember = Literal[0, 1, 2]

REGISTER_MULTIPLE_USER_ADD_TO_SCHOOL_MEMBER_VALUES: set[RegisterMultipleUserAddToSchoolMember] = {
    0,
    1,
    2,
}


def check_register_multiple_user_add_to_school_member(value: int) -> RegisterMultipleUserAddToSchoolMember:
    if value in REGISTER_MULTIPLE_USER_ADD_TO_SCHOOL_MEMBER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {REGISTER_MULTIPLE_USER_ADD_TO_SCHOOL_MEMBER_VALUES!r}"
    )
