# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.del_course_student_multiple_request_identity import (
    DelCourseStudentMultipleRequestIdentity,
    check_del_course_student_multiple_request_identity,
)

T = TypeVar("T", bound="DelCourseStudentMultipleRequest")


@_attrs_define
class DelCourseStudentMultipleRequest:
    course_id: int
    """ The course. One that the school does not have is refused with 144 or 147, one that has expired with 153. """
    identity: DelCourseStudentMultipleRequestIdentity
    """ Role of them all in the course, 1 student, 2 auditor. """
    student_uid_json: str
    """ UIDs of the people to remove, at least one, as `register` brings them (else 400). An empty list, or one that
    is not JSON text, is refused with 155. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        identity: int = self.identity

        student_uid_json = self.student_uid_json

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "identity": identity,
                "studentUidJson": student_uid_json,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        identity = check_del_course_student_multiple_request_identity(d.pop("identity"))

        student_uid_json = d.pop("studentUidJson")

        del_course_student_multiple_request = object.__new__(cls)
        del_course_student_multiple_request.course_id = course_id
        del_course_student_multiple_request.identity = identity
        del_course_student_multiple_request.student_uid_json = student_uid_json

        del_course_student_multiple_request.additional_properties = d
        return del_course_student_multiple_request

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
