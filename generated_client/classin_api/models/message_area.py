# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MessageArea")


@_attrs_define
class MessageArea:
    """A rectangle in the classroom. The unit is not documented."""

    x1: int | Unset = UNSET
    """ Left edge. """
    y1: int | Unset = UNSET
    """ Upper edge. """
    x2: int | Unset = UNSET
    """ Right edge. """
    y2: int | Unset = UNSET
    """ Lower edge. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        x1 = self.x1

        y1 = self.y1

        x2 = self.x2

        y2 = self.y2

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if x1 is not UNSET:
            field_dict["X1"] = x1
        if y1 is not UNSET:
            field_dict["Y1"] = y1
        if x2 is not UNSET:
            field_dict["X2"] = x2
        if y2 is not UNSET:
            field_dict["Y2"] = y2

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        x1 = d.pop("X1", UNSET)

        y1 = d.pop("Y1", UNSET)

        x2 = d.pop("X2", UNSET)

        y2 = d.pop("Y2", UNSET)

        message_area = object.__new__(cls)
        message_area.x1 = x1
        message_area.y1 = y1
        message_area.x2 = x2
        message_area.y2 = y2

        message_area.additional_properties = d
        return message_area

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
