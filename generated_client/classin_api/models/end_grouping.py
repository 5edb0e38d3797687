# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_grouping_item import EndGroupingItem


T = TypeVar("T", bound="EndGrouping")


@_attrs_define
class EndGrouping:
    """All times that the class was split into groups."""

    count: int | Unset = UNSET
    """ How often it was split. """
    duration: int | Unset = UNSET
    """ Time in groups, in seconds. """
    items: list[EndGroupingItem] | Unset = UNSET
    """ Each time. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        duration = self.duration

        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = []
            for items_item_data in self.items:
                items_item = items_item_data.to_dict()
                items.append(items_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["Count"] = count
        if duration is not UNSET:
            field_dict["Duration"] = duration
        if items is not UNSET:
            field_dict["Items"] = items

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        count = d.pop("Count", UNSET)

        duration = d.pop("Duration", UNSET)

        _items = d.pop("Items", UNSET)
        items: list[EndGroupingItem] | Unset = UNSET
        if _items is not UNSET:
            items = list(map(_models.EndGroupingItem.from_dict, _items))

        end_grouping = object.__new__(cls)
        end_grouping.count = count
        end_grouping.duration = duration
        end_grouping.items = items

        end_grouping.additional_properties = d
        return end_grouping

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
