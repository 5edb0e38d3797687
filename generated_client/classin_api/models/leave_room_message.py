# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LeaveRoomMessage")


@_attrs_define
class LeaveRoomMessage:
    """A person left the classroom."""

    cmd: int | Unset = UNSET
    """ Kind of the message, 67371111. """
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
    uid: int | Unset = UNSET
    """ UID of the person. """
    identity: int | Unset = UNSET
    """ The person's role. 1 student, 2 auditor, 3 teacher, 4 co-teacher, 193 principal, 194 principal's assistant,
    255 administrator. """
    client_id: int | Unset = UNSET
    """ Which of the person's devices, 0 the first to enter, 1 the second. """
    reason: int | Unset = UNSET
    """ Why the person left. 0 unknown, 1 normally, 2 the classroom closed, 3 abnormally, 4 removed, 5 the service
    closed, 6 connection lost, 7 lesson cancelled, 8 role changed, 54 logged in again on this device, 56 network
    between server and client interrupted, 60 pushed out by a newer login, 101 back key (Android), 102 telephone
    call, 111 app went to the background. """
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

        uid = self.uid

        identity = self.identity

        client_id = self.client_id

        reason = self.reason

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
        if uid is not UNSET:
            field_dict["UID"] = uid
        if identity is not UNSET:
            field_dict["Identity"] = identity
        if client_id is not UNSET:
            field_dict["ClientID"] = client_id
        if reason is not UNSET:
            field_dict["Reason"] = reason

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

        uid = d.pop("UID", UNSET)

        identity = d.pop("Identity", UNSET)

        client_id = d.pop("ClientID", UNSET)

        reason = d.pop("Reason", UNSET)

        leave_room_message = object.__new__(cls)
        leave_room_message.cmd = cmd
        leave_room_message.sid = sid
        leave_room_message.safe_key = safe_key
        leave_room_message.time_stamp = time_stamp
        leave_room_message.field_id = field_id
        leave_room_message.action_time = action_time
        leave_room_message.course_id = course_id
        leave_room_message.class_id = class_id
        leave_room_message.uid = uid
        leave_room_message.identity = identity
        leave_room_message.client_id = client_id
        leave_room_message.reason = reason

        leave_room_message.additional_properties = d
        return leave_room_message

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
