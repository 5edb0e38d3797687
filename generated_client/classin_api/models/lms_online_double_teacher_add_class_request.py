# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models

if TYPE_CHECKING:
    from ..models.lms_online_double_teacher_add_class_sub_class import (
        LmsOnlineDoubleTeacherAddClassSubClass,
    )


T = TypeVar("T", bound="LmsOnlineDoubleTeacherAddClassRequest")


@_attrs_define
class LmsOnlineDoubleTeacherAddClassRequest:
    main_course_id: int
    """ Course of the main lesson. Refused with 144, 147, 149, 153 or 121601022. """
    main_class_id: int
    """ The main lesson, by its `classId`. An unknown one answers 142, 143 or 121601037, another school's 121601031.
    """
    sub_class_json: list[LmsOnlineDoubleTeacherAddClassSubClass]
    """ The sub lessons, up to 20 (else 121601030), in courses that all differ (122301036). """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        main_course_id = self.main_course_id

        main_class_id = self.main_class_id

        sub_class_json = []
        for sub_class_json_item_data in self.sub_class_json:
            sub_class_json_item = sub_class_json_item_data.to_dict()
            sub_class_json.append(sub_class_json_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mainCourseId": main_course_id,
                "mainClassId": main_class_id,
                "subClassJson": sub_class_json,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        main_course_id = d.pop("mainCourseId")

        main_class_id = d.pop("mainClassId")

        sub_class_json = []
        _sub_class_json = d.pop("subClassJson")
        for sub_class_json_item_data in _sub_class_json:
            sub_class_json_item = _models.LmsOnlineDoubleTeacherAddClassSubClass.from_dict(sub_class_json_item_data)

            sub_class_json.append(sub_class_json_item)

        lms_online_double_teacher_add_class_request = object.__new__(cls)
        lms_online_double_teacher_add_class_request.main_course_id = main_course_id
        lms_online_double_teacher_add_class_request.main_class_id = main_class_id
        lms_online_double_teacher_add_class_request.sub_class_json = sub_class_json

        lms_online_double_teacher_add_class_request.additional_properties = d
        return lms_online_double_teacher_add_class_request

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
