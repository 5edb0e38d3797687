# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_group_members import EndGroupMembers


T = TypeVar("T", bound="EndGroupingItem")


@_attrs_define
class EndGroupingItem:
    """A time that the class was split into groups."""

    duration: int | Unset = UNSET
    """ How long it lasted, in seconds. """
    start_time: int | Unset = UNSET
    """ When it began, in epoch seconds. """
    groups: list[EndGroupMembers] | Unset = UNSET
    """ The groups, an object with one key for each. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        duration = self.duration

        start_time = self.start_time

        groups: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.groups, Unset):
            groups = []
            for groups_item_data in self.groups:
                groups_item = groups_item_data.to_dict()
                groups.append(groups_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if duration is not UNSET:
            field_dict["Duration"] = duration
        if start_time is not UNSET:
            field_dict["StartTime"] = start_time
        if groups is not UNSET:
            field_dict["Groups"] = groups

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        duration = d.pop("Duration", UNSET)

        start_time = d.pop("StartTime", UNSET)

        _groups = d.pop("Groups", UNSET)
        groups: list[EndGroupMembers] | Unset = UNSET
        if _groups is not UNSET:
            groups = list(map(_models.EndGroupMembers.from_dict, _groups))

        end_grouping_item = object.__new__(cls)
        end_grouping_item.duration = duration
        end_grouping_item.start_time = start_time
        end_grouping_item.groups = groups

        end_grouping_item.additional_properties = d
        return end_grouping_item

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
