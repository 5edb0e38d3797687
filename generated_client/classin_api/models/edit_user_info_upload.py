# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import UNSET, File, FileTypes, Unset

T = TypeVar("T", bound="EditUserInfoUpload")


@_attrs_define
class EditUserInfoUpload:
    """The same with a picture of the user."""

    uid: int
    """ UID of the account. """
    telephone: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Telephone number of the account, the old way to name it. With `uid` it did not count. Left out, `uid` named
    the account. """
    nickname: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name shown in ClassIn's apps, up to 24 characters; this or `Filedata` was required. ClassIn cut a longer
    one. What leaving it out did is not documented. """
    filedata: File | Unset = UNSET
    """ Picture of the user, JPEG, GIF or PNG, 300 × 300 pixels, under 1 MB. This or `nickname` was required. What
    leaving it out did is not documented. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        uid = self.uid

        telephone = self.telephone

        nickname = self.nickname

        filedata: FileTypes | Unset = UNSET
        if not isinstance(self.filedata, Unset):
            filedata = self.filedata.to_tuple()

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
        if filedata is not UNSET:
            field_dict["Filedata"] = filedata

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("uid", (None, str(self.uid).encode(), "text/plain")))

        if not isinstance(self.telephone, Unset):
            files.append(("telephone", (None, str(self.telephone).encode(), "text/plain")))

        if not isinstance(self.nickname, Unset):
            files.append(("nickname", (None, str(self.nickname).encode(), "text/plain")))

        if not isinstance(self.filedata, Unset):
            files.append(("Filedata", self.filedata.to_tuple()))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uid = d.pop("uid")

        telephone = d.pop("telephone", UNSET)

        nickname = d.pop("nickname", UNSET)

        _filedata = d.pop("Filedata", UNSET)
        filedata: File | Unset
        if isinstance(_filedata, Unset):
            filedata = UNSET
        else:
            filedata = File(payload=BytesIO(_filedata))

        edit_user_info_upload = object.__new__(cls)
        edit_user_info_upload.uid = uid
        edit_user_info_upload.telephone = telephone
        edit_user_info_upload.nickname = nickname
        edit_user_info_upload.filedata = filedata

        edit_user_info_upload.additional_properties = d
        return edit_user_info_upload

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
