# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models

if TYPE_CHECKING:
    from ..models.end_raised_hand import EndRaisedHand


T = TypeVar("T", bound="EndRaisedHands")


@_attrs_define
class EndRaisedHands:
    """Raised hands, by UID."""

    additional_properties: dict[str, EndRaisedHand] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        end_raised_hands = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = _models.EndRaisedHand.from_dict(prop_dict)

            additional_properties[prop_name] = additional_property

        end_raised_hands.additional_properties = additional_properties
        return end_raised_hands

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> EndRaisedHand:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: EndRaisedHand) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
