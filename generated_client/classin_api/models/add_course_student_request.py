# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.add_course_student_request_identity import (
    AddCourseStudentRequestIdentity,
    check_add_course_student_request_identity,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AddCourseStudentRequest")


@_attrs_define
class AddCourseStudentRequest:
    course_id: int
    """ The course. One that the school does not have is refused with 144 or 147, a deleted one with 149, one that
    has expired with 153. """
    identity: AddCourseStudentRequestIdentity
    """ Role in the course, 1 student, 2 auditor. """
    student_uid: int
    """ UID of the person, as `register` brings it. Any other id (those in the addresses of the school console, the
    one from `addTeacher`) is refused with 400. """
    student_name: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name of an auditor in the school, 1 to 24 characters; for `identity` 2 only. ClassIn cuts a longer one and
    ignores it for students. Left out, an auditor is named by the telephone number. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        identity: int = self.identity

        student_uid = self.student_uid

        student_name = self.student_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "identity": identity,
                "studentUid": student_uid,
            }
        )
        if student_name is not UNSET:
            field_dict["studentName"] = student_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        identity = check_add_course_student_request_identity(d.pop("identity"))

        student_uid = d.pop("studentUid")

        student_name = d.pop("studentName", UNSET)

        add_course_student_request = object.__new__(cls)
        add_course_student_request.course_id = course_id
        add_course_student_request.identity = identity
        add_course_student_request.student_uid = student_uid
        add_course_student_request.student_name = student_name

        add_course_student_request.additional_properties = d
        return add_course_student_request

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
