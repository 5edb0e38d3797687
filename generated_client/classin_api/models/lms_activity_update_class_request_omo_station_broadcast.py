# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LmsActivityUpdateClassRequestOmoStationBroadcast = Literal[0, 1]

LMS_ACTIVITY_UPDATE_CLASS_REQUEST_OMO_STATION_BROADCAST_VALUES: set[
    LmsActivityUpdateClassRequestOmoStationBroadcast
] = {
    0,
    1,
}


def check_lms_activity_update_class_request_omo_station_broadcast(
    value: int,
) -> LmsActivityUpdateClassRequestOmoStationBroadcast:
    if value in LMS_ACTIVITY_UPDATE_CLASS_REQUEST_OMO_STATION_BROADCAST_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LMS_ACTIVITY_UPDATE_CLASS_REQUEST_OMO_STATION_BROADCAST_VALUES!r}"
    )
