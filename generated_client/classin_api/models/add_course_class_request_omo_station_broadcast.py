# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassRequestOmoStationBroadcast = Literal[0, 1]

ADD_COURSE_CLASS_REQUEST_OMO_STATION_BROADCAST_VALUES: set[AddCourseClassRequestOmoStationBroadcast] = {
    0,
    1,
}


def check_add_course_class_request_omo_station_broadcast(value: int) -> AddCourseClassRequestOmoStationBroadcast:
    if value in ADD_COURSE_CLASS_REQUEST_OMO_STATION_BROADCAST_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_REQUEST_OMO_STATION_BROADCAST_VALUES!r}"
    )
