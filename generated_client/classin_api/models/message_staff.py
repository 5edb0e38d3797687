# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MessageStaff")


@_attrs_define
class MessageStaff:
    """A teacher of a course or lesson."""

    teacher_name: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name of the teacher. """
    teacher_uid: int | Unset = UNSET
    """ UID of the teacher. """
    teacher_no: str | Unset = UNSET
    """ Number of the teacher; for schools of general education only. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        teacher_name = self.teacher_name

        teacher_uid = self.teacher_uid

        teacher_no = self.teacher_no

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if teacher_name is not UNSET:
            field_dict["teacherName"] = teacher_name
        if teacher_uid is not UNSET:
            field_dict["teacherUid"] = teacher_uid
        if teacher_no is not UNSET:
            field_dict["teacherNo"] = teacher_no

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        teacher_name = d.pop("teacherName", UNSET)

        teacher_uid = d.pop("teacherUid", UNSET)

        teacher_no = d.pop("teacherNo", UNSET)

        message_staff = object.__new__(cls)
        message_staff.teacher_name = teacher_name
        message_staff.teacher_uid = teacher_uid
        message_staff.teacher_no = teacher_no

        message_staff.additional_properties = d
        return message_staff

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 3:
                try:
                    message_staff = object.__new__(cls)
                    message_staff.teacher_name = src_dict["teacherName"]
                    message_staff.teacher_uid = src_dict["teacherUid"]
                    message_staff.teacher_no = src_dict["teacherNo"]
                    message_staff.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(message_staff)
                    continue
            many.append(cls.from_dict(src_dict))
        return many

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
