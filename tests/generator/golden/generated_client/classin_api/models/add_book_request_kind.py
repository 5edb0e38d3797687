# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddBookRequestKind = Literal[1, 2]

ADD_BOOK_REQUEST_KIND_VALUES: set[AddBookRequestKind] = {
    1,
    2,
}


def check_add_book_request_kind(value: int) -> AddBookRequestKind:
    if value in ADD_BOOK_REQUEST_KIND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_BOOK_REQUEST_KIND_VALUES!r}")
