# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LmsShelfPlanData")


@_attrs_define
class LmsShelfPlanData:
    """The plan."""

    plan_id: int
    """ Id of the plan. """
    start_time: int | Unset = UNSET
    """ When it is put up. """
    filled: float | Unset = UNSET
    """ How full it will be, up to 1. """
    open_: bool | Unset = UNSET
    """ Whether it has no doors. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        plan_id = self.plan_id

        start_time = self.start_time

        filled = self.filled

        open_ = self.open_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "planId": plan_id,
            }
        )
        if start_time is not UNSET:
            field_dict["startTime"] = start_time
        if filled is not UNSET:
            field_dict["filled"] = filled
        if open_ is not UNSET:
            field_dict["open"] = open_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        plan_id = d.pop("planId")

        start_time = d.pop("startTime", UNSET)

        filled = d.pop("filled", UNSET)

        open_ = d.pop("open", UNSET)

        lms_shelf_plan_data = object.__new__(cls)
        lms_shelf_plan_data.plan_id = plan_id
        lms_shelf_plan_data.start_time = start_time
        lms_shelf_plan_data.filled = filled
        lms_shelf_plan_data.open_ = open_

        lms_shelf_plan_data.additional_properties = d
        return lms_shelf_plan_data

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
