# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReplacePhoneNumberMessage")


@_attrs_define
class ReplacePhoneNumberMessage:
    """A person has a new telephone number."""

    cmd: str | Unset = UNSET
    """ Kind of the message, `ReplacePhoneNumber`. """
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
    uid: int | Unset = UNSET
    """ UID of the account. """
    replace_time: int | Unset = UNSET
    """ When it was changed, in epoch seconds. """
    telephone: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ The new telephone number. The page's sample shows a number, its table text: expect both. """
    email: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ E-mail address of the account. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        cmd = self.cmd

        sid = self.sid

        safe_key = self.safe_key

        time_stamp = self.time_stamp

        field_id = self.field_id

        action_time = self.action_time

        uid = self.uid

        replace_time = self.replace_time

        telephone = self.telephone

        email = self.email

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
        if uid is not UNSET:
            field_dict["UID"] = uid
        if replace_time is not UNSET:
            field_dict["ReplaceTime"] = replace_time
        if telephone is not UNSET:
            field_dict["Telephone"] = telephone
        if email is not UNSET:
            field_dict["Email"] = email

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

        uid = d.pop("UID", UNSET)

        replace_time = d.pop("ReplaceTime", UNSET)

        telephone = d.pop("Telephone", UNSET)

        email = d.pop("Email", UNSET)

        replace_phone_number_message = object.__new__(cls)
        replace_phone_number_message.cmd = cmd
        replace_phone_number_message.sid = sid
        replace_phone_number_message.safe_key = safe_key
        replace_phone_number_message.time_stamp = time_stamp
        replace_phone_number_message.field_id = field_id
        replace_phone_number_message.action_time = action_time
        replace_phone_number_message.uid = uid
        replace_phone_number_message.replace_time = replace_time
        replace_phone_number_message.telephone = telephone
        replace_phone_number_message.email = email

        replace_phone_number_message.additional_properties = d
        return replace_phone_number_message

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
