# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="LmsActivityDeleteStudentRequest")


@_attrs_define
class LmsActivityDeleteStudentRequest:
    course_id: int
    """ The course. One that is not the school's answers 121601021, one that is no standard course 121601022, one
    that has ended 121601023, an unknown one 147. """
    activity_id: int
    """ The activity. An unknown one answers 30002, a deleted one 29149, one that has ended 110100069. """
    student_uids: list[int]
    """ UIDs of the students to take out. No limit is documented. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        activity_id = self.activity_id

        student_uids = self.student_uids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "activityId": activity_id,
                "studentUids": student_uids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        activity_id = d.pop("activityId")

        student_uids = cast(list[int], d.pop("studentUids"))

        lms_activity_delete_student_request = object.__new__(cls)
        lms_activity_delete_student_request.course_id = course_id
        lms_activity_delete_student_request.activity_id = activity_id
        lms_activity_delete_student_request.student_uids = student_uids

        lms_activity_delete_student_request.additional_properties = d
        return lms_activity_delete_student_request

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
