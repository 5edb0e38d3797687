# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="HomeworkScoreReview")


@_attrs_define
class HomeworkScoreReview:
    """Details of the marking, since 5.4.11."""

    correct: int | Unset = UNSET
    """ How many answers are right. """
    wrong: int | Unset = UNSET
    """ How many answers are wrong. """
    trophy: int | Unset = UNSET
    """ How many trophies were given. """
    excellent: int | Unset = UNSET
    """ Whether it is excellent, 0 no, 1 yes. """
    comment: str | Unset = UNSET
    """ What the teacher wrote, as HTML. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        correct = self.correct

        wrong = self.wrong

        trophy = self.trophy

        excellent = self.excellent

        comment = self.comment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if correct is not UNSET:
            field_dict["Correct"] = correct
        if wrong is not UNSET:
            field_dict["Wrong"] = wrong
        if trophy is not UNSET:
            field_dict["Trophy"] = trophy
        if excellent is not UNSET:
            field_dict["Excellent"] = excellent
        if comment is not UNSET:
            field_dict["Comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        correct = d.pop("Correct", UNSET)

        wrong = d.pop("Wrong", UNSET)

        trophy = d.pop("Trophy", UNSET)

        excellent = d.pop("Excellent", UNSET)

        comment = d.pop("Comment", UNSET)

        homework_score_review = object.__new__(cls)
        homework_score_review.correct = correct
        homework_score_review.wrong = wrong
        homework_score_review.trophy = trophy
        homework_score_review.excellent = excellent
        homework_score_review.comment = comment

        homework_score_review.additional_properties = d
        return homework_score_review

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
