# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MuteMessage")


@_attrs_define
class MuteMessage:
    """A person was muted, or no longer is."""

    cmd: int | Unset = UNSET
    """ Kind of the message, 67371522. """
    sid: int | Unset = UNSET
    """ The school. """
    safe_key: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Key that shows the sender, md5(SECRET + TimeStamp). It signs nothing else of the message, and opens v1's
    operations: never log it. """
    time_stamp: int | Unset = UNSET
    """ When the message was signed, in epoch seconds; often ten minutes after the action. """
    field_id: str | Unset = UNSET
    """ Id of the message, the same when it is sent again. """
    action_time: int | Unset = UNSET
    """ When it happened, in epoch seconds. """
    course_id: int | Unset = UNSET
    """ The course. """
    class_id: int | Unset = UNSET
    """ The lesson. One that you do not know was made in ClassIn itself, or deleted. """
    source_uid: int | Unset = UNSET
    """ UID of the person who did it, 0 for the service itself. """
    target_uid: int | Unset = UNSET
    """ UID of the person to whom it was done, 0 for all in the classroom. """
    operation: int | Unset = UNSET
    """ What was done, 1 muted, 0 no longer. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        cmd = self.cmd

        sid = self.sid

        safe_key = self.safe_key

        time_stamp = self.time_stamp

        field_id = self.field_id

        action_time = self.action_time

        course_id = self.course_id

        class_id = self.class_id

        source_uid = self.source_uid

        target_uid = self.target_uid

        operation = self.operation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cmd is not UNSET:
            field_dict["Cmd"] = cmd
        if sid is not UNSET:
            field_dict["SID"] = sid
        if safe_key is not UNSET:
            field_dict["SafeKey"] = safe_key
        if time_stamp is not UNSET:
            field_dict["TimeStamp"] = time_stamp
        if field_id is not UNSET:
            field_dict["_id"] = field_id
        if action_time is not UNSET:
            field_dict["ActionTime"] = action_time
        if course_id is not UNSET:
            field_dict["CourseID"] = course_id
        if class_id is not UNSET:
            field_dict["ClassID"] = class_id
        if source_uid is not UNSET:
            field_dict["SourceUID"] = source_uid
        if target_uid is not UNSET:
            field_dict["TargetUID"] = target_uid
        if operation is not UNSET:
            field_dict["Operation"] = operation

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cmd = d.pop("Cmd", UNSET)

        sid = d.pop("SID", UNSET)

        safe_key = d.pop("SafeKey", UNSET)

        time_stamp = d.pop("TimeStamp", UNSET)

        field_id = d.pop("_id", UNSET)

        action_time = d.pop("ActionTime", UNSET)

        course_id = d.pop("CourseID", UNSET)

        class_id = d.pop("ClassID", UNSET)

        source_uid = d.pop("SourceUID", UNSET)

        target_uid = d.pop("TargetUID", UNSET)

        operation = d.pop("Operation", UNSET)

        mute_message = object.__new__(cls)
        mute_message.cmd = cmd
        mute_message.sid = sid
        mute_message.safe_key = safe_key
        mute_message.time_stamp = time_stamp
        mute_message.field_id = field_id
        mute_message.action_time = action_time
        mute_message.course_id = course_id
        mute_message.class_id = class_id
        mute_message.source_uid = source_uid
        mute_message.target_uid = target_uid
        mute_message.operation = operation

        mute_message.additional_properties = d
        return mute_message

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
