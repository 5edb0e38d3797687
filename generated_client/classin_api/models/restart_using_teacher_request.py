# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="RestartUsingTeacherRequest")


@_attrs_define
class RestartUsingTeacherRequest:
    teacher_uid: int
    """ UID of the teacher, from `register`. Who is no teacher of the school answers 136, a wrong UID 400, what is
    no number 122. The id that `addTeacher` answers is no UID. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        teacher_uid = self.teacher_uid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "teacherUid": teacher_uid,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        teacher_uid = d.pop("teacherUid")

        restart_using_teacher_request = object.__new__(cls)
        restart_using_teacher_request.teacher_uid = teacher_uid

        restart_using_teacher_request.additional_properties = d
        return restart_using_teacher_request

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
