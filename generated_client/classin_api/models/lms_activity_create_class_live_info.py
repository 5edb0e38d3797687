# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LmsActivityCreateClassLiveInfo")


@_attrs_define
class LmsActivityCreateClassLiveInfo:
    """Addresses of the live stream, empty unless the classroom records and is live. Whoever has one can watch."""

    rtmp: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Address of the stream in RTMP, 1 to 3 seconds behind the lesson. """
    hls: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Address of the stream in HLS, 5 to 20 seconds behind the lesson. Browsers play it without a plug-in. """
    flv: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Address of the stream in HTTP-FLV, 1 to 3 seconds behind the lesson. """
    webrtc: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Address of the stream in WebRTC, less than a second behind the lesson. No page shows it, so do not expect
    it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        rtmp = self.rtmp

        hls = self.hls

        flv = self.flv

        webrtc = self.webrtc

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rtmp is not UNSET:
            field_dict["RTMP"] = rtmp
        if hls is not UNSET:
            field_dict["HLS"] = hls
        if flv is not UNSET:
            field_dict["FLV"] = flv
        if webrtc is not UNSET:
            field_dict["WEBRTC"] = webrtc

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        rtmp = d.pop("RTMP", UNSET)

        hls = d.pop("HLS", UNSET)

        flv = d.pop("FLV", UNSET)

        webrtc = d.pop("WEBRTC", UNSET)

        lms_activity_create_class_live_info = object.__new__(cls)
        lms_activity_create_class_live_info.rtmp = rtmp
        lms_activity_create_class_live_info.hls = hls
        lms_activity_create_class_live_info.flv = flv
        lms_activity_create_class_live_info.webrtc = webrtc

        lms_activity_create_class_live_info.additional_properties = d
        return lms_activity_create_class_live_info

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
