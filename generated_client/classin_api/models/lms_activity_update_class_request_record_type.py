# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsActivityUpdateClassRequestRecordType = Literal[0, 1, 2]

LMS_ACTIVITY_UPDATE_CLASS_REQUEST_RECORD_TYPE_VALUES: set[LmsActivityUpdateClassRequestRecordType] = {
    0,
    1,
    2,
}


def check_lms_activity_update_class_request_record_type(value: int) -> LmsActivityUpdateClassRequestRecordType:
    if value in LMS_ACTIVITY_UPDATE_CLASS_REQUEST_RECORD_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ACTIVITY_UPDATE_CLASS_REQUEST_RECORD_TYPE_VALUES!r}"
    )
