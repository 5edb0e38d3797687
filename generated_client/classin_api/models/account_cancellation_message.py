# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountCancellationMessage")


@_attrs_define
class AccountCancellationMessage:
    """A person closed the account."""

    cmd: str | Unset = UNSET
    """ Kind of the message, `AccountCancellation`. """
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
    cancellation_time: int | Unset = UNSET
    """ When it was closed, in epoch seconds. """
    account_status: int | Unset = UNSET
    """ State of the account, 255 closed. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        cmd = self.cmd

        sid = self.sid

        safe_key = self.safe_key

        time_stamp = self.time_stamp

        field_id = self.field_id

        action_time = self.action_time

        uid = self.uid

        cancellation_time = self.cancellation_time

        account_status = self.account_status

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
        if cancellation_time is not UNSET:
            field_dict["CancellationTime"] = cancellation_time
        if account_status is not UNSET:
            field_dict["AccountStatus"] = account_status

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

        cancellation_time = d.pop("CancellationTime", UNSET)

        account_status = d.pop("AccountStatus", UNSET)

        account_cancellation_message = object.__new__(cls)
        account_cancellation_message.cmd = cmd
        account_cancellation_message.sid = sid
        account_cancellation_message.safe_key = safe_key
        account_cancellation_message.time_stamp = time_stamp
        account_cancellation_message.field_id = field_id
        account_cancellation_message.action_time = action_time
        account_cancellation_message.uid = uid
        account_cancellation_message.cancellation_time = cancellation_time
        account_cancellation_message.account_status = account_status

        account_cancellation_message.additional_properties = d
        return account_cancellation_message

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
