# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SetClassVideoMultipleRequest")


@_attrs_define
class SetClassVideoMultipleRequest:
    course_id: int
    """ The course of all the lessons. One that the school does not have is refused with 144, a deleted one with
    149. """
    class_json: str
    """ The lessons with their settings, at least one. An empty list, or one that is not JSON text, is refused with
    155. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        class_json = self.class_json

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "classJson": class_json,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        class_json = d.pop("classJson")

        set_class_video_multiple_request = object.__new__(cls)
        set_class_video_multiple_request.course_id = course_id
        set_class_video_multiple_request.class_json = class_json

        set_class_video_multiple_request.additional_properties = d
        return set_class_video_multiple_request

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
