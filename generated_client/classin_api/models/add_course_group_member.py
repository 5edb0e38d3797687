# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.add_course_group_member_is_leader import (
    AddCourseGroupMemberIsLeader,
    check_add_course_group_member_is_leader,
)

T = TypeVar("T", bound="AddCourseGroupMember")


@_attrs_define
class AddCourseGroupMember:
    """A student in a group."""

    student_uid: int
    """ UID of the student, who must be a student of the course. """
    is_leader: AddCourseGroupMemberIsLeader
    """ Whether the student leads the group, 0 no, 1 yes. Each group has exactly one leader. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        student_uid = self.student_uid

        is_leader: int = self.is_leader

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "studentUid": student_uid,
                "isLeader": is_leader,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        student_uid = d.pop("studentUid")

        is_leader = check_add_course_group_member_is_leader(d.pop("isLeader"))

        add_course_group_member = object.__new__(cls)
        add_course_group_member.student_uid = student_uid
        add_course_group_member.is_leader = is_leader

        add_course_group_member.additional_properties = d
        return add_course_group_member

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
