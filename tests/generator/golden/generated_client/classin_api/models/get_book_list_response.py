# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.book import Book
    from ..models.error_info import ErrorInfo
    from ..models.reader import Reader


T = TypeVar("T", bound="GetBookListResponse")


@_attrs_define
class GetBookListResponse:
    error_info: ErrorInfo
    """ How a v1 call ended. """
    book_list: list[Book] | Unset = UNSET
    """ The books. """
    reader_list: list[Reader] | Unset = UNSET
    """ The readers. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        error_info = self.error_info.to_dict()

        book_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.book_list, Unset):
            book_list = []
            for book_list_item_data in self.book_list:
                book_list_item = book_list_item_data.to_dict()
                book_list.append(book_list_item)

        reader_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.reader_list, Unset):
            reader_list = []
            for reader_list_item_data in self.reader_list:
                reader_list_item = reader_list_item_data.to_dict()
                reader_list.append(reader_list_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "error_info": error_info,
            }
        )
        if book_list is not UNSET:
            field_dict["book_list"] = book_list
        if reader_list is not UNSET:
            field_dict["reader_list"] = reader_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        error_info = _models.ErrorInfo.from_dict(d.pop("error_info"))

        _book_list = d.pop("book_list", UNSET)
        book_list: list[Book] | Unset = UNSET
        if _book_list is not UNSET:
            book_list = _models.Book.from_dicts(_book_list)

        _reader_list = d.pop("reader_list", UNSET)
        reader_list: list[Reader] | Unset = UNSET
        if _reader_list is not UNSET:
            reader_list = _models.Reader.from_dicts(_reader_list)

        get_book_list_response = object.__new__(cls)
        get_book_list_response.error_info = error_info
        get_book_list_response.book_list = book_list
        get_book_list_response.reader_list = reader_list

        get_book_list_response.additional_properties = d
        return get_book_list_response

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
