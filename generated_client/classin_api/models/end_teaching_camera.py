# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_teaching_camera_details import EndTeachingCameraDetails


T = TypeVar("T", bound="EndTeachingCamera")


@_attrs_define
class EndTeachingCamera:
    """Use of the teaching camera."""

    total: int | Unset = UNSET
    """ Time in use, in seconds. """
    times: int | Unset = UNSET
    """ How often it was used. """
    details: EndTeachingCameraDetails | Unset = UNSET
    """ Use of the teaching camera by source. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        total = self.total

        times = self.times

        details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.details, Unset):
            details = self.details.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total is not UNSET:
            field_dict["Total"] = total
        if times is not UNSET:
            field_dict["Times"] = times
        if details is not UNSET:
            field_dict["Details"] = details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        total = d.pop("Total", UNSET)

        times = d.pop("Times", UNSET)

        _details = d.pop("Details", UNSET)
        details: EndTeachingCameraDetails | Unset
        if isinstance(_details, Unset):
            details = UNSET
        else:
            details = _models.EndTeachingCameraDetails.from_dict(_details)

        end_teaching_camera = object.__new__(cls)
        end_teaching_camera.total = total
        end_teaching_camera.times = times
        end_teaching_camera.details = details

        end_teaching_camera.additional_properties = d
        return end_teaching_camera

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
