# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="HelpInfoData")


@_attrs_define
class HelpInfoData:
    """Who asks for help, and with what."""

    uid: int | Unset = UNSET
    """ UID of the person who asks. """
    message: str | Unset = UNSET
    """ What the person wrote. """
    user_list: list[int] | Unset = UNSET
    """ UIDs of the people whom it is about. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        uid = self.uid

        message = self.message

        user_list: list[int] | Unset = UNSET
        if not isinstance(self.user_list, Unset):
            user_list = self.user_list

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uid is not UNSET:
            field_dict["UID"] = uid
        if message is not UNSET:
            field_dict["Message"] = message
        if user_list is not UNSET:
            field_dict["UserList"] = user_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uid = d.pop("UID", UNSET)

        message = d.pop("Message", UNSET)

        user_list = cast(list[int], d.pop("UserList", UNSET))

        help_info_data = object.__new__(cls)
        help_info_data.uid = uid
        help_info_data.message = message
        help_info_data.user_list = user_list

        help_info_data.additional_properties = d
        return help_info_data

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
