# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.register_request_add_to_school_member import (
    RegisterRequestAddToSchoolMember,
    check_register_request_add_to_school_member,
)
from ..models.register_request_is_sent_message import (
    RegisterRequestIsSentMessage,
    check_register_request_is_sent_message,
)
from ..types import UNSET, File, FileTypes, Unset

T = TypeVar("T", bound="RegisterUpload")


@_attrs_define
class RegisterUpload:
    """The same with a picture of the user."""

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
    filedata: File | Unset = UNSET
    """ Picture of the user, JPEG, GIF or PNG, 300 × 300 pixels, under 1 MB. Another kind is refused with 224,
    another size in pixels with 341, a larger file with 342. Left out, the user is asked for one at login. When it
    cannot be set, the account is registered and the code is 340. Ignored for an account that exists. """
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

        filedata: FileTypes | Unset = UNSET
        if not isinstance(self.filedata, Unset):
            filedata = self.filedata.to_tuple()

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
        if filedata is not UNSET:
            field_dict["Filedata"] = filedata

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        if not isinstance(self.telephone, Unset):
            files.append(("telephone", (None, str(self.telephone).encode(), "text/plain")))

        if not isinstance(self.email, Unset):
            files.append(("email", (None, str(self.email).encode(), "text/plain")))

        if not isinstance(self.nickname, Unset):
            files.append(("nickname", (None, str(self.nickname).encode(), "text/plain")))

        if not isinstance(self.password, Unset):
            files.append(("password", (None, str(self.password).encode(), "text/plain")))

        if not isinstance(self.md5pass, Unset):
            files.append(("md5pass", (None, str(self.md5pass).encode(), "text/plain")))

        if not isinstance(self.add_to_school_member, Unset):
            files.append(("addToSchoolMember", (None, str(self.add_to_school_member).encode(), "text/plain")))

        if not isinstance(self.is_sent_message, Unset):
            files.append(("isSentMessage", (None, str(self.is_sent_message).encode(), "text/plain")))

        if not isinstance(self.filedata, Unset):
            files.append(("Filedata", self.filedata.to_tuple()))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

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

        _filedata = d.pop("Filedata", UNSET)
        filedata: File | Unset
        if isinstance(_filedata, Unset):
            filedata = UNSET
        else:
            filedata = File(payload=BytesIO(_filedata))

        register_upload = object.__new__(cls)
        register_upload.telephone = telephone
        register_upload.email = email
        register_upload.nickname = nickname
        register_upload.password = password
        register_upload.md5pass = md5pass
        register_upload.add_to_school_member = add_to_school_member
        register_upload.is_sent_message = is_sent_message
        register_upload.filedata = filedata

        register_upload.additional_properties = d
        return register_upload

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
