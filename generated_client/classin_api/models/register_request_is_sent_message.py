# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

RegisterRequestIsSentMessage = Literal[0, 1]

REGISTER_REQUEST_IS_SENT_MESSAGE_VALUES: set[RegisterRequestIsSentMessage] = {
    0,
    1,
}


def check_register_request_is_sent_message(value: int) -> RegisterRequestIsSentMessage:
    if value in REGISTER_REQUEST_IS_SENT_MESSAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REGISTER_REQUEST_IS_SENT_MESSAGE_VALUES!r}")
