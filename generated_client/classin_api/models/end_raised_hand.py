# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EndRaisedHand")


@_attrs_define
class EndRaisedHand:
    """How often a person raised a hand."""

    c_time: int | Unset = UNSET
    """ Time with the hand up, in seconds; 0 where it was lowered at once. """
    total: int | Unset = UNSET
    """ How often the hand was raised. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        c_time = self.c_time

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if c_time is not UNSET:
            field_dict["CTime"] = c_time
        if total is not UNSET:
            field_dict["Total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        c_time = d.pop("CTime", UNSET)

        total = d.pop("Total", UNSET)

        end_raised_hand = object.__new__(cls)
        end_raised_hand.c_time = c_time
        end_raised_hand.total = total

        end_raised_hand.additional_properties = d
        return end_raised_hand

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
