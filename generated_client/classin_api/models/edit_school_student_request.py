# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="EditSchoolStudentRequest")


@_attrs_define
class EditSchoolStudentRequest:
    student_uid: int
    """ UID of the student, from `register`. Who is no student of the school answers 228. """
    student_name: str = _attrs_field(repr=False)
    """ New name of the student in the school, 1 to 24 characters. ClassIn cuts a longer one. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        student_uid = self.student_uid

        student_name = self.student_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "studentUid": student_uid,
                "studentName": student_name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        student_uid = d.pop("studentUid")

        student_name = d.pop("studentName")

        edit_school_student_request = object.__new__(cls)
        edit_school_student_request.student_uid = student_uid
        edit_school_student_request.student_name = student_name

        edit_school_student_request.additional_properties = d
        return edit_school_student_request

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
