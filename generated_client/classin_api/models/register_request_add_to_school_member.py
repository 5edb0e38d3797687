# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

RegisterRequestAddToSchoolMember = Literal[0, 1, 2]

REGISTER_REQUEST_ADD_TO_SCHOOL_MEMBER_VALUES: set[RegisterRequestAddToSchoolMember] = {
    0,
    1,
    2,
}


def check_register_request_add_to_school_member(value: int) -> RegisterRequestAddToSchoolMember:
    if value in REGISTER_REQUEST_ADD_TO_SCHOOL_MEMBER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REGISTER_REQUEST_ADD_TO_SCHOOL_MEMBER_VALUES!r}")
