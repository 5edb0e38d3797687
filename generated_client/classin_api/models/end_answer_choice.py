# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EndAnswerChoice")


@_attrs_define
class EndAnswerChoice:
    """A person's answer."""

    selected_item: str | Unset = UNSET
    """ What the person chose, such as `A` or `BCE`. """
    last_commit_time: int | Unset = UNSET
    """ When the answer was handed in, in epoch seconds. """
    recv_question_time: int | Unset = UNSET
    """ When the question arrived, in epoch seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        selected_item = self.selected_item

        last_commit_time = self.last_commit_time

        recv_question_time = self.recv_question_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if selected_item is not UNSET:
            field_dict["SelectedItem"] = selected_item
        if last_commit_time is not UNSET:
            field_dict["LastCommitTime"] = last_commit_time
        if recv_question_time is not UNSET:
            field_dict["RecvQuestionTime"] = recv_question_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        selected_item = d.pop("SelectedItem", UNSET)

        last_commit_time = d.pop("LastCommitTime", UNSET)

        recv_question_time = d.pop("RecvQuestionTime", UNSET)

        end_answer_choice = object.__new__(cls)
        end_answer_choice.selected_item = selected_item
        end_answer_choice.last_commit_time = last_commit_time
        end_answer_choice.recv_question_time = recv_question_time

        end_answer_choice.additional_properties = d
        return end_answer_choice

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
