# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetCloudListFolder")


@_attrs_define
class GetCloudListFolder:
    """A folder."""

    folder_id: str | Unset = UNSET
    """ Id of the folder. """
    folder_name: str | Unset = UNSET
    """ Name of the folder. """
    is_system_folder: int | Unset = UNSET
    """ Whether ClassIn made the folder, 0 no, 1 yes. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        folder_id = self.folder_id

        folder_name = self.folder_name

        is_system_folder = self.is_system_folder

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if folder_id is not UNSET:
            field_dict["folder_id"] = folder_id
        if folder_name is not UNSET:
            field_dict["folder_name"] = folder_name
        if is_system_folder is not UNSET:
            field_dict["is_system_folder"] = is_system_folder

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        folder_id = d.pop("folder_id", UNSET)

        folder_name = d.pop("folder_name", UNSET)

        is_system_folder = d.pop("is_system_folder", UNSET)

        get_cloud_list_folder = object.__new__(cls)
        get_cloud_list_folder.folder_id = folder_id
        get_cloud_list_folder.folder_name = folder_name
        get_cloud_list_folder.is_system_folder = is_system_folder

        get_cloud_list_folder.additional_properties = d
        return get_cloud_list_folder

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 3:
                try:
                    get_cloud_list_folder = object.__new__(cls)
                    get_cloud_list_folder.folder_id = src_dict["folder_id"]
                    get_cloud_list_folder.folder_name = src_dict["folder_name"]
                    get_cloud_list_folder.is_system_folder = src_dict["is_system_folder"]
                    get_cloud_list_folder.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(get_cloud_list_folder)
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
