# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message_sub_topic import MessageSubTopic


T = TypeVar("T", bound="MessageTopic")


@_attrs_define
class MessageTopic:
    """A question of a test or answer sheet."""

    topic_id: int | Unset = UNSET
    """ Number of the question, from 1. """
    topic_type: str | Unset = UNSET
    """ Kind of question, as text. 1 one choice, 2 several choices, 3 true or false, 4 blanks, 5 free text, 6
    composite; empty for questions of ClassIn's own bank. """
    topic_result: list[int] | Unset = UNSET
    """ How it was answered, an entry for each blank. 0 not marked, 1 right, 2 wrong, 3 partly right, 4 not
    answered. """
    topic_score: float | Unset = UNSET
    """ Points that the student got, parts included. """
    topic_max_score: float | Unset = UNSET
    """ Most points that can be got. """
    sub_topic_details: list[MessageSubTopic] | Unset = UNSET
    """ Parts of a composite question, else empty. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        topic_id = self.topic_id

        topic_type = self.topic_type

        topic_result: list[int] | Unset = UNSET
        if not isinstance(self.topic_result, Unset):
            topic_result = self.topic_result

        topic_score = self.topic_score

        topic_max_score = self.topic_max_score

        sub_topic_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sub_topic_details, Unset):
            sub_topic_details = []
            for sub_topic_details_item_data in self.sub_topic_details:
                sub_topic_details_item = sub_topic_details_item_data.to_dict()
                sub_topic_details.append(sub_topic_details_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if topic_id is not UNSET:
            field_dict["TopicId"] = topic_id
        if topic_type is not UNSET:
            field_dict["TopicType"] = topic_type
        if topic_result is not UNSET:
            field_dict["TopicResult"] = topic_result
        if topic_score is not UNSET:
            field_dict["TopicScore"] = topic_score
        if topic_max_score is not UNSET:
            field_dict["TopicMaxScore"] = topic_max_score
        if sub_topic_details is not UNSET:
            field_dict["SubTopicDetails"] = sub_topic_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        topic_id = d.pop("TopicId", UNSET)

        topic_type = d.pop("TopicType", UNSET)

        topic_result = cast(list[int], d.pop("TopicResult", UNSET))

        topic_score = d.pop("TopicScore", UNSET)

        topic_max_score = d.pop("TopicMaxScore", UNSET)

        _sub_topic_details = d.pop("SubTopicDetails", UNSET)
        sub_topic_details: list[MessageSubTopic] | Unset = UNSET
        if _sub_topic_details is not UNSET:
            sub_topic_details = list(map(_models.MessageSubTopic.from_dict, _sub_topic_details))

        message_topic = object.__new__(cls)
        message_topic.topic_id = topic_id
        message_topic.topic_type = topic_type
        message_topic.topic_result = topic_result
        message_topic.topic_score = topic_score
        message_topic.topic_max_score = topic_max_score
        message_topic.sub_topic_details = sub_topic_details

        message_topic.additional_properties = d
        return message_topic

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
