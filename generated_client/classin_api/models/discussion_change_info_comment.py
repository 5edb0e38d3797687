# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DiscussionChangeInfoComment")


@_attrs_define
class DiscussionChangeInfoComment:
    """The comment, reply or like."""

    type_: int | Unset = UNSET
    """ What it is, 1 comment, 2 reply, 3 like. """
    comment_id: int | Unset = UNSET
    """ Id of the comment or reply. """
    comment_content: str | Unset = UNSET
    """ The text. Only when a comment or reply is added or changed. """
    parent_id: int | Unset = UNSET
    """ Id of what is replied to. Only with replies. """
    like_count: int | Unset = UNSET
    """ How many like it. Only with likes. """
    top_reply_count: int | Unset = UNSET
    """ How many replies the comment at the top has. Only with replies. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        comment_id = self.comment_id

        comment_content = self.comment_content

        parent_id = self.parent_id

        like_count = self.like_count

        top_reply_count = self.top_reply_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["Type"] = type_
        if comment_id is not UNSET:
            field_dict["CommentId"] = comment_id
        if comment_content is not UNSET:
            field_dict["CommentContent"] = comment_content
        if parent_id is not UNSET:
            field_dict["ParentId"] = parent_id
        if like_count is not UNSET:
            field_dict["LikeCount"] = like_count
        if top_reply_count is not UNSET:
            field_dict["TopReplyCount"] = top_reply_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = d.pop("Type", UNSET)

        comment_id = d.pop("CommentId", UNSET)

        comment_content = d.pop("CommentContent", UNSET)

        parent_id = d.pop("ParentId", UNSET)

        like_count = d.pop("LikeCount", UNSET)

        top_reply_count = d.pop("TopReplyCount", UNSET)

        discussion_change_info_comment = object.__new__(cls)
        discussion_change_info_comment.type_ = type_
        discussion_change_info_comment.comment_id = comment_id
        discussion_change_info_comment.comment_content = comment_content
        discussion_change_info_comment.parent_id = parent_id
        discussion_change_info_comment.like_count = like_count
        discussion_change_info_comment.top_reply_count = top_reply_count

        discussion_change_info_comment.additional_properties = d
        return discussion_change_info_comment

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
