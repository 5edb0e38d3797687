# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

ModifyClassSeatNumRequestIsDc = Literal[0, 3]

MODIFY_CLASS_SEAT_NUM_REQUEST_IS_DC_VALUES: set[ModifyClassSeatNumRequestIsDc] = {
    0,
    3,
}


def check_modify_class_seat_num_request_is_dc(value: int) -> ModifyClassSeatNumRequestIsDc:
    if value in MODIFY_CLASS_SEAT_NUM_REQUEST_IS_DC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MODIFY_CLASS_SEAT_NUM_REQUEST_IS_DC_VALUES!r}")
