# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EndStage")


@_attrs_define
class EndStage:
    """A person's time on stage. Who was on stage from entering to the end went up once."""

    down_count: int | Unset = UNSET
    """ How often the person left the stage. """
    down_total: int | Unset = UNSET
    """ Time off stage, in seconds. """
    up_count: int | Unset = UNSET
    """ How often the person came on stage. """
    up_total: int | Unset = UNSET
    """ Time on stage, in seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        down_count = self.down_count

        down_total = self.down_total

        up_count = self.up_count

        up_total = self.up_total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if down_count is not UNSET:
            field_dict["DownCount"] = down_count
        if down_total is not UNSET:
            field_dict["DownTotal"] = down_total
        if up_count is not UNSET:
            field_dict["UpCount"] = up_count
        if up_total is not UNSET:
            field_dict["UpTotal"] = up_total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        down_count = d.pop("DownCount", UNSET)

        down_total = d.pop("DownTotal", UNSET)

        up_count = d.pop("UpCount", UNSET)

        up_total = d.pop("UpTotal", UNSET)

        end_stage = object.__new__(cls)
        end_stage.down_count = down_count
        end_stage.down_total = down_total
        end_stage.up_count = up_count
        end_stage.up_total = up_total

        end_stage.additional_properties = d
        return end_stage

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
