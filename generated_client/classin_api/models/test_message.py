# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TestMessage")


@_attrs_define
class TestMessage:
    """The test of a receiver's address."""

    sid: int | Unset = UNSET
    """ The school. """
    cmd: str | Unset = UNSET
    """ Kind of the message, `Test`. """
    msg: str | Unset = UNSET
    """ A remark, `Register test` in the page's sample. """
    safe_key: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Key that shows the sender, md5(SECRET + TimeStamp). It signs nothing else of the message, and opens v1's
    operations: never log it. """
    time_stamp: int | Unset = UNSET
    """ Time that the key was made with, in epoch seconds. It may be years old. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        sid = self.sid

        cmd = self.cmd

        msg = self.msg

        safe_key = self.safe_key

        time_stamp = self.time_stamp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sid is not UNSET:
            field_dict["SID"] = sid
        if cmd is not UNSET:
            field_dict["Cmd"] = cmd
        if msg is not UNSET:
            field_dict["Msg"] = msg
        if safe_key is not UNSET:
            field_dict["SafeKey"] = safe_key
        if time_stamp is not UNSET:
            field_dict["TimeStamp"] = time_stamp

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sid = d.pop("SID", UNSET)

        cmd = d.pop("Cmd", UNSET)

        msg = d.pop("Msg", UNSET)

        safe_key = d.pop("SafeKey", UNSET)

        time_stamp = d.pop("TimeStamp", UNSET)

        test_message = object.__new__(cls)
        test_message.sid = sid
        test_message.cmd = cmd
        test_message.msg = msg
        test_message.safe_key = safe_key
        test_message.time_stamp = time_stamp

        test_message.additional_properties = d
        return test_message

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
