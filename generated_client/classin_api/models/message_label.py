# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MessageLabel")


@_attrs_define
class MessageLabel:
    """A label."""

    label_id: str | Unset = UNSET
    """ Id of the label. ClassIn sends it as a number. """
    label_name: str | Unset = UNSET
    """ Name of the label. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        label_id = self.label_id

        label_name = self.label_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if label_id is not UNSET:
            field_dict["labelId"] = label_id
        if label_name is not UNSET:
            field_dict["labelName"] = label_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        label_id = d.pop("labelId", UNSET)

        label_name = d.pop("labelName", UNSET)

        message_label = object.__new__(cls)
        message_label.label_id = label_id
        message_label.label_name = label_name

        message_label.additional_properties = d
        return message_label

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 2:
                try:
                    message_label = object.__new__(cls)
                    message_label.label_id = src_dict["labelId"]
                    message_label.label_name = src_dict["labelName"]
                    message_label.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(message_label)
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
