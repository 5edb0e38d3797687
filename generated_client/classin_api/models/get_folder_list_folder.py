# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetFolderListFolder")


@_attrs_define
class GetFolderListFolder:
    """A folder of the second level."""

    id: str | Unset = UNSET
    """ Id of the folder. """
    pid: str | Unset = UNSET
    """ Id of the folder that it is in. """
    name: str | Unset = UNSET
    """ Name of the folder. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        pid = self.pid

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if pid is not UNSET:
            field_dict["pid"] = pid
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        pid = d.pop("pid", UNSET)

        name = d.pop("name", UNSET)

        get_folder_list_folder = object.__new__(cls)
        get_folder_list_folder.id = id
        get_folder_list_folder.pid = pid
        get_folder_list_folder.name = name

        get_folder_list_folder.additional_properties = d
        return get_folder_list_folder

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
