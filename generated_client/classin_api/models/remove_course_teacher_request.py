# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="RemoveCourseTeacherRequest")


@_attrs_define
class RemoveCourseTeacherRequest:
    course_id: int
    """ The course. One that the school does not have is refused with 144 or 147, a deleted one with 149, one that
    has expired with 153. """
    teacher_uid: int
    """ UID of the teacher, as `register` brings it. Any other id is refused with 400, what is no number with 122,
    who is no teacher of the school with 136. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        teacher_uid = self.teacher_uid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "teacherUid": teacher_uid,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        teacher_uid = d.pop("teacherUid")

        remove_course_teacher_request = object.__new__(cls)
        remove_course_teacher_request.course_id = course_id
        remove_course_teacher_request.teacher_uid = teacher_uid

        remove_course_teacher_request.additional_properties = d
        return remove_course_teacher_request

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
