# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.register_multiple_user_add_to_school_member import (
    RegisterMultipleUserAddToSchoolMember,
    check_register_multiple_user_add_to_school_member,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="RegisterMultipleUser")


@_attrs_define
class RegisterMultipleUser:
    """A person to register."""

    telephone: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Telephone number of the account; this or `email` is required. Left out, `email` names the account. A
    mainland number is sent bare (13800001001), any other as 00, country, hyphen, number without leading zero
    (001-2025550142). A bad form is refused with 134, a number range that does not exist with 288. """
    email: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ E-mail address of the account; this or `telephone` is required. Left out, `telephone` names the account. It
    does not come back in the answer. """
    nickname: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name shown in ClassIn's apps and name in the school, up to 24 characters. ClassIn cuts a longer one. Left
    out, the telephone number stands for both and the user is asked for a nickname at login. Ignored for an account
    that exists. """
    password: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Password in clear, 6 to 20 characters (else 137); this or `md5pass` is required. Left out, `md5pass` counts.
    An account that exists keeps its own, but one is required all the same. """
    md5pass: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ MD5 of the password, 32 lower-case hexadecimal digits; this or `password` is required. Left out, `password`
    counts. Ignored for an account that exists. """
    add_to_school_member: RegisterMultipleUserAddToSchoolMember | Unset = UNSET
    """ What the account becomes in the school, 0 nothing, 1 student, 2 teacher. Left out or any other value, 0. If
    it fails, the account is registered all the same and the entry says 820 (student) or 821 (teacher); 845 means
    that the school may not have more active teachers. """
    custom_column: str | Unset = UNSET
    """ Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. Left
    out or empty, it does not come back. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        telephone = self.telephone

        email = self.email

        nickname = self.nickname

        password = self.password

        md5pass = self.md5pass

        add_to_school_member: int | Unset = UNSET
        if not isinstance(self.add_to_school_member, Unset):
            add_to_school_member = self.add_to_school_member

        custom_column = self.custom_column

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if telephone is not UNSET:
            field_dict["telephone"] = telephone
        if email is not UNSET:
            field_dict["email"] = email
        if nickname is not UNSET:
            field_dict["nickname"] = nickname
        if password is not UNSET:
            field_dict["password"] = password
        if md5pass is not UNSET:
            field_dict["md5pass"] = md5pass
        if add_to_school_member is not UNSET:
            field_dict["addToSchoolMember"] = add_to_school_member
        if custom_column is not UNSET:
            field_dict["customColumn"] = custom_column

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        telephone = d.pop("telephone", UNSET)

        email = d.pop("email", UNSET)

        nickname = d.pop("nickname", UNSET)

        password = d.pop("password", UNSET)

        md5pass = d.pop("md5pass", UNSET)

        _add_to_school_member = d.pop("addToSchoolMember", UNSET)
        add_to_school_member: RegisterMultipleUserAddToSchoolMember | Unset
        if isinstance(_add_to_school_member, Unset):
            add_to_school_member = UNSET
        else:
            add_to_school_member = check_register_multiple_user_add_to_school_member(_add_to_school_member)

        custom_column = d.pop("customColumn", UNSET)

        register_multiple_user = object.__new__(cls)
        register_multiple_user.telephone = telephone
        register_multiple_user.email = email
        register_multiple_user.nickname = nickname
        register_multiple_user.password = password
        register_multiple_user.md5pass = md5pass
        register_multiple_user.add_to_school_member = add_to_school_member
        register_multiple_user.custom_column = custom_column

        register_multiple_user.additional_properties = d
        return register_multiple_user

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
