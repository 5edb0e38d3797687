# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MessageTeacher")


@_attrs_define
class MessageTeacher:
    """A teacher in a message about an activity."""

    teacher_uid: int | Unset = UNSET
    """ UID of the teacher; in messages about scores who marked it, and 0 if nobody did. """
    teacher_name: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name of the teacher, as shown in the client; empty where the UID is 0. """
    teacher_account: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Telephone number of the account, else its e-mail address. Empty where the UID is 0. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        teacher_uid = self.teacher_uid

        teacher_name = self.teacher_name

        teacher_account = self.teacher_account

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if teacher_uid is not UNSET:
            field_dict["TeacherUid"] = teacher_uid
        if teacher_name is not UNSET:
            field_dict["TeacherName"] = teacher_name
        if teacher_account is not UNSET:
            field_dict["TeacherAccount"] = teacher_account

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        teacher_uid = d.pop("TeacherUid", UNSET)

        teacher_name = d.pop("TeacherName", UNSET)

        teacher_account = d.pop("TeacherAccount", UNSET)

        message_teacher = object.__new__(cls)
        message_teacher.teacher_uid = teacher_uid
        message_teacher.teacher_name = teacher_name
        message_teacher.teacher_account = teacher_account

        message_teacher.additional_properties = d
        return message_teacher

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
