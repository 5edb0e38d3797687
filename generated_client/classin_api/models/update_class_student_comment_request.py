# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="UpdateClassStudentCommentRequest")


@_attrs_define
class UpdateClassStudentCommentRequest:
    class_id: int
    """ The lesson. One that the school does not have is refused with 233. """
    comment_json: str
    """ A review for each student. What an empty list does is not documented. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        class_id = self.class_id

        comment_json = self.comment_json

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "classId": class_id,
                "commentJson": comment_json,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        class_id = d.pop("classId")

        comment_json = d.pop("commentJson")

        update_class_student_comment_request = object.__new__(cls)
        update_class_student_comment_request.class_id = class_id
        update_class_student_comment_request.comment_json = comment_json

        update_class_student_comment_request.additional_properties = d
        return update_class_student_comment_request

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
