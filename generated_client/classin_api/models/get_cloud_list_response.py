# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.error_info import ErrorInfo
    from ..models.get_cloud_list_file import GetCloudListFile
    from ..models.get_cloud_list_folder import GetCloudListFolder


T = TypeVar("T", bound="GetCloudListResponse")


@_attrs_define
class GetCloudListResponse:
    error_info: ErrorInfo
    """ How a v1 call ended. """
    folder_list: list[GetCloudListFolder] | Unset = UNSET
    """ The folders in it. """
    file_list: list[GetCloudListFile] | Unset = UNSET
    """ The files in it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        error_info = self.error_info.to_dict()

        folder_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.folder_list, Unset):
            folder_list = []
            for folder_list_item_data in self.folder_list:
                folder_list_item = folder_list_item_data.to_dict()
                folder_list.append(folder_list_item)

        file_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.file_list, Unset):
            file_list = []
            for file_list_item_data in self.file_list:
                file_list_item = file_list_item_data.to_dict()
                file_list.append(file_list_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "error_info": error_info,
            }
        )
        if folder_list is not UNSET:
            field_dict["folder_list"] = folder_list
        if file_list is not UNSET:
            field_dict["file_list"] = file_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        error_info = _models.ErrorInfo.from_dict(d.pop("error_info"))

        _folder_list = d.pop("folder_list", UNSET)
        folder_list: list[GetCloudListFolder] | Unset = UNSET
        if _folder_list is not UNSET:
            folder_list = _models.GetCloudListFolder.from_dicts(_folder_list)

        _file_list = d.pop("file_list", UNSET)
        file_list: list[GetCloudListFile] | Unset = UNSET
        if _file_list is not UNSET:
            file_list = _models.GetCloudListFile.from_dicts(_file_list)

        get_cloud_list_response = object.__new__(cls)
        get_cloud_list_response.error_info = error_info
        get_cloud_list_response.folder_list = folder_list
        get_cloud_list_response.file_list = file_list

        get_cloud_list_response.additional_properties = d
        return get_cloud_list_response

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
