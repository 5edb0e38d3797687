# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DeleteClassVideoRequest")


@_attrs_define
class DeleteClassVideoRequest:
    class_id: int
    """ The lesson. One that the school does not have is refused with 233, one that has not ended with 384. """
    file_id: str | Unset = UNSET
    """ The one video file to delete, as pushed messages about recordings name it. Left out or empty, **all** files
    of the lesson are deleted. An unknown one is refused with 630. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        class_id = self.class_id

        file_id = self.file_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "classId": class_id,
            }
        )
        if file_id is not UNSET:
            field_dict["fileId"] = file_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        class_id = d.pop("classId")

        file_id = d.pop("fileId", UNSET)

        delete_class_video_request = object.__new__(cls)
        delete_class_video_request.class_id = class_id
        delete_class_video_request.file_id = file_id

        delete_class_video_request.additional_properties = d
        return delete_class_video_request

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
