# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateClassStudentCommentReview")


@_attrs_define
class UpdateClassStudentCommentReview:
    """What the teacher says of one student."""

    student_uid: int
    """ UID of the student. Refused with 167 who is not in the lesson, with 228 who is no student of the school,
    with 400 what is no UID. """
    star_num: int
    """ Stars, 0 to 5. ClassIn takes less than 0 for 0 and more than 5 for 5. """
    comment: str
    """ The comment, up to 1000 characters. ClassIn cuts a longer one. """
    custom_column: str | Unset = UNSET
    """ Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. Left
    out, it does not come back. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        student_uid = self.student_uid

        star_num = self.star_num

        comment = self.comment

        custom_column = self.custom_column

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "studentUid": student_uid,
                "starNum": star_num,
                "comment": comment,
            }
        )
        if custom_column is not UNSET:
            field_dict["customColumn"] = custom_column

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        student_uid = d.pop("studentUid")

        star_num = d.pop("starNum")

        comment = d.pop("comment")

        custom_column = d.pop("customColumn", UNSET)

        update_class_student_comment_review = object.__new__(cls)
        update_class_student_comment_review.student_uid = student_uid
        update_class_student_comment_review.star_num = star_num
        update_class_student_comment_review.comment = comment
        update_class_student_comment_review.custom_column = custom_column

        update_class_student_comment_review.additional_properties = d
        return update_class_student_comment_review

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
