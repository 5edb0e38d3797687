# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_screen_change_detail import EndScreenChangeDetail


T = TypeVar("T", bound="EndScreenChange")


@_attrs_define
class EndScreenChange:
    """A person's screens."""

    window_total: int | Unset = UNSET
    """ Time on the standard screen, in seconds. """
    full_total: int | Unset = UNSET
    """ Time on the full screen, in seconds. """
    window_count: int | Unset = UNSET
    """ How often the standard screen was used. """
    full_count: int | Unset = UNSET
    """ How often the full screen was used. """
    details: list[EndScreenChangeDetail] | Unset = UNSET
    """ Each change. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        window_total = self.window_total

        full_total = self.full_total

        window_count = self.window_count

        full_count = self.full_count

        details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.details, Unset):
            details = []
            for details_item_data in self.details:
                details_item = details_item_data.to_dict()
                details.append(details_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if window_total is not UNSET:
            field_dict["WindowTotal"] = window_total
        if full_total is not UNSET:
            field_dict["FullTotal"] = full_total
        if window_count is not UNSET:
            field_dict["WindowCount"] = window_count
        if full_count is not UNSET:
            field_dict["FullCount"] = full_count
        if details is not UNSET:
            field_dict["Details"] = details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        window_total = d.pop("WindowTotal", UNSET)

        full_total = d.pop("FullTotal", UNSET)

        window_count = d.pop("WindowCount", UNSET)

        full_count = d.pop("FullCount", UNSET)

        _details = d.pop("Details", UNSET)
        details: list[EndScreenChangeDetail] | Unset = UNSET
        if _details is not UNSET:
            details = _models.EndScreenChangeDetail.from_dicts(_details)

        end_screen_change = object.__new__(cls)
        end_screen_change.window_total = window_total
        end_screen_change.full_total = full_total
        end_screen_change.window_count = window_count
        end_screen_change.full_count = full_count
        end_screen_change.details = details

        end_screen_change.additional_properties = d
        return end_screen_change

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
