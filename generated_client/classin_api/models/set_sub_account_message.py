# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SetSubAccountMessage")


@_attrs_define
class SetSubAccountMessage:
    """A sub-account was added or changed."""

    cmd: str | Unset = UNSET
    """ Kind of the message, `setSubAccount`. """
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
    """ UID of the sub-account. """
    telephone: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Telephone number of the account. """
    email: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ E-mail address of the account. """
    remark_name: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name by which the school knows the person. """
    permission_list: str | Unset = UNSET
    """ What the sub-account may do, such as `1,3,3_1,4,5`. """
    set_time: int | Unset = UNSET
    """ When it was done, in epoch seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        cmd = self.cmd

        sid = self.sid

        safe_key = self.safe_key

        time_stamp = self.time_stamp

        field_id = self.field_id

        action_time = self.action_time

        uid = self.uid

        telephone = self.telephone

        email = self.email

        remark_name = self.remark_name

        permission_list = self.permission_list

        set_time = self.set_time

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
        if telephone is not UNSET:
            field_dict["Telephone"] = telephone
        if email is not UNSET:
            field_dict["Email"] = email
        if remark_name is not UNSET:
            field_dict["RemarkName"] = remark_name
        if permission_list is not UNSET:
            field_dict["PermissionList"] = permission_list
        if set_time is not UNSET:
            field_dict["SetTime"] = set_time

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

        telephone = d.pop("Telephone", UNSET)

        email = d.pop("Email", UNSET)

        remark_name = d.pop("RemarkName", UNSET)

        permission_list = d.pop("PermissionList", UNSET)

        set_time = d.pop("SetTime", UNSET)

        set_sub_account_message = object.__new__(cls)
        set_sub_account_message.cmd = cmd
        set_sub_account_message.sid = sid
        set_sub_account_message.safe_key = safe_key
        set_sub_account_message.time_stamp = time_stamp
        set_sub_account_message.field_id = field_id
        set_sub_account_message.action_time = action_time
        set_sub_account_message.uid = uid
        set_sub_account_message.telephone = telephone
        set_sub_account_message.email = email
        set_sub_account_message.remark_name = remark_name
        set_sub_account_message.permission_list = permission_list
        set_sub_account_message.set_time = set_time

        set_sub_account_message.additional_properties = d
        return set_sub_account_message

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
