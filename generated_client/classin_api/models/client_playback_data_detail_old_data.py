# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ClientPlaybackDataDetailOldData")


@_attrs_define
class ClientPlaybackDataDetailOldData:
    """How much was watched."""

    uid: int | Unset = UNSET
    """ UID of the person. The page's sample shows it as text. """
    total_look_count: int | Unset = UNSET
    """ How often the person watched. """
    total_look_time: int | Unset = UNSET
    """ How long the replay was open in all, pauses included, in seconds. """
    total_look_vaild_time: int | Unset = UNSET
    """ How much of the videos was seen at least once, in seconds. ClassIn spells it so. """
    top_process: str | Unset = UNSET
    """ How far the person got, with a percent sign. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        uid = self.uid

        total_look_count = self.total_look_count

        total_look_time = self.total_look_time

        total_look_vaild_time = self.total_look_vaild_time

        top_process = self.top_process

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uid is not UNSET:
            field_dict["UID"] = uid
        if total_look_count is not UNSET:
            field_dict["TotalLookCount"] = total_look_count
        if total_look_time is not UNSET:
            field_dict["TotalLookTime"] = total_look_time
        if total_look_vaild_time is not UNSET:
            field_dict["TotalLookVaildTime"] = total_look_vaild_time
        if top_process is not UNSET:
            field_dict["TopProcess"] = top_process

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uid = d.pop("UID", UNSET)

        total_look_count = d.pop("TotalLookCount", UNSET)

        total_look_time = d.pop("TotalLookTime", UNSET)

        total_look_vaild_time = d.pop("TotalLookVaildTime", UNSET)

        top_process = d.pop("TopProcess", UNSET)

        client_playback_data_detail_old_data = object.__new__(cls)
        client_playback_data_detail_old_data.uid = uid
        client_playback_data_detail_old_data.total_look_count = total_look_count
        client_playback_data_detail_old_data.total_look_time = total_look_time
        client_playback_data_detail_old_data.total_look_vaild_time = total_look_vaild_time
        client_playback_data_detail_old_data.top_process = top_process

        client_playback_data_detail_old_data.additional_properties = d
        return client_playback_data_detail_old_data

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
