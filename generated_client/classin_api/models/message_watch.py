# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MessageWatch")


@_attrs_define
class MessageWatch:
    """Who watched, when and for how long."""

    telephone: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ The viewer's telephone number or e-mail address, as logged in with; `yk_…` for a guest. """
    nickname: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ The viewer's nickname. """
    intime: int | Unset = UNSET
    """ When the viewer opened the page, in epoch seconds. The same in messages about one visit. """
    look_time: int | Unset = UNSET
    """ For how long, in seconds. The largest of one visit holds. """
    ip: str | Unset = UNSET
    """ IP address of the viewer. The page's sample has this spelling, its table `IP`. """
    client_type: int | Unset = UNSET
    """ Where it was watched, 1 browser on a computer, 2 browser on a phone, 3 mini program. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        telephone = self.telephone

        nickname = self.nickname

        intime = self.intime

        look_time = self.look_time

        ip = self.ip

        client_type = self.client_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if telephone is not UNSET:
            field_dict["Telephone"] = telephone
        if nickname is not UNSET:
            field_dict["Nickname"] = nickname
        if intime is not UNSET:
            field_dict["Intime"] = intime
        if look_time is not UNSET:
            field_dict["LookTime"] = look_time
        if ip is not UNSET:
            field_dict["Ip"] = ip
        if client_type is not UNSET:
            field_dict["ClientType"] = client_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        telephone = d.pop("Telephone", UNSET)

        nickname = d.pop("Nickname", UNSET)

        intime = d.pop("Intime", UNSET)

        look_time = d.pop("LookTime", UNSET)

        ip = d.pop("Ip", UNSET)

        client_type = d.pop("ClientType", UNSET)

        message_watch = object.__new__(cls)
        message_watch.telephone = telephone
        message_watch.nickname = nickname
        message_watch.intime = intime
        message_watch.look_time = look_time
        message_watch.ip = ip
        message_watch.client_type = client_type

        message_watch.additional_properties = d
        return message_watch

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
