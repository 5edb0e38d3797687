# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_courseware_file import EndCoursewareFile


T = TypeVar("T", bound="EndCourseware")


@_attrs_define
class EndCourseware:
    """Courseware that was opened."""

    files: list[EndCoursewareFile] | Unset = UNSET
    """ Each opening. """
    count: int | Unset = UNSET
    """ How often courseware was used. """
    total: int | Unset = UNSET
    """ Time in use, in seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        files: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = []
            for files_item_data in self.files:
                files_item = files_item_data.to_dict()
                files.append(files_item)

        count = self.count

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if files is not UNSET:
            field_dict["Files"] = files
        if count is not UNSET:
            field_dict["Count"] = count
        if total is not UNSET:
            field_dict["Total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _files = d.pop("Files", UNSET)
        files: list[EndCoursewareFile] | Unset = UNSET
        if _files is not UNSET:
            files = _models.EndCoursewareFile.from_dicts(_files)

        count = d.pop("Count", UNSET)

        total = d.pop("Total", UNSET)

        end_courseware = object.__new__(cls)
        end_courseware.files = files
        end_courseware.count = count
        end_courseware.total = total

        end_courseware.additional_properties = d
        return end_courseware

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
