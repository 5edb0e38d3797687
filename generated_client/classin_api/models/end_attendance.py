# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_attendance_deputy import EndAttendanceDeputy
    from ..models.end_attendance_detail import EndAttendanceDetail


T = TypeVar("T", bound="EndAttendance")


@_attrs_define
class EndAttendance:
    """When a person was in the classroom."""

    total: int | Unset = UNSET
    """ Time in the classroom, in seconds. """
    details: list[EndAttendanceDetail] | Unset = UNSET
    """ Each entering and leaving. """
    identity: int | Unset = UNSET
    """ The person's role. 1 student, 2 auditor, 3 teacher, 4 co-teacher, 193 principal, 194 principal's assistant,
    255 administrator. """
    deputies: list[EndAttendanceDeputy] | Unset = UNSET
    """ The same for each further device. Absent where one device was used. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        total = self.total

        details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.details, Unset):
            details = []
            for details_item_data in self.details:
                details_item = details_item_data.to_dict()
                details.append(details_item)

        identity = self.identity

        deputies: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.deputies, Unset):
            deputies = []
            for deputies_item_data in self.deputies:
                deputies_item = deputies_item_data.to_dict()
                deputies.append(deputies_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total is not UNSET:
            field_dict["Total"] = total
        if details is not UNSET:
            field_dict["Details"] = details
        if identity is not UNSET:
            field_dict["Identity"] = identity
        if deputies is not UNSET:
            field_dict["Deputies"] = deputies

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        total = d.pop("Total", UNSET)

        _details = d.pop("Details", UNSET)
        details: list[EndAttendanceDetail] | Unset = UNSET
        if _details is not UNSET:
            details = _models.EndAttendanceDetail.from_dicts(_details)

        identity = d.pop("Identity", UNSET)

        _deputies = d.pop("Deputies", UNSET)
        deputies: list[EndAttendanceDeputy] | Unset = UNSET
        if _deputies is not UNSET:
            deputies = list(map(_models.EndAttendanceDeputy.from_dict, _deputies))

        end_attendance = object.__new__(cls)
        end_attendance.total = total
        end_attendance.details = details
        end_attendance.identity = identity
        end_attendance.deputies = deputies

        end_attendance.additional_properties = d
        return end_attendance

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
