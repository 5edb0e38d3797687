# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsOnlineDoubleTeacherAddClassSubClassIsDc = Literal[0, 3]

LMS_ONLINE_DOUBLE_TEACHER_ADD_CLASS_SUB_CLASS_IS_DC_VALUES: set[LmsOnlineDoubleTeacherAddClassSubClassIsDc] = {
    0,
    3,
}


def check_lms_online_double_teacher_add_class_sub_class_is_dc(value: int) -> LmsOnlineDoubleTeacherAddClassSubClassIsDc:
    if value in LMS_ONLINE_DOUBLE_TEACHER_ADD_CLASS_SUB_CLASS_IS_DC_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ONLINE_DOUBLE_TEACHER_ADD_CLASS_SUB_CLASS_IS_DC_VALUES!r}"
    )
