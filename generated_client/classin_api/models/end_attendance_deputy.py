# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_attendance_detail import EndAttendanceDetail


T = TypeVar("T", bound="EndAttendanceDeputy")


@_attrs_define
class EndAttendanceDeputy:
    """When a further device of a person was in the classroom."""

    client_id: int | Unset = UNSET
    """ Number of the device, from 1. The page's sample has this spelling, its table `ClientID`. """
    total: int | Unset = UNSET
    """ Time in the classroom with this device, in seconds. """
    details: list[EndAttendanceDetail] | Unset = UNSET
    """ Each entering and leaving. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        client_id = self.client_id

        total = self.total

        details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.details, Unset):
            details = []
            for details_item_data in self.details:
                details_item = details_item_data.to_dict()
                details.append(details_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if client_id is not UNSET:
            field_dict["clientID"] = client_id
        if total is not UNSET:
            field_dict["Total"] = total
        if details is not UNSET:
            field_dict["Details"] = details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        client_id = d.pop("clientID", UNSET)

        total = d.pop("Total", UNSET)

        _details = d.pop("Details", UNSET)
        details: list[EndAttendanceDetail] | Unset = UNSET
        if _details is not UNSET:
            details = _models.EndAttendanceDetail.from_dicts(_details)

        end_attendance_deputy = object.__new__(cls)
        end_attendance_deputy.client_id = client_id
        end_attendance_deputy.total = total
        end_attendance_deputy.details = details

        end_attendance_deputy.additional_properties = d
        return end_attendance_deputy

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
