# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EndSeatTotal")


@_attrs_define
class EndSeatTotal:
    """How long the seats were hidden and shown."""

    hidden: int | Unset = UNSET
    """ Time hidden, in seconds. """
    display: int | Unset = UNSET
    """ Time shown, in seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        hidden = self.hidden

        display = self.display

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if hidden is not UNSET:
            field_dict["Hidden"] = hidden
        if display is not UNSET:
            field_dict["Display"] = display

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        hidden = d.pop("Hidden", UNSET)

        display = d.pop("Display", UNSET)

        end_seat_total = object.__new__(cls)
        end_seat_total.hidden = hidden
        end_seat_total.display = display

        end_seat_total.additional_properties = d
        return end_seat_total

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
