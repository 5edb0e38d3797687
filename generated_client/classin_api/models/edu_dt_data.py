# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.edu_dt_question import EduDtQuestion


T = TypeVar("T", bound="EduDtData")


@_attrs_define
class EduDtData:
    """Questions and answers."""

    type_: str | Unset = UNSET
    """ How they were answered, `QRExam` by scanning a code, `clientExam` in the classroom. """
    start_time: int | Unset = UNSET
    """ When answering began, in epoch milliseconds. """
    end_time: int | Unset = UNSET
    """ When answering ended, in epoch milliseconds. """
    question_list: list[EduDtQuestion] | Unset = UNSET
    """ The questions. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        start_time = self.start_time

        end_time = self.end_time

        question_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.question_list, Unset):
            question_list = []
            for question_list_item_data in self.question_list:
                question_list_item = question_list_item_data.to_dict()
                question_list.append(question_list_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if start_time is not UNSET:
            field_dict["startTime"] = start_time
        if end_time is not UNSET:
            field_dict["endTime"] = end_time
        if question_list is not UNSET:
            field_dict["questionList"] = question_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = d.pop("type", UNSET)

        start_time = d.pop("startTime", UNSET)

        end_time = d.pop("endTime", UNSET)

        _question_list = d.pop("questionList", UNSET)
        question_list: list[EduDtQuestion] | Unset = UNSET
        if _question_list is not UNSET:
            question_list = list(map(_models.EduDtQuestion.from_dict, _question_list))

        edu_dt_data = object.__new__(cls)
        edu_dt_data.type_ = type_
        edu_dt_data.start_time = start_time
        edu_dt_data.end_time = end_time
        edu_dt_data.question_list = question_list

        edu_dt_data.additional_properties = d
        return edu_dt_data

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
