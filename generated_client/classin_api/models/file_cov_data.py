# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="FileCovData")


@_attrs_define
class FileCovData:
    """The file."""

    add_time: int | Unset = UNSET
    """ When it was uploaded, in epoch seconds. """
    change_time: int | Unset = UNSET
    """ When it was converted, in epoch seconds. """
    file_name: str | Unset = UNSET
    """ Name of the file. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        add_time = self.add_time

        change_time = self.change_time

        file_name = self.file_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if add_time is not UNSET:
            field_dict["addTime"] = add_time
        if change_time is not UNSET:
            field_dict["changeTime"] = change_time
        if file_name is not UNSET:
            field_dict["fileName"] = file_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        add_time = d.pop("addTime", UNSET)

        change_time = d.pop("changeTime", UNSET)

        file_name = d.pop("fileName", UNSET)

        file_cov_data = object.__new__(cls)
        file_cov_data.add_time = add_time
        file_cov_data.change_time = change_time
        file_cov_data.file_name = file_name

        file_cov_data.additional_properties = d
        return file_cov_data

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
