# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

SchoolModifySchoolConfRequestAllowNewStudentViewReplay = Literal[0, 1]

SCHOOL_MODIFY_SCHOOL_CONF_REQUEST_ALLOW_NEW_STUDENT_VIEW_REPLAY_VALUES: set[
    SchoolModifySchoolConfRequestAllowNewStudentViewReplay
] = {
    0,
    1,
}


def check_school_modify_school_conf_request_allow_new_student_view_replay(
    value: int,
) -> SchoolModifySchoolConfRequestAllowNewStudentViewReplay:
    if value in SCHOOL_MODIFY_SCHOOL_CONF_REQUEST_ALLOW_NEW_STUDENT_VIEW_REPLAY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SCHOOL_MODIFY_SCHOOL_CONF_REQUEST_ALLOW_NEW_STUDENT_VIEW_REPLAY_VALUES!r}"
    )
