# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import UNSET, File, FileTypes, Unset

T = TypeVar("T", bound="EditTeacherUpload")


@_attrs_define
class EditTeacherUpload:
    """The same with a picture of the teacher."""

    teacher_uid: int
    """ UID of the teacher, from `register`. An unknown one answers 219. The id that `addTeacher` answers is no UID.
    """
    teacher_name: str = _attrs_field(repr=False)
    """ Name of the teacher in the school, 1 to 24 characters. ClassIn cuts a longer one. It is not the nickname
    shown in ClassIn's apps. """
    filedata: File | Unset = UNSET
    """ Picture of the teacher. Left out, no picture is sent; that the old one stays is to be expected, but not
    documented. Its limits are not documented here (compare `register`). 103 means that it could not be stored. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        teacher_uid = self.teacher_uid

        teacher_name = self.teacher_name

        filedata: FileTypes | Unset = UNSET
        if not isinstance(self.filedata, Unset):
            filedata = self.filedata.to_tuple()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "teacherUid": teacher_uid,
                "teacherName": teacher_name,
            }
        )
        if filedata is not UNSET:
            field_dict["Filedata"] = filedata

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("teacherUid", (None, str(self.teacher_uid).encode(), "text/plain")))

        files.append(("teacherName", (None, str(self.teacher_name).encode(), "text/plain")))

        if not isinstance(self.filedata, Unset):
            files.append(("Filedata", self.filedata.to_tuple()))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        teacher_uid = d.pop("teacherUid")

        teacher_name = d.pop("teacherName")

        _filedata = d.pop("Filedata", UNSET)
        filedata: File | Unset
        if isinstance(_filedata, Unset):
            filedata = UNSET
        else:
            filedata = File(payload=BytesIO(_filedata))

        edit_teacher_upload = object.__new__(cls)
        edit_teacher_upload.teacher_uid = teacher_uid
        edit_teacher_upload.teacher_name = teacher_name
        edit_teacher_upload.filedata = filedata

        edit_teacher_upload.additional_properties = d
        return edit_teacher_upload

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
