# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="AddTeacherRequest")


@_attrs_define
class AddTeacherRequest:
    teacher_account: str = _attrs_field(repr=False)
    """ Telephone number or e-mail address of the account. A mainland number is sent bare (13800001001), any other
    as 00, country, hyphen, number that does not begin with 0 (001-2025550142). The UID is not taken here. A bad
    form is refused with 122, a number range that does not exist with 288, an account that is not registered with
    113. """
    teacher_name: str = _attrs_field(repr=False)
    """ Name of the teacher in the school, 1 to 24 characters. ClassIn cuts a longer one. It is not the nickname
    shown in ClassIn's apps. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        teacher_account = self.teacher_account

        teacher_name = self.teacher_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "teacherAccount": teacher_account,
                "teacherName": teacher_name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        teacher_account = d.pop("teacherAccount")

        teacher_name = d.pop("teacherName")

        add_teacher_request = object.__new__(cls)
        add_teacher_request.teacher_account = teacher_account
        add_teacher_request.teacher_name = teacher_name

        add_teacher_request.additional_properties = d
        return add_teacher_request

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
