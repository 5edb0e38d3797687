# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.live_chat_msg_detail_message_text import LiveChatMsgDetailMessageText


T = TypeVar("T", bound="LiveChatMsgDetailData")


@_attrs_define
class LiveChatMsgDetailData:
    """Who wrote, when and what."""

    account: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ The viewer's telephone number or e-mail address, as logged in with; `yk_…` for a guest. """
    nickname: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ The viewer's nickname. """
    time_stamp: int | Unset = UNSET
    """ When it was written, in epoch seconds. """
    ip: str | Unset = UNSET
    """ IP address of the viewer. """
    msg_detail: LiveChatMsgDetailMessageText | Unset = UNSET
    """ What was written. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        nickname = self.nickname

        time_stamp = self.time_stamp

        ip = self.ip

        msg_detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.msg_detail, Unset):
            msg_detail = self.msg_detail.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account is not UNSET:
            field_dict["Account"] = account
        if nickname is not UNSET:
            field_dict["Nickname"] = nickname
        if time_stamp is not UNSET:
            field_dict["TimeStamp"] = time_stamp
        if ip is not UNSET:
            field_dict["IP"] = ip
        if msg_detail is not UNSET:
            field_dict["MsgDetail"] = msg_detail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account = d.pop("Account", UNSET)

        nickname = d.pop("Nickname", UNSET)

        time_stamp = d.pop("TimeStamp", UNSET)

        ip = d.pop("IP", UNSET)

        _msg_detail = d.pop("MsgDetail", UNSET)
        msg_detail: LiveChatMsgDetailMessageText | Unset
        if isinstance(_msg_detail, Unset):
            msg_detail = UNSET
        else:
            msg_detail = _models.LiveChatMsgDetailMessageText.from_dict(_msg_detail)

        live_chat_msg_detail_data = object.__new__(cls)
        live_chat_msg_detail_data.account = account
        live_chat_msg_detail_data.nickname = nickname
        live_chat_msg_detail_data.time_stamp = time_stamp
        live_chat_msg_detail_data.ip = ip
        live_chat_msg_detail_data.msg_detail = msg_detail

        live_chat_msg_detail_data.additional_properties = d
        return live_chat_msg_detail_data

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
