# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

GetLoginLinkedRequestDeviceType = Literal[1, 2, 3]

GET_LOGIN_LINKED_REQUEST_DEVICE_TYPE_VALUES: set[GetLoginLinkedRequestDeviceType] = {
    1,
    2,
    3,
}


def check_get_login_linked_request_device_type(value: int) -> GetLoginLinkedRequestDeviceType:
    if value in GET_LOGIN_LINKED_REQUEST_DEVICE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_LOGIN_LINKED_REQUEST_DEVICE_TYPE_VALUES!r}")
