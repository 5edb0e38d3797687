# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.error_info import ErrorInfo
    from ..models.update_class_student_comment_result import (
        UpdateClassStudentCommentResult,
    )


T = TypeVar("T", bound="UpdateClassStudentCommentResponse")


@_attrs_define
class UpdateClassStudentCommentResponse:
    error_info: ErrorInfo
    """ How a v1 call ended. """
    data: list[UpdateClassStudentCommentResult] | Unset = UNSET
    """ How each entry ended. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        error_info = self.error_info.to_dict()

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
                "error_info": error_info,
            }
        )
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        error_info = _models.ErrorInfo.from_dict(d.pop("error_info"))

        _data = d.pop("data", UNSET)
        data: list[UpdateClassStudentCommentResult] | Unset = UNSET
        if _data is not UNSET:
            data = _models.UpdateClassStudentCommentResult.from_dicts(_data)

        update_class_student_comment_response = object.__new__(cls)
        update_class_student_comment_response.error_info = error_info
        update_class_student_comment_response.data = data

        update_class_student_comment_response.additional_properties = d
        return update_class_student_comment_response

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
