# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_answer import EndAnswer


T = TypeVar("T", bound="EndAnswers")


@_attrs_define
class EndAnswers:
    """Questions set with the answering tool."""

    count: int | Unset = UNSET
    """ How often it was used. """
    average_accuracy: float | Unset = UNSET
    """ Share of right answers over all questions, 0 to 1. """
    answers: list[EndAnswer] | Unset = UNSET
    """ Each question. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        average_accuracy = self.average_accuracy

        answers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.answers, Unset):
            answers = []
            for answers_item_data in self.answers:
                answers_item = answers_item_data.to_dict()
                answers.append(answers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["Count"] = count
        if average_accuracy is not UNSET:
            field_dict["AverageAccuracy"] = average_accuracy
        if answers is not UNSET:
            field_dict["Answers"] = answers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        count = d.pop("Count", UNSET)

        average_accuracy = d.pop("AverageAccuracy", UNSET)

        _answers = d.pop("Answers", UNSET)
        answers: list[EndAnswer] | Unset = UNSET
        if _answers is not UNSET:
            answers = list(map(_models.EndAnswer.from_dict, _answers))

        end_answers = object.__new__(cls)
        end_answers.count = count
        end_answers.average_accuracy = average_accuracy
        end_answers.answers = answers

        end_answers.additional_properties = d
        return end_answers

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
