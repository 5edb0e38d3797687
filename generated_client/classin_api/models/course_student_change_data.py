# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message_member import MessageMember


T = TypeVar("T", bound="CourseStudentChangeData")


@_attrs_define
class CourseStudentChangeData:
    """The course and its students."""

    course_id: int | Unset = UNSET
    """ The course. """
    course_name: str | Unset = UNSET
    """ Name of the course. """
    student_infos: list[MessageMember] | Unset = UNSET
    """ The students. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        course_name = self.course_name

        student_infos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.student_infos, Unset):
            student_infos = []
            for student_infos_item_data in self.student_infos:
                student_infos_item = student_infos_item_data.to_dict()
                student_infos.append(student_infos_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if course_id is not UNSET:
            field_dict["courseId"] = course_id
        if course_name is not UNSET:
            field_dict["courseName"] = course_name
        if student_infos is not UNSET:
            field_dict["studentInfos"] = student_infos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId", UNSET)

        course_name = d.pop("courseName", UNSET)

        _student_infos = d.pop("studentInfos", UNSET)
        student_infos: list[MessageMember] | Unset = UNSET
        if _student_infos is not UNSET:
            student_infos = list(map(_models.MessageMember.from_dict, _student_infos))

        course_student_change_data = object.__new__(cls)
        course_student_change_data.course_id = course_id
        course_student_change_data.course_name = course_name
        course_student_change_data.student_infos = student_infos

        course_student_change_data.additional_properties = d
        return course_student_change_data

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
