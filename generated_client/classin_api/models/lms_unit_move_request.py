# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="LmsUnitMoveRequest")


@_attrs_define
class LmsUnitMoveRequest:
    course_id: int
    """ The course of both units. Refused with 147, 121601021, 121601022 or 121601023. """
    unit_id: int
    """ The unit to empty. An unknown one answers 29048. """
    to_unit_id: int
    """ The unit that takes the activities. An unknown one answers 50004, the same unit 29046, one without room
    29138. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        unit_id = self.unit_id

        to_unit_id = self.to_unit_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "unitId": unit_id,
                "toUnitId": to_unit_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        unit_id = d.pop("unitId")

        to_unit_id = d.pop("toUnitId")

        lms_unit_move_request = object.__new__(cls)
        lms_unit_move_request.course_id = course_id
        lms_unit_move_request.unit_id = unit_id
        lms_unit_move_request.to_unit_id = to_unit_id

        lms_unit_move_request.additional_properties = d
        return lms_unit_move_request

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
