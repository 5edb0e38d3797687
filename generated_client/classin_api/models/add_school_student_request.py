# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="AddSchoolStudentRequest")


@_attrs_define
class AddSchoolStudentRequest:
    student_account: str = _attrs_field(repr=False)
    """ Telephone number or e-mail address of the account. A mainland number is sent bare (13800001001), any other
    as 00, country, hyphen, number that does not begin with 0 (001-2025550142). The UID is not taken here. A bad
    form is refused with 134, a number range that does not exist with 288, an account that is not registered with
    113. """
    student_name: str = _attrs_field(repr=False)
    """ Name of the student in the school, 1 to 24 characters. ClassIn cuts a longer one. It is not the nickname
    shown in ClassIn's apps. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        student_account = self.student_account

        student_name = self.student_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "studentAccount": student_account,
                "studentName": student_name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        student_account = d.pop("studentAccount")

        student_name = d.pop("studentName")

        add_school_student_request = object.__new__(cls)
        add_school_student_request.student_account = student_account
        add_school_student_request.student_name = student_name

        add_school_student_request.additional_properties = d
        return add_school_student_request

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
