# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.add_course_student_multiple_request_identity import (
    AddCourseStudentMultipleRequestIdentity,
    check_add_course_student_multiple_request_identity,
)

T = TypeVar("T", bound="AddCourseStudentMultipleRequest")


@_attrs_define
class AddCourseStudentMultipleRequest:
    course_id: int
    """ The course. One that the school does not have is refused with 144 or 147, a deleted one with 149, one that
    has expired with 153. """
    identity: AddCourseStudentMultipleRequestIdentity
    """ Role of them all in the course, 1 student, 2 auditor (20 in a course). Left out, ClassIn takes 1, though its
    page calls it required. """
    student_json: str
    """ The people to add, at least one, each once; ClassIn advises at most 30. An empty list, or one that is not
    JSON text, is refused with 155, the same person twice with 133. 130 means that the course has no room for so
    many. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        identity: int = self.identity

        student_json = self.student_json

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "identity": identity,
                "studentJson": student_json,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        identity = check_add_course_student_multiple_request_identity(d.pop("identity"))

        student_json = d.pop("studentJson")

        add_course_student_multiple_request = object.__new__(cls)
        add_course_student_multiple_request.course_id = course_id
        add_course_student_multiple_request.identity = identity
        add_course_student_multiple_request.student_json = student_json

        add_course_student_multiple_request.additional_properties = d
        return add_course_student_multiple_request

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
