# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsOnlineDoubleTeacherEditClassRequestCameraHide = Literal[0, 1]

LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_CAMERA_HIDE_VALUES: set[
    LmsOnlineDoubleTeacherEditClassRequestCameraHide
] = {
    0,
    1,
}


def check_lms_online_double_teacher_edit_class_request_camera_hide(
    value: int,
) -> LmsOnlineDoubleTeacherEditClassRequestCameraHide:
    if value in LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_CAMERA_HIDE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ONLINE_DOUBLE_TEACHER_EDIT_CLASS_REQUEST_CAMERA_HIDE_VALUES!r}"
    )
