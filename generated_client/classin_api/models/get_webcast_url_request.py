# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetWebcastUrlRequest")


@_attrs_define
class GetWebcastUrlRequest:
    course_id: int
    """ The course. One that the school does not have is refused with 144, a deleted one with 149. """
    class_id: int | Unset = UNSET
    """ The lesson to open the page with. Left out, it is the page of the course. An unknown one answers 143, one of
    another course 142, a deleted one 212. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        class_id = self.class_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
            }
        )
        if class_id is not UNSET:
            field_dict["classId"] = class_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        class_id = d.pop("classId", UNSET)

        get_webcast_url_request = object.__new__(cls)
        get_webcast_url_request.course_id = course_id
        get_webcast_url_request.class_id = class_id

        get_webcast_url_request.additional_properties = d
        return get_webcast_url_request

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
