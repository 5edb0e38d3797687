# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddBookRequestLanguage = Literal["en", "zh"]

ADD_BOOK_REQUEST_LANGUAGE_VALUES: set[AddBookRequestLanguage] = {
    "en",
    "zh",
}


def check_add_book_request_language(value: str) -> AddBookRequestLanguage:
    if value in ADD_BOOK_REQUEST_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_BOOK_REQUEST_LANGUAGE_VALUES!r}")
