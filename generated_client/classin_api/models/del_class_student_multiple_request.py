# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.del_class_student_multiple_request_identity import (
    DelClassStudentMultipleRequestIdentity,
    check_del_class_student_multiple_request_identity,
)

T = TypeVar("T", bound="DelClassStudentMultipleRequest")


@_attrs_define
class DelClassStudentMultipleRequest:
    course_id: int
    """ The course. One that the school does not have is refused with 144. """
    class_id: int
    """ The lesson. An unknown one answers 143, one of another course 142, one that has ended 145, a deleted one
    212. """
    identity: DelClassStudentMultipleRequestIdentity
    """ Role in the lesson, 1 student. Any other is refused with 159. """
    student_uid_json: str
    """ UIDs of the people to remove, at least one. An empty list, or one that is not JSON text, is refused with
    155. An id that is no UID is refused with 400. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        class_id = self.class_id

        identity: int = self.identity

        student_uid_json = self.student_uid_json

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "classId": class_id,
                "identity": identity,
                "studentUidJson": student_uid_json,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        class_id = d.pop("classId")

        identity = check_del_class_student_multiple_request_identity(d.pop("identity"))

        student_uid_json = d.pop("studentUidJson")

        del_class_student_multiple_request = object.__new__(cls)
        del_class_student_multiple_request.course_id = course_id
        del_class_student_multiple_request.class_id = class_id
        del_class_student_multiple_request.identity = identity
        del_class_student_multiple_request.student_uid_json = student_uid_json

        del_class_student_multiple_request.additional_properties = d
        return del_class_student_multiple_request

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
