# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="RenameFolderRequest")


@_attrs_define
class RenameFolderRequest:
    folder_id: str
    """ Folder to rename. An unknown one answers 193, another school's 194, one in which the school may not work
    196. """
    folder_name: str
    """ New name of the folder, 1 to 128 characters. ClassIn cuts a longer one. A name in use answers 206. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        folder_id = self.folder_id

        folder_name = self.folder_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "folderId": folder_id,
                "folderName": folder_name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        folder_id = d.pop("folderId")

        folder_name = d.pop("folderName")

        rename_folder_request = object.__new__(cls)
        rename_folder_request.folder_id = folder_id
        rename_folder_request.folder_name = folder_name

        rename_folder_request.additional_properties = d
        return rename_folder_request

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
