# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateClassStudentCommentResult")


@_attrs_define
class UpdateClassStudentCommentResult:
    """How a student's entry ended."""

    student_uid: int | Unset = UNSET
    """ UID of the student; ClassIn sends it as text. """
    custom_column: str | Unset = UNSET
    """ Your own mark of the entry. """
    errno: int | Unset = UNSET
    """ How the entry ended, 1 for success. """
    error: str | Unset = UNSET
    """ ClassIn's message in Chinese. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        student_uid = self.student_uid

        custom_column = self.custom_column

        errno = self.errno

        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if student_uid is not UNSET:
            field_dict["studentUid"] = student_uid
        if custom_column is not UNSET:
            field_dict["customColumn"] = custom_column
        if errno is not UNSET:
            field_dict["errno"] = errno
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        student_uid = d.pop("studentUid", UNSET)

        custom_column = d.pop("customColumn", UNSET)

        errno = d.pop("errno", UNSET)

        error = d.pop("error", UNSET)

        update_class_student_comment_result = object.__new__(cls)
        update_class_student_comment_result.student_uid = student_uid
        update_class_student_comment_result.custom_column = custom_column
        update_class_student_comment_result.errno = errno
        update_class_student_comment_result.error = error

        update_class_student_comment_result.additional_properties = d
        return update_class_student_comment_result

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 4:
                try:
                    update_class_student_comment_result = object.__new__(cls)
                    update_class_student_comment_result.student_uid = src_dict["studentUid"]
                    update_class_student_comment_result.custom_column = src_dict["customColumn"]
                    update_class_student_comment_result.errno = src_dict["errno"]
                    update_class_student_comment_result.error = src_dict["error"]
                    update_class_student_comment_result.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(update_class_student_comment_result)
                    continue
            many.append(cls.from_dict(src_dict))
        return many

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
