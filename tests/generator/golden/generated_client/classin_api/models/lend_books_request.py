# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.lend_books_request_role import (
    LendBooksRequestRole,
    check_lend_books_request_role,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="LendBooksRequest")


@_attrs_define
class LendBooksRequest:
    book_ids: str
    """ The books, at most 50. """
    role: LendBooksRequestRole | Unset = UNSET
    """ 1 for a reader, 2 for a friend. """
    telephone: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Telephone number of the reader. """
    pin: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ The reader's PIN. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        book_ids = self.book_ids

        role: int | Unset = UNSET
        if not isinstance(self.role, Unset):
            role = self.role

        telephone = self.telephone

        pin = self.pin

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bookIds": book_ids,
            }
        )
        if role is not UNSET:
            field_dict["role"] = role
        if telephone is not UNSET:
            field_dict["telephone"] = telephone
        if pin is not UNSET:
            field_dict["pin"] = pin

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        book_ids = d.pop("bookIds")

        _role = d.pop("role", UNSET)
        role: LendBooksRequestRole | Unset
        if isinstance(_role, Unset):
            role = UNSET
        else:
            role = check_lend_books_request_role(_role)

        telephone = d.pop("telephone", UNSET)

        pin = d.pop("pin", UNSET)

        lend_books_request = object.__new__(cls)
        lend_books_request.book_ids = book_ids
        lend_books_request.role = role
        lend_books_request.telephone = telephone
        lend_books_request.pin = pin

        lend_books_request.additional_properties = d
        return lend_books_request

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
