# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_equipment_use import EndEquipmentUse


T = TypeVar("T", bound="EndEquipment")


@_attrs_define
class EndEquipment:
    """A person's microphone and camera."""

    microphone: EndEquipmentUse | Unset = UNSET
    """ How long a device was on. """
    camera: EndEquipmentUse | Unset = UNSET
    """ How long a device was on. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        microphone: dict[str, Any] | Unset = UNSET
        if not isinstance(self.microphone, Unset):
            microphone = self.microphone.to_dict()

        camera: dict[str, Any] | Unset = UNSET
        if not isinstance(self.camera, Unset):
            camera = self.camera.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if microphone is not UNSET:
            field_dict["Microphone"] = microphone
        if camera is not UNSET:
            field_dict["Camera"] = camera

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _microphone = d.pop("Microphone", UNSET)
        microphone: EndEquipmentUse | Unset
        if isinstance(_microphone, Unset):
            microphone = UNSET
        else:
            microphone = _models.EndEquipmentUse.from_dict(_microphone)

        _camera = d.pop("Camera", UNSET)
        camera: EndEquipmentUse | Unset
        if isinstance(_camera, Unset):
            camera = UNSET
        else:
            camera = _models.EndEquipmentUse.from_dict(_camera)

        end_equipment = object.__new__(cls)
        end_equipment.microphone = microphone
        end_equipment.camera = camera

        end_equipment.additional_properties = d
        return end_equipment

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
