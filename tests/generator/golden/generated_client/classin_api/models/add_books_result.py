# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddBooksResult")


@_attrs_define
class AddBooksResult:
    """How it ended for a book."""

    data: int | Unset = UNSET
    """ Id of the book. """
    errno: int | Unset = UNSET
    """ The code, 1 for success. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        data = self.data

        errno = self.errno

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if data is not UNSET:
            field_dict["data"] = data
        if errno is not UNSET:
            field_dict["errno"] = errno

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        data = d.pop("data", UNSET)

        errno = d.pop("errno", UNSET)

        add_books_result = object.__new__(cls)
        add_books_result.data = data
        add_books_result.errno = errno

        add_books_result.additional_properties = d
        return add_books_result

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 2:
                try:
                    add_books_result = object.__new__(cls)
                    add_books_result.data = src_dict["data"]
                    add_books_result.errno = src_dict["errno"]
                    add_books_result.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(add_books_result)
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
