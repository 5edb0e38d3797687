# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EndScreenChangeDetail")


@_attrs_define
class EndScreenChangeDetail:
    """A change."""

    type_: int | Unset = UNSET
    """ To which screen, 0 standard, 1 full, as the page's sample adds up; the page does not say. """
    time: int | Unset = UNSET
    """ When, in epoch seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        time = self.time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["Type"] = type_
        if time is not UNSET:
            field_dict["Time"] = time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = d.pop("Type", UNSET)

        time = d.pop("Time", UNSET)

        end_screen_change_detail = object.__new__(cls)
        end_screen_change_detail.type_ = type_
        end_screen_change_detail.time = time

        end_screen_change_detail.additional_properties = d
        return end_screen_change_detail

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 2:
                try:
                    end_screen_change_detail = object.__new__(cls)
                    end_screen_change_detail.type_ = src_dict["Type"]
                    end_screen_change_detail.time = src_dict["Time"]
                    end_screen_change_detail.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(end_screen_change_detail)
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
