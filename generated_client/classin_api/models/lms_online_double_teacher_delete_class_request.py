# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="LmsOnlineDoubleTeacherDeleteClassRequest")


@_attrs_define
class LmsOnlineDoubleTeacherDeleteClassRequest:
    course_id: int
    """ Course of the lesson. Refused with 144, 147, 149 or 121601022. """
    class_id: int
    """ The main lesson or sub lesson. An unknown one answers 142 or 143, one of another school 121601031. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        class_id = self.class_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "classId": class_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        class_id = d.pop("classId")

        lms_online_double_teacher_delete_class_request = object.__new__(cls)
        lms_online_double_teacher_delete_class_request.course_id = course_id
        lms_online_double_teacher_delete_class_request.class_id = class_id

        lms_online_double_teacher_delete_class_request.additional_properties = d
        return lms_online_double_teacher_delete_class_request

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
