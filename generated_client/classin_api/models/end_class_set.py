# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_seats import EndSeats


T = TypeVar("T", bound="EndClassSet")


@_attrs_define
class EndClassSet:
    """Settings that were changed in the classroom."""

    seat: EndSeats | Unset = UNSET
    """ Hiding and showing of the seats, by group, such as `Group0`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        seat: dict[str, Any] | Unset = UNSET
        if not isinstance(self.seat, Unset):
            seat = self.seat.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if seat is not UNSET:
            field_dict["Seat"] = seat

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _seat = d.pop("Seat", UNSET)
        seat: EndSeats | Unset
        if isinstance(_seat, Unset):
            seat = UNSET
        else:
            seat = _models.EndSeats.from_dict(_seat)

        end_class_set = object.__new__(cls)
        end_class_set.seat = seat

        end_class_set.additional_properties = d
        return end_class_set

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
