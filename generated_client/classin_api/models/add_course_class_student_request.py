# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="AddCourseClassStudentRequest")


@_attrs_define
class AddCourseClassStudentRequest:
    course_id: int
    """ The course. One that the school does not have is refused with 144, a deleted one with 149, one that has
    expired with 153. """
    student_uid: int
    """ UID of the student, as `register` brings it. Any other id is refused with 400, somebody who is no student of
    the school with 228, a closed account with 886. """
    class_json: str
    """ Ids of the lessons, at least one; ClassIn advises at most 100. An empty list, or one that is not JSON text,
    is refused with 155. A lesson of another course answers 142, one that has ended 145, a full one 157, a deleted
    one 212. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        student_uid = self.student_uid

        class_json = self.class_json

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "studentUid": student_uid,
                "classJson": class_json,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        student_uid = d.pop("studentUid")

        class_json = d.pop("classJson")

        add_course_class_student_request = object.__new__(cls)
        add_course_class_student_request.course_id = course_id
        add_course_class_student_request.student_uid = student_uid
        add_course_class_student_request.class_json = class_json

        add_course_class_student_request.additional_properties = d
        return add_course_class_student_request

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
