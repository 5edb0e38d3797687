# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LiveWebLoginData")


@_attrs_define
class LiveWebLoginData:
    """Who logged in, and when."""

    telephone: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Telephone number, or since 3.37 e-mail address, as logged in with. """
    login_time: int | Unset = UNSET
    """ When, in epoch seconds. """
    nickname: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ The person's nickname. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        telephone = self.telephone

        login_time = self.login_time

        nickname = self.nickname

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if telephone is not UNSET:
            field_dict["Telephone"] = telephone
        if login_time is not UNSET:
            field_dict["LoginTime"] = login_time
        if nickname is not UNSET:
            field_dict["Nickname"] = nickname

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        telephone = d.pop("Telephone", UNSET)

        login_time = d.pop("LoginTime", UNSET)

        nickname = d.pop("Nickname", UNSET)

        live_web_login_data = object.__new__(cls)
        live_web_login_data.telephone = telephone
        live_web_login_data.login_time = login_time
        live_web_login_data.nickname = nickname

        live_web_login_data.additional_properties = d
        return live_web_login_data

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
