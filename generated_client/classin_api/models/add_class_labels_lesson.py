# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddClassLabelsLesson")


@_attrs_define
class AddClassLabelsLesson:
    """A lesson, and the labels that it is to have."""

    class_id: int
    """ The lesson. An unknown one answers 143, one of another course 142, a deleted one 212. """
    custom_column: str | Unset = UNSET
    """ Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. What
    comes back when it is left out is not documented. """
    class_label_id: list[str] | Unset = UNSET
    """ Ids of all the labels that the lesson is to have, at most 10 (else 357). An empty list takes all labels off;
    what leaving it out does is not documented, so send it always. An unknown label is refused with 358, another
    school's with 359. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        class_id = self.class_id

        custom_column = self.custom_column

        class_label_id: list[str] | Unset = UNSET
        if not isinstance(self.class_label_id, Unset):
            class_label_id = self.class_label_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "classId": class_id,
            }
        )
        if custom_column is not UNSET:
            field_dict["customColumn"] = custom_column
        if class_label_id is not UNSET:
            field_dict["classLabelId"] = class_label_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        class_id = d.pop("classId")

        custom_column = d.pop("customColumn", UNSET)

        class_label_id = cast(list[str], d.pop("classLabelId", UNSET))

        add_class_labels_lesson = object.__new__(cls)
        add_class_labels_lesson.class_id = class_id
        add_class_labels_lesson.custom_column = custom_column
        add_class_labels_lesson.class_label_id = class_label_id

        add_class_labels_lesson.additional_properties = d
        return add_class_labels_lesson

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
