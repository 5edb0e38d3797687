# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

EditCourseRequestSubjectId = Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 99]

EDIT_COURSE_REQUEST_SUBJECT_ID_VALUES: set[EditCourseRequestSubjectId] = {
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14,
    15,
    16,
    99,
}


def check_edit_course_request_subject_id(value: int) -> EditCourseRequestSubjectId:
    if value in EDIT_COURSE_REQUEST_SUBJECT_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EDIT_COURSE_REQUEST_SUBJECT_ID_VALUES!r}")
