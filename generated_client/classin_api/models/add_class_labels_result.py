# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddClassLabelsResult")


@_attrs_define
class AddClassLabelsResult:
    """How a lesson's entry ended."""

    custom_column: str | Unset = UNSET
    """ Your own mark of the entry. """
    class_id: int | Unset = UNSET
    """ The lesson. """
    errno: int | Unset = UNSET
    """ How the entry ended, 1 for success. """
    error: str | Unset = UNSET
    """ ClassIn's message in Chinese. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        custom_column = self.custom_column

        class_id = self.class_id

        errno = self.errno

        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if custom_column is not UNSET:
            field_dict["customColumn"] = custom_column
        if class_id is not UNSET:
            field_dict["classId"] = class_id
        if errno is not UNSET:
            field_dict["errno"] = errno
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        custom_column = d.pop("customColumn", UNSET)

        class_id = d.pop("classId", UNSET)

        errno = d.pop("errno", UNSET)

        error = d.pop("error", UNSET)

        add_class_labels_result = object.__new__(cls)
        add_class_labels_result.custom_column = custom_column
        add_class_labels_result.class_id = class_id
        add_class_labels_result.errno = errno
        add_class_labels_result.error = error

        add_class_labels_result.additional_properties = d
        return add_class_labels_result

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 4:
                try:
                    add_class_labels_result = object.__new__(cls)
                    add_class_labels_result.custom_column = src_dict["customColumn"]
                    add_class_labels_result.class_id = src_dict["classId"]
                    add_class_labels_result.errno = src_dict["errno"]
                    add_class_labels_result.error = src_dict["error"]
                    add_class_labels_result.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(add_class_labels_result)
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
