# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetCloudListFile")


@_attrs_define
class GetCloudListFile:
    """A file."""

    id: str | Unset = UNSET
    """ Id of the file. """
    file_name: str | Unset = UNSET
    """ Name of the file. """
    file_size: str | Unset = UNSET
    """ Size for people to read, such as `27KB`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        file_name = self.file_name

        file_size = self.file_size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if file_name is not UNSET:
            field_dict["file_name"] = file_name
        if file_size is not UNSET:
            field_dict["file_size"] = file_size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        file_name = d.pop("file_name", UNSET)

        file_size = d.pop("file_size", UNSET)

        get_cloud_list_file = object.__new__(cls)
        get_cloud_list_file.id = id
        get_cloud_list_file.file_name = file_name
        get_cloud_list_file.file_size = file_size

        get_cloud_list_file.additional_properties = d
        return get_cloud_list_file

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 3:
                try:
                    get_cloud_list_file = object.__new__(cls)
                    get_cloud_list_file.id = src_dict["id"]
                    get_cloud_list_file.file_name = src_dict["file_name"]
                    get_cloud_list_file.file_size = src_dict["file_size"]
                    get_cloud_list_file.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(get_cloud_list_file)
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
