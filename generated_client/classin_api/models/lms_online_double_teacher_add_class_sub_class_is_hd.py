# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsOnlineDoubleTeacherAddClassSubClassIsHd = Literal[0, 1, 2]

LMS_ONLINE_DOUBLE_TEACHER_ADD_CLASS_SUB_CLASS_IS_HD_VALUES: set[LmsOnlineDoubleTeacherAddClassSubClassIsHd] = {
    0,
    1,
    2,
}


def check_lms_online_double_teacher_add_class_sub_class_is_hd(value: int) -> LmsOnlineDoubleTeacherAddClassSubClassIsHd:
    if value in LMS_ONLINE_DOUBLE_TEACHER_ADD_CLASS_SUB_CLASS_IS_HD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ONLINE_DOUBLE_TEACHER_ADD_CLASS_SUB_CLASS_IS_HD_VALUES!r}"
    )
