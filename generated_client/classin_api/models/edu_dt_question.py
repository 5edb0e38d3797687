# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.edu_dt_answer import EduDtAnswer


T = TypeVar("T", bound="EduDtQuestion")


@_attrs_define
class EduDtQuestion:
    """A question with its answers."""

    index: int | Unset = UNSET
    """ Place of the question, from 0. """
    right_answer: str | Unset = UNSET
    """ The right answer, such as `A,B`; empty where none was set. """
    student_answers: list[EduDtAnswer] | Unset = UNSET
    """ The students' answers. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        index = self.index

        right_answer = self.right_answer

        student_answers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.student_answers, Unset):
            student_answers = []
            for student_answers_item_data in self.student_answers:
                student_answers_item = student_answers_item_data.to_dict()
                student_answers.append(student_answers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if index is not UNSET:
            field_dict["index"] = index
        if right_answer is not UNSET:
            field_dict["rightAnswer"] = right_answer
        if student_answers is not UNSET:
            field_dict["studentAnswers"] = student_answers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        index = d.pop("index", UNSET)

        right_answer = d.pop("rightAnswer", UNSET)

        _student_answers = d.pop("studentAnswers", UNSET)
        student_answers: list[EduDtAnswer] | Unset = UNSET
        if _student_answers is not UNSET:
            student_answers = _models.EduDtAnswer.from_dicts(_student_answers)

        edu_dt_question = object.__new__(cls)
        edu_dt_question.index = index
        edu_dt_question.right_answer = right_answer
        edu_dt_question.student_answers = student_answers

        edu_dt_question.additional_properties = d
        return edu_dt_question

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
