# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EnterRoomMessage")


@_attrs_define
class EnterRoomMessage:
    """A person entered the classroom."""

    cmd: int | Unset = UNSET
    """ Kind of the message, 67371107. """
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
    nick_name: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ The person's nickname. """
    allow_enter_time: int | Unset = UNSET
    """ When a person who was removed may enter again. Whether a moment or a duration is not documented. """
    uid: int | Unset = UNSET
    """ UID of the person. """
    login_mobile: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Telephone number of the person's account. """
    login_email: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ E-mail address of the person's account. """
    client_id: int | Unset = UNSET
    """ Which of the person's devices, 0 the first to enter, 1 the second. """
    identity: int | Unset = UNSET
    """ The person's role. 1 student, 2 auditor, 3 teacher, 4 co-teacher, 193 principal, 194 principal's assistant,
    255 administrator. """
    device: int | Unset = UNSET
    """ Kind of device. 0 PC, 1 iPhone, 2 iPad, 3 web client, 4 Android phone, 5 Android tablet, 6 Android TV, 7 PC
    on a TV, 8 Chromebook, 9 PC x64, 10 PC on a TV x64, 11 PC ARM, 12 Harmony tablet, 13 Harmony phone, 14 web page.
    """
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

        nick_name = self.nick_name

        allow_enter_time = self.allow_enter_time

        uid = self.uid

        login_mobile = self.login_mobile

        login_email = self.login_email

        client_id = self.client_id

        identity = self.identity

        device = self.device

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
        if nick_name is not UNSET:
            field_dict["NickName"] = nick_name
        if allow_enter_time is not UNSET:
            field_dict["AllowEnterTime"] = allow_enter_time
        if uid is not UNSET:
            field_dict["UID"] = uid
        if login_mobile is not UNSET:
            field_dict["LoginMobile"] = login_mobile
        if login_email is not UNSET:
            field_dict["LoginEmail"] = login_email
        if client_id is not UNSET:
            field_dict["ClientID"] = client_id
        if identity is not UNSET:
            field_dict["Identity"] = identity
        if device is not UNSET:
            field_dict["Device"] = device

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

        nick_name = d.pop("NickName", UNSET)

        allow_enter_time = d.pop("AllowEnterTime", UNSET)

        uid = d.pop("UID", UNSET)

        login_mobile = d.pop("LoginMobile", UNSET)

        login_email = d.pop("LoginEmail", UNSET)

        client_id = d.pop("ClientID", UNSET)

        identity = d.pop("Identity", UNSET)

        device = d.pop("Device", UNSET)

        enter_room_message = object.__new__(cls)
        enter_room_message.cmd = cmd
        enter_room_message.sid = sid
        enter_room_message.safe_key = safe_key
        enter_room_message.time_stamp = time_stamp
        enter_room_message.field_id = field_id
        enter_room_message.action_time = action_time
        enter_room_message.course_id = course_id
        enter_room_message.class_id = class_id
        enter_room_message.nick_name = nick_name
        enter_room_message.allow_enter_time = allow_enter_time
        enter_room_message.uid = uid
        enter_room_message.login_mobile = login_mobile
        enter_room_message.login_email = login_email
        enter_room_message.client_id = client_id
        enter_room_message.identity = identity
        enter_room_message.device = device

        enter_room_message.additional_properties = d
        return enter_room_message

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
