# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="CourseAddCourseTeacherRequest")


@_attrs_define
class CourseAddCourseTeacherRequest:
    course_id: int
    """ The course. One that is not the school's answers 144 or 121601021, an unknown one 147, a deleted one 149,
    one that is no standard course 121601022. """
    teacher_uids: list[int]
    """ UIDs of the teachers, who must be teachers of the school (136). """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        teacher_uids = self.teacher_uids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "teacherUids": teacher_uids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        teacher_uids = cast(list[int], d.pop("teacherUids"))

        course_add_course_teacher_request = object.__new__(cls)
        course_add_course_teacher_request.course_id = course_id
        course_add_course_teacher_request.teacher_uids = teacher_uids

        course_add_course_teacher_request.additional_properties = d
        return course_add_course_teacher_request

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
