# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MessageDeviceList")


@_attrs_define
class MessageDeviceList:
    """All devices by kind."""

    camera: list[str] | Unset = UNSET
    """ Names of the cameras. """
    micphone: list[str] | Unset = UNSET
    """ Names of the microphones. ClassIn spells it so. """
    speaker: list[str] | Unset = UNSET
    """ Names of the speakers. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        camera: list[str] | Unset = UNSET
        if not isinstance(self.camera, Unset):
            camera = self.camera

        micphone: list[str] | Unset = UNSET
        if not isinstance(self.micphone, Unset):
            micphone = self.micphone

        speaker: list[str] | Unset = UNSET
        if not isinstance(self.speaker, Unset):
            speaker = self.speaker

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if camera is not UNSET:
            field_dict["camera"] = camera
        if micphone is not UNSET:
            field_dict["micphone"] = micphone
        if speaker is not UNSET:
            field_dict["speaker"] = speaker

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        camera = cast(list[str], d.pop("camera", UNSET))

        micphone = cast(list[str], d.pop("micphone", UNSET))

        speaker = cast(list[str], d.pop("speaker", UNSET))

        message_device_list = object.__new__(cls)
        message_device_list.camera = camera
        message_device_list.micphone = micphone
        message_device_list.speaker = speaker

        message_device_list.additional_properties = d
        return message_device_list

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
