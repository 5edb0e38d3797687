# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EditUserInfoRequest")


@_attrs_define
class EditUserInfoRequest:
    uid: int
    """ UID of the account. """
    telephone: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Telephone number of the account, the old way to name it. With `uid` it did not count. Left out, `uid` named
    the account. """
    nickname: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name shown in ClassIn's apps, up to 24 characters; this or `Filedata` was required. ClassIn cut a longer
    one. What leaving it out did is not documented. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        uid = self.uid

        telephone = self.telephone

        nickname = self.nickname

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uid": uid,
            }
        )
        if telephone is not UNSET:
            field_dict["telephone"] = telephone
        if nickname is not UNSET:
            field_dict["nickname"] = nickname

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uid = d.pop("uid")

        telephone = d.pop("telephone", UNSET)

        nickname = d.pop("nickname", UNSET)

        edit_user_info_request = object.__new__(cls)
        edit_user_info_request.uid = uid
        edit_user_info_request.telephone = telephone
        edit_user_info_request.nickname = nickname

        edit_user_info_request.additional_properties = d
        return edit_user_info_request

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
