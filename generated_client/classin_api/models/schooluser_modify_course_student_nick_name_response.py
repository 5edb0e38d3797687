# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.schooluser_modify_course_student_nick_name_result import (
        SchooluserModifyCourseStudentNickNameResult,
    )


T = TypeVar("T", bound="SchooluserModifyCourseStudentNickNameResponse")


@_attrs_define
class SchooluserModifyCourseStudentNickNameResponse:
    code: int
    """ How the call ended, 1 for success; look at each student's too. """
    msg: str | Unset = UNSET
    """ ClassIn's message in Chinese. """
    data: list[SchooluserModifyCourseStudentNickNameResult] | Unset = UNSET
    """ A result for each student. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        msg = self.msg

        data: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = []
            for data_item_data in self.data:
                data_item = data_item_data.to_dict()
                data.append(data_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
            }
        )
        if msg is not UNSET:
            field_dict["msg"] = msg
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code")

        msg = d.pop("msg", UNSET)

        _data = d.pop("data", UNSET)
        data: list[SchooluserModifyCourseStudentNickNameResult] | Unset = UNSET
        if _data is not UNSET:
            data = _models.SchooluserModifyCourseStudentNickNameResult.from_dicts(_data)

        schooluser_modify_course_student_nick_name_response = object.__new__(cls)
        schooluser_modify_course_student_nick_name_response.code = code
        schooluser_modify_course_student_nick_name_response.msg = msg
        schooluser_modify_course_student_nick_name_response.data = data

        schooluser_modify_course_student_nick_name_response.additional_properties = d
        return schooluser_modify_course_student_nick_name_response

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
