# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ModifyPasswordRequest")


@_attrs_define
class ModifyPasswordRequest:
    old_md_5_pass: str = _attrs_field(repr=False)
    """ MD5 of the old password, 32 lower-case hexadecimal digits; it cannot be sent in clear. """
    uid: int
    """ UID of the account, from `register`. A wrong one answers 400. """
    password: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ New password in clear, 6 to 20 characters (else 137); this or `md5pass` is required. Left out, `md5pass`
    counts. """
    md5pass: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ MD5 of the new password, 32 lower-case hexadecimal digits; this or `password` is required. Left out,
    `password` counts. Of both, this one counts. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        old_md_5_pass = self.old_md_5_pass

        uid = self.uid

        password = self.password

        md5pass = self.md5pass

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "oldMd5pass": old_md_5_pass,
                "uid": uid,
            }
        )
        if password is not UNSET:
            field_dict["password"] = password
        if md5pass is not UNSET:
            field_dict["md5pass"] = md5pass

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        old_md_5_pass = d.pop("oldMd5pass")

        uid = d.pop("uid")

        password = d.pop("password", UNSET)

        md5pass = d.pop("md5pass", UNSET)

        modify_password_request = object.__new__(cls)
        modify_password_request.old_md_5_pass = old_md_5_pass
        modify_password_request.uid = uid
        modify_password_request.password = password
        modify_password_request.md5pass = md5pass

        modify_password_request.additional_properties = d
        return modify_password_request

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
