# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

EditCourseClassRequestOmoStationBroadcast = Literal[0, 1]

EDIT_COURSE_CLASS_REQUEST_OMO_STATION_BROADCAST_VALUES: set[EditCourseClassRequestOmoStationBroadcast] = {
    0,
    1,
}


def check_edit_course_class_request_omo_station_broadcast(value: int) -> EditCourseClassRequestOmoStationBroadcast:
    if value in EDIT_COURSE_CLASS_REQUEST_OMO_STATION_BROADCAST_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EDIT_COURSE_CLASS_REQUEST_OMO_STATION_BROADCAST_VALUES!r}"
    )
