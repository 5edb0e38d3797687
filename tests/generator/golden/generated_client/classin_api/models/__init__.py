# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""Contains all the data models used in inputs/outputs; each is imported when it is first asked for (PEP 562)."""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    pass
    from .add_book_request import AddBookRequest
    from .add_book_request_kind import AddBookRequestKind
    from .add_book_request_language import AddBookRequestLanguage
    from .add_book_response import AddBookResponse
    from .add_book_upload import AddBookUpload
    from .add_books_book import AddBooksBook
    from .add_books_request import AddBooksRequest
    from .add_books_response import AddBooksResponse
    from .add_books_result import AddBooksResult
    from .book import Book
    from .burn_book_response import BurnBookResponse
    from .desk_message import DeskMessage
    from .error_info import ErrorInfo
    from .find_books_request import FindBooksRequest
    from .find_books_response import FindBooksResponse
    from .get_book_list_response import GetBookListResponse
    from .get_shelf_map_data import GetShelfMapData
    from .get_shelf_map_response import GetShelfMapResponse
    from .lend_books_request import LendBooksRequest
    from .lend_books_request_role import LendBooksRequestRole
    from .lend_books_response import LendBooksResponse
    from .lend_books_result import LendBooksResult
    from .lms_shelf_plan_data import LmsShelfPlanData
    from .lms_shelf_plan_request import LmsShelfPlanRequest
    from .lms_shelf_plan_response import LmsShelfPlanResponse
    from .reader import Reader
    from .reader_rating_comments import ReaderRatingComments
    from .reader_rating_message import ReaderRatingMessage
    from .reader_rating_one import ReaderRatingOne
    from .remove_book_request import RemoveBookRequest
    from .remove_book_response import RemoveBookResponse
    from .shelf_board import ShelfBoard
    from .upload_cover_request import UploadCoverRequest
    from .upload_cover_response import UploadCoverResponse

_MODULES = {
    "AddBookRequest": ".add_book_request",
    "AddBookRequestKind": ".add_book_request_kind",
    "AddBookRequestLanguage": ".add_book_request_language",
    "AddBookResponse": ".add_book_response",
    "AddBookUpload": ".add_book_upload",
    "AddBooksBook": ".add_books_book",
    "AddBooksRequest": ".add_books_request",
    "AddBooksResponse": ".add_books_response",
    "AddBooksResult": ".add_books_result",
    "Book": ".book",
    "BurnBookResponse": ".burn_book_response",
    "DeskMessage": ".desk_message",
    "ErrorInfo": ".error_info",
    "FindBooksRequest": ".find_books_request",
    "FindBooksResponse": ".find_books_response",
    "GetBookListResponse": ".get_book_list_response",
    "GetShelfMapData": ".get_shelf_map_data",
    "GetShelfMapResponse": ".get_shelf_map_response",
    "LendBooksRequest": ".lend_books_request",
    "LendBooksRequestRole": ".lend_books_request_role",
    "LendBooksResponse": ".lend_books_response",
    "LendBooksResult": ".lend_books_result",
    "LmsShelfPlanData": ".lms_shelf_plan_data",
    "LmsShelfPlanRequest": ".lms_shelf_plan_request",
    "LmsShelfPlanResponse": ".lms_shelf_plan_response",
    "Reader": ".reader",
    "ReaderRatingComments": ".reader_rating_comments",
    "ReaderRatingMessage": ".reader_rating_message",
    "ReaderRatingOne": ".reader_rating_one",
    "RemoveBookRequest": ".remove_book_request",
    "RemoveBookResponse": ".remove_book_response",
    "ShelfBoard": ".shelf_board",
    "UploadCoverRequest": ".upload_cover_request",
    "UploadCoverResponse": ".upload_cover_response",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


__all__ = (
    "AddBookRequest",
    "AddBookRequestKind",
    "AddBookRequestLanguage",
    "AddBookResponse",
    "AddBooksBook",
    "AddBooksRequest",
    "AddBooksResponse",
    "AddBooksResult",
    "AddBookUpload",
    "Book",
    "BurnBookResponse",
    "DeskMessage",
    "ErrorInfo",
    "FindBooksRequest",
    "FindBooksResponse",
    "GetBookListResponse",
    "GetShelfMapData",
    "GetShelfMapResponse",
    "LendBooksRequest",
    "LendBooksRequestRole",
    "LendBooksResponse",
    "LendBooksResult",
    "LmsShelfPlanData",
    "LmsShelfPlanRequest",
    "LmsShelfPlanResponse",
    "Reader",
    "ReaderRatingComments",
    "ReaderRatingMessage",
    "ReaderRatingOne",
    "RemoveBookRequest",
    "RemoveBookResponse",
    "ShelfBoard",
    "UploadCoverRequest",
    "UploadCoverResponse",
)
