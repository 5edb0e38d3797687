# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_seat_count import EndSeatCount
    from ..models.end_seat_detail import EndSeatDetail
    from ..models.end_seat_total import EndSeatTotal


T = TypeVar("T", bound="EndSeat")


@_attrs_define
class EndSeat:
    """Hiding and showing of the seats in a group."""

    count: EndSeatCount | Unset = UNSET
    """ How often the seats were hidden and shown. """
    total: EndSeatTotal | Unset = UNSET
    """ How long the seats were hidden and shown. """
    details: list[EndSeatDetail] | Unset = UNSET
    """ Each change. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        count: dict[str, Any] | Unset = UNSET
        if not isinstance(self.count, Unset):
            count = self.count.to_dict()

        total: dict[str, Any] | Unset = UNSET
        if not isinstance(self.total, Unset):
            total = self.total.to_dict()

        details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.details, Unset):
            details = []
            for details_item_data in self.details:
                details_item = details_item_data.to_dict()
                details.append(details_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["Count"] = count
        if total is not UNSET:
            field_dict["Total"] = total
        if details is not UNSET:
            field_dict["Details"] = details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _count = d.pop("Count", UNSET)
        count: EndSeatCount | Unset
        if isinstance(_count, Unset):
            count = UNSET
        else:
            count = _models.EndSeatCount.from_dict(_count)

        _total = d.pop("Total", UNSET)
        total: EndSeatTotal | Unset
        if isinstance(_total, Unset):
            total = UNSET
        else:
            total = _models.EndSeatTotal.from_dict(_total)

        _details = d.pop("Details", UNSET)
        details: list[EndSeatDetail] | Unset = UNSET
        if _details is not UNSET:
            details = _models.EndSeatDetail.from_dicts(_details)

        end_seat = object.__new__(cls)
        end_seat.count = count
        end_seat.total = total
        end_seat.details = details

        end_seat.additional_properties = d
        return end_seat

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
