# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MessageSubTopic")


@_attrs_define
class MessageSubTopic:
    """A part of a composite question."""

    sub_topic_id: int | Unset = UNSET
    """ Number of the part, from 1. """
    sub_topic_type: str | Unset = UNSET
    """ Kind of question, as in `TopicType`. """
    sub_topic_result: list[int] | Unset = UNSET
    """ How it was answered, as in `TopicResult`. """
    sub_topic_score: float | Unset = UNSET
    """ Points that the student got. """
    sub_topic_max_score: int | Unset = UNSET
    """ Most points that can be got. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        sub_topic_id = self.sub_topic_id

        sub_topic_type = self.sub_topic_type

        sub_topic_result: list[int] | Unset = UNSET
        if not isinstance(self.sub_topic_result, Unset):
            sub_topic_result = self.sub_topic_result

        sub_topic_score = self.sub_topic_score

        sub_topic_max_score = self.sub_topic_max_score

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sub_topic_id is not UNSET:
            field_dict["SubTopicId"] = sub_topic_id
        if sub_topic_type is not UNSET:
            field_dict["SubTopicType"] = sub_topic_type
        if sub_topic_result is not UNSET:
            field_dict["SubTopicResult"] = sub_topic_result
        if sub_topic_score is not UNSET:
            field_dict["SubTopicScore"] = sub_topic_score
        if sub_topic_max_score is not UNSET:
            field_dict["SubTopicMaxScore"] = sub_topic_max_score

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sub_topic_id = d.pop("SubTopicId", UNSET)

        sub_topic_type = d.pop("SubTopicType", UNSET)

        sub_topic_result = cast(list[int], d.pop("SubTopicResult", UNSET))

        sub_topic_score = d.pop("SubTopicScore", UNSET)

        sub_topic_max_score = d.pop("SubTopicMaxScore", UNSET)

        message_sub_topic = object.__new__(cls)
        message_sub_topic.sub_topic_id = sub_topic_id
        message_sub_topic.sub_topic_type = sub_topic_type
        message_sub_topic.sub_topic_result = sub_topic_result
        message_sub_topic.sub_topic_score = sub_topic_score
        message_sub_topic.sub_topic_max_score = sub_topic_max_score

        message_sub_topic.additional_properties = d
        return message_sub_topic

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
