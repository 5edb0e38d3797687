# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="EditTeacherRequest")


@_attrs_define
class EditTeacherRequest:
    teacher_uid: int
    """ UID of the teacher, from `register`. An unknown one answers 219. The id that `addTeacher` answers is no UID.
    """
    teacher_name: str = _attrs_field(repr=False)
    """ Name of the teacher in the school, 1 to 24 characters. ClassIn cuts a longer one. It is not the nickname
    shown in ClassIn's apps. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        teacher_uid = self.teacher_uid

        teacher_name = self.teacher_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "teacherUid": teacher_uid,
                "teacherName": teacher_name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        teacher_uid = d.pop("teacherUid")

        teacher_name = d.pop("teacherName")

        edit_teacher_request = object.__new__(cls)
        edit_teacher_request.teacher_uid = teacher_uid
        edit_teacher_request.teacher_name = teacher_name

        edit_teacher_request.additional_properties = d
        return edit_teacher_request

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
