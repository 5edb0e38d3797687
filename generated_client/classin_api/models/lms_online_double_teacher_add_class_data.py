# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.lms_online_double_teacher_add_class_result import (
        LmsOnlineDoubleTeacherAddClassResult,
    )


T = TypeVar("T", bound="LmsOnlineDoubleTeacherAddClassData")


@_attrs_define
class LmsOnlineDoubleTeacherAddClassData:
    main_class_id: int | Unset = UNSET
    """ Id of the main lesson. """
    main_course_id: int | Unset = UNSET
    """ Id of its course. """
    sub_class_data: list[LmsOnlineDoubleTeacherAddClassResult] | Unset = UNSET
    """ A result for each sub lesson. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        main_class_id = self.main_class_id

        main_course_id = self.main_course_id

        sub_class_data: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sub_class_data, Unset):
            sub_class_data = []
            for sub_class_data_item_data in self.sub_class_data:
                sub_class_data_item = sub_class_data_item_data.to_dict()
                sub_class_data.append(sub_class_data_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if main_class_id is not UNSET:
            field_dict["mainClassId"] = main_class_id
        if main_course_id is not UNSET:
            field_dict["mainCourseId"] = main_course_id
        if sub_class_data is not UNSET:
            field_dict["subClassData"] = sub_class_data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        main_class_id = d.pop("mainClassId", UNSET)

        main_course_id = d.pop("mainCourseId", UNSET)

        _sub_class_data = d.pop("subClassData", UNSET)
        sub_class_data: list[LmsOnlineDoubleTeacherAddClassResult] | Unset = UNSET
        if _sub_class_data is not UNSET:
            sub_class_data = list(map(_models.LmsOnlineDoubleTeacherAddClassResult.from_dict, _sub_class_data))

        lms_online_double_teacher_add_class_data = object.__new__(cls)
        lms_online_double_teacher_add_class_data.main_class_id = main_class_id
        lms_online_double_teacher_add_class_data.main_course_id = main_course_id
        lms_online_double_teacher_add_class_data.sub_class_data = sub_class_data

        lms_online_double_teacher_add_class_data.additional_properties = d
        return lms_online_double_teacher_add_class_data

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
