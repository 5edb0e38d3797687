# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EndEquipmentUse")


@_attrs_define
class EndEquipmentUse:
    """How long a device was on."""

    total: int | Unset = UNSET
    """ Time on, in seconds, on stage only. """
    total_not_disabled: int | Unset = UNSET
    """ Time on, in seconds, on and off stage. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        total = self.total

        total_not_disabled = self.total_not_disabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total is not UNSET:
            field_dict["Total"] = total
        if total_not_disabled is not UNSET:
            field_dict["TotalNotDisabled"] = total_not_disabled

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        total = d.pop("Total", UNSET)

        total_not_disabled = d.pop("TotalNotDisabled", UNSET)

        end_equipment_use = object.__new__(cls)
        end_equipment_use.total = total
        end_equipment_use.total_not_disabled = total_not_disabled

        end_equipment_use.additional_properties = d
        return end_equipment_use

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
