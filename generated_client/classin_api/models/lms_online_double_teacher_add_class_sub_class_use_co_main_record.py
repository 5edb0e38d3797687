# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsOnlineDoubleTeacherAddClassSubClassUseCoMainRecord = Literal[0, 1]

LMS_ONLINE_DOUBLE_TEACHER_ADD_CLASS_SUB_CLASS_USE_CO_MAIN_RECORD_VALUES: set[
    LmsOnlineDoubleTeacherAddClassSubClassUseCoMainRecord
] = {
    0,
    1,
}


def check_lms_online_double_teacher_add_class_sub_class_use_co_main_record(
    value: int,
) -> LmsOnlineDoubleTeacherAddClassSubClassUseCoMainRecord:
    if value in LMS_ONLINE_DOUBLE_TEACHER_ADD_CLASS_SUB_CLASS_USE_CO_MAIN_RECORD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ONLINE_DOUBLE_TEACHER_ADD_CLASS_SUB_CLASS_USE_CO_MAIN_RECORD_VALUES!r}"
    )
