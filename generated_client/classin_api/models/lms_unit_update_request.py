# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.lms_unit_update_request_publish_flag import (
    LmsUnitUpdateRequestPublishFlag,
    check_lms_unit_update_request_publish_flag,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="LmsUnitUpdateRequest")


@_attrs_define
class LmsUnitUpdateRequest:
    """At least one of `name`, `content` and `publishFlag` is needed (else 121601030)."""

    course_id: int
    """ The course of the unit. Refused with 147, 121601021, 121601022 or 121601023. """
    unit_id: int
    """ The unit. An unknown one answers 40020. """
    name: str | Unset = UNSET
    """ New name, up to 50 characters (longer is refused with 121601020), unique in the course (else 50003). Left
    out, unchanged. """
    content: str | Unset = UNSET
    """ New introduction. Left out, unchanged. """
    publish_flag: LmsUnitUpdateRequestPublishFlag | Unset = UNSET
    """ Whether members see it, 0 a draft, 2 published. Left out, unchanged; 0 for a published unit answers 40004.
    """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        unit_id = self.unit_id

        name = self.name

        content = self.content

        publish_flag: int | Unset = UNSET
        if not isinstance(self.publish_flag, Unset):
            publish_flag = self.publish_flag

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "unitId": unit_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if content is not UNSET:
            field_dict["content"] = content
        if publish_flag is not UNSET:
            field_dict["publishFlag"] = publish_flag

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        unit_id = d.pop("unitId")

        name = d.pop("name", UNSET)

        content = d.pop("content", UNSET)

        _publish_flag = d.pop("publishFlag", UNSET)
        publish_flag: LmsUnitUpdateRequestPublishFlag | Unset
        if isinstance(_publish_flag, Unset):
            publish_flag = UNSET
        else:
            publish_flag = check_lms_unit_update_request_publish_flag(_publish_flag)

        lms_unit_update_request = object.__new__(cls)
        lms_unit_update_request.course_id = course_id
        lms_unit_update_request.unit_id = unit_id
        lms_unit_update_request.name = name
        lms_unit_update_request.content = content
        lms_unit_update_request.publish_flag = publish_flag

        lms_unit_update_request.additional_properties = d
        return lms_unit_update_request

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
