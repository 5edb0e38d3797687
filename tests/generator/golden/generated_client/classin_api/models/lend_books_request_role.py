# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

LendBooksRequestRole = Literal[1, 2]

LEND_BOOKS_REQUEST_ROLE_VALUES: set[LendBooksRequestRole] = {
    1,
    2,
}


def check_lend_books_request_role(value: int) -> LendBooksRequestRole:
    if value in LEND_BOOKS_REQUEST_ROLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LEND_BOOKS_REQUEST_ROLE_VALUES!r}")
