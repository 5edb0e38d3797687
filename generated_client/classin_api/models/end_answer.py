# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_answer_choice import EndAnswerChoice
    from ..models.end_answer_participant import EndAnswerParticipant


T = TypeVar("T", bound="EndAnswer")


@_attrs_define
class EndAnswer:
    """A question and its answers. Beside the named fields it has an answer for each person, by UID."""

    participants: list[EndAnswerParticipant] | Unset = UNSET
    """ Who took part. """
    correct_items: str | Unset = UNSET
    """ The right answer, such as `A` or `BCE`. """
    accuracy: float | Unset = UNSET
    """ Share of right answers, 0 to 1. """
    additional_properties: dict[str, EndAnswerChoice] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        participants: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.participants, Unset):
            participants = []
            for participants_item_data in self.participants:
                participants_item = participants_item_data.to_dict()
                participants.append(participants_item)

        correct_items = self.correct_items

        accuracy = self.accuracy

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        field_dict.update({})
        if participants is not UNSET:
            field_dict["Participants"] = participants
        if correct_items is not UNSET:
            field_dict["CorrectItems"] = correct_items
        if accuracy is not UNSET:
            field_dict["Accuracy"] = accuracy

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _participants = d.pop("Participants", UNSET)
        participants: list[EndAnswerParticipant] | Unset = UNSET
        if _participants is not UNSET:
            participants = _models.EndAnswerParticipant.from_dicts(_participants)

        correct_items = d.pop("CorrectItems", UNSET)

        accuracy = d.pop("Accuracy", UNSET)

        end_answer = object.__new__(cls)
        end_answer.participants = participants
        end_answer.correct_items = correct_items
        end_answer.accuracy = accuracy

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = _models.EndAnswerChoice.from_dict(prop_dict)

            additional_properties[prop_name] = additional_property

        end_answer.additional_properties = additional_properties
        return end_answer

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> EndAnswerChoice:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: EndAnswerChoice) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
