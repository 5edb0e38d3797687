# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.live_chat_msg_detail_extension import LiveChatMsgDetailExtension


T = TypeVar("T", bound="LiveChatMsgDetailMessageText")


@_attrs_define
class LiveChatMsgDetailMessageText:
    """What was written."""

    msg: str | Unset = UNSET
    """ The text, or the address of the picture if `type` is 2. """
    type_: int | Unset = UNSET
    """ What it is, 1 text, 2 a picture. """
    ext: LiveChatMsgDetailExtension | Unset = UNSET
    """ Further facts, which the page says to ignore for now. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        msg = self.msg

        type_ = self.type_

        ext: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ext, Unset):
            ext = self.ext.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if msg is not UNSET:
            field_dict["msg"] = msg
        if type_ is not UNSET:
            field_dict["type"] = type_
        if ext is not UNSET:
            field_dict["ext"] = ext

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        msg = d.pop("msg", UNSET)

        type_ = d.pop("type", UNSET)

        _ext = d.pop("ext", UNSET)
        ext: LiveChatMsgDetailExtension | Unset
        if isinstance(_ext, Unset):
            ext = UNSET
        else:
            ext = _models.LiveChatMsgDetailExtension.from_dict(_ext)

        live_chat_msg_detail_message_text = object.__new__(cls)
        live_chat_msg_detail_message_text.msg = msg
        live_chat_msg_detail_message_text.type_ = type_
        live_chat_msg_detail_message_text.ext = ext

        live_chat_msg_detail_message_text.additional_properties = d
        return live_chat_msg_detail_message_text

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
