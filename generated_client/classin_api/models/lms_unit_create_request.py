# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.lms_unit_create_request_publish_flag import (
    LmsUnitCreateRequestPublishFlag,
    check_lms_unit_create_request_publish_flag,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="LmsUnitCreateRequest")


@_attrs_define
class LmsUnitCreateRequest:
    course_id: int
    """ The course. Refused with 147, 121601021, 121601022 or 121601023. """
    name: str
    """ Name of the unit, up to 50 characters (longer is refused with 121601020), unique in the course. """
    publish_flag: LmsUnitCreateRequestPublishFlag
    """ Whether members see it, 0 a draft, 2 published. """
    content: str | Unset = UNSET
    """ Introduction of the unit. Left out, empty. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        name = self.name

        publish_flag: int = self.publish_flag

        content = self.content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "name": name,
                "publishFlag": publish_flag,
            }
        )
        if content is not UNSET:
            field_dict["content"] = content

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        name = d.pop("name")

        publish_flag = check_lms_unit_create_request_publish_flag(d.pop("publishFlag"))

        content = d.pop("content", UNSET)

        lms_unit_create_request = object.__new__(cls)
        lms_unit_create_request.course_id = course_id
        lms_unit_create_request.name = name
        lms_unit_create_request.publish_flag = publish_flag
        lms_unit_create_request.content = content

        lms_unit_create_request.additional_properties = d
        return lms_unit_create_request

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
