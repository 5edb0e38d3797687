# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.add_book_request_kind import (
    AddBookRequestKind,
    check_add_book_request_kind,
)
from ..models.add_book_request_language import (
    AddBookRequestLanguage,
    check_add_book_request_language,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AddBookRequest")


@_attrs_define
class AddBookRequest:
    title: str
    """ Title, with a \\ or a \"\"\" in it where there is one. """
    due_time: int | Unset = UNSET
    """ When it has to be back, in epoch seconds. Without it, never. """
    kind: AddBookRequestKind | Unset = UNSET
    """ 1 to read, 2 to look at. """
    language: AddBookRequestLanguage | Unset = UNSET
    """ Language of the text. """
    book_unique_identity: str | Unset = UNSET
    """ Your own key for the book. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        due_time = self.due_time

        kind: int | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind

        language: str | Unset = UNSET
        if not isinstance(self.language, Unset):
            language = self.language

        book_unique_identity = self.book_unique_identity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
            }
        )
        if due_time is not UNSET:
            field_dict["dueTime"] = due_time
        if kind is not UNSET:
            field_dict["kind"] = kind
        if language is not UNSET:
            field_dict["language"] = language
        if book_unique_identity is not UNSET:
            field_dict["bookUniqueIdentity"] = book_unique_identity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        due_time = d.pop("dueTime", UNSET)

        _kind = d.pop("kind", UNSET)
        kind: AddBookRequestKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = check_add_book_request_kind(_kind)

        _language = d.pop("language", UNSET)
        language: AddBookRequestLanguage | Unset
        if isinstance(_language, Unset):
            language = UNSET
        else:
            language = check_add_book_request_language(_language)

        book_unique_identity = d.pop("bookUniqueIdentity", UNSET)

        add_book_request = object.__new__(cls)
        add_book_request.title = title
        add_book_request.due_time = due_time
        add_book_request.kind = kind
        add_book_request.language = language
        add_book_request.book_unique_identity = book_unique_identity

        add_book_request.additional_properties = d
        return add_book_request

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
