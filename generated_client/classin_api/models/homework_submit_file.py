# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="HomeworkSubmitFile")


@_attrs_define
class HomeworkSubmitFile:
    """A file of a homework."""

    src: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Address of the file. The page's sample has this spelling, its table `Src`. """
    file_name: str | Unset = UNSET
    """ Name of the file. The page's sample has this spelling, its table `FileName`. """
    file_extension: str | Unset = UNSET
    """ Extension of the file's name, without the dot. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        src = self.src

        file_name = self.file_name

        file_extension = self.file_extension

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if src is not UNSET:
            field_dict["src"] = src
        if file_name is not UNSET:
            field_dict["fileName"] = file_name
        if file_extension is not UNSET:
            field_dict["FileExtension"] = file_extension

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        src = d.pop("src", UNSET)

        file_name = d.pop("fileName", UNSET)

        file_extension = d.pop("FileExtension", UNSET)

        homework_submit_file = object.__new__(cls)
        homework_submit_file.src = src
        homework_submit_file.file_name = file_name
        homework_submit_file.file_extension = file_extension

        homework_submit_file.additional_properties = d
        return homework_submit_file

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 3:
                try:
                    homework_submit_file = object.__new__(cls)
                    homework_submit_file.src = src_dict["src"]
                    homework_submit_file.file_name = src_dict["fileName"]
                    homework_submit_file.file_extension = src_dict["FileExtension"]
                    homework_submit_file.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(homework_submit_file)
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
