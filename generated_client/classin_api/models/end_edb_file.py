# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EndEdbFile")


@_attrs_define
class EndEdbFile:
    """An opened EDB file."""

    file_key: str | Unset = UNSET
    """ Key of the file, `0` for one from the person's own disk. """
    action_time: int | Unset = UNSET
    """ When it was opened, in epoch seconds. """
    file_source: int | Unset = UNSET
    """ Where it came from, 0 the person's own disk, 1 the drive. """
    file_name: str | Unset = UNSET
    """ Name of the file. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        file_key = self.file_key

        action_time = self.action_time

        file_source = self.file_source

        file_name = self.file_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if file_key is not UNSET:
            field_dict["FileKey"] = file_key
        if action_time is not UNSET:
            field_dict["ActionTime"] = action_time
        if file_source is not UNSET:
            field_dict["FileSource"] = file_source
        if file_name is not UNSET:
            field_dict["FileName"] = file_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        file_key = d.pop("FileKey", UNSET)

        action_time = d.pop("ActionTime", UNSET)

        file_source = d.pop("FileSource", UNSET)

        file_name = d.pop("FileName", UNSET)

        end_edb_file = object.__new__(cls)
        end_edb_file.file_key = file_key
        end_edb_file.action_time = action_time
        end_edb_file.file_source = file_source
        end_edb_file.file_name = file_name

        end_edb_file.additional_properties = d
        return end_edb_file

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 4:
                try:
                    end_edb_file = object.__new__(cls)
                    end_edb_file.file_key = src_dict["FileKey"]
                    end_edb_file.action_time = src_dict["ActionTime"]
                    end_edb_file.file_source = src_dict["FileSource"]
                    end_edb_file.file_name = src_dict["FileName"]
                    end_edb_file.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(end_edb_file)
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
