# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.lms_activity_create_class_live_info import (
        LmsActivityCreateClassLiveInfo,
    )


T = TypeVar("T", bound="LmsOnlineDoubleTeacherAddClassResult")


@_attrs_define
class LmsOnlineDoubleTeacherAddClassResult:
    """What became of one sub lesson."""

    class_id: int | Unset = UNSET
    """ Id of the sub lesson, or of the earlier one that has its `uniqueIdentity`. """
    course_id: int | Unset = UNSET
    """ Id of its course. """
    class_name: str | Unset = UNSET
    """ Name of the sub lesson. """
    live_url: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Page that shows the lesson live, and its replay afterwards. Empty unless the sub lesson itself records. """
    live_info: LmsActivityCreateClassLiveInfo | Unset = UNSET
    """ Addresses of the live stream, empty unless the classroom records and is live. Whoever has one can watch. """
    unique_identity: str | Unset = UNSET
    """ Your own key for it; empty when none was sent. """
    code: int | Unset = UNSET
    """ How it ended for this sub lesson, 1 for success. """
    msg: str | Unset = UNSET
    """ ClassIn's message in Chinese. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        class_id = self.class_id

        course_id = self.course_id

        class_name = self.class_name

        live_url = self.live_url

        live_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.live_info, Unset):
            live_info = self.live_info.to_dict()

        unique_identity = self.unique_identity

        code = self.code

        msg = self.msg

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if class_id is not UNSET:
            field_dict["classId"] = class_id
        if course_id is not UNSET:
            field_dict["courseId"] = course_id
        if class_name is not UNSET:
            field_dict["className"] = class_name
        if live_url is not UNSET:
            field_dict["liveUrl"] = live_url
        if live_info is not UNSET:
            field_dict["liveInfo"] = live_info
        if unique_identity is not UNSET:
            field_dict["uniqueIdentity"] = unique_identity
        if code is not UNSET:
            field_dict["code"] = code
        if msg is not UNSET:
            field_dict["msg"] = msg

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        class_id = d.pop("classId", UNSET)

        course_id = d.pop("courseId", UNSET)

        class_name = d.pop("className", UNSET)

        live_url = d.pop("liveUrl", UNSET)

        _live_info = d.pop("liveInfo", UNSET)
        live_info: LmsActivityCreateClassLiveInfo | Unset
        if isinstance(_live_info, Unset):
            live_info = UNSET
        else:
            live_info = _models.LmsActivityCreateClassLiveInfo.from_dict(_live_info)

        unique_identity = d.pop("uniqueIdentity", UNSET)

        code = d.pop("code", UNSET)

        msg = d.pop("msg", UNSET)

        lms_online_double_teacher_add_class_result = object.__new__(cls)
        lms_online_double_teacher_add_class_result.class_id = class_id
        lms_online_double_teacher_add_class_result.course_id = course_id
        lms_online_double_teacher_add_class_result.class_name = class_name
        lms_online_double_teacher_add_class_result.live_url = live_url
        lms_online_double_teacher_add_class_result.live_info = live_info
        lms_online_double_teacher_add_class_result.unique_identity = unique_identity
        lms_online_double_teacher_add_class_result.code = code
        lms_online_double_teacher_add_class_result.msg = msg

        lms_online_double_teacher_add_class_result.additional_properties = d
        return lms_online_double_teacher_add_class_result

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
