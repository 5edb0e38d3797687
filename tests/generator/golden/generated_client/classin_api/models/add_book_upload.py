# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.add_book_request_kind import (
    AddBookRequestKind,
    check_add_book_request_kind,
)
from ..models.add_book_request_language import (
    AddBookRequestLanguage,
    check_add_book_request_language,
)
from ..types import UNSET, File, FileTypes, Unset

T = TypeVar("T", bound="AddBookUpload")


@_attrs_define
class AddBookUpload:
    """The same with a picture."""

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
    filedata: File | Unset = UNSET
    """ Picture of the book. """
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

        filedata: FileTypes | Unset = UNSET
        if not isinstance(self.filedata, Unset):
            filedata = self.filedata.to_tuple()

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
        if filedata is not UNSET:
            field_dict["Filedata"] = filedata

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("title", (None, str(self.title).encode(), "text/plain")))

        if not isinstance(self.due_time, Unset):
            files.append(("dueTime", (None, str(self.due_time).encode(), "text/plain")))

        if not isinstance(self.kind, Unset):
            files.append(("kind", (None, str(self.kind).encode(), "text/plain")))

        if not isinstance(self.language, Unset):
            files.append(("language", (None, str(self.language).encode(), "text/plain")))

        if not isinstance(self.book_unique_identity, Unset):
            files.append(("bookUniqueIdentity", (None, str(self.book_unique_identity).encode(), "text/plain")))

        if not isinstance(self.filedata, Unset):
            files.append(("Filedata", self.filedata.to_tuple()))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

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

        _filedata = d.pop("Filedata", UNSET)
        filedata: File | Unset
        if isinstance(_filedata, Unset):
            filedata = UNSET
        else:
            filedata = File(payload=BytesIO(_filedata))

        add_book_upload = object.__new__(cls)
        add_book_upload.title = title
        add_book_upload.due_time = due_time
        add_book_upload.kind = kind
        add_book_upload.language = language
        add_book_upload.book_unique_identity = book_unique_identity
        add_book_upload.filedata = filedata

        add_book_upload.additional_properties = d
        return add_book_upload

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
