# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ModifyCourseTeacherResult")


@_attrs_define
class ModifyCourseTeacherResult:
    """What became of one lesson."""

    class_id: int | Unset = UNSET
    """ Id of the lesson, which ClassIn's sample sends as text. """
    errno: int | Unset = UNSET
    """ Whether this lesson got the teacher, 1 for success. """
    error: str | Unset = UNSET
    """ ClassIn's message in Chinese. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        class_id = self.class_id

        errno = self.errno

        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if class_id is not UNSET:
            field_dict["classId"] = class_id
        if errno is not UNSET:
            field_dict["errno"] = errno
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        class_id = d.pop("classId", UNSET)

        errno = d.pop("errno", UNSET)

        error = d.pop("error", UNSET)

        modify_course_teacher_result = object.__new__(cls)
        modify_course_teacher_result.class_id = class_id
        modify_course_teacher_result.errno = errno
        modify_course_teacher_result.error = error

        modify_course_teacher_result.additional_properties = d
        return modify_course_teacher_result

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 3:
                try:
                    modify_course_teacher_result = object.__new__(cls)
                    modify_course_teacher_result.class_id = src_dict["classId"]
                    modify_course_teacher_result.errno = src_dict["errno"]
                    modify_course_teacher_result.error = src_dict["error"]
                    modify_course_teacher_result.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(modify_course_teacher_result)
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
