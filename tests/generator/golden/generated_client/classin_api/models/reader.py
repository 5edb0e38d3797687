# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Reader")


@_attrs_define
class Reader:
    """A reader."""

    name: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name of the reader. """
    phone: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Telephone number of the reader. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        phone = self.phone

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if phone is not UNSET:
            field_dict["phone"] = phone

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        phone = d.pop("phone", UNSET)

        reader = object.__new__(cls)
        reader.name = name
        reader.phone = phone

        reader.additional_properties = d
        return reader

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 2:
                try:
                    reader = object.__new__(cls)
                    reader.name = src_dict["name"]
                    reader.phone = src_dict["phone"]
                    reader.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(reader)
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
