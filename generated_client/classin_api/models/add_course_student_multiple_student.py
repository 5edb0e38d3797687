# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddCourseStudentMultipleStudent")


@_attrs_define
class AddCourseStudentMultipleStudent:
    """A person to add to the course."""

    uid: int
    """ UID of the person, as `register` brings it. Any other id is refused with 400. """
    name: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name of an auditor in the school, 1 to 24 characters; for `identity` 2 only. ClassIn cuts a longer one and
    ignores it for students. Left out, an auditor is named by the telephone number. """
    custom_column: str | Unset = UNSET
    """ Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. Left
    out or empty, it does not come back. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        uid = self.uid

        name = self.name

        custom_column = self.custom_column

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uid": uid,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if custom_column is not UNSET:
            field_dict["customColumn"] = custom_column

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uid = d.pop("uid")

        name = d.pop("name", UNSET)

        custom_column = d.pop("customColumn", UNSET)

        add_course_student_multiple_student = object.__new__(cls)
        add_course_student_multiple_student.uid = uid
        add_course_student_multiple_student.name = name
        add_course_student_multiple_student.custom_column = custom_column

        add_course_student_multiple_student.additional_properties = d
        return add_course_student_multiple_student

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
