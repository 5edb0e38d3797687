# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddBooksBook")


@_attrs_define
class AddBooksBook:
    """A book to add."""

    title: str
    """ Title. """
    book_unique_identity: str | Unset = UNSET
    """ Your own key for the book. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        book_unique_identity = self.book_unique_identity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
            }
        )
        if book_unique_identity is not UNSET:
            field_dict["bookUniqueIdentity"] = book_unique_identity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        book_unique_identity = d.pop("bookUniqueIdentity", UNSET)

        add_books_book = object.__new__(cls)
        add_books_book.title = title
        add_books_book.book_unique_identity = book_unique_identity

        add_books_book.additional_properties = d
        return add_books_book

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
