# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddCourseLabelsCourse")


@_attrs_define
class AddCourseLabelsCourse:
    """A course, and all the labels it is to have."""

    course_id: int
    """ The course. One that the school does not have is refused with 144 or 147, a deleted one with 149. """
    custom_column: str | Unset = UNSET
    """ Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. Left
    out or empty, it does not come back. """
    label_ids: list[str] | Unset = UNSET
    """ Ids of the labels the course is to have, at most 10 (else 399). An empty list takes all off; what leaving it
    out does is not documented, so send it always. Refused with 358 or, for another school's, 359. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        custom_column = self.custom_column

        label_ids: list[str] | Unset = UNSET
        if not isinstance(self.label_ids, Unset):
            label_ids = self.label_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
            }
        )
        if custom_column is not UNSET:
            field_dict["customColumn"] = custom_column
        if label_ids is not UNSET:
            field_dict["labelIds"] = label_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        custom_column = d.pop("customColumn", UNSET)

        label_ids = cast(list[str], d.pop("labelIds", UNSET))

        add_course_labels_course = object.__new__(cls)
        add_course_labels_course.course_id = course_id
        add_course_labels_course.custom_column = custom_column
        add_course_labels_course.label_ids = label_ids

        add_course_labels_course.additional_properties = d
        return add_course_labels_course

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
