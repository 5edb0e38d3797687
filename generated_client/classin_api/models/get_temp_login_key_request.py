# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetTempLoginKeyRequest")


@_attrs_define
class GetTempLoginKeyRequest:
    telephone: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Telephone number of the account; this or `uid` was required. With `uid` it did not count. Left out, `uid`
    named the account. """
    life_time: int | Unset = UNSET
    """ How long the key holds, in seconds. Left out, 86400. """
    uid: int | Unset = UNSET
    """ UID of the account; this or `telephone` was required. Left out, `telephone` named the account. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        telephone = self.telephone

        life_time = self.life_time

        uid = self.uid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if telephone is not UNSET:
            field_dict["telephone"] = telephone
        if life_time is not UNSET:
            field_dict["lifeTime"] = life_time
        if uid is not UNSET:
            field_dict["uid"] = uid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        telephone = d.pop("telephone", UNSET)

        life_time = d.pop("lifeTime", UNSET)

        uid = d.pop("uid", UNSET)

        get_temp_login_key_request = object.__new__(cls)
        get_temp_login_key_request.telephone = telephone
        get_temp_login_key_request.life_time = life_time
        get_temp_login_key_request.uid = uid

        get_temp_login_key_request.additional_properties = d
        return get_temp_login_key_request

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
