# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

UpdateClassLockStatusRequestIsLock = Literal[0, 1]

UPDATE_CLASS_LOCK_STATUS_REQUEST_IS_LOCK_VALUES: set[UpdateClassLockStatusRequestIsLock] = {
    0,
    1,
}


def check_update_class_lock_status_request_is_lock(value: int) -> UpdateClassLockStatusRequestIsLock:
    if value in UPDATE_CLASS_LOCK_STATUS_REQUEST_IS_LOCK_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_CLASS_LOCK_STATUS_REQUEST_IS_LOCK_VALUES!r}")
