# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Book")


@_attrs_define
class Book:
    """A book."""

    book_id: int | Unset = UNSET
    """ Id of the book. """
    title: str | Unset = UNSET
    """ Title. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        book_id = self.book_id

        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if book_id is not UNSET:
            field_dict["bookId"] = book_id
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        book_id = d.pop("bookId", UNSET)

        title = d.pop("title", UNSET)

        book = object.__new__(cls)
        book.book_id = book_id
        book.title = title

        book.additional_properties = d
        return book

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 2:
                try:
                    book = object.__new__(cls)
                    book.book_id = src_dict["bookId"]
                    book.title = src_dict["title"]
                    book.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(book)
                    continue
            many.append(cls.from_dict(src_dict))
        return many

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
