# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LiveDetailData")


@_attrs_define
class LiveDetailData:
    """How it is recorded."""

    audio_mode: str | Unset = UNSET
    """ Which sound, `ClassIn Audio` or `System Audio`. """
    high_bit_rate: str | Unset = UNSET
    """ Bit rate, `High` or `Standard`. """
    ip: str | Unset = UNSET
    """ Host name or IP address that the stream is sent to. """
    micphone_is_recorded: str | Unset = UNSET
    """ Whether the microphone is recorded, `Yes` or `No`. ClassIn spells it so. """
    video_scope: str | Unset = UNSET
    """ What is recorded, `Desktop` or `Classroom`. """
    video_size: str | Unset = UNSET
    """ Size of the picture, `HD(1280*720)` or `FHD(1920*1080)`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        audio_mode = self.audio_mode

        high_bit_rate = self.high_bit_rate

        ip = self.ip

        micphone_is_recorded = self.micphone_is_recorded

        video_scope = self.video_scope

        video_size = self.video_size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if audio_mode is not UNSET:
            field_dict["Audio mode"] = audio_mode
        if high_bit_rate is not UNSET:
            field_dict["HighBitRate"] = high_bit_rate
        if ip is not UNSET:
            field_dict["IP"] = ip
        if micphone_is_recorded is not UNSET:
            field_dict["Micphone is recorded"] = micphone_is_recorded
        if video_scope is not UNSET:
            field_dict["Video Scope"] = video_scope
        if video_size is not UNSET:
            field_dict["Video Size"] = video_size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        audio_mode = d.pop("Audio mode", UNSET)

        high_bit_rate = d.pop("HighBitRate", UNSET)

        ip = d.pop("IP", UNSET)

        micphone_is_recorded = d.pop("Micphone is recorded", UNSET)

        video_scope = d.pop("Video Scope", UNSET)

        video_size = d.pop("Video Size", UNSET)

        live_detail_data = object.__new__(cls)
        live_detail_data.audio_mode = audio_mode
        live_detail_data.high_bit_rate = high_bit_rate
        live_detail_data.ip = ip
        live_detail_data.micphone_is_recorded = micphone_is_recorded
        live_detail_data.video_scope = video_scope
        live_detail_data.video_size = video_size

        live_detail_data.additional_properties = d
        return live_detail_data

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
