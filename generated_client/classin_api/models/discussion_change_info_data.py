# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.discussion_change_info_comment import DiscussionChangeInfoComment


T = TypeVar("T", bound="DiscussionChangeInfoData")


@_attrs_define
class DiscussionChangeInfoData:
    """What changed, where and by whom."""

    unit_id: int | Unset = UNSET
    """ The unit. Activities outside of units have one as well. """
    unit_name: str | Unset = UNSET
    """ Name of the unit. """
    activity_id: int | Unset = UNSET
    """ The activity, a discussion. """
    activity_name: str | Unset = UNSET
    """ Title of the activity. """
    teacher_uid: int | Unset = UNSET
    """ UID of the teacher. """
    teacher_name: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name of the teacher. """
    teacher_account: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Account of the teacher. """
    comment_detail: DiscussionChangeInfoComment | Unset = UNSET
    """ The comment, reply or like. """
    creator_uid: int | Unset = UNSET
    """ UID of the person who wrote or liked. """
    creator_name: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name of that person. """
    creator_account: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Account of that person. """
    creator_role: int | Unset = UNSET
    """ Role of that person, 1 teacher, 2 student. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        unit_id = self.unit_id

        unit_name = self.unit_name

        activity_id = self.activity_id

        activity_name = self.activity_name

        teacher_uid = self.teacher_uid

        teacher_name = self.teacher_name

        teacher_account = self.teacher_account

        comment_detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.comment_detail, Unset):
            comment_detail = self.comment_detail.to_dict()

        creator_uid = self.creator_uid

        creator_name = self.creator_name

        creator_account = self.creator_account

        creator_role = self.creator_role

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if unit_id is not UNSET:
            field_dict["UnitId"] = unit_id
        if unit_name is not UNSET:
            field_dict["UnitName"] = unit_name
        if activity_id is not UNSET:
            field_dict["ActivityId"] = activity_id
        if activity_name is not UNSET:
            field_dict["ActivityName"] = activity_name
        if teacher_uid is not UNSET:
            field_dict["TeacherUid"] = teacher_uid
        if teacher_name is not UNSET:
            field_dict["TeacherName"] = teacher_name
        if teacher_account is not UNSET:
            field_dict["TeacherAccount"] = teacher_account
        if comment_detail is not UNSET:
            field_dict["CommentDetail"] = comment_detail
        if creator_uid is not UNSET:
            field_dict["CreatorUid"] = creator_uid
        if creator_name is not UNSET:
            field_dict["CreatorName"] = creator_name
        if creator_account is not UNSET:
            field_dict["CreatorAccount"] = creator_account
        if creator_role is not UNSET:
            field_dict["CreatorRole"] = creator_role

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        unit_id = d.pop("UnitId", UNSET)

        unit_name = d.pop("UnitName", UNSET)

        activity_id = d.pop("ActivityId", UNSET)

        activity_name = d.pop("ActivityName", UNSET)

        teacher_uid = d.pop("TeacherUid", UNSET)

        teacher_name = d.pop("TeacherName", UNSET)

        teacher_account = d.pop("TeacherAccount", UNSET)

        _comment_detail = d.pop("CommentDetail", UNSET)
        comment_detail: DiscussionChangeInfoComment | Unset
        if isinstance(_comment_detail, Unset):
            comment_detail = UNSET
        else:
            comment_detail = _models.DiscussionChangeInfoComment.from_dict(_comment_detail)

        creator_uid = d.pop("CreatorUid", UNSET)

        creator_name = d.pop("CreatorName", UNSET)

        creator_account = d.pop("CreatorAccount", UNSET)

        creator_role = d.pop("CreatorRole", UNSET)

        discussion_change_info_data = object.__new__(cls)
        discussion_change_info_data.unit_id = unit_id
        discussion_change_info_data.unit_name = unit_name
        discussion_change_info_data.activity_id = activity_id
        discussion_change_info_data.activity_name = activity_name
        discussion_change_info_data.teacher_uid = teacher_uid
        discussion_change_info_data.teacher_name = teacher_name
        discussion_change_info_data.teacher_account = teacher_account
        discussion_change_info_data.comment_detail = comment_detail
        discussion_change_info_data.creator_uid = creator_uid
        discussion_change_info_data.creator_name = creator_name
        discussion_change_info_data.creator_account = creator_account
        discussion_change_info_data.creator_role = creator_role

        discussion_change_info_data.additional_properties = d
        return discussion_change_info_data

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
