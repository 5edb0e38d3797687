# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsUnitUpdateRequestPublishFlag = Literal[0, 2]

LMS_UNIT_UPDATE_REQUEST_PUBLISH_FLAG_VALUES: set[LmsUnitUpdateRequestPublishFlag] = {
    0,
    2,
}


def check_lms_unit_update_request_publish_flag(value: int) -> LmsUnitUpdateRequestPublishFlag:
    if value in LMS_UNIT_UPDATE_REQUEST_PUBLISH_FLAG_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LMS_UNIT_UPDATE_REQUEST_PUBLISH_FLAG_VALUES!r}")
