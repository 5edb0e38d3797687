# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EndTeachingCameraDetails")


@_attrs_define
class EndTeachingCameraDetails:
    """Use of the teaching camera by source."""

    local: int | Unset = UNSET
    """ Time of the local camera, in seconds. """
    net: int | Unset = UNSET
    """ Time of the network camera, in seconds. """
    video: int | Unset = UNSET
    """ Time of local video, in seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        local = self.local

        net = self.net

        video = self.video

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if local is not UNSET:
            field_dict["Local"] = local
        if net is not UNSET:
            field_dict["Net"] = net
        if video is not UNSET:
            field_dict["Video"] = video

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        local = d.pop("Local", UNSET)

        net = d.pop("Net", UNSET)

        video = d.pop("Video", UNSET)

        end_teaching_camera_details = object.__new__(cls)
        end_teaching_camera_details.local = local
        end_teaching_camera_details.net = net
        end_teaching_camera_details.video = video

        end_teaching_camera_details.additional_properties = d
        return end_teaching_camera_details

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
