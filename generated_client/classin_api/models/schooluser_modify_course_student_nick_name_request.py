# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SchooluserModifyCourseStudentNickNameRequest")


@_attrs_define
class SchooluserModifyCourseStudentNickNameRequest:
    student_uids: list[int]
    """ UIDs of the students, at most 100 (else 121601060). Who is no student of the school answers 121601059. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        student_uids = self.student_uids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "studentUids": student_uids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        student_uids = cast(list[int], d.pop("studentUids"))

        schooluser_modify_course_student_nick_name_request = object.__new__(cls)
        schooluser_modify_course_student_nick_name_request.student_uids = student_uids

        schooluser_modify_course_student_nick_name_request.additional_properties = d
        return schooluser_modify_course_student_nick_name_request

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
