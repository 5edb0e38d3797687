# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LiveChatMsgDetailExtension")


@_attrs_define
class LiveChatMsgDetailExtension:
    """Further facts, which the page says to ignore for now."""

    role: int | Unset = UNSET
    """ Role of the viewer in the chat; its values are not documented. """
    roleid: str | Unset = UNSET
    """ Id of the viewer in the chat. """
    message_id: str | Unset = UNSET
    """ Id of the chat message. """
    mark: str | Unset = UNSET
    """ Not documented, empty in the page's sample. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        role = self.role

        roleid = self.roleid

        message_id = self.message_id

        mark = self.mark

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if role is not UNSET:
            field_dict["role"] = role
        if roleid is not UNSET:
            field_dict["roleid"] = roleid
        if message_id is not UNSET:
            field_dict["messageID"] = message_id
        if mark is not UNSET:
            field_dict["mark"] = mark

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        role = d.pop("role", UNSET)

        roleid = d.pop("roleid", UNSET)

        message_id = d.pop("messageID", UNSET)

        mark = d.pop("mark", UNSET)

        live_chat_msg_detail_extension = object.__new__(cls)
        live_chat_msg_detail_extension.role = role
        live_chat_msg_detail_extension.roleid = roleid
        live_chat_msg_detail_extension.message_id = message_id
        live_chat_msg_detail_extension.mark = mark

        live_chat_msg_detail_extension.additional_properties = d
        return live_chat_msg_detail_extension

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
