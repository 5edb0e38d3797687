# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

ModifyClassSeatNumRequestIsHd = Literal[0, 1, 2]

MODIFY_CLASS_SEAT_NUM_REQUEST_IS_HD_VALUES: set[ModifyClassSeatNumRequestIsHd] = {
    0,
    1,
    2,
}


def check_modify_class_seat_num_request_is_hd(value: int) -> ModifyClassSeatNumRequestIsHd:
    if value in MODIFY_CLASS_SEAT_NUM_REQUEST_IS_HD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MODIFY_CLASS_SEAT_NUM_REQUEST_IS_HD_VALUES!r}")
