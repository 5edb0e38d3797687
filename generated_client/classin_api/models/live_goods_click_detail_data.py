# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LiveGoodsClickDetailData")


@_attrs_define
class LiveGoodsClickDetailData:
    """Who clicked on what, and when."""

    telephone: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ The viewer's telephone number or e-mail address, as logged in with; `yk_…` for a guest. """
    nickname: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ The viewer's nickname. """
    time: int | Unset = UNSET
    """ When, in epoch seconds. """
    good_num: int | Unset = UNSET
    """ Number of the product. """
    good_name: str | Unset = UNSET
    """ Name of the product. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        telephone = self.telephone

        nickname = self.nickname

        time = self.time

        good_num = self.good_num

        good_name = self.good_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if telephone is not UNSET:
            field_dict["Telephone"] = telephone
        if nickname is not UNSET:
            field_dict["Nickname"] = nickname
        if time is not UNSET:
            field_dict["Time"] = time
        if good_num is not UNSET:
            field_dict["GoodNum"] = good_num
        if good_name is not UNSET:
            field_dict["GoodName"] = good_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        telephone = d.pop("Telephone", UNSET)

        nickname = d.pop("Nickname", UNSET)

        time = d.pop("Time", UNSET)

        good_num = d.pop("GoodNum", UNSET)

        good_name = d.pop("GoodName", UNSET)

        live_goods_click_detail_data = object.__new__(cls)
        live_goods_click_detail_data.telephone = telephone
        live_goods_click_detail_data.nickname = nickname
        live_goods_click_detail_data.time = time
        live_goods_click_detail_data.good_num = good_num
        live_goods_click_detail_data.good_name = good_name

        live_goods_click_detail_data.additional_properties = d
        return live_goods_click_detail_data

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
