# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LmsActivityAddStudentResult")


@_attrs_define
class LmsActivityAddStudentResult:
    """What became of one student."""

    student_uid: int | Unset = UNSET
    """ UID of the student. """
    code: int | Unset = UNSET
    """ How it ended for this student, 1 for success. """
    msg: str | Unset = UNSET
    """ ClassIn's message in Chinese. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        student_uid = self.student_uid

        code = self.code

        msg = self.msg

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if student_uid is not UNSET:
            field_dict["studentUid"] = student_uid
        if code is not UNSET:
            field_dict["code"] = code
        if msg is not UNSET:
            field_dict["msg"] = msg

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        student_uid = d.pop("studentUid", UNSET)

        code = d.pop("code", UNSET)

        msg = d.pop("msg", UNSET)

        lms_activity_add_student_result = object.__new__(cls)
        lms_activity_add_student_result.student_uid = student_uid
        lms_activity_add_student_result.code = code
        lms_activity_add_student_result.msg = msg

        lms_activity_add_student_result.additional_properties = d
        return lms_activity_add_student_result

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 3:
                try:
                    lms_activity_add_student_result = object.__new__(cls)
                    lms_activity_add_student_result.student_uid = src_dict["studentUid"]
                    lms_activity_add_student_result.code = src_dict["code"]
                    lms_activity_add_student_result.msg = src_dict["msg"]
                    lms_activity_add_student_result.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(lms_activity_add_student_result)
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
