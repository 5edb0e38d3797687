# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="UpdateTeacherCloudFoldersRequest")


@_attrs_define
class UpdateTeacherCloudFoldersRequest:
    teacher_uid: int
    """ UID of the teacher. Refused with 136, 387 or 800. """
    folder_id_json: str
    """ Ids of all the folders that the teacher was to have, at most 40 (else 852). An empty list took all away.
    Wrong ones were refused with 860, 861 or 862. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        teacher_uid = self.teacher_uid

        folder_id_json = self.folder_id_json

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "teacherUid": teacher_uid,
                "folderIdJson": folder_id_json,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        teacher_uid = d.pop("teacherUid")

        folder_id_json = d.pop("folderIdJson")

        update_teacher_cloud_folders_request = object.__new__(cls)
        update_teacher_cloud_folders_request.teacher_uid = teacher_uid
        update_teacher_cloud_folders_request.folder_id_json = folder_id_json

        update_teacher_cloud_folders_request.additional_properties = d
        return update_teacher_cloud_folders_request

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
