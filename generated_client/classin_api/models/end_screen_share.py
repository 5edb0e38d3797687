# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EndScreenShare")


@_attrs_define
class EndScreenShare:
    """Sharing of the screen."""

    count: int | Unset = UNSET
    """ How often it was used. """
    total: int | Unset = UNSET
    """ Time in use, in seconds. """
    period: list[int] | Unset = UNSET
    """ Length of each use, in seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        total = self.total

        period: list[int] | Unset = UNSET
        if not isinstance(self.period, Unset):
            period = self.period

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["Count"] = count
        if total is not UNSET:
            field_dict["Total"] = total
        if period is not UNSET:
            field_dict["Period"] = period

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        count = d.pop("Count", UNSET)

        total = d.pop("Total", UNSET)

        period = cast(list[int], d.pop("Period", UNSET))

        end_screen_share = object.__new__(cls)
        end_screen_share.count = count
        end_screen_share.total = total
        end_screen_share.period = period

        end_screen_share.additional_properties = d
        return end_screen_share

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
