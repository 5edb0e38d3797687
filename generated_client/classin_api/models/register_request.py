# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.register_request_add_to_school_member import (
    RegisterRequestAddToSchoolMember,
    check_register_request_add_to_school_member,
)
from ..models.register_request_is_sent_message import (
    RegisterRequestIsSentMessage,
    check_register_request_is_sent_message,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="RegisterRequest")


@_attrs_define
class RegisterRequest:
    telephone: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Telephone number of the account; this or `email` is required. Left out, `email` names the account. A
    mainland number is sent bare (13800001001), any other as 00, country, hyphen, number without leading zero
    (001-2025550142). A bad form is refused with 134, a number range that does not exist with 288, neither of the
    two with 100. """
    email: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ E-mail address of the account; this or `telephone` is required. Left out, `telephone` names the account. The
    link that opens a lesson from a web page (`getLoginLinked`) needs a telephone number (467), which the user must
    bind in ClassIn's apps. """
    nickname: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name shown in ClassIn's apps, up to 24 characters. ClassIn cuts a longer one. With `addToSchoolMember` 1 or
    2 it is the name in the school too. Left out, the telephone number is shown and the user is asked for a nickname
    at the first login. Ignored for an account that exists. """
    password: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Password in clear, 6 to 20 characters (else 137); this or `md5pass` is required. Left out, `md5pass` counts;
    with `isSentMessage` 1, ClassIn makes one up. An account that exists keeps its own, but one is required all the
    same. """
    md5pass: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ MD5 of the password, 32 lower-case hexadecimal digits; this or `password` is required. Left out, `password`
    counts. Ignored with `isSentMessage` 1 and for an account that exists. """
    add_to_school_member: RegisterRequestAddToSchoolMember | Unset = UNSET
    """ What the account becomes in the school, 0 nothing, 1 student, 2 teacher. Left out or any other value, 0.
    Required when `isSentMessage` is 1. If it fails, the account is registered all the same and the code is 820
    (student) or 821 (teacher); 845 means that the school may not have more active teachers. """
    is_sent_message: RegisterRequestIsSentMessage | Unset = UNSET
    """ Whether ClassIn sends the user a message with the password, 0 no, 1 yes. Left out, 0. With 1,
    `addToSchoolMember` is required, `md5pass` is ignored, and a `password` that is left out is made up; 877 means
    that the parameters do not allow a message, and any other value is refused too. An account that exists gets no
    message. An e-mail's language follows the country of the caller's IP address. """
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

        is_sent_message: int | Unset = UNSET
        if not isinstance(self.is_sent_message, Unset):
            is_sent_message = self.is_sent_message

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
        if is_sent_message is not UNSET:
            field_dict["isSentMessage"] = is_sent_message

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
        add_to_school_member: RegisterRequestAddToSchoolMember | Unset
        if isinstance(_add_to_school_member, Unset):
            add_to_school_member = UNSET
        else:
            add_to_school_member = check_register_request_add_to_school_member(_add_to_school_member)

        _is_sent_message = d.pop("isSentMessage", UNSET)
        is_sent_message: RegisterRequestIsSentMessage | Unset
        if isinstance(_is_sent_message, Unset):
            is_sent_message = UNSET
        else:
            is_sent_message = check_register_request_is_sent_message(_is_sent_message)

        register_request = object.__new__(cls)
        register_request.telephone = telephone
        register_request.email = email
        register_request.nickname = nickname
        register_request.password = password
        register_request.md5pass = md5pass
        register_request.add_to_school_member = add_to_school_member
        register_request.is_sent_message = is_sent_message

        register_request.additional_properties = d
        return register_request

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
