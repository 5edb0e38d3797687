# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EndCoursewareFile")


@_attrs_define
class EndCoursewareFile:
    """An opened file."""

    start_time: int | Unset = UNSET
    """ When it was opened, in epoch seconds. """
    end_time: int | Unset = UNSET
    """ When it was closed, in epoch seconds. """
    file_name: str | Unset = UNSET
    """ Name of the file. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        start_time = self.start_time

        end_time = self.end_time

        file_name = self.file_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if start_time is not UNSET:
            field_dict["StartTime"] = start_time
        if end_time is not UNSET:
            field_dict["EndTime"] = end_time
        if file_name is not UNSET:
            field_dict["FileName"] = file_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        start_time = d.pop("StartTime", UNSET)

        end_time = d.pop("EndTime", UNSET)

        file_name = d.pop("FileName", UNSET)

        end_courseware_file = object.__new__(cls)
        end_courseware_file.start_time = start_time
        end_courseware_file.end_time = end_time
        end_courseware_file.file_name = file_name

        end_courseware_file.additional_properties = d
        return end_courseware_file

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 3:
                try:
                    end_courseware_file = object.__new__(cls)
                    end_courseware_file.start_time = src_dict["StartTime"]
                    end_courseware_file.end_time = src_dict["EndTime"]
                    end_courseware_file.file_name = src_dict["FileName"]
                    end_courseware_file.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(end_courseware_file)
                    continue
            many.append(cls.from_dict(src_dict))
        return many

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
