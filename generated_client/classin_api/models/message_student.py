# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MessageStudent")


@_attrs_define
class MessageStudent:
    """A student in a message about an activity."""

    student_uid: int | Unset = UNSET
    """ UID of the student. """
    student_name: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name of the student, as shown in the client beside the work; possibly empty. """
    student_account: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Telephone number of the account, else its e-mail address. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        student_uid = self.student_uid

        student_name = self.student_name

        student_account = self.student_account

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if student_uid is not UNSET:
            field_dict["StudentUid"] = student_uid
        if student_name is not UNSET:
            field_dict["StudentName"] = student_name
        if student_account is not UNSET:
            field_dict["StudentAccount"] = student_account

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        student_uid = d.pop("StudentUid", UNSET)

        student_name = d.pop("StudentName", UNSET)

        student_account = d.pop("StudentAccount", UNSET)

        message_student = object.__new__(cls)
        message_student.student_uid = student_uid
        message_student.student_name = student_name
        message_student.student_account = student_account

        message_student.additional_properties = d
        return message_student

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
