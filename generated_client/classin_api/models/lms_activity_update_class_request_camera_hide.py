# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsActivityUpdateClassRequestCameraHide = Literal[0, 1]

LMS_ACTIVITY_UPDATE_CLASS_REQUEST_CAMERA_HIDE_VALUES: set[LmsActivityUpdateClassRequestCameraHide] = {
    0,
    1,
}


def check_lms_activity_update_class_request_camera_hide(value: int) -> LmsActivityUpdateClassRequestCameraHide:
    if value in LMS_ACTIVITY_UPDATE_CLASS_REQUEST_CAMERA_HIDE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ACTIVITY_UPDATE_CLASS_REQUEST_CAMERA_HIDE_VALUES!r}"
    )
